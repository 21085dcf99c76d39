package org.towntwinning.jdbc.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.towntwinning.jdbc.architecture.bad.Leaks;

/** This module keeps each rule, and each rule would notice if it did not. */
class JdbcArchitectureTest {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.towntwinning.jdbc");

    @Test
    void noLibraryInSignatures() {
        JdbcRules.NO_LIBRARY_IN_SIGNATURES.check(MAIN);

        assertFinds(JdbcRules.NO_LIBRARY_IN_SIGNATURES, Leaks.Returned.class, Leaks.Taken.class, Leaks.Thrown.class);
    }

    @Test
    void rowsKnowNoDatabase() {
        JdbcRules.ROWS_KNOW_NO_DATABASE.check(MAIN);

        assertFinds(JdbcRules.ROWS_KNOW_NO_DATABASE, Leaks.PlaqueRow.class);
    }

    @Test
    void packagesKnowEachOtherInOneDirection() {
        JdbcRules.STATEMENTS_KNOW_NO_SESSION.check(MAIN);
        JdbcRules.SESSIONS_KNOW_NO_URL.check(MAIN);
    }

    @Test
    void rowsStayInside() {
        JdbcRules.ROWS_STAY_INSIDE.check(MAIN);

        assertFinds(JdbcRules.ROWS_STAY_INSIDE, Leaks.PlaqueRow.class);
    }

    @Test
    void noDriverIsKnown() {
        JdbcRules.NO_DRIVER.check(MAIN);

        assertFinds(JdbcRules.NO_DRIVER, Leaks.Driven.class);
    }

    @Test
    void packagesAreNullMarked() {
        JdbcRules.NULL_MARKED.check(MAIN);

        assertFinds(JdbcRules.NULL_MARKED, Leaks.class);
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
