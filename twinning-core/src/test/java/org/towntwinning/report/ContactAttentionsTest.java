package org.towntwinning.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.towntwinning.report.Register.ALDERMAN;
import static org.towntwinning.report.Register.ALMELO;
import static org.towntwinning.report.Register.COUNCIL;
import static org.towntwinning.report.Register.MAYOR;
import static org.towntwinning.report.Register.MAYOR_OF_PRESTON;
import static org.towntwinning.report.Register.PAIR;
import static org.towntwinning.report.Register.PRESTON;
import static org.towntwinning.report.Register.WIERDEN;
import static org.towntwinning.report.Register.contact;
import static org.towntwinning.report.Register.date;
import static org.towntwinning.report.Register.pair;
import static org.towntwinning.report.Register.span;
import static org.towntwinning.report.Register.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.towntwinning.interaction.Activity;
import org.towntwinning.interaction.ActivityKind;
import org.towntwinning.interaction.Answer;
import org.towntwinning.interaction.Correspondence;
import org.towntwinning.interaction.CouncilNotice;
import org.towntwinning.interaction.DatedOutcome;
import org.towntwinning.interaction.Intention;
import org.towntwinning.interaction.IntentionState;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.interaction.Meeting;
import org.towntwinning.interaction.Outcome;
import org.towntwinning.interaction.Request;
import org.towntwinning.interaction.Resolution;
import org.towntwinning.interaction.Visit;
import org.towntwinning.interaction.VisitKind;
import org.towntwinning.role.Actor;
import org.towntwinning.role.Body;
import org.towntwinning.role.Office;

/** Trips, requests, intentions and outcomes that somebody must act on. */
class ContactAttentionsTest {

    private static List<Attention> attentions(String asOf, Interaction... interactions) {
        ReportRules rules = ReportRules.builder()
                .addSilenced(AttentionKind.RELATION_DORMANT)
                .build();
        return Register.besidesJubilees(
                Register.of(interactions).with(pair().build()).report(asOf, rules));
    }

    private static List<AttentionKind> kinds(String asOf, Interaction... interactions) {
        return attentions(asOf, interactions).stream().map(Attention::kind).toList();
    }

    // Trips

    private static Visit.Builder trip() {
        return Visit.builder()
                .id(contact("trip"))
                .addKind(VisitKind.OFFICIAL_TRIP)
                .period(span("2025-06-29/2025-07-01"))
                .from(ALMELO)
                .to(PRESTON)
                .addDelegate(MAYOR)
                .addOutcome(new DatedOutcome(Outcome.PLANNED, date("2025-03-01")))
                .addOutcome(new DatedOutcome(Outcome.HELD, date("2025-07-01")))
                .addRelation(PAIR);
    }

