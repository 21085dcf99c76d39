package org.towntwinning.document;

import static org.towntwinning.register.Given.ALMELO;
import static org.towntwinning.register.Given.DENIZLI;
import static org.towntwinning.register.Given.PRESTON;
import static org.towntwinning.register.Given.cite;
import static org.towntwinning.register.Given.date;
import static org.towntwinning.register.Given.span;
import static org.towntwinning.register.Given.text;
import static org.towntwinning.register.Given.town;

import java.util.List;
import java.util.Set;
import org.towntwinning.anniversary.Milestone;
import org.towntwinning.committee.AnnualReport;
import org.towntwinning.committee.Committee;
import org.towntwinning.committee.CommitteeTask;
import org.towntwinning.committee.DissolutionNotice;
import org.towntwinning.committee.LegalForm;
import org.towntwinning.committee.Service;
import org.towntwinning.committee.Submission;
import org.towntwinning.interaction.Activity;
import org.towntwinning.interaction.ActivityKind;
import org.towntwinning.interaction.Answer;
import org.towntwinning.interaction.Channel;
import org.towntwinning.interaction.Correspondence;
import org.towntwinning.interaction.CorrespondenceKind;
import org.towntwinning.interaction.CouncilNotice;
import org.towntwinning.interaction.DatedOutcome;
import org.towntwinning.interaction.Intention;
import org.towntwinning.interaction.IntentionStage;
import org.towntwinning.interaction.IntentionState;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.interaction.InteractionKind;
import org.towntwinning.interaction.JubileeOccasion;
import org.towntwinning.interaction.Meeting;
import org.towntwinning.interaction.Occasion;
import org.towntwinning.interaction.Outcome;
import org.towntwinning.interaction.Request;
import org.towntwinning.interaction.Resolution;
import org.towntwinning.interaction.Visit;
import org.towntwinning.interaction.VisitKind;
import org.towntwinning.municipality.AuthorityKind;
import org.towntwinning.municipality.CityNetwork;
import org.towntwinning.municipality.CountryCode;
import org.towntwinning.municipality.CountryPeriod;
import org.towntwinning.municipality.Identifier;
import org.towntwinning.municipality.Membership;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.municipality.PostalAddress;
import org.towntwinning.municipality.Succession;
import org.towntwinning.municipality.SuccessionKind;
import org.towntwinning.register.Claim;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.register.CommitteeId;
import org.towntwinning.register.DocumentId;
import org.towntwinning.register.ExternalId;
import org.towntwinning.register.InteractionId;
import org.towntwinning.register.LanguageTag;
import org.towntwinning.register.Name;
import org.towntwinning.register.NetworkId;
import org.towntwinning.register.Note;
import org.towntwinning.register.RelationId;
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
import org.towntwinning.role.Body;
import org.towntwinning.role.Office;
import org.towntwinning.role.Role;
import org.towntwinning.role.RoleAssignment;
import org.towntwinning.role.Task;
import org.towntwinning.role.ThirdBody;
import org.towntwinning.role.ThirdBodyKind;

/** One instance of everything that a builder makes, with every property set. */
final class Full {

    static final Set<ExternalId> EXTERNAL_IDS =
            Set.of(ExternalId.of("archive", "A-1"), ExternalId.of("zaaknummer", "2025/17"));

    static final List<Note> NOTES = List.of(
            Note.of("policy", text("Europe stays important"), cite("note-0").at("line 18")),
            Note.of("contact", text("less contact"), cite("note-1")));

    static final List<Name> NAMES = List.of(Name.of("nl", "Almelo"), Name.of("en", "Almelo town"));

    static final PostalAddress POSTAL_ADDRESS = PostalAddress.builder()
            .addLine("Postbus 5100")
            .addLine("Stadhuisplein 1")
            .postalCode("7600 GC")
            .locality("Almelo")
            .build();

    static final Municipality MUNICIPALITY = Municipality.builder()
            .id(ALMELO)
            .kind(AuthorityKind.CITY)
            .names(NAMES)
            .addIdentifier(Identifier.of("cbs", "GM0141"))
            .addIdentifier(Identifier.of("wikidata", "Q10002"))
            .addCountry(CountryPeriod.of("NL"))
            .postalAddress(POSTAL_ADDRESS)
            .existence(span("1236/.."))
            .addSuccession(new Succession(town("twente"), SuccessionKind.MERGER, date("2040")))
            .addSuccession(new Succession(town("ambt"), SuccessionKind.SPLIT, date("XXXX")))
            .externalIds(EXTERNAL_IDS)
            .notes(NOTES)
            .build();

