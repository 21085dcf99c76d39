package org.towntwinning.testkit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.Continued;
import org.towntwinning.relation.EndCause;
import org.towntwinning.relation.Ended;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.ExplorationClosed;
import org.towntwinning.relation.ExplorationOpened;
import org.towntwinning.relation.ExplorationOutcome;
import org.towntwinning.relation.KindChange;
import org.towntwinning.relation.LifecycleEvent;
import org.towntwinning.relation.Party;
import org.towntwinning.relation.Proposed;
import org.towntwinning.relation.Reestablished;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.RelationKind;
import org.towntwinning.relation.Resumption;
import org.towntwinning.relation.Suspended;
import org.towntwinning.relation.Transferred;
import org.towntwinning.role.Role;
import org.towntwinning.time.PartialDate;
import org.towntwinning.validation.InvalidDataException;

/** Histories in the {@link SmallCalendar}: every sequence of events that rule S6.4 allows, with dates in any order. */
final class SmallHistories {

    static final MunicipalityId ONE = MunicipalityId.of("town:1");
    static final MunicipalityId OTHER = MunicipalityId.of("town:2");

    /** How it begins. */
    enum Beginning {
        FOUNDED,
        PROPOSED,
        PROPOSED_AND_FOUNDED,
        EXPLORED,
        EXPLORED_AND_FOUNDED,
        ABANDONED_AND_FOUNDED,
        PURSUED_AND_FOUNDED
    }

    /** What may happen next; what does not fit the moment is passed over. */
    enum Step {
        SUSPEND,
        SUSPEND_AND_RESUME,
        END,
        REESTABLISH,
        SUSPEND_ROLE,
        SUSPEND_AND_RESUME_ROLE,
        END_ROLE,
        CONTINUE,
        TRANSFER,
        EXPLORE,
        PURSUE,
        ABANDON
    }

    private static final Set<Step> DECIDING = Set.of(Step.SUSPEND, Step.SUSPEND_AND_RESUME, Step.END, Step.REESTABLISH);

    private SmallHistories() {}

    /** Everything that can happen, in an order that dates allow mostly. */
    static Arbitrary<List<LifecycleEvent>> all() {
        return histories(Arbitraries.of(Step.class), SmallCalendar.dates(), Arbitraries.of(true, true, true, false));
    }

    /** Only what decides the status, with dates in any order. */
    static Arbitrary<List<LifecycleEvent>> deciding() {
        return histories(Arbitraries.of(DECIDING), SmallCalendar.dates(), Arbitraries.of(true, false));
    }

    /** Only what decides the status, all of it known to the day, in order. */
    static Arbitrary<List<LifecycleEvent>> ofDays() {
        return histories(Arbitraries.of(DECIDING), SmallCalendar.days(), Arbitraries.just(true));
    }

    /** Everything that can happen, with qualified dates. */
    static Arbitrary<List<LifecycleEvent>> qualified() {
        return histories(
                Arbitraries.of(Step.class), SmallCalendar.qualified(SmallCalendar.dates()), Arbitraries.just(true));
    }

    /** The relation with these events, or nothing if it is refused. */
    static Optional<Relation> relation(List<LifecycleEvent> events) {
        try {
            return Optional.of(Relation.builder()
                    .id(RelationId.of("relation"))
                    .addParty(Party.of(ONE))
                    .addParty(Party.of(OTHER))
                    .addKind(KindChange.of(RelationKind.PARTNERSHIP))
                    .events(events)
                    .build());
        } catch (InvalidDataException refused) {
            return Optional.empty();
        }
    }

    private static Arbitrary<List<LifecycleEvent>> histories(
            Arbitrary<Step> steps, Arbitrary<PartialDate> dates, Arbitrary<Boolean> sorted) {
        return Combinators.combine(
                        Arbitraries.of(Beginning.class),
                        steps.list().ofMaxSize(6),
                        dates.list().ofSize(16),
                        sorted)
                .as((beginning, next, some, inOrder) ->
                        new Telling(inOrder ? inOrder(some) : some).tell(beginning, next))
                .withoutEdgeCases();
    }

