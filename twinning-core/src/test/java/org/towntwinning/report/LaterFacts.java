package org.towntwinning.report;

import static org.towntwinning.report.Register.ALMELO;
import static org.towntwinning.report.Register.COUNCIL;
import static org.towntwinning.report.Register.MAYOR;
import static org.towntwinning.report.Register.date;
import static org.towntwinning.report.Register.span;
import static org.towntwinning.report.Register.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.towntwinning.anniversary.Milestone;
import org.towntwinning.committee.AnnualReport;
import org.towntwinning.committee.Committee;
import org.towntwinning.committee.CommitteeTask;
import org.towntwinning.committee.DissolutionNotice;
import org.towntwinning.committee.Service;
import org.towntwinning.committee.Submission;
import org.towntwinning.document.Document;
import org.towntwinning.document.DocumentKind;
import org.towntwinning.interaction.Activity;
import org.towntwinning.interaction.Answer;
import org.towntwinning.interaction.Correspondence;
import org.towntwinning.interaction.CouncilNotice;
import org.towntwinning.interaction.DatedOutcome;
import org.towntwinning.interaction.Intention;
import org.towntwinning.interaction.IntentionState;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.interaction.JubileeOccasion;
import org.towntwinning.interaction.Meeting;
import org.towntwinning.interaction.Outcome;
import org.towntwinning.interaction.Request;
import org.towntwinning.interaction.Resolution;
import org.towntwinning.interaction.Visit;
import org.towntwinning.interaction.VisitKind;
import org.towntwinning.municipality.CityNetwork;
import org.towntwinning.municipality.Membership;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.municipality.Succession;
import org.towntwinning.municipality.SuccessionKind;
import org.towntwinning.register.Citation;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.register.DocumentId;
import org.towntwinning.register.InteractionId;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.Note;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.Agreement;
import org.towntwinning.relation.AgreementId;
import org.towntwinning.relation.AgreementKind;
import org.towntwinning.relation.EndCause;
import org.towntwinning.relation.Ended;
import org.towntwinning.relation.ExplorationOpened;
import org.towntwinning.relation.KindChange;
import org.towntwinning.relation.LifecycleEvent;
import org.towntwinning.relation.Party;
import org.towntwinning.relation.Reestablished;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.RelationKind;
import org.towntwinning.relation.Resumption;
import org.towntwinning.relation.Suspended;
import org.towntwinning.role.Role;
import org.towntwinning.role.RoleAssignment;
import org.towntwinning.role.Task;
import org.towntwinning.time.DateSpan;
import org.towntwinning.time.PartialDate;
import org.towntwinning.time.Qualifier;
import org.towntwinning.validation.InvalidDataException;

/** Adds to a register everything that can happen, or become known, after a day: from {@link #LATER} on. */
final class LaterFacts {

    /** Certainly after every day that a test looks from. */
    static final PartialDate LATER = date("2040-05-01");

    private static final DateSpan FROM_THEN = span("2040-05-01/..");
    private static final DocumentId DOCUMENT = DocumentId.of("later-document");
    private static final MunicipalityId TOWN = MunicipalityId.of("town:later");

    private LaterFacts() {}

    static Register addTo(Register register) {
        Register more = Register.of(register.records());
        for (RegisterRecord record : register.records()) {
            if (record instanceof Relation relation) {
                more.with(later(relation));
                more.with(meeting(relation.id()), feast(relation.id()));
            } else if (record instanceof Committee committee) {
                more.with(later(committee));
            } else if (record instanceof Interaction interaction) {
                more.with(later(interaction));
            } else if (record instanceof CityNetwork network) {
                more.with(later(network));
            } else if (record instanceof Municipality town && town.id().equals(ALMELO)) {
                more.with(town.toBuilder()
                        .addSuccession(new Succession(TOWN, SuccessionKind.MERGER, LATER))
                        .addNote(note())
                        .build());
            }
        }
        return more.with(document(), Register.town(TOWN, "nl", "Later", "NL"));
    }

    private static Document document() {
        return Document.builder()
                .id(DOCUMENT)
                .kind(DocumentKind.LETTER)
                .date(LATER)
                .build();
    }

    private static Note note() {
        return Note.of("contact", text("What was seen later"), Citation.of(DOCUMENT));
    }

    private static <T> T orElse(Supplier<T> making, T otherwise) {
        try {
            return making.get();
        } catch (InvalidDataException refused) {
            return otherwise;
        }
    }

    private static Relation later(Relation relation) {
        Relation more = ends(relation).toBuilder()
                .addAgreement(Agreement.builder()
                        .id(AgreementId.of("later"))
                        .kind(AgreementKind.RENEWAL)
                        .signed(LATER)
                        .document(DOCUMENT)
                        .build())
                .addRoleAssignment(RoleAssignment.builder()
                        .role(Role.MAYOR)
                        .side(ALMELO)
                        .vacant(true)
                        .period(FROM_THEN)
                        .build())
                .addNote(note())
                .build();
        more = parties(kinds(more));
        List<LifecycleEvent> later = List.of(
                ExplorationOpened.on(LATER),
                Suspended.on(LATER),
                Ended.builder()
                        .cause(EndCause.UNKNOWN)
                        .effective(date("2041?"))
                        .addCitation(Citation.of(DOCUMENT))
                        .build(),
                Reestablished.on(date("2042")));
        for (LifecycleEvent event : later) {
            Relation before = more;
            more = orElse(() -> before.toBuilder().addEvent(event).build(), before);
        }
        return more;
    }

    private static Relation kinds(Relation relation) {
        KindChange contact = KindChange.builder()
                .kind(RelationKind.CONTACT)
                .since(LATER.with(Qualifier.UNCERTAIN))
                .build();
        return orElse(() -> relation.toBuilder().addKind(contact).build(), relation);
    }

