package org.towntwinning.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.towntwinning.report.Register.ALMELO;
import static org.towntwinning.report.Register.COUNCIL;
import static org.towntwinning.report.Register.ISERLOHN;
import static org.towntwinning.report.Register.MAYOR;
import static org.towntwinning.report.Register.PAIR;
import static org.towntwinning.report.Register.PRESTON;
import static org.towntwinning.report.Register.contact;
import static org.towntwinning.report.Register.date;
import static org.towntwinning.report.Register.pair;
import static org.towntwinning.report.Register.span;
import static org.towntwinning.report.Register.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.towntwinning.anniversary.Milestone;
import org.towntwinning.committee.AnnualReport;
import org.towntwinning.committee.Committee;
import org.towntwinning.committee.CommitteeTask;
import org.towntwinning.committee.DissolutionNotice;
import org.towntwinning.committee.Service;
import org.towntwinning.document.Document;
import org.towntwinning.document.DocumentKind;
import org.towntwinning.interaction.Answer;
import org.towntwinning.interaction.CouncilNotice;
import org.towntwinning.interaction.DatedOutcome;
import org.towntwinning.interaction.Intention;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.interaction.JubileeOccasion;
import org.towntwinning.interaction.Meeting;
import org.towntwinning.interaction.Outcome;
import org.towntwinning.interaction.Request;
import org.towntwinning.interaction.Visit;
import org.towntwinning.municipality.CityNetwork;
import org.towntwinning.register.Citation;
import org.towntwinning.register.Claim;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.register.Name;
import org.towntwinning.register.NetworkId;
import org.towntwinning.register.Note;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.relation.Agreement;
import org.towntwinning.relation.AgreementId;
import org.towntwinning.relation.AgreementKind;
import org.towntwinning.relation.Anchor;
import org.towntwinning.relation.AnchorKind;
import org.towntwinning.relation.EndCause;
import org.towntwinning.relation.Ended;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.KindChange;
import org.towntwinning.relation.Party;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.RelationKind;
import org.towntwinning.relation.Resumption;
import org.towntwinning.relation.Suspended;
import org.towntwinning.role.Role;
import org.towntwinning.role.RoleAssignment;
import org.towntwinning.role.Task;

/** Wherever a fact of a report is cited from, the document stands among the sources. */
class SourcesTest {

    private static final Citation CITATION =
            Citation.of(Register.document("letter")).at("line 1");
    private static final Note NOTE = Note.of("policy", text("a note"), CITATION);

    private static final Document LETTER = Document.builder()
            .id(CITATION.document())
            .kind(DocumentKind.LETTER)
            .date(date("1930"))
            .build();

    private static ClaimedDate claimed(String date) {
        return ClaimedDate.preferring(Claim.of(date(date), CITATION));
    }

    private static Stream<Arguments> relations() {
        return Stream.of(
                arguments(
                        "a party", pair().addParty(third().addCitation(CITATION).build())),
                arguments(
                        "when a party joined",
                        pair().addParty(third().joined(claimed("1960")).build())),
                arguments(
                        "a change of kind",
                        pair().addKind(KindChange.builder()
                                .kind(RelationKind.CONTACT)
                                .since(date("2000"))
                                .addCitation(CITATION)
                                .build())),
                arguments(
                        "the date of the founding",
                        pair().events(List.of(Established.builder()
                                .addAnchor(Anchor.builder()
                                        .kind(AnchorKind.SIGNING)
                                        .date(claimed("1948"))
                                        .build())
                                .build()))),
                arguments(
                        "an end",
                        pair().addEvent(end("2017").addCitation(CITATION).build())),
                arguments(
                        "an end that is announced",
                        pair().addEvent(end("2026").addCitation(CITATION).build())),
                arguments(
                        "a resumption",
                        pair().addEvent(Suspended.builder()
                                .date(date("2022"))
                                .resumed(Resumption.builder()
                                        .date(date("2024"))
                                        .addCitation(CITATION)
                                        .build())
                                .build())),
                arguments(
                        "an agreement in force", pair().addAgreement(agreement().build())),
                arguments(
                        "an agreement that is over",
                        pair().addAgreement(agreement().term(span("2000/2004")).build())),
                arguments(
                        "an agreement whose term is to come",
                        pair().addAgreement(agreement().term(span("2026/2030")).build())),
                arguments(
                        "the holder of a role",
                        pair().addRoleAssignment(RoleAssignment.builder()
                                .role(Role.MAYOR)
                                .side(ALMELO)
                                .holder(MAYOR)
                                .period(span("1950/.."))
                                .addCitation(CITATION)
                                .build())),
                arguments("a note", pair().addNote(NOTE)));
    }

    private static Party.Builder third() {
        return Party.builder().addMunicipality(ISERLOHN);
    }

    private static Ended.Builder end(String effective) {
        return Ended.builder().cause(EndCause.UNKNOWN).effective(date(effective));
    }

