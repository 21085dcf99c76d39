package org.towntwinning.report;

import static org.towntwinning.report.Register.ALMELO;
import static org.towntwinning.report.Register.DENIZLI;
import static org.towntwinning.report.Register.EJMIATSIN;
import static org.towntwinning.report.Register.ISERLOHN;
import static org.towntwinning.report.Register.PRESTON;
import static org.towntwinning.report.Register.WIERDEN;
import static org.towntwinning.report.Register.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
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
import org.towntwinning.interaction.Meeting;
import org.towntwinning.interaction.Outcome;
import org.towntwinning.interaction.Request;
import org.towntwinning.interaction.Resolution;
import org.towntwinning.interaction.Visit;
import org.towntwinning.interaction.VisitKind;
import org.towntwinning.municipality.CityNetwork;
import org.towntwinning.municipality.Membership;
import org.towntwinning.register.Citation;
import org.towntwinning.register.Claim;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.register.CommitteeId;
import org.towntwinning.register.DocumentId;
import org.towntwinning.register.InteractionId;
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
import org.towntwinning.relation.ExplorationClosed;
import org.towntwinning.relation.ExplorationOpened;
import org.towntwinning.relation.KindChange;
import org.towntwinning.relation.LifecycleEvent;
import org.towntwinning.relation.Party;
import org.towntwinning.relation.Proposed;
import org.towntwinning.relation.Reestablished;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.RelationKind;
import org.towntwinning.relation.Resumption;
import org.towntwinning.relation.Suspended;
import org.towntwinning.role.Actor;
import org.towntwinning.role.Body;
import org.towntwinning.role.Office;
import org.towntwinning.role.Role;
import org.towntwinning.role.RoleAssignment;
import org.towntwinning.role.Task;
import org.towntwinning.time.DateSpan;
import org.towntwinning.time.PartialDate;
import org.towntwinning.validation.InvalidDataException;

/** Registers of chance, with all that dates may be: the same seed gives the same register. */
final class RandomRegister {

    static final List<MunicipalityId> TOWNS = List.of(ALMELO, PRESTON, ISERLOHN, EJMIATSIN, DENIZLI, WIERDEN);
    private static final List<String> DATES = List.of(
            "XXXX",
            "1948",
            "1974~",
            "1990-05",
            "198X",
            "[..2000-06]",
            "[1990..2005]",
            "2015-03-01",
            "2017?",
            "2019",
            "2019-12-31",
            "2020-01-01",
            "2020-02-29",
            "2020-21",
            "2020-41",
            "[..2020-06-15]",
            "[2020-06-16..]",
            "2020",
            "2020-06-15",
            "2020-06-16",
            "2020-07",
            "2021-01",
            "2025",
            "9999-12-31",
            "0001-01-01");

    /** Only a request may be repeated. */
    private static final List<InteractionId> REQUESTS = List.of(
            InteractionId.of("interaction-0"), InteractionId.of("interaction-1"), InteractionId.of("interaction-2"));

    private final Random random;
    private final List<RelationId> relations = new ArrayList<>();
    private final List<CommitteeId> committees = new ArrayList<>();
    private final List<DocumentId> documents = new ArrayList<>();
    private final List<InteractionId> interactions = new ArrayList<>();

    private RandomRegister(long seed) {
        this.random = new Random(seed);
    }

    static Register of(long seed) {
        return new RandomRegister(seed).register();
    }

