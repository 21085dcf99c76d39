package org.towntwinning.testkit;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
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
import org.towntwinning.interaction.Meeting;
import org.towntwinning.interaction.Occasion;
import org.towntwinning.interaction.Outcome;
import org.towntwinning.interaction.Request;
import org.towntwinning.interaction.Resolution;
import org.towntwinning.interaction.Visit;
import org.towntwinning.interaction.VisitKind;
import org.towntwinning.register.Citation;
import org.towntwinning.register.DocumentId;
import org.towntwinning.register.ExternalId;
import org.towntwinning.register.InteractionId;
import org.towntwinning.register.LocalizedText;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.Note;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.Theme;
import org.towntwinning.role.Actor;
import org.towntwinning.time.DateSpan;
import org.towntwinning.time.PartialDate;
import org.towntwinning.validation.TextKind;

/** Interactions of all kinds with everything that they may have; the dates of one lie close together, half of them. */
final class InteractionArbitraries {

    private static final int MOST_RELATIONS = 3;
    private static final int MOST_CHANGES = 3;
    private static final int MOST_DAYS = 10;

    private final RecordIds ids;
    private final SourceArbitraries sources;
    private final Moments moments = Moments.ANY;
    private final Arbitrary<PartialDate> dates = moments.dates();
    private final Arbitrary<DateSpan> periods = periods();
    private final Arbitrary<List<Actor>> actors;
    private final Arbitrary<Actor> somebody;
    private final Arbitrary<MunicipalityId> towns;
    private final Arbitrary<DocumentId> documents;
    private final Arbitrary<List<Citation>> citations;
    private final Arbitrary<LocalizedText> texts = TextArbitraries.localizedTexts();
    private final Arbitrary<String> places =
            TextArbitraries.texts(TextKind.LINE).injectNull(0.6);

    InteractionArbitraries(RecordIds ids) {
        this.ids = ids;
        sources = new SourceArbitraries(ids);
        ActorArbitraries acting = new ActorArbitraries(ids);
        actors = acting.someActors();
        somebody = acting.actors();
        towns = ids.anyMunicipality().injectNull(0.4);
        documents = ids.anyDocument().injectNull(0.6);
        citations = sources.someCitations();
    }

    /**
     * Of one kind.
     *
     * @param own the ids to bear; those of requests for a request, others for others
     * @param relations the relations that may be concerned
     * @param fewest how many of them are, at least
     */
    Arbitrary<Interaction> interactions(
            InteractionKind kind, List<InteractionId> own, List<RelationId> relations, int fewest) {
        return EarlyCases.none(Combinators.combine(Arbitraries.of(own), commons(relations, fewest), drafts(kind))
                .as((id, common, draft) -> draft.with(id, common)));
    }

    /** What remains to be told. */
    private interface Draft {

        Interaction with(InteractionId id, Common common);
    }

    /** What all interactions have. */
    private record Common(
            Set<RelationId> relations,
            List<Occasion> occasions,
            Set<Theme> themes,
            List<InteractionId> promptedBy,
            @Nullable LocalizedText description,
            List<Citation> citations,
            Set<ExternalId> externalIds,
            List<Note> notes) {

        <B extends Interaction.Builder<B>> B tell(InteractionId id, B builder) {
            return builder.id(id)
                    .relations(relations)
                    .occasions(occasions)
                    .themes(themes)
                    .promptedBy(promptedBy)
                    .description(description)
                    .citations(citations)
                    .externalIds(externalIds)
                    .notes(notes);
        }
    }

    private Arbitrary<Common> commons(List<RelationId> concerned, int fewest) {
        Arbitrary<Set<RelationId>> relations =
                Arbitraries.of(concerned).set().ofMinSize(fewest).ofMaxSize(Math.min(MOST_RELATIONS, concerned.size()));
        return Combinators.combine(
                        relations,
                        SourceArbitraries.few(new OccasionArbitraries(ids, concerned).occasions(), 2),
                        RelationPartArbitraries.someThemes(),
                        SourceArbitraries.few(ids.anyInteraction(), 2),
                        texts.injectNull(0.7),
                        citations,
                        sources.someExternalIds(),
                        sources.someNotes())
                .as(Common::new);
    }

    private Arbitrary<Draft> drafts(InteractionKind kind) {
        return switch (kind) {
            case VISIT -> visits();
            case CORRESPONDENCE -> correspondences();
            case REQUEST -> requests();
            case MEETING -> meetings();
            case ACTIVITY -> activities();
            case INTENTION -> intentions();
        };
    }

    private Arbitrary<Draft> visits() {
        Arbitrary<Set<VisitKind>> kinds =
                Arbitraries.of(VisitKind.class).set().ofMinSize(0).ofMaxSize(2);
        return Combinators.combine(
                        kinds, periods, towns, towns, actors, actors, outcomes(), SourceArbitraries.few(notices(), 2))
                .as((visitKinds, period, from, to, delegation, hosts, outcomes, notices) ->
                        (id, common) -> common.tell(id, Visit.builder())
                                .kinds(visitKinds)
                                .period(period)
                                .from(from)
                                .to(to)
                                .delegation(delegation)
                                .hosts(hosts)
                                .outcomes(outcomes)
                                .notices(notices)
                                .build());
    }

    private Arbitrary<CouncilNotice> notices() {
        return EarlyCases.none(Combinators.combine(
                        dates, somebody.injectNull(0.5), somebody, texts.injectNull(0.5), documents, citations)
                .as((date, from, to, basis, document, cited) -> CouncilNotice.builder()
                        .date(date)
                        .from(from)
                        .to(to)
                        .legalBasis(basis)
                        .document(document)
                        .citations(cited)
                        .build()));
    }

