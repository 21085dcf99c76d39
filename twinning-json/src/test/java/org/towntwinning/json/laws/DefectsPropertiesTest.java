package org.towntwinning.json.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.towntwinning.json.TwinningDocument;
import org.towntwinning.json.TwinningJson;
import org.towntwinning.json.laws.Damage.Pick;
import org.towntwinning.json.laws.JsonTree.ObjectTree;
import org.towntwinning.testkit.Register;

/**
 * Violations are complete: of k defects at different places the reader finds k, each with its line, column, path, code
 * and record, and nothing else. What it may leave out, because nobody could tell:
 *
 * <ul>
 *   <li>what stands in a value that is not read at all: of the wrong type, of an unknown type, or passed over because
 *       its member stands there already
 *   <li>a rule of a record that rests on a value which was refused, and a rule across records that rests on a record
 *       which was refused
 *   <li>that a reference leads nowhere, where an id of that kind could not be read
 * </ul>
 */
class DefectsPropertiesTest {

    private static final List<Defect> CATALOGUE = DefectsTest.catalogue();

    @Property(tries = 80)
    void findsTheDefectsThatAreThereAndNoOthers(@ForAll("damaged") Damage damage) {
        Layout layout = Layout.canonical(damage.document());
        assertThat(damage.differences(layout, DefectsTest.found(layout.text())))
                .as("what is lost or invented")
                .isEmpty();
    }

    @Property(tries = 30)
    void findsThemInAnyLayoutAndFromAStream(@ForAll("damaged") Damage damage, @ForAll long seed) {
        Layout layout = Layout.wild(damage.document(), seed);
        byte[] bytes = layout.text().getBytes(StandardCharsets.UTF_8);
        assertThat(damage.differences(layout, DefectsTest.found(bytes)))
                .as(
                        "what is lost or invented in a text of %d lines",
                        layout.text().lines().count())
                .isEmpty();
    }

    @Property(tries = 40)
    void findsThemInGeneratedRegistersToo(@ForAll Register register, @ForAll("picks") List<Pick> picks) {
        String written = TwinningJson.standard().writeDocument(TwinningDocument.of(register.records()));
        Damage damage = damage(JsonTreeReader.read(written), picks);
        Layout layout = Layout.canonical(damage.document());
        assertThat(damage.differences(layout, DefectsTest.found(layout.text())))
                .as("what is lost or invented of %s", damage)
                .isEmpty();
    }

    @Provide
    Arbitrary<Damage> damaged() {
        return picks().map(picks -> damage(Goldens.tree(), picks));
    }

    @Provide
    Arbitrary<List<Pick>> picks() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 9999).withoutEdgeCases();
        return Combinators.combine(numbers, numbers, numbers)
                .as(Pick::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(20);
    }

    private static Damage damage(ObjectTree document, List<Pick> picks) {
        Damage damage = new Damage(document);
        picks.forEach(pick -> damage.plant(CATALOGUE.get(pick.defect() % CATALOGUE.size()), pick));
        return damage;
    }
}