    private Register register() {
        for (int i = 0; i < 3; i++) {
            relations.add(RelationId.of("relation-" + i));
            committees.add(CommitteeId.of("committee-" + i));
            documents.add(DocumentId.of("document-" + i));
        }
        for (int i = 0; i < 8; i++) {
            interactions.add(InteractionId.of("interaction-" + i));
        }
        Register register = Register.of(made(this::network));
        documents.forEach(id -> register.with(Document.builder()
                .id(id)
                .kind(DocumentKind.LETTER)
                .date(date())
                .issuer(actor())
                .build()));
        for (int i = 0; i < relations.size(); i++) {
            int number = i;
            register.with(made(() -> relation(number)));
        }
        committees.forEach(id -> register.with(made(() -> committee(id))));
        interactions.forEach(id -> register.with(made(() -> REQUESTS.contains(id) ? request(id) : interaction(id))));
        return register;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private boolean chance() {
        return random.nextBoolean();
    }

    private PartialDate date() {
        return Register.date(one(DATES));
    }

    private DateSpan span() {
        return built(() -> switch (random.nextInt(5)) {
                    case 0 -> DateSpan.from(date());
                    case 1 -> DateSpan.until(date());
                    case 2 -> DateSpan.of(date());
                    default -> DateSpan.between(date(), date());
                })
                .orElseGet(DateSpan::always);
    }

    private List<Citation> citations() {
        return chance() ? List.of() : List.of(Citation.of(one(documents)).at("page " + random.nextInt(3)));
    }

    private List<Note> notes() {
        return chance() ? List.of() : List.of(new Note("contact", text("note " + random.nextInt(9)), citations()));
    }

    private Actor actor() {
        return switch (random.nextInt(5)) {
            case 0 -> Actor.town(one(TOWNS));
            case 1 -> Actor.body(one(TOWNS), one(List.of(Body.values())));
            case 2 -> Actor.office(one(TOWNS), Office.MAYOR);
            case 3 -> Actor.office(ALMELO, Office.ALDERMAN);
            default -> Actor.committee(one(committees));
        };
    }

    private static <T> Optional<T> built(Supplier<T> making) {
        try {
            return Optional.of(making.get());
        } catch (InvalidDataException refused) {
            return Optional.empty();
        }
    }

    /** Tries until the rules of the record allow what chance made: they are not the subject here. */
    private static <T> T made(Supplier<T> making) {
        Optional<T> made = built(making);
        while (made.isEmpty()) {
            made = built(making);
        }
        return made.get();
    }

    private <T> List<T> some(Supplier<T> making) {
        List<T> made = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            built(making).ifPresent(made::add);
        }
        return made;
    }

    private CityNetwork network() {
        return CityNetwork.builder()
                .id(NetworkId.of("network"))
                .addName(Name.of("en", "Network"))
                .memberships(some(() -> new Membership(one(TOWNS), span())))
                .notes(List.of(Note.of("policy", text("note"))))
                .build();
    }

    private Relation relation(int number) {
        Relation relation = Relation.builder()
                .id(relations.get(number))
                .addParty(Party.of(ALMELO))
                .addParty(Party.of(TOWNS.get(number + 1)))
                .addKind(KindChange.of(one(List.of(RelationKind.values()))))
                .addEvent(chance() ? founding() : Proposed.on(date()))
                .executors(some(this::actor))
                .notes(notes())
                .build();
        for (int i = random.nextInt(6); i > 0; i--) {
            Relation.Builder further = relation.toBuilder().addEvent(event());
            relation = built(further::build).orElse(relation);
        }
        Relation.Builder more = relation.toBuilder();
        some(this::agreement).stream().limit(1).forEach(more::addAgreement);
        for (int i = random.nextInt(4); i > 0; i--) {
            built(() -> assignment(number)).ifPresent(more::addRoleAssignment);
        }
        relation = more.build();
        Relation.Builder third = relation.toBuilder()
                .addParty(built(() -> Party.builder()
                                .addMunicipality(WIERDEN)
                                .joined(claimed())
                                .left(chance() ? date() : null)
                                .build())
                        .orElseGet(() -> Party.of(WIERDEN)));
        return chance() ? relation : built(third::build).orElse(relation);
    }

    private ClaimedDate claimed() {
        Claim preferred = new Claim(date(), citations());
        return chance() ? ClaimedDate.preferring(preferred) : ClaimedDate.preferring(preferred, Claim.of(date()));
    }

    private LifecycleEvent founding() {
        return Established.builder()
                .addAnchor(Anchor.builder()
                        .kind(AnchorKind.SIGNING)
                        .date(claimed())
                        .build())
                .addAnchor(Anchor.of(AnchorKind.FIRST_CONTACT, date()))
                .citations(citations())
                .build();
    }

    private LifecycleEvent event() {
        return switch (random.nextInt(7)) {
            case 0 -> founding();
            case 1 ->
                built(() -> (LifecycleEvent) Suspended.builder()
                                .date(date())
                                .resumed(chance() ? Resumption.on(date()) : null)
                                .build())
                        .orElseGet(() -> Suspended.on(Register.date("2020")));
            case 2 -> Reestablished.on(date());
            case 3 -> ExplorationOpened.on(date());
            case 4 -> ExplorationClosed.on(date());
            default ->
                Ended.builder()
                        .cause(EndCause.UNKNOWN)
                        .decided(chance() ? date() : null)
                        .notified(chance() ? date() : null)
                        .effective(date())
                        .addInitiator(actor())
                        .citations(citations())
                        .build();
        };
    }

