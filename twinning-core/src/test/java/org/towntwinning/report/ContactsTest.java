package org.towntwinning.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.towntwinning.report.Register.ALMELO;
import static org.towntwinning.report.Register.COUNCIL;
import static org.towntwinning.report.Register.ISERLOHN;
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

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.towntwinning.interaction.Activity;
import org.towntwinning.interaction.ActivityKind;
import org.towntwinning.interaction.Correspondence;
import org.towntwinning.interaction.CouncilNotice;
import org.towntwinning.interaction.DatedOutcome;
import org.towntwinning.interaction.Intention;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.interaction.Meeting;
import org.towntwinning.interaction.Outcome;
import org.towntwinning.interaction.Request;
import org.towntwinning.interaction.Visit;
import org.towntwinning.role.Actor;
import org.towntwinning.time.Certainty;

/** Which interactions a report lists, in which order, and which way they go: the finer points. */
class ContactsTest {

    private static final Actor MAYOR_OF_ISERLOHN = Actor.town(ISERLOHN);

    private static ContactReport contacts(String asOf, Interaction... interactions) {
        return Register.of(interactions)
                .with(pair().build())
                .report(asOf)
                .relations()
                .get(0)
                .contacts();
    }

    private static Meeting.Builder meeting(String id, String period) {
        return Meeting.builder().id(contact(id)).period(span(period)).addParticipant(MAYOR);
    }

    private static Visit.Builder visit(String period) {
        return Visit.builder()
                .id(contact("visit"))
                .period(span(period))
                .from(ALMELO)
                .to(PRESTON);
    }

    private static DatedOutcome outcome(Outcome outcome, String known) {
        return new DatedOutcome(outcome, date(known));
    }

    // Lists and order

    @Test
    void contacts_of_no_relation_stand_in_order_of_their_beginning_too() {
        StateOfAffairs report = Register.of(
                        meeting("a", "2025-05-01/2025-05-01").build(),
                        meeting("b", "2025-02-01/2025-02-02").build(),
                        meeting("c", "2025-01-01/2025-06-01").build())
                .report("2025-06-24");
        assertThat(report.otherContacts().held())
                .as("the meeting that took longest began first")
                .extracting(held -> held.id().value())
                .containsExactly("c", "b", "a");
        assertThat(report.otherContacts().isEmpty()).isFalse();
    }

    @Test
    void a_town_that_is_visited_is_involved_though_nobody_says_who_travels() {
        Visit visit = visit("2025-05-01/2025-05-01").build();
        for (var town : List.of(ALMELO, PRESTON)) {
            assertThat(Register.of(visit)
                            .report(town, "2025-06-24")
                            .otherContacts()
                            .held())
                    .as("a visit that concerns no relation, seen from %s", town)
                    .hasSize(1);
        }
        assertThat(Register.of(visit)
                        .report(WIERDEN, "2025-06-24")
                        .otherContacts()
                        .isEmpty())
                .isTrue();
    }

    @Test
    void what_is_cancelled_in_the_period_is_told_whenever_it_was_to_take_place() {
        List<DatedOutcome> outcomes =
                List.of(outcome(Outcome.PLANNED, "2024-01-01"), outcome(Outcome.CANCELLED, "2025-05-01"));
        Activity activity = Activity.builder()
                .id(contact("activity"))
                .activityKind(ActivityKind.MUSIC)
                .period(span("2025-09-01/2025-09-01"))
                .addParticipant(MAYOR)
                .outcomes(outcomes)
                .addRelation(PAIR)
                .build();
        Meeting meeting = meeting("meeting", "2025-09-01/2025-09-01")
                .outcomes(outcomes)
                .addRelation(PAIR)
                .build();
        Visit visit = visit("2025-09-01/2025-09-01")
                .outcomes(outcomes)
                .addRelation(PAIR)
                .build();
        assertThat(contacts("2025-06-24", activity, meeting, visit).cancelled())
                .extracting(InteractionReport::interaction)
                .containsExactly(activity, meeting, visit);
    }

    // What the day knows

    @Test
    void a_notice_that_has_perhaps_been_given_does_not_make_a_visit_known() {
        Visit.Builder visit = visit("2025-09-01/2025-09-01").addRelation(PAIR);
        CouncilNotice vague =
                CouncilNotice.builder().date(date("2025-06")).to(COUNCIL).build();
        assertThat(contacts("2025-06-24", visit.addNotice(vague).build()).planned())
                .isEmpty();
        assertThat(contacts("2025-06-30", visit.build()).planned())
                .as("on the last day of June the notice has been given")
                .hasSize(1);
    }