    private static List<PartialDate> inOrder(List<PartialDate> dates) {
        return dates.stream().sorted().toList();
    }

    /** Puts one history together. */
    private static final class Telling {

        private final Iterator<PartialDate> dates;
        private final List<LifecycleEvent> events = new ArrayList<>();
        private boolean founded = true;
        private boolean running = true;

        Telling(List<PartialDate> dates) {
            this.dates = dates.iterator();
        }

        List<LifecycleEvent> tell(Beginning beginning, List<Step> steps) {
            switch (beginning) {
                case FOUNDED -> found();
                case PROPOSED -> propose();
                case PROPOSED_AND_FOUNDED -> {
                    propose();
                    found();
                }
                case EXPLORED -> explore();
                case EXPLORED_AND_FOUNDED -> {
                    explore();
                    found();
                }
                case ABANDONED_AND_FOUNDED -> {
                    explore();
                    close(ExplorationOutcome.ABANDONED);
                    found();
                }
                case PURSUED_AND_FOUNDED -> {
                    explore();
                    close(ExplorationOutcome.PURSUED);
                    found();
                }
            }
            founded = events.stream().anyMatch(Established.class::isInstance);
            running = founded;
            steps.forEach(this::tell);
            return List.copyOf(events);
        }

        private void tell(Step step) {
            switch (step) {
                case SUSPEND, SUSPEND_ROLE, SUSPEND_AND_RESUME, SUSPEND_AND_RESUME_ROLE, END, END_ROLE -> {
                    if (running) {
                        tellOfLife(step);
                    }
                }
                case REESTABLISH -> {
                    if (founded && !running) {
                        events.add(Reestablished.on(dates.next()));
                        running = true;
                    }
                }
                case CONTINUE -> events.add(Continued.on(dates.next()));
                case TRANSFER ->
                    events.add(Transferred.builder()
                            .date(dates.next())
                            .from(ONE)
                            .to(OTHER)
                            .build());
                case EXPLORE -> explore();
                case PURSUE -> close(ExplorationOutcome.PURSUED);
                case ABANDON -> close(ExplorationOutcome.ABANDONED);
            }
        }

        private void tellOfLife(Step step) {
            boolean ofRole = step == Step.SUSPEND_ROLE || step == Step.SUSPEND_AND_RESUME_ROLE || step == Step.END_ROLE;
            Set<Role> roles = ofRole ? Set.of(Role.MAYOR) : Set.of();
            MunicipalityId side = ofRole && events.size() % 2 == 0 ? ONE : null;
            if (step == Step.END || step == Step.END_ROLE) {
                events.add(Ended.builder()
                        .cause(EndCause.UNKNOWN)
                        .effective(dates.next())
                        .roles(roles)
                        .side(side)
                        .build());
                running = ofRole;
                return;
            }
            PartialDate date = dates.next();
            Suspended.Builder suspended = Suspended.builder().roles(roles).side(side);
            if (step == Step.SUSPEND_AND_RESUME || step == Step.SUSPEND_AND_RESUME_ROLE) {
                PartialDate other = dates.next();
                boolean reversed = other.before(date).isDefinite();
                suspended.resumed(Resumption.on(reversed ? date : other));
                date = reversed ? other : date;
            }
            suspended.date(date);
            events.add(suspended.build());
        }

        private void found() {
            events.add(Established.since(dates.next()));
        }

        private void propose() {
            events.add(Proposed.on(dates.next()));
        }

        private void explore() {
            events.add(ExplorationOpened.on(dates.next()));
        }

        private void close(ExplorationOutcome outcome) {
            events.add(ExplorationClosed.builder()
                    .date(dates.next())
                    .outcome(outcome)
                    .build());
        }
    }
}