    private Agreement agreement() {
        return Agreement.builder()
                .id(AgreementId.of("agreement"))
                .kind(one(List.of(AgreementKind.values())))
                .signed(chance() ? date() : null)
                .term(chance() ? span() : null)
                .document(chance() ? one(documents) : null)
                .citations(citations())
                .build();
    }

    private RoleAssignment assignment(int number) {
        boolean vacant = chance();
        return RoleAssignment.builder()
                .role(one(List.of(Role.values())))
                .side(one(List.of(ALMELO, TOWNS.get(number + 1))))
                .vacant(vacant)
                .holder(vacant ? null : actor())
                .period(span())
                .citations(citations())
                .build();
    }

    private Committee committee(CommitteeId id) {
        List<Service> services = some(() -> new Service(one(relations), span()));
        Committee committee = Committee.builder()
                .id(id)
                .seat(chance() ? ALMELO : one(TOWNS))
                .founded(chance() ? PartialDate.unknown() : date())
                .services(services)
                .annualReports(some(this::annualReport))
                .notes(notes())
                .build();
        Committee.Builder more = committee.toBuilder();
        services.stream()
                .limit(1)
                .forEach(service -> more.addTask(CommitteeTask.builder()
                        .task(Task.ORGANISES_ACTIVITIES)
                        .relation(service.relation())
                        .period(span())
                        .build()));
        if (chance()) {
            more.dissolutionNotice(DissolutionNotice.builder()
                    .date(date())
                    .citations(citations())
                    .build());
        }
        more.dissolved(chance() ? date() : null);
        return built(more::build).orElse(committee);
    }

    private AnnualReport annualReport() {
        return AnnualReport.builder()
                .period(span())
                .submissions(some(() -> new Submission(actor(), date())))
                .document(chance() ? one(documents) : null)
                .build();
    }

    private DatedOutcome outcome() {
        return new DatedOutcome(one(List.of(Outcome.values())), date());
    }

    private Interaction interaction(InteractionId id) {
        return switch (random.nextInt(5)) {
            case 0 ->
                common(Meeting.builder().period(span()).outcomes(some(this::outcome)), id)
                        .build();
            case 1 ->
                common(Activity.builder().period(span()).participants(some(this::actor)), id)
                        .build();
            case 2 -> letter(id);
            case 3 ->
                common(
                                Intention.builder()
                                        .aim(text("aim"))
                                        .stated(chance() ? date() : null)
                                        .foreseen(chance() ? date() : null)
                                        .resolutions(some(
                                                () -> new Resolution(one(List.of(IntentionState.values())), date()))),
                                id)
                        .build();
            default -> common(visit(), id).build();
        };
    }

    private Visit.Builder visit() {
        return Visit.builder()
                .period(span())
                .from(chance() ? ALMELO : one(TOWNS))
                .to(one(TOWNS))
                .kinds(chance() ? Set.of(VisitKind.OFFICIAL_TRIP) : Set.of())
                .delegation(some(this::actor))
                .outcomes(some(this::outcome))
                .notices(some(
                        () -> CouncilNotice.builder().date(date()).to(actor()).build()));
    }

    private Interaction letter(InteractionId id) {
        Correspondence.Builder letter = Correspondence.builder()
                .senders(some(this::actor))
                .recipients(some(this::actor))
                .written(chance() ? date() : null);
        Correspondence written = common(letter, id).build();
        return built(() ->
                        written.toBuilder().received(chance() ? date() : null).build())
                .orElse(written);
    }

    private Interaction request(InteractionId id) {
        InteractionId repeated = one(REQUESTS);
        Request request = common(
                        Request.builder()
                                .date(date())
                                .addRequester(actor())
                                .addressees(some(this::actor))
                                .repeats(repeated.equals(id) ? null : repeated)
                                .content(text("content")),
                        id)
                .build();
        Answer answer = Answer.builder().date(date()).build();
        return chance()
                ? request
                : built(() -> request.toBuilder().answer(answer).build()).orElse(request);
    }

    private <B extends Interaction.Builder<B>> B common(B builder, InteractionId id) {
        builder.id(id).citations(citations()).notes(notes());
        if (chance()) {
            builder.addRelation(one(relations));
        }
        InteractionId cause = one(interactions);
        return chance() && !cause.equals(id) ? builder.addPromptedBy(cause) : builder;
    }
}