    static final CityNetwork NETWORK = CityNetwork.builder()
            .id(NetworkId.of("eurocities"))
            .names(NAMES)
            .purpose(text("urban cooperation"))
            .addMembership(new Membership(ALMELO, span("2019/..")))
            .addMembership(new Membership(PRESTON, span("/")))
            .externalIds(EXTERNAL_IDS)
            .notes(NOTES)
            .build();

    static final ThirdBody THIRD_BODY = ThirdBody.builder()
            .kind(ThirdBodyKind.CONSULATE)
            .name(text("consul-general of Turkey"))
            .country(CountryCode.of("TR"))
            .build();

    static final RoleAssignment ROLE_ASSIGNMENT = RoleAssignment.builder()
            .role(Role.COMMITTEE)
            .side(ALMELO)
            .holder(Actor.committee(CommitteeId.of("holder")))
            .period(span("1948/.."))
            .tasks(Set.of(Task.KEEPS_CONTACT, Task.FINANCES))
            .addCitation(cite("role"))
            .build();

    static final Party PARTY = Party.builder()
            .addMunicipality(ALMELO)
            .addMunicipality(town("wierden"))
            .joined(ClaimedDate.preferring(
                    Claim.of(date("1974"), cite("joined-a")),
                    Claim.of(date("1975"), cite("joined-b"), cite("joined-c"))))
            .left(date("2017"))
            .addCitation(cite("party"))
            .build();

    static final KindChange KIND = KindChange.builder()
            .kind(RelationKind.PARTNERSHIP)
            .since(date("1975"))
            .addCitation(cite("kind"))
            .build();

    static final FieldOfCooperation FIELD = FieldOfCooperation.builder()
            .wording(text("tourism and economy"))
            .addTheme(Theme.TOURISM)
            .addTheme(Theme.ECONOMY_AND_EMPLOYMENT)
            .build();

    static final Agreement AGREEMENT = Agreement.builder()
            .id(AgreementId.of("memorandum"))
            .kind(AgreementKind.MEMORANDUM_OF_UNDERSTANDING)
            .signed(date("1974-05-05"))
            .term(span("1974/1984"))
            .addSignatory(Actor.office(town("signatory"), Office.MAYOR))
            .addField(FIELD)
            .document(DocumentId.of("agreement-document"))
            .remark(text("in two languages"))
            .addCitation(cite("agreement"))
            .build();

    static final Anchor ANCHOR = Anchor.builder()
            .kind(AnchorKind.SIGNING)
            .date(ClaimedDate.preferring(
                    Claim.of(date("1974"), cite("claim-a")), Claim.of(date("1975"), cite("claim-b"))))
            .agreement(AgreementId.of("memorandum"))
            .build();

    static final Proposed PROPOSED = Proposed.builder()
            .date(date("1972-01"))
            .addBy(Actor.body(town("proposer"), Body.COUNCIL))
            .remark(text("a motion"))
            .addCitation(cite("proposed"))
            .build();

    static final Established ESTABLISHED = Established.builder()
            .addAnchor(Anchor.of(AnchorKind.FIRST_CONTACT, date("1960")))
            .addAnchor(ANCHOR)
            .remark(text("in the town hall"))
            .addCitation(cite("established"))
            .build();

    static final Resumption RESUMPTION = Resumption.builder()
            .date(date("1982"))
            .addBy(Actor.town(town("resumer")))
            .addCitation(cite("resumption"))
            .build();

    static final Suspended SUSPENDED = Suspended.builder()
            .date(date("1980"))
            .resumed(RESUMPTION)
            .addRole(Role.MAYOR)
            .addRole(Role.COMMITTEE)
            .side(DENIZLI)
            .addBy(Actor.body(town("suspender"), Body.COUNCIL))
            .condition(text("until the elections"))
            .remark(text("by letter"))
            .addCitation(cite("suspended"))
            .build();

    static final Ended ENDED = Ended.builder()
            .cause(EndCause.UNILATERAL_TERMINATION)
            .addInitiator(Actor.town(town("initiator")))
            .decided(date("2011-09-19"))
            .notified(date("2011-11"))
            .effective(date("2012-09"))
            .addRole(Role.MUNICIPAL_ORGANISATION)
            .addRole(Role.MAYOR)
            .side(DENIZLI)
            .motive(text("costs"))
            .remark(text("by letter"))
            .addCitation(cite("ended"))
            .build();

    /** The same for the relation as a whole. */
    static final Ended ENDED_AS_A_WHOLE =
            ENDED.toBuilder().roles(Set.of()).side(null).build();

    static final Reestablished REESTABLISHED = Reestablished.builder()
            .date(date("2026-01-01"))
            .agreement(AgreementId.of("memorandum"))
            .addBy(Actor.office(town("renewer"), Office.ALDERMAN))
            .remark(text("a second life"))
            .addCitation(cite("reestablished"))
            .build();

