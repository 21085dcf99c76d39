package org.towntwinning.json.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.towntwinning.json.InvalidJsonException;
import org.towntwinning.json.JsonViolation;
import org.towntwinning.json.TwinningJson;
import org.towntwinning.json.laws.JsonTree.ObjectTree;

/**
 * Every defect of the catalogue, at every value of the golden file that it fits: as many at once as do not get in each
 * other's way, the others in further documents.
 */
class DefectsTest {

    private static final TwinningJson EVERYTHING =
            TwinningJson.builder().maxViolations(100_000).build();

    static List<Defect> catalogue() {
        return Stream.of(FormDefects.ALL, ValueDefects.ALL, ReferenceDefects.ALL, RuleDefects.ALL)
                .flatMap(List::stream)
                .toList();
    }

    /** What is wrong with a text, as the reader says. */
    static List<JsonViolation> found(String text) {
        try {
            EVERYTHING.readDocument(text);
            return List.of();
        } catch (InvalidJsonException refusal) {
            return refusal.violations();
        }
    }

    /** The same of the bytes of a text. */
    static List<JsonViolation> found(byte[] text) {
        try {
            EVERYTHING.readDocument(new ByteArrayInputStream(text));
            return List.of();
        } catch (InvalidJsonException refusal) {
            return refusal.violations();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Test
    void theTreeOfTheTestsWritesTheGoldenFileAsItIs() {
        assertThat(Layout.canonical(Goldens.tree()).text())
                .as("read and written by the tests' own tree")
                .isEqualTo(Goldens.text());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("catalogue")
    void isFoundWhereverItIsAndNothingElse(Defect defect) {
        ObjectTree golden = Goldens.tree();
        List<Integer> open = new ArrayList<>();
        List<Site> sites = new Damage(golden).sites();
        for (int i = 0; i < sites.size(); i++) {
            if (defect.fits().test(sites.get(i))) {
                open.add(i);
            }
        }
        assertThat(open)
                .as("places of the golden file where there can be a %s", defect.name())
                .isNotEmpty();
        while (!open.isEmpty()) {
            Damage damage = new Damage(golden);
            Set<Integer> done = new HashSet<>();
            for (int place : open) {
                if (damage.isFree(defect, damage.sites().get(place))) {
                    damage.plant(defect, damage.sites().get(place), place);
                    done.add(place);
                }
            }
            open.removeAll(done);
            Layout layout = Layout.canonical(damage.document());
            assertThat(damage.differences(layout, found(layout.text())))
                    .as("%s everywhere", defect.name())
                    .isEmpty();
        }
    }

    @Test
    void aHundredAreListedAndTheOthersCounted() {
        Damage damage = new Damage(Goldens.tree());
        Defect unknown = FormDefects.ALL.get(0);
        damage.sites().stream().filter(unknown.fits()).limit(150).forEach(site -> damage.plant(unknown, site, 1));
        InvalidJsonException refusal = catchThrowableOfType(
                InvalidJsonException.class,
                () -> TwinningJson.standard()
                        .readDocument(Layout.canonical(damage.document()).text()));
        assertThat(refusal.violations()).as("violations that are listed").hasSize(100);
        assertThat(refusal.total()).as("violations that were found").isEqualTo(150);
        assertThat(refusal).hasMessageStartingWith("JSON: 150 violations\n").hasMessageEndingWith("\n  and 50 more");
    }
}
