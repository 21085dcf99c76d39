package org.towntwinning.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.towntwinning.report.AlmeloRegister.COMMITTEE_IN_PRESTON;
import static org.towntwinning.report.AlmeloRegister.DENIZLI_SITE;
import static org.towntwinning.report.AlmeloRegister.INVITATION;
import static org.towntwinning.report.AlmeloRegister.ISERLOHN_COMMITTEE;
import static org.towntwinning.report.AlmeloRegister.LETTER;
import static org.towntwinning.report.AlmeloRegister.LETTER_OF_CONSUL;
import static org.towntwinning.report.AlmeloRegister.MUSEUM;
import static org.towntwinning.report.AlmeloRegister.PRESTON_COMMITTEE;
import static org.towntwinning.report.AlmeloRegister.REQUEST_OF_AMBASSADOR;
import static org.towntwinning.report.AlmeloRegister.REQUEST_OF_CONSUL;
import static org.towntwinning.report.AlmeloRegister.TALK;
import static org.towntwinning.report.AlmeloRegister.VISIT_FROM_ISERLOHN;
import static org.towntwinning.report.AlmeloRegister.VISIT_OF_COMMISSIONER;
import static org.towntwinning.report.AlmeloRegister.VISIT_TO_EJMIATSIN;
import static org.towntwinning.report.AlmeloRegister.VISIT_TO_ISERLOHN;
import static org.towntwinning.report.AlmeloRegister.VISIT_TO_PRESTON;
import static org.towntwinning.report.AlmeloRegister.WITH_DENIZLI;
import static org.towntwinning.report.AlmeloRegister.WITH_EJMIATSIN;
import static org.towntwinning.report.AlmeloRegister.WITH_ISERLOHN;
import static org.towntwinning.report.AlmeloRegister.WITH_PRESTON;
import static org.towntwinning.report.Register.ALMELO;
import static org.towntwinning.report.Register.PRESTON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.towntwinning.committee.CommitteeState;
import org.towntwinning.interaction.Outcome;
import org.towntwinning.register.InteractionId;
import org.towntwinning.register.LanguageTag;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.Status;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.DateWindow;
import org.towntwinning.validation.InvalidDataException;

/** The letter of Almelo as a report, on the day of the letter and on other days. */
class StateOfAffairsTest {

    private static final String DAY_OF_THE_LETTER = "2025-06-24";

    @ParameterizedTest
    @CsvSource(textBlock = """
                    1940-01-01,
                    1950-01-01, preston ACTIVE
                    2000-01-01, preston ACTIVE; iserlohn ACTIVE; denizli ACTIVE
                    2016-12-31, preston ACTIVE; iserlohn ACTIVE; denizli ACTIVE
                    2017-06-01, preston ACTIVE; iserlohn ACTIVE; denizli ACTIVE or ENDED
                    2018-01-01, preston ACTIVE; iserlohn ACTIVE; denizli ENDED
                    2024-01-01, preston ACTIVE; iserlohn ACTIVE; ejmiatsin ACTIVE; denizli ENDED
                    2025-06-24, preston ACTIVE; iserlohn ACTIVE; ejmiatsin ACTIVE; denizli ENDED
                    """)
    void relations_stand_in_order_with_their_status_as_of_the_day(String asOf, String expected) {
        String shown = AlmeloRegister.all().report(asOf).relations().stream()
                .map(StateOfAffairsTest::partnerAndStatus)
                .collect(Collectors.joining("; "));
        assertThat(shown).as("relations as of %s", asOf).isEqualTo(expected == null ? "" : expected);
    }

    private static String partnerAndStatus(RelationReport relation) {
        MunicipalityId partner = relation.partners().get(0).municipalities().get(0);
        return partner.value().replace("town:", "") + " "
                + relation.status().possible().stream().map(Status::name).collect(Collectors.joining(" or "));
    }

    @Test
    void the_letter_of_2025_finds_its_visits_plans_and_requests() {
        StateOfAffairs report = AlmeloRegister.all().report(DAY_OF_THE_LETTER);

        assertThat(held(report, WITH_PRESTON)).containsExactly(INVITATION);
        assertThat(planned(report, WITH_PRESTON)).containsExactly(VISIT_TO_PRESTON);
        assertThat(held(report, WITH_ISERLOHN)).containsExactly(VISIT_TO_ISERLOHN, VISIT_FROM_ISERLOHN);
        assertThat(held(report, WITH_EJMIATSIN)).containsExactly(VISIT_OF_COMMISSIONER);
        assertThat(contacts(report, WITH_EJMIATSIN).intentions())
                .extracting(OpenIntention::id)
                .containsExactly(VISIT_TO_EJMIATSIN);
        assertThat(held(report, WITH_DENIZLI))
                .containsExactly(LETTER_OF_CONSUL, REQUEST_OF_CONSUL, REQUEST_OF_AMBASSADOR);
        assertThat(contacts(report, WITH_DENIZLI).requests())
                .extracting(OpenRequest::id)
                .containsExactly(REQUEST_OF_CONSUL, REQUEST_OF_AMBASSADOR);
        assertThat(contacts(report, WITH_DENIZLI).intentions())
                .extracting(OpenIntention::id)
                .containsExactly(TALK);
        assertThat(report.otherContacts().held())
                .as("the opening of the museum concerns no relation")
                .extracting(InteractionReport::id)
                .containsExactly(MUSEUM);
    }

