package org.towntwinning.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.towntwinning.report.Register.ALMELO;
import static org.towntwinning.report.Register.DENIZLI;
import static org.towntwinning.report.Register.EJMIATSIN;
import static org.towntwinning.report.Register.ISERLOHN;
import static org.towntwinning.report.Register.MAYOR;
import static org.towntwinning.report.Register.PAIR;
import static org.towntwinning.report.Register.PRESTON;
import static org.towntwinning.report.Register.WIERDEN;
import static org.towntwinning.report.Register.date;
import static org.towntwinning.report.Register.pair;
import static org.towntwinning.report.Register.span;
import static org.towntwinning.report.Register.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.towntwinning.committee.Committee;
import org.towntwinning.document.Document;
import org.towntwinning.document.DocumentKind;
import org.towntwinning.municipality.CityNetwork;
import org.towntwinning.municipality.Membership;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.municipality.Succession;
import org.towntwinning.municipality.SuccessionKind;
import org.towntwinning.register.Basis;
import org.towntwinning.register.Citation;
import org.towntwinning.register.Claim;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.Name;
import org.towntwinning.register.NetworkId;
import org.towntwinning.register.Note;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.Agreement;
import org.towntwinning.relation.AgreementId;
import org.towntwinning.relation.AgreementKind;
import org.towntwinning.relation.Anchor;
import org.towntwinning.relation.AnchorKind;
import org.towntwinning.relation.EndCause;
import org.towntwinning.relation.Ended;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.ExplorationOpened;
import org.towntwinning.relation.KindChange;
import org.towntwinning.relation.LifecycleEvent;
import org.towntwinning.relation.Party;
import org.towntwinning.relation.Proposed;
import org.towntwinning.relation.Reestablished;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.RelationKind;
import org.towntwinning.relation.Resumption;
import org.towntwinning.relation.Status;
import org.towntwinning.relation.Suspended;
import org.towntwinning.role.Actor;
import org.towntwinning.role.Role;
import org.towntwinning.role.RoleAssignment;
import org.towntwinning.role.RoleCoverage;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.Qualifier;

/** What a report says of one relation. */
class RelationReportTest {

    private static RelationReport report(Relation relation, String asOf) {
        return Register.of(relation).report(asOf).relations().get(0);
    }

    private static Ended end(String effective) {
        return Ended.builder()
                .cause(EndCause.UNILATERAL_TERMINATION)
                .addInitiator(Actor.town(PRESTON))
                .effective(date(effective))
                .build();
    }

    // Order and status

    @Test
    void relations_stand_by_status_then_founding_then_id() {
        StateOfAffairs report = Register.of(
                        relation("ended-old", "1900", PRESTON, end("1950")),
                        relation("suspended", "1900", ISERLOHN, Suspended.on(date("2000"))),
                        relation("active-young", "1990", EJMIATSIN),
                        relation("active-old-b", "1950", DENIZLI),
                        relation("active-old-a", "1950", WIERDEN),
                        relation("active-unknown", "XXXX", PRESTON),
                        proposed("proposed-a", "2020"),
                        proposed("proposed-b", "2019"),
                        left())
                .report("2025-06-24");

        assertThat(report.relations())
                .extracting(relation -> relation.id().value())
                .containsExactly(
                        "active-old-a",
                        "active-old-b",
                        "active-young",
                        "active-unknown",
                        "suspended",
                        "proposed-b",
                        "proposed-a",
                        "ended-old",
                        "left");
        assertThat(report.relation(RelationId.of("proposed-a")).orElseThrow().founding())
                .isEmpty();
    }

    private static Relation relation(String id, String since, MunicipalityId partner, LifecycleEvent... further) {
        Relation.Builder relation = Register.relation(RelationId.of(id), since, ALMELO, partner);
        for (LifecycleEvent event : further) {
            relation.addEvent(event);
        }
        return relation.build();
    }

    private static Relation proposed(String id, String date) {
        return Register.relation(RelationId.of(id), "1948", ALMELO, PRESTON)
                .events(List.of(Proposed.on(date(date))))
                .build();
    }

