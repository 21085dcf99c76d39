package org.towntwinning.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever reads a failure of the contract reads which rule is broken. */
class RuleNumbersTest {

    private static final Path SOURCES = Path.of("src/main/java/org/towntwinning/testkit/store");
    private static final Pattern TEST = Pattern.compile("\n    void (\\w+)\\(");
    private static final Pattern DESCRIPTION = Pattern.compile("\\.as\\(\\s*\"([^\"]*)\"");
    private static final Pattern LATE_DESCRIPTION =
            Pattern.compile("assertThatThrownBy\\((?:(?!;\n).)*?\\)\\s*\\.as\\(");

    /** Of no number: the page of the package {@code org.towntwinning.store} says it of all parameters. */
    private static final String NULLS = "nullIsAProgrammingError";

    static Stream<Path> contracts() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            List<Path> contracts = files.filter(file -> file.toString().endsWith("Contract.java"))
                    .sorted()
                    .toList();
            return contracts.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void everyTestHasTheNumberOfARuleInItsName(Path contract) throws IOException {
        if (!contract.endsWith("StoreContract.java")) {
            assertThat(groups(TEST, Files.readString(contract)))
                    .as("tests of %s", contract.getFileName())
                    .filteredOn(name -> !name.equals(NULLS))
                    .isNotEmpty()
                    .allMatch(name -> name.matches("r\\d\\d[A-Z]\\w+"));
        }
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void everyAssertionNamesARule(Path contract) throws IOException {
        String source = Files.readString(contract);
        assertThat(groups(DESCRIPTION, source))
                .as("descriptions of the assertions of %s", contract.getFileName())
                .allMatch(description -> description.matches(".*R-\\d\\d.*"));
    }

    /** {@code assertThatThrownBy} fails at once if nothing is thrown: what is described later is never printed. */
    @ParameterizedTest
    @MethodSource("contracts")
    void noDescriptionComesTooLate(Path contract) throws IOException {
        assertThat(LATE_DESCRIPTION.matcher(Files.readString(contract)).find())
                .as("assertThatThrownBy(...).as(...) in %s", contract.getFileName())
                .isFalse();
    }

    private static List<String> groups(Pattern pattern, String source) {
        return pattern.matcher(source).results().map(found -> found.group(1)).toList();
    }
}