    private static CouncilNotice notice(String date) {
        return CouncilNotice.builder().date(date(date)).to(COUNCIL).build();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2025-02-28, ,        nobody knows of the trip
                    2025-05-29, ,        more than 30 days before it
                    2025-05-30, PREPARE, 30 days before it
                    2025-06-28, PREPARE, the last day for the notice
                    2025-06-29, ACT,     too late
                    2025-06-30, ACT,     the trip goes on
                    2025-07-01, CHECK,   the trip was held
                    2026-06-24, CHECK,   within the year that is reported on
                    2026-07-02, ,        the trip is outside the period
                    """)
    void a_trip_without_notice(String asOf, Urgency urgency, String why) {
        assertThat(attentions(asOf, trip().build()))
                .as(why)
                .extracting(Attention::urgency)
                .isEqualTo(urgency == null ? List.of() : List.of(urgency));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2025-06-29/2025-07-01, ,        2025-07-01, ACT,   its last day
                    2025-06-29/2025-07-01, ,        2025-07-02, CHECK, over, whether it was held or not
                    2025-06/2025-06,       ,        2025-06-30, ACT,   perhaps it goes on
                    2025/2025,             2025-03, 2025-06-24, CHECK, held on some day of the year
                    """)
    void a_trip_without_notice_that_is_behind_is_only_to_be_checked(
            String period, String held, String asOf, Urgency urgency, String why) {
        List<DatedOutcome> outcomes = new ArrayList<>(List.of(new DatedOutcome(Outcome.PLANNED, date("2025-01-01"))));
        if (held != null) {
            outcomes.add(new DatedOutcome(Outcome.HELD, date(held)));
        }
        assertThat(attentions(
                                asOf,
                                trip().period(span(period)).outcomes(outcomes).build())
                        .stream()
                        .filter(attention -> attention.kind() == AttentionKind.TRAVEL_NOTICE_MISSING))
                .as(why)
                .extracting(Attention::urgency)
                .containsExactly(urgency);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2025-06-28,       2025-07-10, ,                    the last day for the notice
                    2025-06-29,       2025-07-10, TRAVEL_NOTICE_LATE,  one day late
                    2025-06-29,       2025-06-28, TRAVEL_NOTICE_MISSING, the late notice has not been given
                    [..2025-07-10],   2025-07-10, ,                    perhaps in time
                    2025-06,          2025-07-10, ,                    perhaps in time
                    2025-07,          2025-07-10, TRAVEL_NOTICE_LATE,  certainly late
                    """)
    void a_trip_with_a_notice(String notified, String asOf, AttentionKind kind, String why) {
        assertThat(kinds(asOf, trip().addNotice(notice(notified)).build()))
                .as(why)
                .isEqualTo(kind == null ? List.of() : List.of(kind));
    }

    @Test
    void the_norm_of_the_notice_is_a_rule() {
        ReportRules fortnight = ReportRules.builder().travelNoticeDays(14).build();
        Register register =
                Register.of(trip().addNotice(notice("2025-06-24")).build()).with(pair().build());

        TravelNoticeLate late = (TravelNoticeLate) Register.besidesJubilees(register.report("2025-06-24", fortnight))
                .get(0);
        assertThat(late.due()).isEqualTo(LocalDate.of(2025, 6, 15));
        assertThat(late.days()).isEqualTo(14);
        assertThat(late.notice().date()).isEqualTo(date("2025-06-24"));
        assertThat(late.causes().get(0)).isEqualTo(new Cause(contact("trip"), "notices[0]"));
        assertThat(Register.besidesJubilees(register.report("2025-06-24"))).isEmpty();
    }

    @Test
    void the_first_notice_counts_and_only_one_to_the_council_of_the_viewpoint() {
        assertThat(kinds(
                        "2025-07-10",
                        trip().addNotice(notice("2025-06-30"))
                                .addNotice(notice("2025-06-01"))
                                .build()))
                .isEmpty();
        CouncilNotice inPreston = notice("2025-06-01").toBuilder()
                .to(Actor.body(PRESTON, Body.COUNCIL))
                .build();
        CouncilNotice toExecutive = notice("2025-06-01").toBuilder()
                .to(Actor.body(ALMELO, Body.EXECUTIVE))
                .build();
        for (CouncilNotice notice : List.of(inPreston, toExecutive)) {
            assertThat(kinds("2025-06-24", trip().addNotice(notice).build()))
                    .as("a notice to %s", notice.to())
                    .containsExactly(AttentionKind.TRAVEL_NOTICE_MISSING);
        }
    }

    @Test
    void trips_that_need_no_notice() {
        Visit.Builder visit = trip().kinds(Set.of());
        assertThat(kinds("2025-06-24", visit.build()))
                .as("the mayor abroad")
                .containsExactly(AttentionKind.TRAVEL_NOTICE_MISSING);
        assertThat(kinds("2025-06-24", visit.delegation(List.of(ALDERMAN)).build()))
                .as("an alderman abroad")
                .containsExactly(AttentionKind.TRAVEL_NOTICE_MISSING);
        assertThat(kinds(
                        "2025-06-24",
                        visit.delegation(List.of(MAYOR)).to(WIERDEN).build()))
                .as("the mayor in a town of the same country")
                .isEmpty();
        assertThat(kinds("2025-06-24", visit.to(null).build()))
                .as("it is not known where to")
                .isEmpty();
        assertThat(kinds(
                        "2025-06-24",
                        visit.to(PRESTON)
                                .delegation(List.of(Actor.office(ALMELO, Office.COUNCILLOR)))
                                .build()))
                .as("councillors are not members of the executive")
                .isEmpty();
        assertThat(kinds(
                        "2025-06-24",
                        visit.delegation(List.of(MAYOR))
                                .kinds(Set.of(VisitKind.PRIVATE_VISIT))
                                .build()))
                .as("a private visit")
                .isEmpty();
        assertThat(kinds(
                        "2025-06-24",
                        trip().from(PRESTON)
                                .to(ALMELO)
                                .delegation(List.of(MAYOR_OF_PRESTON))
                                .build()))
                .as("the partner travels")
                .isEmpty();
        assertThat(kinds(
                        "2025-06-24",
                        trip().outcomes(List.of(
                                        new DatedOutcome(Outcome.PLANNED, date("2025-03-01")),
                                        new DatedOutcome(Outcome.CANCELLED, date("2025-06-24"))))
                                .build()))
                .as("the trip is cancelled")
                .isEmpty();
    }

    // Requests

    private static Request.Builder request(String id, String date) {
        return Request.builder()
                .id(contact(id))
                .date(date(date))
                .addRequester(MAYOR_OF_PRESTON)
                .addAddressee(MAYOR)
                .content(text("Send the orchestra"))
                .addRelation(PAIR);
    }

    private static Answer answer(String date) {
        return Answer.builder().date(date(date)).build();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2025-01-01, 2025-02-26, false, 56 days
                    2025-01-01, 2025-02-27, true,  57 days
                    2025-01,    2025-03-28, false, perhaps 56 days
                    2025-01,    2025-03-29, true,  at least 57 days
                    XXXX,       2025-06-24, false, nobody knows for how long
                    """)
    void a_request_waits_for_eight_weeks(String made, String asOf, boolean raised, String why) {
        assertThat(kinds(asOf, request("request", made).build()))
                .as(why)
                .isEqualTo(raised ? List.of(AttentionKind.REQUEST_UNANSWERED) : List.of());
    }

