package org.towntwinning.report;

import static org.towntwinning.report.Register.ALDERMAN;
import static org.towntwinning.report.Register.ALMELO;
import static org.towntwinning.report.Register.COUNCIL;
import static org.towntwinning.report.Register.DENIZLI;
import static org.towntwinning.report.Register.EJMIATSIN;
import static org.towntwinning.report.Register.ISERLOHN;
import static org.towntwinning.report.Register.MAYOR;
import static org.towntwinning.report.Register.PRESTON;
import static org.towntwinning.report.Register.date;
import static org.towntwinning.report.Register.span;
import static org.towntwinning.report.Register.text;

import org.towntwinning.anniversary.Milestone;
import org.towntwinning.committee.AnnualReport;
import org.towntwinning.committee.Committee;
import org.towntwinning.committee.CommitteeTask;
import org.towntwinning.committee.DissolutionNotice;
import org.towntwinning.committee.LegalForm;
import org.towntwinning.committee.Service;
import org.towntwinning.committee.Submission;
import org.towntwinning.document.Document;
import org.towntwinning.document.DocumentKind;
import org.towntwinning.interaction.Activity;
import org.towntwinning.interaction.ActivityKind;
import org.towntwinning.interaction.Channel;
import org.towntwinning.interaction.Correspondence;
import org.towntwinning.interaction.CorrespondenceKind;
import org.towntwinning.interaction.CouncilNotice;
import org.towntwinning.interaction.DatedOutcome;
import org.towntwinning.interaction.Intention;
import org.towntwinning.interaction.IntentionStage;
import org.towntwinning.interaction.InteractionKind;
import org.towntwinning.interaction.JubileeOccasion;
import org.towntwinning.interaction.Occasion;
import org.towntwinning.interaction.Outcome;
import org.towntwinning.interaction.Request;
import org.towntwinning.interaction.Visit;
import org.towntwinning.interaction.VisitKind;
import org.towntwinning.municipality.CityNetwork;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.Citation;
import org.towntwinning.register.Claim;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.register.CommitteeId;
import org.towntwinning.register.DocumentId;
import org.towntwinning.register.InteractionId;
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
import org.towntwinning.relation.FieldOfCooperation;
import org.towntwinning.relation.KindChange;
import org.towntwinning.relation.Party;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.RelationKind;
import org.towntwinning.relation.Theme;
import org.towntwinning.role.Actor;
import org.towntwinning.role.Body;
import org.towntwinning.role.Office;
import org.towntwinning.role.Role;
import org.towntwinning.role.RoleAssignment;
import org.towntwinning.role.Task;
import org.towntwinning.role.ThirdBody;
import org.towntwinning.role.ThirdBodyKind;

/**
 * The letter of Almelo of 24 June 2025 as a register, by the builders. The numbers in comments are lines of the letter.
 */
final class AlmeloRegister {

    static final RelationId WITH_PRESTON = RelationId.of("almelo-preston");
    static final RelationId WITH_ISERLOHN = RelationId.of("almelo-iserlohn");
    static final RelationId WITH_EJMIATSIN = RelationId.of("almelo-ejmiatsin");
    static final RelationId WITH_DENIZLI = RelationId.of("almelo-denizli");

    static final CommitteeId PRESTON_COMMITTEE = CommitteeId.of("preston-committee-almelo");
    static final CommitteeId COMMITTEE_IN_PRESTON = CommitteeId.of("committee-preston");
    static final CommitteeId ISERLOHN_COMMITTEE = CommitteeId.of("iserlohn-committee");
    static final CommitteeId FOUNDATION = CommitteeId.of("foundation-almelo-ejmiatsin");

    static final InteractionId VISIT_TO_PRESTON = InteractionId.of("preston-2025");
    static final InteractionId INVITATION = InteractionId.of("invitation-preston");
    static final InteractionId VISIT_TO_ISERLOHN = InteractionId.of("iserlohn-2024");
    static final InteractionId VISIT_FROM_ISERLOHN = InteractionId.of("almelo-2025-05");
    static final InteractionId VISIT_OF_COMMISSIONER = InteractionId.of("almelo-2025-02");
    static final InteractionId VISIT_TO_EJMIATSIN = InteractionId.of("visit-ejmiatsin");
    static final InteractionId LETTER_OF_CONSUL = InteractionId.of("consul-general-2025");
    static final InteractionId REQUEST_OF_CONSUL = InteractionId.of("request-consul-2025");
    static final InteractionId REQUEST_OF_AMBASSADOR = InteractionId.of("request-ambassador-2025");
    static final InteractionId MUSEUM = InteractionId.of("museum-opening-2025");
    static final InteractionId TALK = InteractionId.of("talk-ambassador");

