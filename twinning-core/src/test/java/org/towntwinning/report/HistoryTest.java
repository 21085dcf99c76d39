package org.towntwinning.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.towntwinning.report.Register.date;
import static org.towntwinning.report.Register.pair;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.towntwinning.document.Document;
import org.towntwinning.document.DocumentKind;
import org.towntwinning.register.Citation;
import org.towntwinning.relation.EndCause;
import org.towntwinning.relation.Ended;
import org.towntwinning.relation.ExplorationOpened;
import org.towntwinning.relation.Reestablished;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.Resumption;
import org.towntwinning.relation.Status;
import org.towntwinning.relation.Suspended;
import org.towntwinning.role.Role;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.PartialDate;

/** Which events of a relation a report knows of, and how much of each. */
class HistoryTest {

    private static final String DAY = "2025-06-24";

    private static RelationReport report(Relation.Builder relation, String asOf) {
        return Register.of(relation.build()).report(asOf).relations().get(0);
    }

    private static Ended.Builder end() {
        return Ended.builder().cause(EndCause.UNILATERAL_TERMINATION);
    }

    private static Ended end(String effective) {
        return end().effective(date(effective)).build();
    }

    // Order

    @Test
    void an_event_of_the_current_year_has_possibly_happened() {
        RelationReport report = report(pair().addEvent(Suspended.on(date("2025"))), DAY);
        assertThat(report.events())
                .extracting(Likely::certainty)
                .containsExactly(Certainty.DEFINITE, Certainty.POSSIBLE);
    }

    @Test
    void an_exploration_that_is_recorded_before_an_end_need_not_have_come_before_it() {
        Relation.Builder relation =
                pair().addEvent(ExplorationOpened.on(date("[2010..2030]"))).addEvent(end("2017"));
        assertThat(report(relation, "2020-01-01").events())
                .as("the founding, the exploration and the end")
                .extracting(Likely::certainty)
                .containsExactly(Certainty.DEFINITE, Certainty.POSSIBLE, Certainty.DEFINITE);
    }

    @Test
    void the_last_of_several_ends_and_of_several_new_beginnings_is_told() {
        RelationReport report = report(
                pair().addEvent(end("1960"))
                        .addEvent(Reestablished.on(date("1970")))
                        .addEvent(end("1980"))
                        .addEvent(Reestablished.on(date("1990"))),
                DAY);
        assertThat(report.lastEnd().orElseThrow().value().date()).isEqualTo(date("1980"));
        assertThat(report.reestablished().orElseThrow().value().date()).isEqualTo(date("1990"));
    }

    @Test
    void the_end_of_a_role_is_no_end_of_the_relation() {
        Ended past = end().effective(date("2010")).addRole(Role.MAYOR).build();
        Ended announced = end().decided(date("2025-01-01"))
                .effective(date("2026-01-01"))
                .addRole(Role.MAYOR)
                .build();
        RelationReport report = report(pair().addEvent(past).addEvent(announced), DAY);

        assertThat(report.status().certain()).contains(Status.ACTIVE);
        assertThat(report.lastEnd()).isEmpty();
        assertThat(report.announcedEnd()).isEmpty();
        assertThat(report.events()).hasSize(2);
    }

    // The steps of an end

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2025-01-01, 2025-09-01, 2026-01-01, 2025-01-01, ,           the notice lies ahead
                    2025-09-01, 2025-01-01, 2026-01-01, ,           2025-01-01, the decision lies ahead
                    2025-01-01, 2025-09-01, ,           2025-01-01, 2025-09-01, S6.4 the notice that lies ahead counts
                    """)
    void an_announced_end_tells_the_steps_known_by_the_day_and_the_date_that_counts(
            String decided, String notified, String effective, String knownDecision, String knownNotice, String why) {
        Ended end = end().decided(date(decided))
                .notified(date(notified))
                .effective(effective == null ? null : date(effective))
                .build();
        Ended announced = report(pair().addEvent(end), DAY).announcedEnd().orElseThrow();

        assertThat(announced.decided().map(PartialDate::toString))
                .as(why)
                .isEqualTo(Optional.ofNullable(knownDecision));
        assertThat(announced.notified().map(PartialDate::toString)).as(why).isEqualTo(Optional.ofNullable(knownNotice));
        assertThat(announced.date()).as(why).isEqualTo(end.date());
    }

    @Test
    void an_end_that_a_letter_speaks_of_is_announced_though_the_decision_lies_ahead() {
        Document letter = Document.builder()
                .id(Register.document("letter"))
                .kind(DocumentKind.LETTER)
                .date(date("2025-06-24"))
                .build();
        Ended end = end().decided(date("2026-01-01"))
                .addCitation(Citation.of(letter.id()))
                .build();
        Register register = Register.of(letter, pair().addEvent(end).build());

        assertThat(register.report("2025-06-24").relations().get(0).announcedEnd())
                .contains(end);
        assertThat(register.report("2025-06-23").relations().get(0).announcedEnd())
                .as("the day before the letter")
                .isEmpty();
    }

    @Test
    void of_an_end_in_force_the_notice_may_still_be_unknown() {
        Ended end = end().decided(date("2024-12-01"))
                .effective(date("2025-01-01"))
                .notified(date("2025-09-01"))
                .build();
        Ended known = report(pair().addEvent(end), DAY).lastEnd().orElseThrow().value();
        assertThat(known).isEqualTo(end.toBuilder().notified(null).build());
    }

    // Basis

    @Test
    void the_status_rests_on_the_dates_of_suspensions_of_the_whole_relation() {
        Suspended vague = Suspended.on(date("2022~"));
        Suspended resumed = Suspended.builder()
                .date(date("2022"))
                .resumed(Resumption.on(date("2024~")))
                .build();
        List<Suspended> ofWhole = List.of(vague, resumed);

        for (Suspended suspended : ofWhole) {
            assertThat(report(pair().addEvent(suspended), DAY).status().basis().isFirm())
                    .as("the status, where a date of %s is approximate", suspended)
                    .isFalse();
            Suspended ofRole = suspended.toBuilder().addRole(Role.MAYOR).build();
            assertThat(report(pair().addEvent(ofRole), DAY).status().basis().isFirm())
                    .as("the status, where only the suspension of a role is approximate")
                    .isTrue();
        }
        assertThat(report(pair().addEvent(Suspended.on(date("2022"))), DAY)
                        .status()
                        .basis()
                        .isFirm())
                .isTrue();
    }
}
