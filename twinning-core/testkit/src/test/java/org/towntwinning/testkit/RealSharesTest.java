package org.towntwinning.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The shares that relations like real ones are drawn by, counted again in the compiled relations. */
@EnabledIfSystemProperty(
        named = "twinning.data",
        matches = ".+",
        disabledReason = "name the folder with curated_relations.csv by -Dtwinning.data=...")
class RealSharesTest {

    private static final Pattern CELLS = Pattern.compile("\\G(?:\"((?:[^\"]|\"\")*)\"|([^,]*))(,|$)");
    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

    private final List<Map<String, String>> rows = read(Path.of(System.getProperty("twinning.data")));

    @Test
    void fatesOfRelations() {
        assertThat(rows).as("relations").hasSize(RealShares.RELATIONS);
        check("active", RealShares.ACTIVE, row -> row.get("status").startsWith("active"));
        check("suspended", RealShares.SUSPENDED, row -> row.get("status").startsWith("suspended"));
        check("ended", RealShares.ENDED, RealSharesTest::hasEnded);
        check("ended on a day", RealShares.ENDED_ON_A_DAY, ended(DAY));
        check("ended in a month", RealShares.ENDED_IN_A_MONTH, ended("\\d{4}-\\d{2}"));
        check("ended before a month", RealShares.ENDED_BEFORE_A_MONTH, ended("\\[\\.\\.\\d{4}-\\d{2}]"));
        check(
                "ended unilaterally",
                RealShares.ENDED_UNILATERALLY,
                row -> hasEnded(row) && row.get("end_cause").startsWith("unilateral termination"));
    }

    @Test
    void foundingsOfRelations() {
        check("founded on a day", RealShares.FOUNDED_ON_A_DAY, founded(DAY));
        check("founded in a year", RealShares.FOUNDED_IN_A_YEAR, founded("\\d{4}"));
        check("founded about a year", RealShares.FOUNDED_ABOUT_A_YEAR, founded("\\d{4}~"));
        check(
                "founded in one of some years",
                RealShares.FOUNDED_IN_ONE_OF_SOME_YEARS,
                founded("\\[\\d{4}\\.\\.\\d{4}]"));
        check("founding contested", RealShares.FOUNDING_CONTESTED, founded("\\[\\d{4},\\d{4}]"));
        check("founding not stated", RealShares.FOUNDING_NOT_STATED, founded(""));
        check(
                "first contact stated",
                RealShares.FIRST_CONTACT_STATED,
                row -> !row.get("first_contact_edtf").isEmpty());
    }

    @Test
    void partiesAndKindsOfRelations() {
        check("two parties", RealShares.TWO_PARTIES, row -> parties(row) == 2);
        check("four parties", RealShares.FOUR_PARTIES, row -> parties(row) == 4);
        check("six parties", RealShares.SIX_PARTIES, row -> parties(row) == 6);
        check("kind changed", RealShares.KIND_CHANGED, row -> row.get("kind").contains("later"));
    }

    @Test
    void countriesAndCelebrations() {
        check(
                "domestic",
                RealShares.DOMESTIC,
                row -> new HashSet<>(List.of(row.get("countries").split(";"))).size() == 1);
        Pattern celebration = Pattern.compile("due (\\d{4})[-\\d]* celebrated (\\d{4})");
        List<MatchResult> celebrated = rows.stream()
                .flatMap(row -> celebration.matcher(row.get("jubilees")).results())
                .toList();
        assertThat(celebrated).as("celebrated jubilees").hasSize(RealShares.CELEBRATED);
        assertThat(celebrated)
                .as("celebrated late")
                .filteredOn(each -> each.group(1).compareTo(each.group(2)) < 0)
                .hasSize(RealShares.CELEBRATED_LATE);
    }

    private void check(String name, int expected, Predicate<Map<String, String>> sort) {
        assertThat(rows.stream().filter(sort).count())
                .as("relations that are: %s", name)
                .isEqualTo(expected);
    }

    private static boolean hasEnded(Map<String, String> row) {
        return row.get("status").startsWith("ended");
    }

    private static Predicate<Map<String, String>> ended(String form) {
        return row -> hasEnded(row) && row.get("end_edtf").matches(form);
    }

    private static Predicate<Map<String, String>> founded(String form) {
        return row -> row.get("start_edtf").matches(form);
    }

    private static int parties(Map<String, String> row) {
        return row.get("parties").split(";").length;
    }

    /** The file has no line breaks within cells. */
    private static List<Map<String, String>> read(Path folder) {
        List<String> lines;
        try {
            lines = Files.readAllLines(folder.resolve("curated_relations.csv"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        List<String> header = cells(lines.get(0));
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < header.size(); i++) {
                row.put(header.get(i), cells.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        Matcher matcher = CELLS.matcher(line);
        boolean more = true;
        while (more && matcher.find()) {
            cells.add(
                    matcher.group(1) == null
                            ? matcher.group(2)
                            : matcher.group(1).replace("\"\"", "\""));
            more = matcher.group(3).equals(",");
        }
        return cells;
    }
}