    private static Relation left() {
        return Register.relation(RelationId.of("left"), "1930", PRESTON, ISERLOHN)
                .addParty(Party.builder()
                        .addMunicipality(ALMELO)
                        .joined(ClaimedDate.of(date("1940")))
                        .left(date("1960"))
                        .build())
                .build();
    }

    @Test
    void a_suspended_relation_shows_who_suspended_it_and_not_that_it_was_resumed_later() {
        Suspended suspended = Suspended.builder()
                .date(date("2022-03-01"))
                .addBy(Actor.town(ALMELO))
                .condition(text("Until the war ends"))
                .resumed(Resumption.on(date("2025-01-01")))
                .build();
        RelationReport report = report(pair().addEvent(suspended).build(), "2024-06-24");

        assertThat(report.status().certain()).contains(Status.SUSPENDED);
        assertThat(report.suspensions()).hasSize(1);
        assertThat(report.suspensions().get(0).value().condition()).contains(text("Until the war ends"));
        assertThat(report.suspensions().get(0).value().resumed()).isEmpty();
        assertThat(report(pair().addEvent(suspended).build(), "2025-01-01").suspensions())
                .isEmpty();
    }

    @Test
    void an_ended_relation_shows_its_end_and_whether_a_new_beginning_is_explored() {
        Relation relation = pair().addEvent(end("2017"))
                .addEvent(ExplorationOpened.on(date("2025-06-24")))
                .build();

        RelationReport on = report(relation, "2025-06-24");
        assertThat(on.status().certain()).contains(Status.ENDED);
        assertThat(on.lastEnd().orElseThrow().certainty()).isEqualTo(Certainty.DEFINITE);
        assertThat(on.lastEnd().orElseThrow().value().initiators()).containsExactly(Actor.town(PRESTON));
        assertThat(on.explored()).isEqualTo(Certainty.DEFINITE);
        RelationReport before = report(relation, "2025-06-23");
        assertThat(before.explored()).isEqualTo(Certainty.IMPOSSIBLE);
        assertThat(before.events()).hasSize(2);
        assertThat(report(relation, "2017-06-01").lastEnd().orElseThrow().certainty())
                .isEqualTo(Certainty.POSSIBLE);
        assertThat(report(relation, "2016-12-31").lastEnd()).isEmpty();
    }

    @Test
    void a_relation_of_two_lives_keeps_its_founding_and_its_last_end() {
        Relation relation = pair().addEvent(end("1980"))
                .addEvent(Reestablished.on(date("1995-05-01")))
                .build();
        RelationReport report = report(relation, "2025-06-24");

        assertThat(report.status().certain()).contains(Status.ACTIVE);
        assertThat(report.founding().orElseThrow().date().date()).isEqualTo(date("1948"));
        assertThat(report.lastEnd().orElseThrow().value().date()).isEqualTo(date("1980"));
        assertThat(report.reestablished().orElseThrow().value().date()).isEqualTo(date("1995-05-01"));
        assertThat(report(relation, "1995-04-30").reestablished()).isEmpty();
    }

    @Test
    void the_founding_carries_its_claims_and_how_far_they_are_to_be_trusted() {
        Anchor anchor = Anchor.builder()
                .kind(AnchorKind.SIGNING)
                .date(ClaimedDate.preferring(Claim.of(date("1974~")), Claim.of(date("1975"))))
                .build();
        Relation relation = pair().events(List.of(Established.builder()
                        .addAnchor(anchor)
                        .addAnchor(Anchor.of(AnchorKind.FIRST_CONTACT, date("1970")))
                        .addAnchor(Anchor.of(AnchorKind.COUNTER_SIGNING, date("2030")))
                        .build()))
                .build();
        RelationReport report = report(relation, "2025-06-24");

        assertThat(report.founding()).contains(anchor);
        assertThat(report.founding().orElseThrow().date().isContested()).isTrue();
        assertThat(report.status().basis()).isEqualTo(new Basis(true, Qualifier.APPROXIMATE));
        assertThat(report.anchors())
                .as("the second ceremony lies ahead")
                .extracting(Anchor::kind)
                .containsExactly(AnchorKind.SIGNING, AnchorKind.FIRST_CONTACT);
    }

