package org.towntwinning.testkit.store.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract is tested itself: every broken store is noticed by the test that is named for it. */
class MutantsTest {

    private static final Path PACKAGE_PAGE = Path.of("src/main/java/org/towntwinning/testkit/store/package-info.java");

    private static final Pattern ROW =
            Pattern.compile("<tr><td>([^<]+)</td>\\s*(?:\\*\\s*)?<td>\\{@code (\\S+)\\}</td></tr>");

    private static final Pattern RULE = Pattern.compile("R-\\d\\d");

    @ParameterizedTest
    @MethodSource("org.towntwinning.testkit.store.mutants.Mutant#all")
    void theTestThatIsNamedNoticesTheFault(Mutant mutant) {
        ContractRun sound = ContractRun.of(mutant.contract(), mutant.test(), mutant.sound());
        assertThat(sound.failures())
                .as("failures of %s with a store without a fault", mutant.killer())
                .isEmpty();
        assertThat(sound.passed())
                .as("tests of the name %s that ran", mutant.killer())
                .isPositive();

        ContractRun broken = ContractRun.of(mutant.contract(), mutant.test(), mutant.broken());
        assertThat(broken.failures())
                .as("failures of %s with a store that %s", mutant.killer(), mutant.fault())
                .isNotEmpty();
        assertThat(broken.failures())
                .as(
                        "messages of the failures of %s with a store that %s: they name the rule",
                        mutant.killer(), mutant.fault())
                .allMatch(failure ->
                        RULE.matcher(String.valueOf(failure.getMessage())).find());
    }

    @Test
    void thePackagePageListsEveryMutantWithItsKiller() throws IOException {
        Map<String, String> expected = new LinkedHashMap<>();
        Mutant.all().forEach(mutant -> expected.put(mutant.fault(), mutant.killer()));
        Map<String, String> listed = new LinkedHashMap<>();
        Matcher rows = ROW.matcher(Files.readString(PACKAGE_PAGE));
        while (rows.find()) {
            listed.put(rows.group(1), rows.group(2));
        }
        assertThat(listed).as("mutants and killers in the page of the package").containsExactlyEntriesOf(expected);
        assertThat(expected).as("mutants").hasSizeGreaterThanOrEqualTo(15);
    }
}