    @Test
    void a_letter_of_the_first_of_january_2024_knows_nothing_of_what_came_later() {
        StateOfAffairs report = AlmeloRegister.all().report("2024-01-01");

        for (RelationReport relation : report.relations()) {
            assertThat(relation.contacts().planned())
                    .as("plans of %s that nobody had", relation.id())
                    .isEmpty();
            assertThat(relation.contacts().intentions()).isEmpty();
            assertThat(relation.contacts().requests()).isEmpty();
        }
        assertThat(held(report, WITH_PRESTON))
                .as("an invitation of 'on or before 24 June 2025' may have come by then, and nothing else")
                .containsExactly(INVITATION);
        assertThat(held(report, WITH_ISERLOHN))
                .as("the visit of 5 July 2024 lies ahead")
                .isEmpty();
        assertThat(report.otherContacts().isEmpty()).isTrue();
        assertThat(report.interactions()).containsOnlyKeys(INVITATION);
        assertThat(report.notes())
                .as("the note on policy stands in a letter of 2025")
                .isEmpty();
        assertThat(report.relation(WITH_PRESTON).orElseThrow().notes()).isEmpty();
        assertThat(report.committees().get(ISERLOHN_COMMITTEE).annualReports())
                .as("the report on 2024")
                .isEmpty();
    }

    @Test
    void the_committee_that_ends_is_certain_on_the_day_of_the_letter_and_possible_before() {
        CommitteeReport before = committee(AlmeloRegister.all().report("2025-06-23"), WITH_PRESTON, 0);
        CommitteeReport on = committee(AlmeloRegister.all().report(DAY_OF_THE_LETTER), WITH_PRESTON, 0);

        assertThat(on.id()).isEqualTo(PRESTON_COMMITTEE);
        assertThat(on.state().certain()).contains(CommitteeState.DISSOLUTION_NOTIFIED);
        assertThat(before.state().of(CommitteeState.DISSOLUTION_NOTIFIED)).isEqualTo(Certainty.POSSIBLE);
    }

    @Test
    void the_committees_of_the_viewpoint_stand_first() {
        StateOfAffairs almelo = AlmeloRegister.all().report(DAY_OF_THE_LETTER);
        StateOfAffairs preston = AlmeloRegister.all().report(PRESTON, DAY_OF_THE_LETTER);

        assertThat(almelo.relation(WITH_PRESTON).orElseThrow().committees())
                .extracting(CommitteeReport::id)
                .containsExactly(PRESTON_COMMITTEE, COMMITTEE_IN_PRESTON);
        assertThat(preston.relation(WITH_PRESTON).orElseThrow().committees())
                .extracting(CommitteeReport::id)
                .containsExactly(COMMITTEE_IN_PRESTON, PRESTON_COMMITTEE);
    }

    @Test
    void the_same_relation_seen_from_preston() {
        StateOfAffairs report = AlmeloRegister.all().report(PRESTON, DAY_OF_THE_LETTER);

        assertThat(report.relations()).extracting(RelationReport::id).containsExactly(WITH_PRESTON);
        RelationReport relation = report.relations().get(0);
        assertThat(relation.own().get(0).municipalities()).containsExactly(PRESTON);
        assertThat(relation.partners().get(0).municipalities()).containsExactly(ALMELO);
        assertThat(relation.contacts().planned().get(0).direction()).isEqualTo(Direction.INCOMING);
        assertThat(relation.contacts().held().get(0).direction())
                .as("Preston sent the invitation")
                .isEqualTo(Direction.OUTGOING);
        assertThat(relation.coverage().get(0).side()).isEqualTo(PRESTON);
        assertThat(report.attentions())
                .as("the committee of Almelo is for Preston something to look into")
                .filteredOn(attention -> attention.kind() == AttentionKind.COMMITTEE_ENDING)
                .extracting(Attention::urgency)
                .containsExactly(Urgency.CHECK);
    }

    @Test
    void a_viewpoint_that_the_register_does_not_hold_has_an_empty_report() {
        StateOfAffairs report = AlmeloRegister.all().report(MunicipalityId.of("town:nowhere"), DAY_OF_THE_LETTER);

        assertThat(report.relations()).isEmpty();
        assertThat(report.attentions()).isEmpty();
        assertThat(report.otherContacts().isEmpty()).isTrue();
        assertThat(report.municipalities()).isEmpty();
    }