    @Test
    void the_basis_of_status_and_kind_is_what_the_day_knew() {
        Relation relation = pair().addKind(KindChange.builder()
                        .kind(RelationKind.CONTACT)
                        .since(date("2000~"))
                        .build())
                .addEvent(end("2017?"))
                .build();

        RelationReport before = report(relation, "1990-01-01");
        assertThat(before.status().basis().isFirm())
                .as("the doubtful end came later")
                .isTrue();
        assertThat(before.kind().basis().isFirm()).isTrue();
        assertThat(before.kind().certain()).contains(RelationKind.PARTNERSHIP);
        RelationReport after = report(relation, "2020-01-01");
        assertThat(after.status().basis().qualifier()).isEqualTo(Qualifier.UNCERTAIN);
        assertThat(after.kind().basis().qualifier()).isEqualTo(Qualifier.APPROXIMATE);
        assertThat(after.kind().certain()).contains(RelationKind.CONTACT);
    }

    // Parties

    @Test
    void a_relation_of_three_parties_seen_from_each() {
        Relation relation = pair().addParty(Party.builder()
                        .addMunicipality(ISERLOHN)
                        .joined(ClaimedDate.of(date("1960-05-01")))
                        .left(date("2010-01-01"))
                        .build())
                .build();
        Register register = Register.of(relation);

        RelationReport almelo = register.report("2000-01-01").relations().get(0);
        assertThat(almelo.partners()).hasSize(2);
        assertThat(almelo.partners().get(1).belongs()).isEqualTo(Certainty.DEFINITE);
        assertThat(almelo.partners().get(1).left())
                .as("in 2000 nobody knew that Iserlohn would leave")
                .isEmpty();
        assertThat(register.report("1960-04-30").relations().get(0).partners()).hasSize(1);

        RelationReport iserlohn =
                register.report(ISERLOHN, "2000-01-01").relations().get(0);
        assertThat(iserlohn.own().get(0).joined()).contains(ClaimedDate.of(date("1960-05-01")));
        assertThat(iserlohn.partners()).hasSize(2);
        assertThat(register.report(ISERLOHN, "1960-04-30").relations())
                .as("before it joined")
                .isEmpty();
        RelationReport afterwards =
                register.report(ISERLOHN, "2020-01-01").relations().get(0);
        assertThat(afterwards.belongs()).isEqualTo(Certainty.IMPOSSIBLE);
        assertThat(afterwards.own().get(0).left()).contains(date("2010-01-01"));
        assertThat(afterwards.attentions())
                .as("a relation that the viewpoint left asks nothing of it")
                .isEmpty();
    }

    @Test
    void a_town_that_took_over_another_inherits_its_relations_from_that_day() {
        Municipality merged = Register.town(WIERDEN, "nl", "Wierden", "NL").toBuilder()
                .addSuccession(new Succession(ALMELO, SuccessionKind.MERGER, date("2001-01-01")))
                .build();
        Register register = Register.of(
                        Register.relation(PAIR, "1950", WIERDEN, PRESTON).build())
                .with(merged);

        RelationReport report = register.report("2001-01-01").relations().get(0);
        assertThat(report.own().get(0).municipalities()).containsExactly(WIERDEN);
        assertThat(report.partners().get(0).municipalities()).containsExactly(PRESTON);
        assertThat(register.report("2001-01-01").municipalities().get(WIERDEN).successions())
                .hasSize(1);
        assertThat(register.report("2000-12-31").relations()).isEmpty();
    }

    // Agreements

    private static Agreement.Builder agreement(String id, AgreementKind kind) {
        return Agreement.builder().id(AgreementId.of(id)).kind(kind);
    }