    static final DocumentId LETTER = DocumentId.of("letter-2025-06-24");
    static final DocumentId DENIZLI_SITE = DocumentId.of("denizli-site");

    private AlmeloRegister() {}

    static Register all() {
        return Register.of(almelo(), letter(), denizliSite())
                .with(network("eurocities", "Eurocities"), network("mont", "MONT"))
                .with(withPreston(), prestonCommittee(), committeeInPreston(), visitToPreston(), invitation())
                .with(withIserlohn(), iserlohnCommittee(), visitToIserlohn(), visitFromIserlohn())
                .with(withEjmiatsin(), foundation(), visitOfCommissioner(), visitToEjmiatsin())
                .with(withDenizli(), letterOfConsul(), requestOfConsul(), museumOpening())
                .with(requestOfAmbassador(), talk());
    }

    static Citation line(int line) {
        return Citation.of(LETTER).at("line " + line);
    }

    private static Municipality almelo() {
        return Register.town(ALMELO, "nl", "Almelo", "NL").toBuilder()
                .addNote(Note.of("policy", text("Twinnings play an ever larger role in Europe"), line(19)))
                .build();
    }

    private static Document letter() {
        return Document.builder()
                .id(LETTER)
                .kind(DocumentKind.COUNCIL_LETTER)
                .date(date("2025-06-24"))
                .issuer(Actor.body(ALMELO, Body.EXECUTIVE))
                .addAddressee(COUNCIL)
                .addSignatory(Actor.office(ALMELO, Office.MUNICIPAL_SECRETARY))
                .addSignatory(MAYOR)
                .build();
    }

    private static Document denizliSite() {
        return Document.builder()
                .id(DENIZLI_SITE)
                .kind(DocumentKind.WEB_PAGE)
                .issuer(Actor.town(DENIZLI))
                .build();
    }

    private static CityNetwork network(String id, String name) {
        return CityNetwork.builder()
                .id(NetworkId.of(id))
                .addName(Name.of("nl", name))
                .build();
    }

    private static Relation withPreston() {
        return Register.relation(WITH_PRESTON, "1948", ALMELO, PRESTON)
                .origin(text("Directly after the Second World War"))
                .purpose(text("To learn from one another, to prevent new wars"))
                .addRoleAssignment(role(Role.MAYOR, MAYOR))
                .addRoleAssignment(role(Role.MUNICIPAL_ORGANISATION, ALDERMAN))
                .addRoleAssignment(role(Role.COMMITTEE, Actor.committee(PRESTON_COMMITTEE)))
                .addNote(Note.of("contact", text("Less contact between the committees in recent years"), line(24)))
                .build();
    }

    private static RoleAssignment role(Role role, Actor holder) {
        return RoleAssignment.builder()
                .role(role)
                .side(ALMELO)
                .holder(holder)
                .period(span("[..2025-06-24]/.."))
                .addCitation(line(24))
                .build();
    }

    private static Committee prestonCommittee() {
        return Committee.builder()
                .id(PRESTON_COMMITTEE)
                .addName(Name.of("nl", "Preston Comité"))
                .seat(ALMELO)
                .body(Body.FOUNDATION)
                .legalForm(LegalForm.FOUNDATION)
                .dissolutionNotice(DissolutionNotice.builder()
                        .date(date("[..2025-06-24]"))
                        .to(ThirdBody.of(ThirdBodyKind.PUBLIC_REGISTER, text("Chamber of Commerce")))
                        .addCitation(line(24))
                        .build())
                .addService(new Service(WITH_PRESTON, span("/..")))
                .addTask(CommitteeTask.builder()
                        .task(Task.ORGANISES_ACTIVITIES)
                        .relation(WITH_PRESTON)
                        .addCitation(line(24))
                        .build())
                .build();
    }

    private static Committee committeeInPreston() {
        return Committee.builder()
                .id(COMMITTEE_IN_PRESTON)
                .seat(PRESTON)
                .addService(new Service(WITH_PRESTON, span("/..")))
                .build();
    }

    private static Visit visitToPreston() {
        return Visit.builder()
                .id(VISIT_TO_PRESTON)
                .addKind(VisitKind.WORKING_VISIT)
                .addKind(VisitKind.OFFICIAL_TRIP)
                .period(span("2025-06-29/2025-07-01"))
                .from(ALMELO)
                .to(PRESTON)
                .addDelegate(MAYOR)
                .addDelegate(ALDERMAN)
                .addOutcome(new DatedOutcome(Outcome.PLANNED, date("2025-06-24")))
                .addNotice(CouncilNotice.builder()
                        .date(date("2025-06-24"))
                        .from(Actor.body(ALMELO, Body.EXECUTIVE))
                        .to(COUNCIL)
                        .legalBasis(text("Articles 5.2 to 5.4 of the code of conduct of 2015"))
                        .document(LETTER)
                        .addCitation(line(25))
                        .build())
                .addRelation(WITH_PRESTON)
                .addOccasion(JubileeOccasion.of(WITH_PRESTON, Milestone.ofYears(75)))
                .addTheme(Theme.ARTS_AND_CULTURE)
                .addTheme(Theme.ECONOMY_AND_EMPLOYMENT)
                .addPromptedBy(INVITATION)
                .addCitation(line(25))
                .build();
    }