    @Test
    void sources_are_cited_with_their_places_in_order_of_their_dates() {
        StateOfAffairs report = AlmeloRegister.all().report(DAY_OF_THE_LETTER);

        assertThat(report.sources()).extracting(Source::document).containsExactly(LETTER, DENIZLI_SITE);
        Source letter = report.relation(WITH_DENIZLI).orElseThrow().sources().get(0);
        assertThat(letter.citations()).containsExactly(AlmeloRegister.line(29));
        assertThat(letter.existed()).isEqualTo(Certainty.DEFINITE);
        assertThat(AlmeloRegister.all().report("2024-01-01").sources())
                .filteredOn(source -> source.document().equals(LETTER))
                .extracting(Source::existed)
                .as("a fact of 1948 may be known by a letter of 2025; the report says that the letter is later")
                .containsExactly(Certainty.IMPOSSIBLE);
    }

    @Test
    void everything_mentioned_can_be_looked_up() {
        StateOfAffairs report = AlmeloRegister.all().report(DAY_OF_THE_LETTER);

        assertThat(report.municipalities()).hasSize(5);
        assertThat(report.municipalities().get(PRESTON).name(LanguageTag.NL, report.asOf()))
                .isEqualTo("Preston");
        assertThat(report.interactions()).containsKeys(VISIT_OF_COMMISSIONER, MUSEUM, INVITATION);
        assertThat(report.documents()).containsOnlyKeys(LETTER, DENIZLI_SITE);
        assertThat(report.committees()).hasSize(4);
        assertThat(report.parties().get(WITH_DENIZLI)).contains(ALMELO, Register.DENIZLI);
        assertThat(report.networks())
                .extracting(network -> network.id().value())
                .containsExactly("eurocities", "mont");
        assertThat(report.networks())
                .allSatisfy(network -> assertThat(network.memberships())
                        .as("that no membership is recorded does not say that Almelo is no member")
                        .isEmpty());
    }

    @Test
    void the_attentions_of_the_letter() {
        StateOfAffairs report = AlmeloRegister.all().report(DAY_OF_THE_LETTER);

        assertThat(report.attentions().stream()
                        .map(attention -> attention.urgency() + " " + attention.kind() + " " + attention.relations()))
                .containsExactly(
                        "ACT REQUEST_UNANSWERED [almelo-denizli]",
                        "PREPARE COMMITTEE_ENDING [almelo-preston]",
                        "CHECK TRAVEL_NOTICE_MISSING [almelo-iserlohn]",
                        "CHECK DATE_CONTESTED [almelo-denizli]");
        assertThat(report.relation(WITH_DENIZLI).orElseThrow().attentions())
                .extracting(Attention::kind)
                .containsExactly(AttentionKind.REQUEST_UNANSWERED, AttentionKind.DATE_CONTESTED);
    }

    @Test
    void the_same_register_gives_an_equal_report() {
        StateOfAffairs one = AlmeloRegister.all().report(DAY_OF_THE_LETTER);
        List<RegisterRecord> reversed = new ArrayList<>(AlmeloRegister.all().records());
        Collections.reverse(reversed);
        StateOfAffairs other = Register.of(reversed).report(DAY_OF_THE_LETTER);

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one).isNotEqualTo(AlmeloRegister.all().report("2025-06-23"));
    }

    @Test
    void a_day_outside_the_calendar_is_refused_with_the_days_that_are_possible() {
        assertThatThrownBy(() -> AlmeloRegister.all()
                        .report(ALMELO, DateWindow.ofYear(2025), LocalDate.of(10000, 1, 1), ReportRules.standard()))
                .isInstanceOf(InvalidDataException.class)
                .hasMessageContaining("+10000-01-01")
                .hasMessageContaining("give a day from 0001-01-01 to 9999-12-31");
    }

    @Test
    void the_first_and_the_last_day_of_the_calendar_are_possible() {
        for (String day : List.of("0001-01-01", "9999-12-31")) {
            LocalDate asOf = LocalDate.parse(day);
            StateOfAffairs report =
                    AlmeloRegister.all().report(ALMELO, DateWindow.always(), asOf, ReportRules.standard());
            assertThat(report.asOf()).isEqualTo(asOf);
        }
    }

    @Test
    void an_outcome_that_became_known_after_the_day_is_not_known() {
        Register register = AlmeloRegister.all();

        assertThat(outcome(register.report("2025-06-24"))).containsExactly(Outcome.PLANNED);
        assertThat(register.report("2025-06-23")
                        .relation(WITH_PRESTON)
                        .orElseThrow()
                        .contacts()
                        .planned())
                .as("the trip was first spoken of on 24 June")
                .isEmpty();
    }

    private static Set<Outcome> outcome(StateOfAffairs report) {
        return contacts(report, WITH_PRESTON).planned().get(0).outcome().possible();
    }

    private static ContactReport contacts(StateOfAffairs report, RelationId relation) {
        return report.relation(relation).orElseThrow().contacts();
    }

    private static List<InteractionId> held(StateOfAffairs report, RelationId relation) {
        return contacts(report, relation).held().stream()
                .map(InteractionReport::id)
                .toList();
    }

    private static List<InteractionId> planned(StateOfAffairs report, RelationId relation) {
        return contacts(report, relation).planned().stream()
                .map(InteractionReport::id)
                .toList();
    }

    private static CommitteeReport committee(StateOfAffairs report, RelationId relation, int index) {
        return report.relation(relation).orElseThrow().committees().get(index);
    }
}