    @Test
    void agreements_are_in_force_past_or_coming() {
        Relation relation = pair().addAgreement(agreement("charter", AgreementKind.CHARTER)
                        .signed(date("1948"))
                        .build())
                .addAgreement(agreement("old", AgreementKind.COOPERATION_PROTOCOL)
                        .term(span("2000-01-01/2004-12-31"))
                        .build())
                .addAgreement(agreement("vague", AgreementKind.COOPERATION_PROTOCOL)
                        .term(span("2020/2025"))
                        .build())
                .addAgreement(agreement("coming", AgreementKind.PROJECT_AGREEMENT)
                        .signed(date("2025-06-01"))
                        .term(span("2026-01-01/2026-12-31"))
                        .build())
                .addAgreement(agreement("unknown-yet", AgreementKind.RENEWAL)
                        .signed(date("2025-06-25"))
                        .build())
                .addAgreement(agreement("notice", AgreementKind.TERMINATION_NOTICE)
                        .signed(date("2025-01-01"))
                        .build())
                .build();
        RelationReport report = report(relation, "2025-06-24");

        assertThat(report.agreementsInForce())
                .extracting(agreement -> agreement.value().id() + " " + agreement.certainty())
                .containsExactly("charter DEFINITE", "vague POSSIBLE");
        assertThat(report.pastAgreements())
                .extracting(agreement -> agreement.id().value())
                .containsExactly("old", "notice");
        assertThat(report.comingAgreements())
                .extracting(agreement -> agreement.id().value())
                .containsExactly("coming");
    }

