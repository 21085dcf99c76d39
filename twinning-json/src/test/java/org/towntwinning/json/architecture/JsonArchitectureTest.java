package org.towntwinning.json.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.towntwinning.json.architecture.bad.Leaks;

/** This module keeps each rule, and each rule would notice if it did not. */
class JsonArchitectureTest {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.towntwinning.json");

    @Test
    void noLibraryInSignatures() {
        JsonRules.NO_LIBRARY_IN_SIGNATURES.check(MAIN);

        assertFinds(JsonRules.NO_LIBRARY_IN_SIGNATURES, Leaks.Returned.class, Leaks.Taken.class, Leaks.Thrown.class);
    }

    @Test
    void wireTypesStayInside() {
        JsonRules.WIRE_TYPES_STAY_INSIDE.check(MAIN);

        assertFinds(JsonRules.WIRE_TYPES_STAY_INSIDE, Leaks.PlaqueWire.class);
    }

    @Test
    void packagesAreNullMarked() {
        JsonRules.NULL_MARKED.check(MAIN);

        assertFinds(JsonRules.NULL_MARKED, Leaks.class);
    }

    private static void assertFinds(ArchRule rule, Class<?>... mistakes) {
        for (Class<?> mistake : mistakes) {
            List<String> found = rule.evaluate(new ClassFileImporter().importClasses(mistake))
                    .getFailureReport()
                    .getDetails();

            assertThat(found)
                    .as("what is found wrong with %s by the rule: %s", mistake.getName(), rule.getDescription())
                    .anyMatch(detail -> detail.contains(mistake.getName()));
        }
    }
}
