package org.towntwinning.testkit;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.towntwinning.register.Citation;
import org.towntwinning.register.LocalizedText;
import org.towntwinning.relation.Continued;
import org.towntwinning.relation.EndCause;
import org.towntwinning.relation.Ended;
import org.towntwinning.relation.ExplorationClosed;
import org.towntwinning.relation.ExplorationOpened;
import org.towntwinning.relation.ExplorationOutcome;
import org.towntwinning.relation.Proposed;
import org.towntwinning.relation.Reestablished;
import org.towntwinning.relation.Resumption;
import org.towntwinning.relation.Suspended;
import org.towntwinning.relation.Transferred;
import org.towntwinning.role.Actor;
import org.towntwinning.role.Role;
import org.towntwinning.testkit.EventDraft.Dating;
import org.towntwinning.testkit.Moments.Moment;
import org.towntwinning.time.PartialDate;

/** Drafts of lifecycle events, each with everything that may be said of it. */
final class EventArbitraries {

    private static final int MOST_PRELUDES = 2;
    private static final int MOST_EVENTS = 6;

    private final Arbitrary<List<Actor>> actors;
    private final Arbitrary<LocalizedText> remarks;
    private final Arbitrary<List<Citation>> citations;
    private final Arbitrary<Dating> datings;
    private final Arbitrary<PartialDate> dates;
    private final Arbitrary<Integer> positions = Arbitraries.integers().between(0, 9);
    private final FoundingArbitraries foundings;

    EventArbitraries(RecordIds ids, Moments moments) {
        SourceArbitraries sources = new SourceArbitraries(ids);
        Arbitrary<Moment> when = moments.moments();
        actors = new ActorArbitraries(ids).someActors();
        remarks = seldom(TextArbitraries.localizedTexts());
        citations = sources.someCitations();
        datings = EarlyCases.none(Combinators.combine(
                        when,
                        Arbitraries.of(false, false, true),
                        Arbitraries.integers().between(0, Dating.LAST_TURN))
                .as(Dating::new));
        dates = moments.dates();
        foundings = new FoundingArbitraries(sources, moments);
    }

    /** Histories that begin with a founding mostly, else with a proposal or an exploration that may lead nowhere. */
    Arbitrary<List<EventDraft>> histories(boolean founded) {
        Arbitrary<List<EventDraft>> preludes = SourceArbitraries.few(
                Arbitraries.oneOf(proposed(), opened(), closed(), transferred(), continued()), MOST_PRELUDES);
        Arbitrary<EventDraft> beginnings = founded
                ? established()
                : Arbitraries.frequencyOf(Tuple.of(17, established()), Tuple.of(2, proposed()), Tuple.of(1, opened()));
        return EarlyCases.none(
                Combinators.combine(preludes, beginnings, events().list().ofMaxSize(MOST_EVENTS))
                        .as((before, beginning, after) -> Stream.of(before, List.of(beginning), after)
                                .flatMap(List::stream)
                                .toList()));
    }

    private Arbitrary<EventDraft> events() {
        return EarlyCases.none(Arbitraries.frequencyOf(
                Tuple.of(5, ended(Step.END)),
                Tuple.of(6, reestablished()),
                Tuple.of(5, suspended(Step.SUSPEND)),
                Tuple.of(2, suspended(Step.SUSPEND_ROLE)),
                Tuple.of(1, ended(Step.END_ROLE)),
                Tuple.of(1, transferred()),
                Tuple.of(1, opened()),
                Tuple.of(1, closed()),
                Tuple.of(1, continued()),
                Tuple.of(1, proposed()),
                Tuple.of(1, established())));
    }

    private Arbitrary<EventDraft> established() {
        return EarlyCases.none(Combinators.combine(datings, foundings.foundings(), remarks, citations)
                .as((dating, founding, remark, cited) -> new EventDraft(
                        Step.ESTABLISH,
                        dating,
                        null,
                        (date, none, scene) -> founding.on(date, scene).toBuilder()
                                .remark(remark)
                                .citations(cited)
                                .build())));
    }

    private Arbitrary<EventDraft> proposed() {
        return EarlyCases.none(Combinators.combine(datings, actors, remarks, citations)
                .as((dating, by, remark, cited) -> new EventDraft(
                        Step.PROPOSE,
                        dating,
                        null,
                        (date, none, scene) -> Proposed.builder()
                                .date(date)
                                .by(by)
                                .remark(remark)
                                .citations(cited)
                                .build())));
    }

    private Arbitrary<EventDraft> suspended(Step step) {
        Arbitrary<Function<PartialDate, Resumption>> resumptions = Combinators.combine(actors, citations)
                .as((by, cited) -> date ->
                        Resumption.builder().date(date).by(by).citations(cited).build());
        return EarlyCases.none(Combinators.combine(
                        datings,
                        datings.injectNull(0.4),
                        scopes(step),
                        resumptions,
                        actors,
                        remarks,
                        remarks,
                        citations)
                .as((begun, over, scope, resumption, by, condition, remark, cited) -> new EventDraft(
                        step,
                        begun,
                        over,
                        (date, until, scene) -> Suspended.builder()
                                .date(date)
                                .resumed(until == null ? null : resumption.apply(until))
                                .roles(scope.roles())
                                .side(scope.isOneSided() ? scene.town(scope.side()) : null)
                                .by(by)
                                .condition(condition)
                                .remark(remark)
                                .citations(cited)
                                .build())));
    }