    @Test
    void no_agreement_is_in_force_once_the_relation_has_ended() {
        Agreement charter =
                agreement("charter", AgreementKind.CHARTER).signed(date("1948")).build();
        Relation.Builder relation = pair().addAgreement(charter).addEvent(end("1980"));

        RelationReport ended = report(relation.build(), "2000-01-01");
        assertThat(ended.agreementsInForce()).isEmpty();
        assertThat(ended.pastAgreements()).containsExactly(charter);
        assertThat(report(relation.build(), "1979-12-31").agreementsInForce())
                .extracting(Likely::certainty)
                .containsExactly(Certainty.DEFINITE);
        Relation again = relation.addEvent(Reestablished.on(date("1995"))).build();
        assertThat(report(again, "2000-01-01").agreementsInForce())
                .as("whether the new life took up the old charter is not recorded")
                .extracting(Likely::certainty)
                .containsExactly(Certainty.POSSIBLE);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2025-01-01/.., ,      true,  its term has begun
                    2026-01-01/.., ,      false, its term begins later and nobody signed it yet
                    ,              early, true,  a letter of 2020 speaks of it
                    ,              late,  false, only a letter of 2026 speaks of it
                    ,              ,      true,  it bears no date and no source
                    """)
    void an_agreement_without_a_signature_is_as_old_as_its_term_or_its_sources(
            String term, String source, boolean known, String why) {
        Agreement agreement = agreement("agreement", AgreementKind.CHARTER)
                .term(term == null ? null : span(term))
                .document(source == null ? null : Register.document(source))
                .build();
        RelationReport report = Register.of(document("early", "2020-01-01"), document("late", "2026-01-01"))
                .with(pair().addAgreement(agreement).build())
                .report("2025-06-24")
                .relations()
                .get(0);
        assertThat(report.agreementsInForce()).as(why).hasSize(known ? 1 : 0);
        assertThat(report.comingAgreements()).as(why).isEmpty();
    }

    // Roles

    @Test
    void coverage_names_the_viewpoint_first_and_no_end_that_lies_ahead() {
        Relation relation = pair().parties(List.of(Party.of(PRESTON), Party.of(ALMELO)))
                .addRoleAssignment(RoleAssignment.builder()
                        .role(Role.MAYOR)
                        .side(ALMELO)
                        .holder(MAYOR)
                        .period(span("1990-01-01/2010-12-31"))
                        .build())
                .build();
        RelationReport report = report(relation, "2000-01-01");

        assertThat(report.coverage()).extracting(RoleCoverage::side).startsWith(ALMELO, ALMELO, ALMELO, PRESTON);
        RoleCoverage mayor = report.coverageOf(ALMELO).get(0);
        assertThat(mayor.state()).isEqualTo(RoleCoverage.State.FILLED);
        assertThat(mayor.certainty()).isEqualTo(Certainty.DEFINITE);
        assertThat(mayor.assignments().get(0).period()).isEqualTo(span("1990-01-01/.."));
        assertThat(report.coverageOf(PRESTON)).extracting(RoleCoverage::state).containsOnly(RoleCoverage.State.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"2019-12-31, FILLED, DEFINITE", "2020-06-01, FILLED, POSSIBLE", "2020-12-31, UNKNOWN, DEFINITE"})
    void a_role_held_by_a_committee_is_not_filled_when_the_committee_is_dissolved(
            String asOf, RoleCoverage.State state, Certainty certainty) {
        Committee committee = Committee.builder()
                .id(Register.committee("committee"))
                .seat(ALMELO)
                .dissolved(date("2020"))
                .build();
        Relation relation = pair().addRoleAssignment(RoleAssignment.builder()
                        .role(Role.COMMITTEE)
                        .side(ALMELO)
                        .holder(Actor.committee(committee.id()))
                        .period(span("1950/.."))
                        .build())
                .build();
        RoleCoverage coverage = Register.of(relation, committee)
                .report(asOf)
                .relations()
                .get(0)
                .coverageOf(ALMELO)
                .get(2);

        assertThat(coverage.role()).isEqualTo(Role.COMMITTEE);
        assertThat(coverage.state()).isEqualTo(state);
        assertThat(coverage.certainty()).isEqualTo(certainty);
    }

    @Test
    void a_committee_that_only_executes_belongs_to_the_relation() {
        Committee foundation = Committee.builder()
                .id(Register.committee("foundation"))
                .seat(ALMELO)
                .build();
        Committee idle =
                Committee.builder().id(Register.committee("idle")).seat(ALMELO).build();
        StateOfAffairs report = Register.of(foundation, idle)
                .with(pair().addExecutor(Actor.committee(foundation.id())).build())
                .report("2025-06-24");

        CommitteeReport executor = report.relations().get(0).committees().get(0);
        assertThat(executor.id()).isEqualTo(foundation.id());
        assertThat(executor.serves()).isEqualTo(Certainty.DEFINITE);
        assertThat(executor.services()).isEmpty();
        assertThat(report.otherCommittees()).extracting(CommitteeReport::id).containsExactly(idle.id());
    }

    // Notes and networks

    @Test
    void a_note_is_as_old_as_the_oldest_document_that_it_is_cited_from() {
        Document early = document("early", "2020-01-01");
        Document late = document("late", "2025-01-01");
        Note ofLate = Note.of("contact", text("late"), Citation.of(late.id()));
        Note ofBoth = Note.of("contact", text("both"), Citation.of(late.id()), Citation.of(early.id()));
        Note ofNone = Note.of("contact", text("none"));
        Relation relation = pair().notes(List.of(ofLate, ofBoth, ofNone)).build();
        Register register = Register.of(relation, early, late);

        assertThat(register.report("2024-12-31").relations().get(0).notes()).containsExactly(ofBoth, ofNone);
        assertThat(register.report("2025-01-01").relations().get(0).notes()).containsExactly(ofLate, ofBoth, ofNone);
    }

    private static Document document(String id, String date) {
        return Document.builder()
                .id(Register.document(id))
                .kind(DocumentKind.LETTER)
                .date(date(date))
                .build();
    }

    @Test
    void networks_of_the_viewpoint_stand_first_and_name_no_other_members() {
        CityNetwork eurocities = network("a-eurocities").build();
        CityNetwork mont = network("b-mont")
                .addMembership(new Membership(ALMELO, span("2015/2030")))
                .addMembership(new Membership(WIERDEN, span("2015/..")))
                .build();
        StateOfAffairs report = Register.of(eurocities, mont).report("2025-06-24");

        assertThat(report.networks())
                .extracting(network -> network.id().value() + " " + network.membership())
                .containsExactly("b-mont DEFINITE", "a-eurocities IMPOSSIBLE");
        assertThat(report.networks().get(0).memberships()).containsExactly(new Membership(ALMELO, span("2015/..")));
        assertThat(report.municipalities()).doesNotContainKey(WIERDEN);
    }

    private static CityNetwork.Builder network(String id) {
        return CityNetwork.builder().id(NetworkId.of(id)).addName(Name.of("nl", id));
    }
}