    @Test
    void what_has_not_begun_was_not_held_whatever_its_outcome_says() {
        Visit visit = visit("2025-09-01/2025-09-01")
                .addOutcome(outcome(Outcome.PLANNED, "2025-03-01"))
                .addOutcome(outcome(Outcome.HELD, "[2025-06..2025-12]"))
                .addRelation(PAIR)
                .build();
        Visit known = (Visit) contacts("2025-06-24", visit).planned().get(0).interaction();
        assertThat(known.outcomes()).containsExactly(outcome(Outcome.PLANNED, "2025-03-01"));
    }

    private static Intention.Builder intention() {
        return Intention.builder()
                .id(contact("intention"))
                .aim(text("Visit Preston"))
                .addParticipant(MAYOR)
                .addRelation(PAIR);
    }

    @Test
    void an_intention_that_is_stated_later_is_hidden_also_where_a_letter_mentions_it() {
        Intention intention = intention().stated(date("2025-09-01")).build();
        Correspondence letter = Correspondence.builder()
                .id(contact("letter"))
                .written(date("2025-05-01"))
                .addSender(MAYOR)
                .addPromptedBy(intention.id())
                .addRelation(PAIR)
                .build();
        assertThat(Register.of(intention, letter, pair().build())
                        .report("2025-06-24")
                        .interactions())
                .containsOnlyKeys(letter.id());
    }

    @Test
    void an_intention_stated_on_a_day_is_known_then_whatever_prompted_it() {
        Meeting cause = meeting("cause", "2025-09-01/2025-09-01").build();
        Intention intention =
                intention().stated(date("2025-02-01")).addPromptedBy(cause.id()).build();
        assertThat(contacts("2025-06-24", cause, intention).intentions())
                .as("prompted by a meeting that lies ahead")
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2025-05, DEFINITE", "2025, POSSIBLE", "2025-07, IMPOSSIBLE", ", IMPOSSIBLE"})
    void an_open_intention_tells_whether_what_was_foreseen_is_over(String foreseen, Certainty overdue) {
        Intention intention =
                intention().foreseen(foreseen == null ? null : date(foreseen)).build();
        assertThat(contacts("2025-06-24", intention).intentions().get(0).overdue())
                .as("what was foreseen for %s", foreseen)
                .isEqualTo(overdue);
    }

    // Direction

    private static Direction of(Actor sender, Actor recipient) {
        Correspondence letter = Correspondence.builder()
                .id(contact("letter"))
                .written(date("2025-05-01"))
                .received(date("2025-05-02"))
                .addSender(sender)
                .addRecipient(recipient)
                .addRelation(PAIR)
                .build();
        return contacts("2025-06-24", letter).held().get(0).direction();
    }

    @Test
    void a_letter_goes_from_or_to_the_viewpoint_or_neither() {
        assertThat(of(MAYOR, MAYOR_OF_PRESTON)).isEqualTo(Direction.OUTGOING);
        assertThat(of(MAYOR_OF_PRESTON, MAYOR)).isEqualTo(Direction.INCOMING);
        assertThat(of(MAYOR, COUNCIL)).as("within the town").isEqualTo(Direction.NONE);
        assertThat(of(MAYOR_OF_PRESTON, MAYOR_OF_ISERLOHN)).as("between others").isEqualTo(Direction.NONE);
    }

    @Test
    void a_request_comes_in_unless_it_is_of_the_viewpoint_or_addressed_to_others() {
        Request.Builder request = Request.builder()
                .id(contact("request"))
                .date(date("2025-05-01"))
                .addRequester(MAYOR_OF_PRESTON)
                .content(text("Send the orchestra"))
                .addRelation(PAIR);
        assertThat(contacts("2025-06-24", request.build()).held().get(0).direction())
                .as("addressed to nobody in particular")
                .isEqualTo(Direction.INCOMING);
        assertThat(contacts(
                                "2025-06-24",
                                request.addressees(List.of(MAYOR_OF_ISERLOHN)).build())
                        .held()
                        .get(0)
                        .direction())
                .as("addressed to Iserlohn")
                .isEqualTo(Direction.NONE);
    }
}
