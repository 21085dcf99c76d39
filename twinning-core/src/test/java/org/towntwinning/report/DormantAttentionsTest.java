package org.towntwinning.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.towntwinning.report.Register.ALMELO;
import static org.towntwinning.report.Register.MAYOR;
import static org.towntwinning.report.Register.PAIR;
import static org.towntwinning.report.Register.PRESTON;
import static org.towntwinning.report.Register.date;
import static org.towntwinning.report.Register.pair;
import static org.towntwinning.report.Register.span;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.towntwinning.interaction.DatedOutcome;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.interaction.Meeting;
import org.towntwinning.interaction.Outcome;
import org.towntwinning.relation.Relation;

/** Relations in which nothing happens. */
class DormantAttentionsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2020-06-23/2020-06-23, true,  five years and a day ago
                    2020-06-24/2020-06-24, true,  five years ago
                    2020-06-25/2020-06-25, false, one day less
                    2020-06/2020-06,       false, perhaps on the last day of the month
                    /,                     false, nobody knows when
                    2025-06-30/2025-06-30, true,  a meeting that lies ahead and that nobody knows of
                    """)
    void a_relation_is_dormant_after_five_years_without_contact(String period, boolean raised, String why) {
        List<Attention> found = dormant(meeting(period));
        assertThat(found).as(why).hasSize(raised ? 1 : 0);
    }

    @Test
    void a_dormant_relation_names_its_last_contact() {
        RelationDormant dormant = (RelationDormant) dormant(
                        meeting("2001-01-01/2001-01-03"),
                        meeting("1999-01-01/1999-01-01").toBuilder()
                                .id(Register.contact("earlier"))
                                .build())
                .get(0);
        assertThat(dormant.last()).contains(Register.contact("meeting"));
        assertThat(dormant.lastPeriod()).contains(span("2001-01-01/2001-01-03"));
        assertThat(dormant.causes())
                .containsExactly(new Cause(PAIR, ""), new Cause(Register.contact("meeting"), "period"));
        assertThat(((RelationDormant) dormant().get(0)).last())
                .as("no interaction is recorded at all")
                .isEmpty();
    }

    @Test
    void a_relation_with_a_meeting_ahead_or_a_cancelled_one() {
        Meeting planned = meeting("2025-09-01/2025-09-01").toBuilder()
                .addOutcome(new DatedOutcome(Outcome.PLANNED, date("2025-06-01")))
                .build();
        Meeting cancelled = meeting("2025-05-01/2025-05-01").toBuilder()
                .addOutcome(new DatedOutcome(Outcome.CANCELLED, date("2025-04-01")))
                .build();
        assertThat(dormant(planned)).as("a meeting is planned").isEmpty();
        assertThat(dormant(cancelled)).as("a cancelled meeting is no contact").hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2020-06-24, 1", "2020-06-25, 0", "2020, 0", "XXXX, 0"})
    void a_relation_is_not_dormant_in_its_first_five_years(String founded, int raised) {
        Relation relation = Register.relation(PAIR, founded, ALMELO, PRESTON).build();
        List<Attention> found = Register.of(relation).report("2025-06-24").attentions().stream()
                .filter(attention -> attention.kind() == AttentionKind.RELATION_DORMANT)
                .toList();
        assertThat(found)
                .as("founded %s; of an unknown founding it is not certain that the relation is active", founded)
                .hasSize(raised);
    }

    @Test
    void five_years_after_a_leap_day() {
        Register register = Register.of(meeting("2020-02-29/2020-02-29")).with(pair().build());
        assertThat(register.report("2025-02-27").attentions())
                .extracting(Attention::kind)
                .doesNotContain(AttentionKind.RELATION_DORMANT);
        assertThat(register.report("2025-02-28").attentions())
                .extracting(Attention::kind)
                .contains(AttentionKind.RELATION_DORMANT);
    }

    private static List<Attention> dormant(Interaction... interactions) {
        return Register.of(interactions).with(pair().build()).report("2025-06-24").attentions().stream()
                .filter(attention -> attention.kind() == AttentionKind.RELATION_DORMANT)
                .toList();
    }

    private static Meeting meeting(String period) {
        return Meeting.builder()
                .id(Register.contact("meeting"))
                .period(span(period))
                .addParticipant(MAYOR)
                .addRelation(PAIR)
                .build();
    }
}
