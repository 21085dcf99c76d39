package org.towntwinning.report;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.towntwinning.committee.Committee;
import org.towntwinning.document.Document;
import org.towntwinning.document.DocumentKind;
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
import org.towntwinning.register.AsOf;
import org.towntwinning.register.Citation;
import org.towntwinning.role.Actor;
import org.towntwinning.role.ThirdBody;
import org.towntwinning.role.ThirdBodyKind;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.DateWindow;

/** Where an interaction stands in a report, day by day. */
class ContactReportTest {

    private static ContactReport contacts(String asOf, Interaction... interactions) {
        return Register.of(interactions)
                .with(pair().build())
                .report(asOf)
                .relations()
                .get(0)
                .contacts();
    }

    /** The names of the lists in which the only interaction of a register stands. */
    private static String place(String asOf, Interaction interaction) {
        ContactReport contacts = contacts(asOf, interaction);
        List<String> places = new ArrayList<>();
        contacts.held().forEach(contact -> places.add("held"));
        contacts.cancelled().forEach(contact -> places.add("cancelled"));
        contacts.planned().forEach(contact -> places.add("planned"));
        contacts.intentions().forEach(contact -> places.add("intended"));
        contacts.requests().forEach(contact -> places.add("open"));
        return String.join(" ", places);
    }

    private static Visit.Builder visit(String period) {
        return Visit.builder()
                .id(contact("visit"))
                .period(span(period))
                .from(ALMELO)
                .to(PRESTON)
                .addDelegate(Actor.town(ALMELO))
                .addRelation(PAIR);
    }

    private static DatedOutcome outcome(Outcome outcome, String known) {
        return new DatedOutcome(outcome, date(known));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2025-02-28, ,        nobody knows of it
                    2025-03-01, planned, the plan becomes known
                    2025-06-30, planned, it has begun
                    2025-07-01, planned, its last day
                    2025-07-02, held,    certainly past and possibly held
                    2025-07-05, held,    known to be held
                    2026-06-30, held,    a day of it lies in the year that is reported on
                    2026-07-02, ,        outside the year
                    """)
    void a_visit_is_planned_and_then_held(String asOf, String place, String why) {
        Visit visit = visit("2025-06-29/2025-07-01")
                .addOutcome(outcome(Outcome.PLANNED, "2025-03-01"))
                .addOutcome(outcome(Outcome.HELD, "2025-07-05"))
                .build();
        assertThat(place(asOf, visit)).as(why).isEqualTo(place == null ? "" : place);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2025-02-28, ,          nobody knows of it
                    2025-03-01, planned,   the plan becomes known
                    2025-05-01, cancelled, known to be cancelled
                    2026-05-01, cancelled, it was to take place in the year
                    2026-09-03, ,          outside the year
                    """)
    void a_visit_that_is_cancelled(String asOf, String place, String why) {
        Visit visit = visit("2025-09-01/2025-09-02")
                .addOutcome(outcome(Outcome.PLANNED, "2025-03-01"))
                .addOutcome(outcome(Outcome.CANCELLED, "2025-05-01"))
                .build();
        assertThat(place(asOf, visit)).as(why).isEqualTo(place == null ? "" : place);
    }

    @Test
    void nothing_is_held_before_it_begins_whatever_the_date_of_its_outcome_allows() {
        Visit visit = visit("2024-07-05/2024-07-05")
                .addOutcome(outcome(Outcome.HELD, "[..2025-06-24]"))
                .build();
        assertThat(place("2024-01-01", visit)).isEmpty();
        assertThat(place("2024-07-04", visit)).isEmpty();
        assertThat(contacts("2024-07-05", visit).held().get(0).outcome().of(Outcome.HELD))
                .isEqualTo(Certainty.POSSIBLE);
        assertThat(contacts("2025-06-24", visit).held().get(0).outcome().certain())
                .contains(Outcome.HELD);
    }

    @Test
    void a_visit_ahead_without_an_outcome_is_known_if_a_notice_or_a_letter_speaks_of_it() {
        Document letter = Document.builder()
                .id(Register.document("letter"))
                .kind(DocumentKind.COUNCIL_LETTER)
                .date(date("2025-06-24"))
                .build();
        Visit silent = visit("2025-09-01/2025-09-02").build();
        Visit cited = silent.toBuilder().addCitation(Citation.of(letter.id())).build();
        Visit notified = silent.toBuilder()
                .addNotice(CouncilNotice.builder()
                        .date(date("2025-06-24"))
                        .to(COUNCIL)
                        .build())
                .build();

        assertThat(place("2025-06-24", silent)).isEmpty();
        assertThat(place("2025-06-24", notified)).isEqualTo("planned");
        assertThat(place("2025-06-23", notified)).isEmpty();
        Register register = Register.of(cited, letter).with(pair().build());
        assertThat(register.report("2025-06-24").relations().get(0).contacts().planned())
                .hasSize(1);
        assertThat(register.report("2025-06-23").relations().get(0).contacts().planned())
                .isEmpty();
    }