    @Test
    void an_answer_that_came_later_was_not_known() {
        Request request =
                request("request", "2025-01-01").answer(answer("2025-06-01")).build();
        RequestUnanswered before =
                (RequestUnanswered) attentions("2025-05-31", request).get(0);

        assertThat(before.request().answer()).as("no hindsight").isEmpty();
        assertThat(before.due()).isEqualTo(LocalDate.of(2025, 2, 26));
        assertThat(before.direction()).isEqualTo(Direction.INCOMING);
        assertThat(before.urgency()).isEqualTo(Urgency.ACT);
        assertThat(kinds("2025-06-01", request)).isEmpty();
    }

    @Test
    void requests_that_repeat_each_other_are_one_matter() {
        Request first = request("a", "2025-01-01").build();
        Request second = request("b", "2025-02-01").repeats(first.id()).build();
        Request third = request("c", "2025-03-01").repeats(second.id()).build();

        RequestUnanswered one = (RequestUnanswered)
                attentions("2025-06-24", third, second, first).get(0);
        assertThat(attentions("2025-06-24", third, second, first)).hasSize(1);
        assertThat(one.request().id()).isEqualTo(first.id());
        assertThat(one.repetitions()).containsExactly(second.id(), third.id());
        assertThat(one.causes())
                .containsExactly(new Cause(first.id(), ""), new Cause(second.id(), ""), new Cause(third.id(), ""));

        Request answeredSecond = second.toBuilder().answer(answer("2025-02-15")).build();
        RequestUnanswered rest = (RequestUnanswered)
                attentions("2025-06-24", third, answeredSecond, first).get(0);
        assertThat(rest.request().id())
                .as("the answer of 15 February answers all that was asked by then")
                .isEqualTo(third.id());
        assertThat(rest.repetitions()).isEmpty();

        Request answeredThird = third.toBuilder().answer(answer("2025-03-15")).build();
        assertThat(attentions("2025-06-24", answeredThird, second, first)).isEmpty();
    }

    @Test
    void requests_that_repeat_each_other_in_a_circle_end_in_one_matter() {
        Request one = request("a", "2025-01-01").repeats(contact("b")).build();
        Request other = request("b", "2025-01-01").repeats(contact("a")).build();
        assertThat(attentions("2025-06-24", one, other)).hasSize(1);
    }

    @Test
    void a_request_of_the_viewpoint_is_something_to_look_into_and_one_between_others_is_not_its_business() {
        Request ours = request("ours", "2025-01-01")
                .requesters(List.of(MAYOR))
                .addressees(List.of(MAYOR_OF_PRESTON))
                .build();
        Request theirs = request("theirs", "2025-01-01")
                .addressees(List.of(Actor.town(WIERDEN)))
                .build();
        assertThat(attentions("2025-06-24", ours, theirs))
                .singleElement()
                .extracting(Attention::urgency)
                .isEqualTo(Urgency.CHECK);
    }

    // Intentions