    /** Spans of all forms, and one of three as in life: some days, known to the day, also over New Year. */
    private Arbitrary<DateSpan> periods() {
        Arbitrary<DateSpan> days = EarlyCases.none(
                Combinators.combine(moments.bases(), Arbitraries.integers().between(0, MOST_DAYS))
                        .as((first, more) -> DateSpan.of(first, first.plusDays(more))));
        return EarlyCases.none(Arbitraries.frequencyOf(Tuple.of(2, moments.spans()), Tuple.of(1, days)));
    }

    /** None in half of the cases; in a legal order; any outcome may follow any other. */
    private Arbitrary<List<DatedOutcome>> outcomes() {
        Arbitrary<List<Outcome>> histories = EarlyCases.none(Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(List.of())),
                Tuple.of(1, Arbitraries.of(Outcome.class).list().ofMinSize(1).ofMaxSize(MOST_CHANGES))));
        return Combinators.combine(histories, moments.inOrder(MOST_CHANGES))
                .as((history, known) -> IntStream.range(0, history.size())
                        .mapToObj(i -> new DatedOutcome(history.get(i), known.get(i)))
                        .toList());
    }

    private Arbitrary<Draft> correspondences() {
        Arbitrary<Integer> given = Arbitraries.integers().between(0, 3);
        return Combinators.combine(
                        Arbitraries.of(CorrespondenceKind.class),
                        actors,
                        actors,
                        given,
                        moments.inOrder(2),
                        texts.injectNull(0.4),
                        documents)
                .as((kind, senders, recipients, dated, sent, subject, document) ->
                        (id, common) -> common.tell(id, Correspondence.builder())
                                .messageKind(kind)
                                .senders(senders)
                                .recipients(recipients)
                                .written(dated == 1 || dated == 3 ? null : sent.get(0))
                                .received(dated >= 2 ? null : sent.get(1))
                                .subject(subject)
                                .document(document)
                                .build());
    }

    private Arbitrary<Draft> requests() {
        Arbitrary<List<Actor>> asking = somebody.list().ofMinSize(1).ofMaxSize(2);
        return Combinators.combine(
                        moments.inOrder(2),
                        asking,
                        actors,
                        Arbitraries.of(Channel.class),
                        texts,
                        ids.anyInteraction().injectNull(0.6),
                        ids.anyRequest().injectNull(0.5),
                        answers().injectNull(0.5))
                .as((asked, requesters, addressees, channel, content, carriedBy, repeats, answer) ->
                        (id, common) -> common.tell(id, Request.builder())
                                .date(asked.get(0))
                                .requesters(requesters)
                                .addressees(addressees)
                                .channel(channel)
                                .content(content)
                                .carriedBy(carriedBy)
                                .repeats(id.equals(repeats) ? null : repeats)
                                .answer(answer == null ? null : answer.on(asked.get(1)))
                                .build());
    }

    private interface AnswerDraft {

        Answer on(PartialDate date);
    }

    private Arbitrary<AnswerDraft> answers() {
        return EarlyCases.none(Combinators.combine(somebody.injectNull(0.3), texts.injectNull(0.4), citations)
                .as((by, content, cited) -> date -> Answer.builder()
                        .date(date)
                        .by(by)
                        .content(content)
                        .citations(cited)
                        .build()));
    }

    private Arbitrary<Draft> meetings() {
        return Combinators.combine(periods, actors, texts.injectNull(0.4), places, outcomes())
                .as((period, participants, subject, place, outcomes) ->
                        (id, common) -> common.tell(id, Meeting.builder())
                                .period(period)
                                .participants(participants)
                                .subject(subject)
                                .place(place)
                                .outcomes(outcomes)
                                .build());
    }

    private Arbitrary<Draft> activities() {
        return Combinators.combine(Arbitraries.of(ActivityKind.class), periods, actors, actors, places, outcomes())
                .as((kind, period, organisers, participants, place, outcomes) ->
                        (id, common) -> common.tell(id, Activity.builder())
                                .activityKind(kind)
                                .period(period)
                                .organisers(organisers)
                                .participants(participants)
                                .place(place)
                                .outcomes(outcomes)
                                .build());
    }

    private Arbitrary<Draft> intentions() {
        Arbitrary<List<IntentionState>> states =
                SourceArbitraries.few(Arbitraries.of(IntentionState.class), MOST_CHANGES);
        Arbitrary<Trip> trips = Combinators.combine(towns, towns).as(Trip::new);
        return Combinators.combine(
                        texts,
                        Arbitraries.of(IntentionStage.class),
                        Arbitraries.of(InteractionKind.class).injectNull(0.4),
                        Arbitraries.of(true, true, false),
                        moments.inOrder(MOST_CHANGES + 1),
                        dates.injectNull(0.4),
                        trips,
                        Combinators.combine(actors, states).as(Course::new))
                .as((aim, stage, step, stated, known, foreseen, trip, course) ->
                        (id, common) -> common.tell(id, Intention.builder())
                                .aim(aim)
                                .stage(stage)
                                .step(step)
                                .stated(stated ? known.get(0) : null)
                                .foreseen(foreseen)
                                .from(trip.from)
                                .to(trip.to)
                                .participants(course.participants)
                                .resolutions(course.resolutions(known))
                                .build());
    }

    private record Trip(
            @Nullable MunicipalityId from, @Nullable MunicipalityId to) {}

    private record Course(List<Actor> participants, List<IntentionState> states) {

        /** The first of the dates is that of the statement. */
        List<Resolution> resolutions(List<PartialDate> known) {
            return IntStream.range(0, states.size())
                    .mapToObj(i -> new Resolution(states.get(i), known.get(i + 1)))
                    .toList();
        }
    }
}