    /** What goes on as far as is known comes to an end. */
    private static Relation ends(Relation relation) {
        List<LifecycleEvent> events = new ArrayList<>();
        for (LifecycleEvent event : relation.events()) {
            boolean open =
                    event instanceof Suspended suspended && suspended.resumed().isEmpty();
            events.add(open ? resumed((Suspended) event) : event);
        }
        List<RoleAssignment> assignments = new ArrayList<>();
        for (RoleAssignment assignment : relation.roleAssignments()) {
            assignments.add(
                    assignment.toBuilder().period(ended(assignment.period())).build());
        }
        Relation more = relation.toBuilder().roleAssignments(assignments).build();
        return orElse(() -> more.toBuilder().events(events).build(), more);
    }

    private static Suspended resumed(Suspended suspended) {
        return orElse(() -> suspended.toBuilder().resumed(Resumption.on(LATER)).build(), suspended);
    }

    private static DateSpan ended(DateSpan period) {
        if (!period.isOpenEnded()) {
            return period;
        }
        return orElse(
                () -> period.start()
                        .map(start -> DateSpan.between(start, LATER))
                        .orElseGet(() -> DateSpan.until(LATER)),
                period);
    }

    private static Relation parties(Relation relation) {
        List<Party> parties = new ArrayList<>();
        for (Party party : relation.parties()) {
            parties.add(
                    party.left().isPresent()
                            ? party
                            : orElse(() -> party.toBuilder().left(LATER).build(), party));
        }
        parties.add(Party.builder()
                .addMunicipality(TOWN)
                .joined(ClaimedDate.of(LATER))
                .build());
        return orElse(() -> relation.toBuilder().parties(parties).build(), relation);
    }

    private static Committee later(Committee committee) {
        List<Service> services = new ArrayList<>();
        for (Service service : committee.services()) {
            services.add(new Service(service.relation(), ended(service.period())));
        }
        Committee.Builder more = committee.toBuilder()
                .services(services)
                .addNote(note())
                .addAnnualReport(AnnualReport.builder()
                        .period(span("2040/2040"))
                        .addSubmission(new Submission(COUNCIL, date("2041-03-01")))
                        .build())
                .addTask(CommitteeTask.builder()
                        .task(Task.FINANCES)
                        .period(FROM_THEN)
                        .build());
        Committee before = more.build();
        if (before.dissolved().isPresent()) {
            return before;
        }
        Committee.Builder ending = before.toBuilder().dissolved(date("2041-05-01"));
        if (before.dissolutionNotice().isEmpty()) {
            ending.dissolutionNotice(DissolutionNotice.builder().date(LATER).build());
        }
        return orElse(ending::build, before);
    }

    private static CityNetwork later(CityNetwork network) {
        List<Membership> memberships = new ArrayList<>();
        for (Membership membership : network.memberships()) {
            memberships.add(new Membership(membership.member(), ended(membership.period())));
        }
        memberships.add(new Membership(ALMELO, span("2050/..")));
        CityNetwork.Builder more = network.toBuilder().addNote(note());
        CityNetwork before = more.build();
        return orElse(() -> more.memberships(memberships).build(), before);
    }

    private static Meeting meeting(RelationId relation) {
        return Meeting.builder()
                .id(InteractionId.of("later-meeting-" + relation))
                .period(FROM_THEN)
                .addParticipant(MAYOR)
                .addRelation(relation)
                .addOutcome(new DatedOutcome(Outcome.PLANNED, LATER))
                .addCitation(Citation.of(DOCUMENT))
                .build();
    }

    /** Celebrations of a jubilee that is planned after the day, and of one that is named. */
    private static Visit feast(RelationId relation) {
        return Visit.builder()
                .id(InteractionId.of("later-feast-" + relation))
                .period(span("2040-05-03/2040-05-04"))
                .addKind(VisitKind.CEREMONIAL_VISIT)
                .addRelation(relation)
                .addOccasion(JubileeOccasion.of(relation, Milestone.ofYears(75)))
                .addOutcome(new DatedOutcome(Outcome.PLANNED, LATER))
                .addCitation(Citation.of(DOCUMENT))
                .build();
    }

    private static Interaction later(Interaction interaction) {
        return interaction.fold(new Interaction.Cases<>() {
            private final DatedOutcome held = new DatedOutcome(Outcome.HELD, LATER);

            @Override
            public Interaction visit(Visit visit) {
                Visit.Builder more = visit.toBuilder()
                        .addNote(note())
                        .addNotice(CouncilNotice.builder()
                                .date(LATER)
                                .to(COUNCIL)
                                .document(DOCUMENT)
                                .build());
                return orElse(() -> more.addOutcome(held).build(), visit);
            }

            @Override
            public Interaction correspondence(Correspondence letter) {
                return letter.toBuilder().addNote(note()).build();
            }

            @Override
            public Interaction request(Request request) {
                Request.Builder more = request.toBuilder().addNote(note());
                if (request.answer().isEmpty()) {
                    more.answer(Answer.builder().date(LATER).build());
                }
                return orElse(more::build, request);
            }

            @Override
            public Interaction meeting(Meeting meeting) {
                return orElse(() -> meeting.toBuilder().addOutcome(held).build(), meeting);
            }

            @Override
            public Interaction activity(Activity activity) {
                return orElse(() -> activity.toBuilder().addOutcome(held).build(), activity);
            }

            @Override
            public Interaction intention(Intention intention) {
                Resolution done = new Resolution(IntentionState.DONE, LATER);
                return orElse(() -> intention.toBuilder().addResolution(done).build(), intention);
            }
        });
    }
}