    private static Intention.Builder intention() {
        return Intention.builder()
                .id(contact("intention"))
                .aim(text("Visit Preston"))
                .stated(date("2025-06-24"))
                .foreseen(date("2025-41"))
                .addParticipant(MAYOR)
                .addRelation(PAIR);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2025-06-24, false, just stated
                    2025-12-31, false, the last day of the second half of 2025
                    2026-01-01, true,  certainly over
                    2026-02-01, false, given up on that day
                    """)
    void an_intention_is_overdue_after_the_period_in_which_it_was_foreseen(String asOf, boolean raised, String why) {
        Intention intention = intention()
                .addResolution(new Resolution(IntentionState.DROPPED, date("2026-02-01")))
                .build();
        assertThat(kinds(asOf, intention))
                .as(why)
                .isEqualTo(raised ? List.of(AttentionKind.INTENTION_OVERDUE) : List.of());
    }

    @Test
    void an_overdue_intention_tells_when_it_was_foreseen() {
        Intention later = intention()
                .addResolution(new Resolution(IntentionState.DONE, date("2026-02-01")))
                .build();
        IntentionOverdue overdue =
                (IntentionOverdue) attentions("2026-01-15", later).get(0);
        assertThat(overdue.foreseen()).isEqualTo(date("2025-41"));
        assertThat(overdue.intention().resolutions()).as("no hindsight").isEmpty();
        assertThat(overdue.causes()).containsExactly(new Cause(contact("intention"), "foreseen"));
        assertThat(kinds("2026-01-15", intention().foreseen(null).build()))
                .as("an intention without a date is never overdue")
                .isEmpty();
        assertThat(kinds(
                        "2026-01-15",
                        intention()
                                .addResolution(new Resolution(IntentionState.DONE, date("2026-01")))
                                .build()))
                .as("it may be done by now")
                .isEmpty();
    }

    // Outcomes

    private static Meeting.Builder meeting() {
        return Meeting.builder()
                .id(contact("meeting"))
                .period(span("2025-05-04/2025-05-05"))
                .addParticipant(MAYOR)
                .addRelation(PAIR);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2025-05-05, false, its last day
                    2025-05-06, true,  certainly past
                    2025-05-31, true,  nobody recorded it
                    2025-06-01, false, recorded late
                    """)
    void an_outcome_is_to_be_recorded_when_the_meeting_is_past(String asOf, boolean raised, String why) {
        Meeting meeting = meeting()
                .addOutcome(new DatedOutcome(Outcome.PLANNED, date("2025-04-01")))
                .addOutcome(new DatedOutcome(Outcome.HELD, date("2025-06-01")))
                .build();
        assertThat(kinds(asOf, meeting))
                .as(why)
                .isEqualTo(raised ? List.of(AttentionKind.OUTCOME_NOT_RECORDED) : List.of());
    }

    @Test
    void what_was_planned_is_asked_for_until_it_is_settled_and_the_rest_in_its_period_only() {
        Meeting planned = meeting()
                .addOutcome(new DatedOutcome(Outcome.PLANNED, date("2025-04-01")))
                .build();
        Meeting nothing = meeting().build();

        assertThat(kinds("2025-06-24", nothing)).containsExactly(AttentionKind.OUTCOME_NOT_RECORDED);
        assertThat(kinds("2030-01-01", nothing)).isEmpty();
        assertThat(kinds("2030-01-01", planned)).containsExactly(AttentionKind.OUTCOME_NOT_RECORDED);
        OutcomeNotRecorded attention =
                (OutcomeNotRecorded) attentions("2025-06-24", planned).get(0);
        assertThat(attention.outcome().possible()).containsExactly(Outcome.PLANNED);
        assertThat(attention.interaction()).isEqualTo(planned);
        assertThat(attention.causes()).containsExactly(new Cause(contact("meeting"), "outcomes"));
    }

    @Test
    void an_outcome_that_is_possibly_known_is_not_asked_for() {
        Meeting meeting = meeting()
                .addOutcome(new DatedOutcome(Outcome.HELD, date("[..2025-12-31]")))
                .build();
        assertThat(kinds("2025-06-24", meeting)).isEmpty();
    }

    @Test
    void a_meeting_that_is_possibly_cancelled_is_settled() {
        Meeting meeting = meeting()
                .addOutcome(new DatedOutcome(Outcome.PLANNED, date("2025-04-01")))
                .addOutcome(new DatedOutcome(Outcome.CANCELLED, date("[2025-05..2025-12]")))
                .build();
        assertThat(kinds("2025-06-24", meeting)).isEmpty();
    }

    @Test
    void the_outcome_of_visits_and_activities_is_asked_for_too_and_letters_have_none() {
        Visit visit = trip().kinds(Set.of(VisitKind.EXCHANGE))
                .delegation(List.of())
                .period(span("2025-05-01/2025-05-02"))
                .outcomes(List.of())
                .build();
        Activity activity = Activity.builder()
                .id(contact("activity"))
                .activityKind(ActivityKind.MUSIC)
                .period(span("2025-05-01/2025-05-02"))
                .addParticipant(MAYOR)
                .addRelation(PAIR)
                .build();
        Correspondence letter = Correspondence.builder()
                .id(contact("letter"))
                .addSender(MAYOR)
                .addRelation(PAIR)
                .build();
        assertThat(attentions("2025-06-24", visit, activity, letter))
                .extracting(attention -> ((OutcomeNotRecorded) attention).interaction())
                .containsExactly(activity, visit);
    }
}