    static final Transferred TRANSFERRED = Transferred.builder()
            .date(date("2007"))
            .from(ALMELO)
            .to(DENIZLI)
            .remark(text("with the museum"))
            .addCitation(cite("transferred"))
            .build();

    static final ExplorationOpened OPENED = ExplorationOpened.builder()
            .date(date("2025-03-06"))
            .addBy(Actor.body(town("explorer"), Body.EXECUTIVE))
            .remark(text("asked to look again"))
            .addCitation(cite("opened"))
            .build();

    static final ExplorationClosed CLOSED = ExplorationClosed.builder()
            .date(date("2025-12"))
            .outcome(ExplorationOutcome.PURSUED)
            .addBy(Actor.body(town("closer"), Body.EXECUTIVE))
            .remark(text("to be made"))
            .addCitation(cite("closed"))
            .build();

    static final Continued CONTINUED = Continued.builder()
            .date(date("2005"))
            .addBy(Actor.body(town("continuer"), Body.COUNCIL))
            .remark(text("after a debate"))
            .addCitation(cite("continued"))
            .build();

    static final Relation RELATION = Relation.builder()
            .id(RelationId.of("almelo-denizli"))
            .names(NAMES)
            .addParty(PARTY)
            .addParty(Party.of(DENIZLI))
            .addParty(Party.of(PRESTON))
            .addKind(KindChange.of(RelationKind.CONTACT))
            .addKind(KIND)
            .events(List.of(
                    PROPOSED,
                    ESTABLISHED,
                    SUSPENDED,
                    CONTINUED,
                    TRANSFERRED,
                    ENDED_AS_A_WHOLE,
                    OPENED,
                    CLOSED,
                    REESTABLISHED))
            .addAgreement(AGREEMENT)
            .addAgreement(AGREEMENT.toBuilder().id(AgreementId.of("protocol")).build())
            .addRoleAssignment(ROLE_ASSIGNMENT)
            .addTheme(Theme.MUSIC)
            .addTheme(Theme.CLIMATE)
            .origin(text("a visit"))
            .purpose(text("to learn from one another"))
            .addExecutor(Actor.committee(CommitteeId.of("executor")))
            .addFinancer(THIRD_BODY)
            .addFinancer(Actor.town(town("financer")))
            .externalIds(EXTERNAL_IDS)
            .notes(NOTES)
            .build();

    static final CommitteeTask COMMITTEE_TASK = CommitteeTask.builder()
            .task(Task.ORGANISES_ACTIVITIES)
            .relation(RelationId.of("served-a"))
            .addTheme(Theme.MUSIC)
            .addTheme(Theme.SPORT)
            .period(span("1950/.."))
            .description(text("art projects and exchanges"))
            .addCitation(cite("task"))
            .build();

    static final DissolutionNotice DISSOLUTION_NOTICE = DissolutionNotice.builder()
            .date(date("[..2025-06-24]"))
            .to(Actor.town(town("told")))
            .content(text("wants to end its work as a foundation"))
            .addCitation(cite("notice"))
            .build();

    static final AnnualReport ANNUAL_REPORT = AnnualReport.builder()
            .period(span("2024/2024"))
            .addFinding(text("many exchanges"))
            .addFinding(text("a full house"))
            .addSubmission(new Submission(Actor.body(town("receiver"), Body.COUNCIL), date("[..2025-06-24]")))
            .document(DocumentId.of("report-document"))
            .addCitation(cite("report"))
            .build();

    static final Committee COMMITTEE = Committee.builder()
            .id(CommitteeId.of("preston-committee"))
            .names(NAMES)
            .seat(ALMELO)
            .body(Body.FOUNDATION)
            .legalForm(LegalForm.FOUNDATION)
            .registration(Identifier.of("kvk", "41028000"))
            .founded(date("1948"))
            .dissolutionNotice(DISSOLUTION_NOTICE)
            .dissolved(date("2026"))
            .addService(new Service(RelationId.of("served-a"), span("1948/..")))
            .addService(new Service(RelationId.of("served-b"), span("/..")))
            .addTask(COMMITTEE_TASK)
            .addAnnualReport(ANNUAL_REPORT)
            .externalIds(EXTERNAL_IDS)
            .notes(NOTES)
            .build();

    static final JubileeOccasion JUBILEE_OCCASION = JubileeOccasion.builder()
            .relation(RelationId.of("jubilee"))
            .milestone(Milestone.ofYears(75))
            .life(1)
            .build();

    static final CouncilNotice COUNCIL_NOTICE = CouncilNotice.builder()
            .date(date("2025-06-24"))
            .from(Actor.body(town("notifier"), Body.EXECUTIVE))
            .to(Actor.body(town("notified"), Body.COUNCIL))
            .legalBasis(text("articles 5.2 to 5.4"))
            .document(DocumentId.of("notice-document"))
            .addCitation(cite("council-notice"))
            .build();

