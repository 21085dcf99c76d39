package org.towntwinning.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.towntwinning.report.Register.ALMELO;
import static org.towntwinning.report.Register.COUNCIL;
import static org.towntwinning.report.Register.MAYOR;
import static org.towntwinning.report.Register.MAYOR_OF_PRESTON;
import static org.towntwinning.report.Register.PAIR;
import static org.towntwinning.report.Register.PRESTON;
import static org.towntwinning.report.Register.contact;
import static org.towntwinning.report.Register.date;
import static org.towntwinning.report.Register.pair;
import static org.towntwinning.report.Register.span;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.towntwinning.interaction.CouncilNotice;
import org.towntwinning.interaction.DatedOutcome;
import org.towntwinning.interaction.Outcome;
import org.towntwinning.interaction.Visit;
import org.towntwinning.role.Actor;
import org.towntwinning.role.Body;

/** Which trips the council is told of, where their dates are vague; the days of the norm: ContactAttentionsTest. */
class TravelAttentionsTest {

    private static Visit.Builder trip(String period) {
        return Visit.builder()
                .id(contact("trip"))
                .period(span(period))
                .from(ALMELO)
                .to(PRESTON)
                .addDelegate(MAYOR)
                .addOutcome(new DatedOutcome(Outcome.PLANNED, date("2025-03-01")))
                .addRelation(PAIR);
    }

    private static List<Attention> attentions(Visit.Builder trip) {
        return Register.of(trip.build(), pair().build()).report("2025-06-24").attentions().stream()
                .filter(attention -> attention.kind() == AttentionKind.TRAVEL_NOTICE_MISSING
                        || attention.kind() == AttentionKind.TRAVEL_NOTICE_LATE)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2025-06-29/2025-07-01,                 true,  a day
                    2025-07/2025-07,                       true,  a month
                    [..2025-06-29]/2025-07-01,             false, on a day or before
                    """)
    void a_trip_that_nobody_can_say_when_it_begins_has_no_day_for_its_notice(
            String period, boolean raised, String why) {
        assertThat(attentions(trip(period))).as("a trip that begins on %s", why).hasSize(raised ? 1 : 0);
    }

    @Test
    void it_is_the_executive_of_the_viewpoint_that_needs_a_notice() {
        Visit.Builder trip = trip("2025-06-29/2025-07-01");
        assertThat(attentions(trip.delegation(List.of(Actor.body(ALMELO, Body.EXECUTIVE)))))
                .as("the executive as a body")
                .hasSize(1);
        assertThat(attentions(trip.delegation(List.of(COUNCIL))))
                .as("the council itself")
                .isEmpty();
        assertThat(attentions(trip.delegation(List.of(MAYOR_OF_PRESTON))))
                .as("the mayor of Preston on the way home")
                .isEmpty();
        assertThat(attentions(trip.delegation(List.of(Actor.town(ALMELO)))))
                .as("nobody says who travels")
                .isEmpty();
    }

    @Test
    void a_late_notice_tells_its_trip_and_the_last_day_on_which_the_trip_may_have_begun_counts() {
        CouncilNotice notice =
                CouncilNotice.builder().date(date("2025-06-10")).to(COUNCIL).build();
        Visit.Builder trip = trip("2025-06/2025-06-10").addNotice(notice);
        TravelNoticeLate late = (TravelNoticeLate) attentions(trip).get(0);

        assertThat(late.visit()).isEqualTo(trip.build());
        assertThat(late.due()).as("it was over on the tenth").isEqualTo(LocalDate.of(2025, 6, 9));
        assertThat(attentions(trip("2025-06/2025-06-30").addNotice(notice)))
                .as("perhaps it began on the last day of June")
                .isEmpty();
    }

    @Test
    void a_missing_notice_tells_the_norm() {
        TravelNoticeMissing missing =
                (TravelNoticeMissing) attentions(trip("2025-06-29/2025-07-01")).get(0);
        assertThat(missing.days())
                .isEqualTo(ReportRules.standard().travelNoticeDays())
                .isPositive();
    }
}