    private Arbitrary<EventDraft> ended(Step step) {
        return EarlyCases.none(Combinators.combine(
                        datings,
                        endDates(),
                        scopes(step),
                        Arbitraries.of(EndCause.class),
                        actors,
                        remarks,
                        remarks,
                        citations)
                .as((dating, known, scope, cause, by, motive, remark, cited) -> new EventDraft(
                        step,
                        dating,
                        null,
                        (date, none, scene) -> known.on(date)
                                .cause(cause)
                                .initiators(by)
                                .roles(scope.roles())
                                .side(scope.isOneSided() ? scene.town(scope.side()) : null)
                                .motive(motive)
                                .remark(remark)
                                .citations(cited)
                                .build())));
    }

    private Arbitrary<EventDraft> reestablished() {
        return EarlyCases.none(Combinators.combine(datings, positions, actors, remarks, citations)
                .as((dating, agreement, by, remark, cited) -> new EventDraft(
                        Step.REESTABLISH,
                        dating,
                        null,
                        (date, none, scene) -> Reestablished.builder()
                                .date(date)
                                .agreement(scene.agreement(agreement))
                                .by(by)
                                .remark(remark)
                                .citations(cited)
                                .build())));
    }

    private Arbitrary<EventDraft> transferred() {
        return EarlyCases.none(Combinators.combine(datings, positions, positions, remarks, citations)
                .as((dating, from, further, remark, cited) -> new EventDraft(
                        Step.TRANSFER,
                        dating,
                        null,
                        (date, none, scene) -> Transferred.builder()
                                .date(date)
                                .from(scene.town(from))
                                .to(scene.otherTown(from, further))
                                .remark(remark)
                                .citations(cited)
                                .build())));
    }

    private Arbitrary<EventDraft> opened() {
        return EarlyCases.none(Combinators.combine(datings, actors, remarks, citations)
                .as((dating, by, remark, cited) -> new EventDraft(
                        Step.OPEN_EXPLORATION,
                        dating,
                        null,
                        (date, none, scene) -> ExplorationOpened.builder()
                                .date(date)
                                .by(by)
                                .remark(remark)
                                .citations(cited)
                                .build())));
    }

    private Arbitrary<EventDraft> closed() {
        return EarlyCases.none(Combinators.combine(
                        datings, Arbitraries.of(ExplorationOutcome.class), actors, remarks, citations)
                .as((dating, outcome, by, remark, cited) -> new EventDraft(
                        outcome == ExplorationOutcome.ABANDONED ? Step.ABANDON_EXPLORATION : Step.CLOSE_EXPLORATION,
                        dating,
                        null,
                        (date, none, scene) -> ExplorationClosed.builder()
                                .date(date)
                                .outcome(outcome)
                                .by(by)
                                .remark(remark)
                                .citations(cited)
                                .build())));
    }

    private Arbitrary<EventDraft> continued() {
        return EarlyCases.none(Combinators.combine(datings, actors, remarks, citations)
                .as((dating, by, remark, cited) -> new EventDraft(
                        Step.CONTINUE,
                        dating,
                        null,
                        (date, none, scene) -> Continued.builder()
                                .date(date)
                                .by(by)
                                .remark(remark)
                                .citations(cited)
                                .build())));
    }

    /** The whole relation, or roles of it, on one side or on all. */
    private record Scope(Set<Role> roles, int side) {

        boolean isOneSided() {
            return !roles.isEmpty() && side % 2 == 1;
        }
    }

    private Arbitrary<Scope> scopes(Step step) {
        Arbitrary<Set<Role>> roles = step == Step.SUSPEND_ROLE || step == Step.END_ROLE
                ? Arbitraries.of(Role.class).set().ofMinSize(1)
                : Arbitraries.just(Set.of());
        return EarlyCases.none(Combinators.combine(roles, positions).as(Scope::new));
    }

    /** Which of the three dates of an end are known; the given one is that which counts. */
    private record EndDates(int known, PartialDate earlier, PartialDate earliest) {

        Ended.Builder on(PartialDate date) {
            Ended.Builder builder = Ended.builder();
            return switch (known) {
                case 0 -> builder.effective(date);
                case 1 -> builder.notified(date);
                case 2 -> builder.decided(date);
                case 3 -> builder.notified(date).decided(earliest);
                case 4 -> builder.effective(date).decided(earliest);
                case 5 -> builder.effective(date).notified(earlier);
                default -> builder.effective(date).notified(earlier).decided(earliest);
            };
        }
    }

    private Arbitrary<EndDates> endDates() {
        return EarlyCases.none(Combinators.combine(Arbitraries.integers().between(0, 6), dates, dates)
                .as(EndDates::new));
    }

    private static <T> Arbitrary<T> seldom(Arbitrary<T> values) {
        return EarlyCases.none(values.injectNull(0.8));
    }
}