    @Test
    void the_records_of_a_report_hold_nothing_later() {
        Visit visit = visit("2025-06-29/2025-07-01")
                .addOutcome(outcome(Outcome.PLANNED, "2025-03-01"))
                .addOutcome(outcome(Outcome.HELD, "2025-07-05"))
                .addNotice(CouncilNotice.builder()
                        .date(date("2025-06-20"))
                        .to(COUNCIL)
                        .build())
                .build();
        Visit known = (Visit) contacts("2025-06-01", visit).planned().get(0).interaction();

        assertThat(known.outcomes()).containsExactly(outcome(Outcome.PLANNED, "2025-03-01"));
        assertThat(known.notices()).isEmpty();
    }

    @Test
    void a_period_of_the_future_holds_plans_but_no_contacts() {
        Visit visit = visit("2025-06-29/2025-07-01")
                .addOutcome(outcome(Outcome.PLANNED, "2025-03-01"))
                .build();
        Meeting past = meeting("2025-06-01/2025-06-01").build();
        ContactReport contacts = Register.of(visit, past)
                .with(pair().build())
                .report(ALMELO, DateWindow.ofYear(2026), LocalDate.of(2025, 6, 24), ReportRules.standard())
                .relations()
                .get(0)
                .contacts();
        assertThat(contacts.held()).isEmpty();
        assertThat(contacts.planned()).hasSize(1);
    }

    private static Meeting.Builder meeting(String period) {
        return Meeting.builder()
                .id(contact("meeting"))
                .period(span(period))
                .addParticipant(MAYOR)
                .addRelation(PAIR);
    }

    @Test
    void whether_a_contact_falls_in_the_period_may_be_open() {
        InteractionReport vague =
                contacts("2025-06-24", meeting("2024/2024").build()).held().get(0);
        assertThat(vague.inPeriod())
                .as("some days of 2024 lie before the year that is reported on")
                .isEqualTo(Certainty.POSSIBLE);
        InteractionReport certain = contacts(
                        "2025-06-24", meeting("2024-12/2025-01").build())
                .held()
                .get(0);
        assertThat(certain.inPeriod()).isEqualTo(Certainty.DEFINITE);
    }

    @Test
    void contacts_stand_in_order_of_time() {
        ContactReport contacts = contacts(
                "2025-06-24",
                meeting("2025-05-01/2025-05-01").id(contact("c")).build(),
                meeting("[..2025-04-01]/2025-04-02").id(contact("b")).build(),
                meeting("2025-01/2025-02").id(contact("d")).build(),
                meeting("2025-05-01/2025-05-01").id(contact("a")).build());
        assertThat(contacts.held())
                .extracting(contact -> contact.id().value())
                .as("a start of 'on or before' has its place at the end of the meeting")
                .containsExactly("d", "b", "a", "c");
    }

    // Letters

    @ParameterizedTest
    @CsvSource({
        "true,  2024-12-19, ''",
        "true,  2024-12-20, held",
        "false, 2024-12-20, ''",
        "false, 2025-01-03, held",
    })
    void a_letter_counts_for_its_sender_when_written_and_for_its_receiver_when_it_arrives(
            boolean ours, String asOf, String place) {
        Correspondence letter = Correspondence.builder()
                .id(contact("letter"))
                .written(date("2024-12-20"))
                .received(date("2025-01-03"))
                .addSender(ours ? MAYOR : MAYOR_OF_PRESTON)
                .addRecipient(ours ? MAYOR_OF_PRESTON : MAYOR)
                .addRelation(PAIR)
                .build();
        assertThat(place(asOf, letter)).isEqualTo(place);
        if (asOf.equals("2024-12-20") && ours) {
            Correspondence known =
                    (Correspondence) contacts(asOf, letter).held().get(0).interaction();
            assertThat(known.received()).as("it is under way").isEmpty();
        }
    }

    // Direction

    @Test
    void direction_is_seen_from_the_viewpoint() {
        ThirdBody commissioner = ThirdBody.of(ThirdBodyKind.NATIONAL_GOVERNMENT, text("High Commissioner"));
        Visit.Builder visit = visit("2025-05-01/2025-05-01");
        assertThat(direction(visit.build())).isEqualTo(Direction.OUTGOING);
        assertThat(direction(visit.from(PRESTON).to(ALMELO).build())).isEqualTo(Direction.INCOMING);
        assertThat(direction(visit.from(PRESTON).to(WIERDEN).build())).isEqualTo(Direction.NONE);
        assertThat(direction(visit.from(null)
                        .to(null)
                        .delegation(List.of(commissioner))
                        .hosts(List.of(MAYOR))
                        .build()))
                .as("the commissioner is received by the mayor")
                .isEqualTo(Direction.INCOMING);
        assertThat(direction(visit.delegation(List.of(MAYOR))
                        .hosts(List.of(commissioner))
                        .build()))
                .as("the mayor visits the commissioner")
                .isEqualTo(Direction.OUTGOING);
        assertThat(direction(meeting("2025-05-01/2025-05-01").build())).isEqualTo(Direction.NONE);
    }