    private static Agreement.Builder agreement() {
        return Agreement.builder()
                .id(AgreementId.of("agreement"))
                .kind(AgreementKind.COOPERATION_PROTOCOL)
                .signed(date("2000-01-01"))
                .addCitation(CITATION);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("relations")
    void every_fact_of_a_relation_is_cited(String fact, Relation.Builder relation) {
        assertCited(fact, Register.of(relation.build()));
    }

    private static void assertCited(String fact, Register register) {
        StateOfAffairs report = register.with(LETTER).report("2025-06-24");
        assertThat(report.relations().get(0).sources())
                .as("sources of the relation, where %s is cited", fact)
                .extracting(Source::citations)
                .containsExactly(List.of(CITATION));
        assertThat(report.sources())
                .as("sources of the report")
                .isEqualTo(report.relations().get(0).sources());
    }

    private static Stream<Arguments> committees() {
        return Stream.of(
                arguments(
                        "the notice of its dissolution",
                        committee()
                                .dissolutionNotice(DissolutionNotice.builder()
                                        .date(date("2025-01-01"))
                                        .addCitation(CITATION)
                                        .build())),
                arguments(
                        "a task",
                        committee()
                                .addTask(CommitteeTask.builder()
                                        .task(Task.EXECUTES)
                                        .addCitation(CITATION)
                                        .build())),
                arguments(
                        "an annual report",
                        committee()
                                .addAnnualReport(AnnualReport.builder()
                                        .period(span("2024/2024"))
                                        .addCitation(CITATION)
                                        .build())),
                arguments("a note", committee().addNote(NOTE)));
    }

    private static Committee.Builder committee() {
        return Committee.builder().id(Register.committee("committee")).seat(ALMELO);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("committees")
    void every_fact_of_a_committee_is_cited(String fact, Committee.Builder committee) {
        Committee serving =
                committee.addService(new Service(PAIR, span("1950/.."))).build();
        assertCited(fact + " of a committee", Register.of(pair().build(), serving));
        assertCitedBeside(
                fact + " of a committee that serves no relation",
                serving.toBuilder().services(List.of()).build());
    }

    private static Stream<Arguments> interactions() {
        return Stream.of(
                arguments(
                        "a meeting", meeting("2025-03-01").addCitation(CITATION).build()),
                arguments(
                        "a note on a meeting",
                        meeting("2025-03-01").addNote(NOTE).build()),
                arguments(
                        "a meeting that was cancelled",
                        meeting("2025-03-01")
                                .addOutcome(outcome(Outcome.CANCELLED))
                                .addCitation(CITATION)
                                .build()),
                arguments(
                        "a meeting that is planned",
                        meeting("2025-09-01")
                                .addOutcome(outcome(Outcome.PLANNED))
                                .addCitation(CITATION)
                                .build()),
                arguments(
                        "the notice of a visit",
                        visit("2025-03-01")
                                .addNotice(CouncilNotice.builder()
                                        .date(date("2025-02-01"))
                                        .to(COUNCIL)
                                        .addCitation(CITATION)
                                        .build())
                                .build()),
                arguments(
                        "the answer to a request",
                        request("2025-03-01")
                                .answer(Answer.builder()
                                        .date(date("2025-04-01"))
                                        .addCitation(CITATION)
                                        .build())
                                .build()),
                arguments(
                        "a request of long ago that is open",
                        request("1999-03-01").addCitation(CITATION).build()),
                arguments(
                        "an intention",
                        Intention.builder()
                                .id(contact("intention"))
                                .aim(text("Visit Preston"))
                                .addParticipant(MAYOR)
                                .addRelation(PAIR)
                                .addCitation(CITATION)
                                .build()));
    }

    private static Meeting.Builder meeting(String day) {
        return Meeting.builder()
                .id(contact("meeting"))
                .period(span(day + "/" + day))
                .addParticipant(MAYOR)
                .addRelation(PAIR);
    }

    private static DatedOutcome outcome(Outcome outcome) {
        return new DatedOutcome(outcome, date("2025-02-01"));
    }

    private static Visit.Builder visit(String day) {
        return Visit.builder()
                .id(contact("visit"))
                .period(span(day + "/" + day))
                .from(ALMELO)
                .to(PRESTON)
                .addRelation(PAIR);
    }

    private static Request.Builder request(String date) {
        return Request.builder()
                .id(contact("request"))
                .date(date(date))
                .addRequester(Register.MAYOR_OF_PRESTON)
                .addAddressee(MAYOR)
                .content(text("Send the orchestra"))
                .addRelation(PAIR);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("interactions")
    void every_fact_of_an_interaction_is_cited(String fact, Interaction interaction) {
        assertCited(fact, Register.of(pair().build(), interaction));
    }

    @Test
    void a_celebration_before_the_period_is_cited_too() {
        Visit celebration = visit("2023-05-01")
                .addOccasion(JubileeOccasion.of(PAIR, Milestone.ofYears(75)))
                .addCitation(CITATION)
                .build();
        assertCited("the celebration of the last jubilee", Register.of(pair().build(), celebration));
    }

    @Test
    void what_stands_beside_the_relations_is_cited() {
        assertCitedBeside(
                "a meeting that concerns no relation",
                meeting("2025-03-01").relations(Set.of()).addCitation(CITATION).build());
        assertCitedBeside(
                "a note on a network",
                CityNetwork.builder()
                        .id(NetworkId.of("mont"))
                        .addName(Name.of("nl", "MONT"))
                        .addNote(NOTE)
                        .build());
        assertCitedBeside(
                "a note on the viewpoint",
                Register.town(ALMELO, "nl", "Almelo", "NL").toBuilder()
                        .addNote(NOTE)
                        .build());
    }

    private static void assertCitedBeside(String fact, RegisterRecord record) {
        StateOfAffairs report = Register.of(pair().build(), record, LETTER).report("2025-06-24");
        assertThat(report.relations().get(0).sources())
                .as("sources of the relation, where %s is cited", fact)
                .isEmpty();
        assertThat(report.sources())
                .as("sources of the report, where %s is cited", fact)
                .extracting(Source::citations)
                .containsExactly(List.of(CITATION));
        assertThat(report.documents()).containsOnlyKeys(LETTER.id());
    }
}
