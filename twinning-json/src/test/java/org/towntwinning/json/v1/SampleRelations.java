package org.towntwinning.json.v1;

import static org.towntwinning.json.v1.SampleRegister.ALMELO;
import static org.towntwinning.json.v1.SampleRegister.CHORLEY;
import static org.towntwinning.json.v1.SampleRegister.CITED;
import static org.towntwinning.json.v1.SampleRegister.COMMITTEE;
import static org.towntwinning.json.v1.SampleRegister.CONTACT;
import static org.towntwinning.json.v1.SampleRegister.LETTER;
import static org.towntwinning.json.v1.SampleRegister.NOTES;
import static org.towntwinning.json.v1.SampleRegister.PRESTON;
import static org.towntwinning.json.v1.SampleRegister.TWINNING;
import static org.towntwinning.json.v1.SampleRegister.VRIEZENVEEN;
import static org.towntwinning.json.v1.SampleRegister.date;
import static org.towntwinning.json.v1.SampleRegister.span;
import static org.towntwinning.json.v1.SampleRegister.text;

import java.util.List;
import java.util.Set;
import org.towntwinning.register.Citation;
import org.towntwinning.register.Claim;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.register.LanguageTag;
import org.towntwinning.register.LocalizedText;
import org.towntwinning.register.Name;
import org.towntwinning.relation.Agreement;
import org.towntwinning.relation.AgreementId;
import org.towntwinning.relation.AgreementKind;
import org.towntwinning.relation.Anchor;
import org.towntwinning.relation.AnchorKind;
import org.towntwinning.relation.Continued;
import org.towntwinning.relation.EndCause;
import org.towntwinning.relation.Ended;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.ExplorationClosed;
import org.towntwinning.relation.ExplorationOpened;
import org.towntwinning.relation.ExplorationOutcome;
import org.towntwinning.relation.FieldOfCooperation;
import org.towntwinning.relation.KindChange;
import org.towntwinning.relation.LifecycleEvent;
import org.towntwinning.relation.Party;
import org.towntwinning.relation.Proposed;
import org.towntwinning.relation.Reestablished;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.RelationKind;
import org.towntwinning.relation.Resumption;
import org.towntwinning.relation.Suspended;
import org.towntwinning.relation.Theme;
import org.towntwinning.relation.Transferred;
import org.towntwinning.role.Actor;
import org.towntwinning.role.Role;
import org.towntwinning.role.RoleAssignment;
import org.towntwinning.role.Task;

/** The relations of the sample register, one with every type of event. */
final class SampleRelations {

    private static final AgreementId CHARTER = AgreementId.of("charter-1948");
    private static final AgreementId RENEWAL = AgreementId.of("renewal-2019");
    private static final List<Actor> TOWN = List.of(Actor.town(ALMELO));

    private SampleRelations() {}

    static Relation twinning() {
        return Relation.builder()
                .id(TWINNING)
                .addName(new Name("Stedenband Almelo – Preston", LanguageTag.NL, span("1948/..")))
                .addParty(Party.builder()
                        .addMunicipality(ALMELO)
                        .addMunicipality(VRIEZENVEEN)
                        .build())
                .addParty(Party.builder()
                        .addMunicipality(PRESTON)
                        .joined(ClaimedDate.of(date("1948")))
                        .build())
                .addParty(Party.builder()
                        .addMunicipality(CHORLEY)
                        .joined(new ClaimedDate(
                                List.of(
                                        Claim.of(date("1974")),
                                        new Claim(date("1975-03~"), List.of(CITED)),
                                        Claim.of(date("197X"))),
                                1))
                        .left(date("[..2017-10]"))
                        .addCitation(CITED)
                        .build())
                .addKind(KindChange.of(RelationKind.CONTACT))
                .addKind(KindChange.builder()
                        .kind(RelationKind.PARTNERSHIP)
                        .since(date("1948-05-22"))
                        .addCitation(CITED)
                        .build())
                .events(events())
                .addAgreement(Agreement.builder()
                        .id(CHARTER)
                        .kind(AgreementKind.CHARTER)
                        .signed(date("1948-05-22"))
                        .term(span("1948-05-22/.."))
                        .addSignatory(SampleRegister.mayor())
                        .addField(FieldOfCooperation.builder()
                                .wording(text("Toerisme en economie"))
                                .themes(Set.of(Theme.TOURISM, Theme.ECONOMY_AND_EMPLOYMENT))
                                .build())
                        .addField(FieldOfCooperation.of(Theme.of("beekeeping")))
                        .document(LETTER)
                        .remark(text("Oorkonde"))
                        .addCitation(CITED)
                        .build())
                .addAgreement(Agreement.builder()
                        .id(RENEWAL)
                        .kind(AgreementKind.MEMORANDUM_OF_UNDERSTANDING)
                        .build())
                .addRoleAssignment(RoleAssignment.builder()
                        .role(Role.COMMITTEE)
                        .side(ALMELO)
                        .holder(Actor.committee(COMMITTEE))
                        .period(span("1982/"))
                        .tasks(Set.of(Task.KEEPS_CONTACT, Task.ORGANISES_ACTIVITIES))
                        .addCitation(CITED)
                        .build())
                .addRoleAssignment(RoleAssignment.builder()
                        .role(Role.MAYOR)
                        .side(PRESTON)
                        .vacant(true)
                        .period(span("../.."))
                        .build())
                .themes(Set.of(Theme.MUSIC, Theme.SPORT))
                .origin(text("Na de oorlog"))
                .purpose(text("Vrede"))
                .addExecutor(Actor.committee(COMMITTEE))
                .addExecutor(SampleRegister.council())
                .addFinancer(SampleRegister.mayor())
                .addFinancer(SampleRegister.consulate())
                .externalIds(SampleRegister.externalIds("R-1"))
                .notes(NOTES)
                .build();
    }