    private static Direction direction(Interaction interaction) {
        return contacts("2025-06-24", interaction).held().get(0).direction();
    }

    @Test
    void a_committee_of_the_viewpoint_acts_for_it() {
        Committee committee = Committee.builder()
                .id(Register.committee("committee"))
                .seat(ALMELO)
                .build();
        Correspondence letter = Correspondence.builder()
                .id(contact("letter"))
                .written(date("2025-05-01"))
                .addSender(Actor.committee(committee.id()))
                .addRecipient(MAYOR_OF_PRESTON)
                .build();
        StateOfAffairs report =
                Register.of(committee, letter).with(pair().build()).report("2025-06-24");
        assertThat(report.otherContacts().held())
                .as("it concerns no relation, but the viewpoint")
                .extracting(InteractionReport::direction)
                .containsExactly(Direction.OUTGOING);
        assertThat(Register.of(committee, letter)
                        .report(WIERDEN, "2025-06-24")
                        .otherContacts()
                        .isEmpty())
                .as("Wierden has no part in it")
                .isTrue();
    }

    // Intentions

    @ParameterizedTest
    @CsvSource({"2025-02-28, ''", "2025-03-01, intended", "2025-05-31, intended", "2025-06-01, ''"})
    void an_intention_is_open_from_the_day_it_is_stated_until_it_is_done(String asOf, String place) {
        Intention intention = intention()
                .stated(date("2025-03-01"))
                .addResolution(new Resolution(IntentionState.DONE, date("2025-06-01")))
                .build();
        assertThat(place(asOf, intention)).isEqualTo(place);
    }

    private static Intention.Builder intention() {
        return Intention.builder()
                .id(contact("intention"))
                .aim(text("Visit Preston"))
                .addParticipant(MAYOR)
                .addRelation(PAIR);
    }

    @Test
    void an_intention_of_on_or_before_is_not_older_than_what_prompted_it() {
        Meeting cause = meeting("2025-02-20/2025-02-20").build();
        Intention intention = intention()
                .stated(date("[..2025-06-24]"))
                .addPromptedBy(cause.id())
                .build();
        assertThat(contacts("2025-02-19", cause, intention).intentions()).isEmpty();
        AsOf<IntentionState> state =
                contacts("2025-02-20", cause, intention).intentions().get(0).state();
        assertThat(state.of(IntentionState.OPEN)).isEqualTo(Certainty.POSSIBLE);
        assertThat(contacts("2025-06-24", cause, intention).intentions()).hasSize(1);
    }

    @Test
    void an_intention_without_a_date_is_as_old_as_the_letter_that_speaks_of_it() {
        Document letter = Document.builder()
                .id(Register.document("letter"))
                .kind(DocumentKind.COUNCIL_LETTER)
                .date(date("2025-06-24"))
                .build();
        Register register = Register.of(letter)
                .with(pair().build())
                .with(intention().addCitation(Citation.of(letter.id())).build());
        assertThat(register.report("2025-06-23").relations().get(0).contacts().isEmpty())
                .isTrue();
        assertThat(register.report("2025-06-24").relations().get(0).contacts().intentions())
                .hasSize(1);
    }

    // Requests

    @ParameterizedTest
    @CsvSource({
        "2025-02-27, '',         IMPOSSIBLE",
        "2025-02-28, held open,  IMPOSSIBLE",
        "2025-03-31, held open,  IMPOSSIBLE",
        "2025-04-01, held open,  POSSIBLE",
        "2025-04-30, held,       DEFINITE",
    })
    void a_request_is_open_until_it_is_answered(String asOf, String place, Certainty answered) {
        Request request = Request.builder()
                .id(contact("request"))
                .date(date("2025-02-28"))
                .addRequester(MAYOR_OF_PRESTON)
                .addAddressee(MAYOR)
                .content(text("Send the orchestra"))
                .answer(Answer.builder().date(date("2025-04")).build())
                .addRelation(PAIR)
                .build();
        assertThat(place(asOf, request)).isEqualTo(place);
        contacts(asOf, request)
                .requests()
                .forEach(open -> assertThat(open.answered()).isEqualTo(answered));
    }

    @Test
    void a_request_names_what_repeats_it() {
        StateOfAffairs report = AlmeloRegister.all().report("2025-06-24");
        List<OpenRequest> requests = report.relation(AlmeloRegister.WITH_DENIZLI)
                .orElseThrow()
                .contacts()
                .requests();
        assertThat(requests.get(0).repeatedBy()).containsExactly(AlmeloRegister.REQUEST_OF_AMBASSADOR);
        assertThat(requests.get(1).repeatedBy()).isEmpty();
        assertThat(requests.get(0).direction()).isEqualTo(Direction.INCOMING);
    }
}
