package org.towntwinning.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.towntwinning.report.Register.ALMELO;
import static org.towntwinning.report.Register.MAYOR;
import static org.towntwinning.report.Register.MAYOR_OF_PRESTON;
import static org.towntwinning.report.Register.PRESTON;
import static org.towntwinning.report.Register.pair;
import static org.towntwinning.report.Register.text;

import org.junit.jupiter.api.Test;
import org.towntwinning.register.ExternalId;
import org.towntwinning.register.Name;
import org.towntwinning.register.Note;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.Theme;

/** What bears no date is taken to hold, and stands in the report as it is recorded. */
class RelationFactsTest {

    @Test
    void what_bears_no_date_stands_in_every_report() {
        Relation relation = pair().addName(Name.of("nl", "Stedenband Almelo-Preston"))
                .origin(text("Directly after the Second World War"))
                .purpose(text("To learn from one another"))
                .addTheme(Theme.of("culture"))
                .addExecutor(MAYOR)
                .addFinancer(MAYOR_OF_PRESTON)
                .addExternalId(ExternalId.of("case", "2025-17"))
                .build();
        RelationReport report =
                Register.of(relation).report("1950-01-01").relations().get(0);

        assertThat(report.names()).isEqualTo(relation.names()).hasSize(1);
        assertThat(report.origin()).isEqualTo(relation.origin()).isPresent();
        assertThat(report.purpose()).isEqualTo(relation.purpose()).isPresent();
        assertThat(report.themes()).isEqualTo(relation.themes()).hasSize(1);
        assertThat(report.executors()).containsExactly(MAYOR);
        assertThat(report.financers()).containsExactly(MAYOR_OF_PRESTON);
        assertThat(report.externalIds()).isEqualTo(relation.externalIds()).hasSize(1);
    }

    @Test
    void notes_on_the_viewpoint_stand_in_its_own_report_only() {
        Note note = Note.of("policy", text("Twinnings play an ever larger role"));
        Register register = Register.of(pair().build())
                .with(Register.town(ALMELO, "nl", "Almelo", "NL").toBuilder()
                        .addNote(note)
                        .build());

        assertThat(register.report(ALMELO, "2025-06-24").notes()).containsExactly(note);
        assertThat(register.report(PRESTON, "2025-06-24").notes()).isEmpty();
    }
}