    private static Correspondence invitation() {
        return Correspondence.builder()
                .id(INVITATION)
                .messageKind(CorrespondenceKind.INVITATION)
                .addSender(Actor.town(PRESTON))
                .addRecipient(MAYOR)
                .received(date("[..2025-06-24]"))
                .addRelation(WITH_PRESTON)
                .addCitation(line(25))
                .build();
    }

    private static Relation withIserlohn() {
        return Register.relation(WITH_ISERLOHN, "1954", ALMELO, ISERLOHN)
                .purpose(text("Reconciliation and keeping the peace"))
                .build();
    }

    private static Committee iserlohnCommittee() {
        return Committee.builder()
                .id(ISERLOHN_COMMITTEE)
                .addName(Name.of("nl", "Iserlohn Comité"))
                .seat(ALMELO)
                .addService(new Service(WITH_ISERLOHN, span("/..")))
                .addAnnualReport(AnnualReport.builder()
                        .period(span("2024/2024"))
                        .addFinding(text("Many exchanges take place"))
                        .addSubmission(new Submission(COUNCIL, date("[..2025-06-24]")))
                        .addCitation(line(26))
                        .build())
                .build();
    }

    private static Visit visitToIserlohn() {
        return Visit.builder()
                .id(VISIT_TO_ISERLOHN)
                .period(span("2024-07-05/2024-07-05"))
                .from(ALMELO)
                .to(ISERLOHN)
                .addDelegate(MAYOR)
                .addOutcome(new DatedOutcome(Outcome.HELD, date("[..2025-06-24]")))
                .addRelation(WITH_ISERLOHN)
                .addOccasion(JubileeOccasion.of(WITH_ISERLOHN, Milestone.ofYears(70)))
                .addCitation(line(26))
                .build();
    }

    private static Visit visitFromIserlohn() {
        return Visit.builder()
                .id(VISIT_FROM_ISERLOHN)
                .period(span("2025-05-04/2025-05-05"))
                .from(ISERLOHN)
                .to(ALMELO)
                .addDelegate(Actor.office(ISERLOHN, Office.MAYOR))
                .addOutcome(new DatedOutcome(Outcome.HELD, date("2025-05-05")))
                .addRelation(WITH_ISERLOHN)
                .addCitation(line(26))
                .build();
    }

    private static Relation withEjmiatsin() {
        AgreementId memorandum = AgreementId.of("memorandum-2021");
        return Relation.builder()
                .id(WITH_EJMIATSIN)
                .addParty(Party.of(ALMELO))
                .addParty(Party.of(EJMIATSIN))
                .addKind(KindChange.of(RelationKind.PARTNERSHIP))
                .addEvent(Established.builder()
                        .addAnchor(Anchor.builder()
                                .kind(AnchorKind.SIGNING)
                                .date(ClaimedDate.preferring(Claim.of(date("2021-06-29"), line(27))))
                                .agreement(memorandum)
                                .build())
                        .build())
                .addAgreement(Agreement.builder()
                        .id(memorandum)
                        .kind(AgreementKind.MEMORANDUM_OF_UNDERSTANDING)
                        .signed(date("2021-06-29"))
                        .addSignatory(Actor.town(EJMIATSIN))
                        .addSignatory(Actor.town(ALMELO))
                        .addField(FieldOfCooperation.of(Theme.ARTS_AND_CULTURE))
                        .addField(FieldOfCooperation.of(Theme.FOOD_AND_DRINK))
                        .addField(FieldOfCooperation.of(Theme.TOURISM, Theme.ECONOMY_AND_EMPLOYMENT))
                        .addField(FieldOfCooperation.of(Theme.KNOWLEDGE_EXCHANGE))
                        .addCitation(line(27))
                        .build())
                .addExecutor(Actor.committee(FOUNDATION))
                .addFinancer(Actor.committee(FOUNDATION))
                .build();
    }

    private static Committee foundation() {
        return Committee.builder()
                .id(FOUNDATION)
                .addName(Name.of("nl", "Stichting Stedenband Almelo-Ejmiatsin"))
                .seat(ALMELO)
                .body(Body.FOUNDATION)
                .legalForm(LegalForm.FOUNDATION)
                .addService(new Service(WITH_EJMIATSIN, span("/..")))
                .build();
    }