    static Relation contact() {
        return Relation.builder()
                .id(CONTACT)
                .addParty(Party.builder().addMunicipality(CHORLEY).build())
                .addParty(Party.builder().addMunicipality(VRIEZENVEEN).build())
                .addKind(KindChange.of(RelationKind.CONTACT))
                .addEvent(Proposed.on(date("2024?")))
                .build();
    }

    private static List<LifecycleEvent> events() {
        LocalizedText remark = text("Opmerking");
        List<Citation> cited = List.of(CITED);
        return List.of(
                Proposed.builder()
                        .date(date("1946"))
                        .by(TOWN)
                        .remark(remark)
                        .citations(cited)
                        .build(),
                ExplorationOpened.builder()
                        .date(date("1946-23"))
                        .by(TOWN)
                        .remark(remark)
                        .citations(cited)
                        .build(),
                ExplorationClosed.builder()
                        .date(date("1947"))
                        .outcome(ExplorationOutcome.PURSUED)
                        .by(TOWN)
                        .remark(remark)
                        .citations(cited)
                        .build(),
                Established.builder()
                        .addAnchor(Anchor.builder()
                                .kind(AnchorKind.COUNCIL_DECISION)
                                .date(ClaimedDate.of(date("1948-04%")))
                                .build())
                        .addAnchor(Anchor.builder()
                                .kind(AnchorKind.SIGNING)
                                .date(new ClaimedDate(
                                        List.of(new Claim(date("1948-05-22"), cited), Claim.of(date("1948-05-23"))), 0))
                                .agreement(CHARTER)
                                .build())
                        .remark(remark)
                        .citations(cited)
                        .build(),
                Suspended.builder()
                        .date(date("1990"))
                        .resumed(Resumption.builder()
                                .date(date("1991"))
                                .by(TOWN)
                                .citations(cited)
                                .build())
                        .roles(Set.of(Role.MAYOR, Role.MUNICIPAL_ORGANISATION))
                        .side(ALMELO)
                        .by(TOWN)
                        .condition(text("Tot nader order"))
                        .remark(remark)
                        .citations(cited)
                        .build(),
                Continued.builder()
                        .date(date("1995"))
                        .by(TOWN)
                        .remark(remark)
                        .citations(cited)
                        .build(),
                Transferred.builder()
                        .date(date("2001-01-01"))
                        .from(VRIEZENVEEN)
                        .to(ALMELO)
                        .remark(remark)
                        .citations(cited)
                        .build(),
                Ended.builder()
                        .cause(EndCause.LAPSED)
                        .effective(date("2004"))
                        .roles(Set.of(Role.COMMITTEE))
                        .side(PRESTON)
                        .build(),
                Ended.builder()
                        .cause(EndCause.UNILATERAL_TERMINATION)
                        .initiators(TOWN)
                        .decided(date("2017-09"))
                        .notified(date("[..2017-10-31]"))
                        .effective(date("2018-01-01"))
                        .motive(text("Bezuiniging"))
                        .remark(remark)
                        .citations(cited)
                        .build(),
                Reestablished.builder()
                        .date(date("2019-06-01"))
                        .agreement(RENEWAL)
                        .by(TOWN)
                        .remark(remark)
                        .citations(cited)
                        .build());
    }
}