    static final List<DatedOutcome> OUTCOMES = List.of(
            new DatedOutcome(Outcome.PLANNED, date("2025-06-24")), new DatedOutcome(Outcome.HELD, date("2025-07-02")));

    static final Visit VISIT = common(Visit.builder(), "visit")
            .addKind(VisitKind.WORKING_VISIT)
            .addKind(VisitKind.OFFICIAL_TRIP)
            .period(span("2025-06-29/2025-07-01"))
            .from(town("visitor"))
            .to(town("visited"))
            .addDelegate(Actor.office(town("delegate"), Office.MAYOR))
            .addHost(Actor.office(town("host"), Office.MAYOR))
            .outcomes(OUTCOMES)
            .addNotice(COUNCIL_NOTICE)
            .build();

    static final Correspondence CORRESPONDENCE = common(Correspondence.builder(), "letter")
            .messageKind(CorrespondenceKind.INVITATION)
            .addSender(Actor.town(town("sender")))
            .addRecipient(Actor.office(town("recipient"), Office.MAYOR))
            .written(date("2025-02-20"))
            .received(date("2025-02-27"))
            .subject(text("come and see"))
            .document(DocumentId.of("letter-document"))
            .build();

    static final Answer ANSWER = Answer.builder()
            .date(date("2025-05"))
            .by(Actor.body(town("answerer"), Body.EXECUTIVE))
            .content(text("yes"))
            .addCitation(cite("answer"))
            .build();

    static final Request REQUEST = common(Request.builder(), "request")
            .date(date("2025-03-06"))
            .addRequester(Actor.committee(CommitteeId.of("requester")))
            .addRequester(THIRD_BODY)
            .addAddressee(Actor.office(town("addressee"), Office.MAYOR))
            .channel(Channel.ORAL)
            .content(text("look at the contacts again"))
            .carriedBy(InteractionId.of("carrier"))
            .repeats(InteractionId.of("repeated"))
            .answer(ANSWER)
            .build();

    static final Meeting MEETING = common(Meeting.builder(), "meeting")
            .period(span("2025-09/2025-09"))
            .addParticipant(Actor.office(town("participant"), Office.MAYOR))
            .subject(text("a second life"))
            .place("Town hall")
            .outcomes(OUTCOMES)
            .build();

    static final Activity ACTIVITY = common(Activity.builder(), "activity")
            .activityKind(ActivityKind.EXCHANGE)
            .period(span("2025-03-06/2025-03-06"))
            .addOrganiser(Actor.committee(CommitteeId.of("organiser")))
            .addParticipant(Actor.town(town("participant")))
            .place("Museum")
            .outcomes(OUTCOMES)
            .build();

    static final Intention INTENTION = common(Intention.builder(), "intention")
            .aim(text("visit Ejmiatsin"))
            .stage(IntentionStage.EXPLORED)
            .step(InteractionKind.VISIT)
            .stated(date("2025-06-24"))
            .foreseen(date("2025-41"))
            .from(town("visitor"))
            .to(town("visited"))
            .addParticipant(Actor.body(town("participant"), Body.EXECUTIVE))
            .addResolution(new Resolution(IntentionState.DONE, date("2025-10")))
            .build();

    static final Document DOCUMENT = Document.builder()
            .id(DocumentId.of("letter-2025-06-24"))
            .kind(DocumentKind.COUNCIL_LETTER)
            .date(date("2025-06-24"))
            .language(LanguageTag.NL)
            .issuer(Actor.body(town("issuer"), Body.EXECUTIVE))
            .addAddressee(Actor.body(town("addressee"), Body.COUNCIL))
            .addSignatory(Actor.office(town("signatory"), Office.MAYOR))
            .subject(text("town twinnings"))
            .summary(text("the state of affairs"))
            .attachments(List.of(DocumentId.of("attachment-a"), DocumentId.of("attachment-b")))
            .externalIds(EXTERNAL_IDS)
            .notes(NOTES)
            .build();

    private Full() {}

    /** What all six types of interaction have. */
    private static <B extends Interaction.Builder<B>> B common(B builder, String id) {
        return builder.id(InteractionId.of(id))
                .addRelation(RelationId.of("concerned-a"))
                .addRelation(RelationId.of("concerned-b"))
                .addOccasion(JUBILEE_OCCASION)
                .addOccasion(new Occasion.OfInteraction(InteractionId.of("opening")))
                .addOccasion(new Occasion.Other(text("the king's birthday")))
                .addTheme(Theme.MUSIC)
                .addTheme(Theme.SPORT)
                .addPromptedBy(InteractionId.of("prompt"))
                .description(text("in words"))
                .addCitation(cite("citation"))
                .externalIds(EXTERNAL_IDS)
                .notes(NOTES);
    }
}