    private static Visit visitOfCommissioner() {
        return Visit.builder()
                .id(VISIT_OF_COMMISSIONER)
                .period(span("2025-02-20/2025-02-20"))
                .to(ALMELO)
                .addDelegate(
                        ThirdBody.of(ThirdBodyKind.NATIONAL_GOVERNMENT, text("High Commissioner for Diaspora Affairs")))
                .addHost(MAYOR)
                .addOutcome(new DatedOutcome(Outcome.HELD, date("2025-02-20")))
                .addRelation(WITH_EJMIATSIN)
                .addCitation(line(28))
                .build();
    }

    private static Intention visitToEjmiatsin() {
        return Intention.builder()
                .id(VISIT_TO_EJMIATSIN)
                .aim(text("Visit the city of Ejmiatsin"))
                .stage(IntentionStage.EXPLORED)
                .step(InteractionKind.VISIT)
                .stated(date("[..2025-06-24]"))
                .foreseen(date("2025-41"))
                .from(ALMELO)
                .to(EJMIATSIN)
                .addParticipant(Actor.committee(FOUNDATION))
                .addRelation(WITH_EJMIATSIN)
                .addPromptedBy(VISIT_OF_COMMISSIONER)
                .addCitation(line(28))
                .build();
    }

    private static Relation withDenizli() {
        return Relation.builder()
                .id(WITH_DENIZLI)
                .addParty(Party.of(DENIZLI))
                .addParty(Party.of(ALMELO))
                .addKind(KindChange.of(RelationKind.PARTNERSHIP))
                .addEvent(Established.builder()
                        .addAnchor(Anchor.builder()
                                .kind(AnchorKind.EFFECTIVE)
                                .date(ClaimedDate.preferring(
                                        Claim.of(date("1974"), line(29)),
                                        Claim.of(date("1975"), Citation.of(DENIZLI_SITE))))
                                .build())
                        .build())
                .addEvent(Ended.builder()
                        .cause(EndCause.UNILATERAL_TERMINATION)
                        .addInitiator(Actor.town(DENIZLI))
                        .effective(date("2017"))
                        .addCitation(line(29))
                        .build())
                .build();
    }

    private static ThirdBody consul() {
        return ThirdBody.of(ThirdBodyKind.CONSULATE, text("Consul-general of Turkey"));
    }

    private static ThirdBody ambassador() {
        return ThirdBody.of(ThirdBodyKind.EMBASSY, text("Ambassador of Turkey in the Netherlands"));
    }

    private static Correspondence letterOfConsul() {
        return Correspondence.builder()
                .id(LETTER_OF_CONSUL)
                .messageKind(CorrespondenceKind.LETTER)
                .addSender(consul())
                .addRecipient(Actor.body(ALMELO, Body.EXECUTIVE))
                .received(date("2025-02-27"))
                .addRelation(WITH_DENIZLI)
                .addCitation(line(29))
                .build();
    }

    private static Request requestOfConsul() {
        return Request.builder()
                .id(REQUEST_OF_CONSUL)
                .date(date("2025-02-27"))
                .addRequester(consul())
                .addAddressee(MAYOR)
                .channel(Channel.LETTER)
                .content(text("Look again at the contacts with Denizli"))
                .carriedBy(LETTER_OF_CONSUL)
                .addRelation(WITH_DENIZLI)
                .addCitation(line(29))
                .build();
    }

    private static Activity museumOpening() {
        return Activity.builder()
                .id(MUSEUM)
                .activityKind(ActivityKind.CEREMONY)
                .period(span("2025-03-06/2025-03-06"))
                .description(text("Opening of the Turkish-Dutch museum"))
                .addParticipant(ambassador())
                .addParticipant(Actor.town(ALMELO))
                .addOutcome(new DatedOutcome(Outcome.HELD, date("2025-03-06")))
                .addCitation(line(29))
                .build();
    }

    private static Request requestOfAmbassador() {
        return Request.builder()
                .id(REQUEST_OF_AMBASSADOR)
                .date(date("2025-03-06"))
                .addRequester(ambassador())
                .addAddressee(MAYOR)
                .content(text("Look again at the contacts with Denizli"))
                .repeats(REQUEST_OF_CONSUL)
                .addOccasion(new Occasion.OfInteraction(MUSEUM))
                .addRelation(WITH_DENIZLI)
                .addCitation(line(29))
                .build();
    }

    private static Intention talk() {
        return Intention.builder()
                .id(TALK)
                .aim(text("Explore in which way a twinning with Denizli can be worked on"))
                .step(InteractionKind.MEETING)
                .addParticipant(MAYOR)
                .addParticipant(ambassador())
                .addRelation(WITH_DENIZLI)
                .addPromptedBy(REQUEST_OF_AMBASSADOR)
                .addCitation(line(29))
                .build();
    }
}
