package org.towntwinning.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import org.towntwinning.register.Claim;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.Anchor;
import org.towntwinning.relation.AnchorKind;
import org.towntwinning.relation.EndCause;
import org.towntwinning.relation.Ended;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.KindChange;
import org.towntwinning.relation.LifecycleEvent;
import org.towntwinning.relation.Party;
import org.towntwinning.relation.Reestablished;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.RelationKind;
import org.towntwinning.relation.Resumption;
import org.towntwinning.relation.Suspended;
import org.towntwinning.role.Role;
import org.towntwinning.time.PartialDate;

/**
 * Relations with nothing but what jubilees are counted by: anchors with claims, 0 to 4 events, a party that joins and
 * may leave. Days are chosen in order and then blurred, so every history is legal. Small, and quick to make.
 */
final class CountedHistory {

    /** The party that joins later, in relations that have one. */
    static final MunicipalityId ACCEDING = MunicipalityId.of("town:3");

    private static final RelationId ID = RelationId.of("relation");
    private static final MunicipalityId ONE = MunicipalityId.of("town:1");
    private static final MunicipalityId OTHER = MunicipalityId.of("town:2");
    private static final AnchorKind[] FOUNDING_KINDS = Stream.of(AnchorKind.values())
            .filter(kind -> kind != AnchorKind.ACCESSION)
            .toArray(AnchorKind[]::new);

    /** What may happen next; what does not fit the moment is passed over. */
    private enum Step {
        SUSPEND,
        SUSPEND_AND_RESUME,
        END,
        REESTABLISH,
        SUSPEND_ROLE,
        END_ROLE
    }

    /** A date so many days after another one. */
    private record Later(int days, Blur blur) {

        LocalDate day(LocalDate before) {
            LocalDate day = before.plusDays(days);
            return day.isAfter(PartialDate.MAX) ? PartialDate.MAX : day;
        }

        PartialDate date(LocalDate before) {
            return blur.of(day(before));
        }
    }

    /** A step, when it happened, and when it was over; a suspension may begin while another goes on. */
    private record Happening(Step step, Later begun, Later over, boolean meanwhile) {}

    /** An anchor with what other sources claim. */
    private record Claimed(AnchorKind kind, Later preferred, List<Later> others) {

        ClaimedDate date(LocalDate base) {
            return ClaimedDate.preferring(
                    Claim.of(preferred.date(base)),
                    others.stream().map(other -> Claim.of(other.date(base))).toArray(Claim[]::new));
        }
    }

    private CountedHistory() {}

    static Arbitrary<Relation> relations(boolean dayPrecise, boolean eventful) {
        Arbitrary<Boolean> allDays = dayPrecise ? Arbitraries.just(true) : Arbitraries.of(true, false, false);
        return EarlyCases.none(allDays.flatMap(days -> relationsOf(
                days ? Arbitraries.just(Blur.NONE) : Blur.bounded(),
                days ? Arbitraries.just(Blur.NONE) : Blur.any(),
                eventful)));
    }

    private static Arbitrary<Relation> relationsOf(Arbitrary<Blur> anchors, Arbitrary<Blur> events, boolean eventful) {
        Arbitrary<Later> begun = later(0, 2_000, events);
        Arbitrary<Happening> happenings = EarlyCases.none(Combinators.combine(
                        Arbitraries.of(
                                Step.SUSPEND,
                                Step.SUSPEND_AND_RESUME,
                                Step.SUSPEND_AND_RESUME,
                                Step.END,
                                Step.END,
                                Step.REESTABLISH,
                                Step.REESTABLISH,
                                Step.SUSPEND_ROLE,
                                Step.END_ROLE),
                        later(0, 6_000, events),
                        begun,
                        Arbitraries.of(false, true))
                .as(Happening::new));
        return Combinators.combine(
                        DateArbitraries.days(),
                        claimed(anchors, events)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(2)
                                .uniqueElements(Claimed::kind),
                        happenings.list().ofMaxSize(eventful ? 4 : 0),
                        claimed(anchors, events).injectNull(0.5),
                        later(0, 9_000, events).injectNull(eventful ? 0.5 : 1))
                .as((base, founding, story, joined, left) ->
                        relation(base, founding, story, parties(base, joined, left)));
    }

    /** Mostly some years later, often on the next days. */
    private static Arbitrary<Later> later(int least, int most, Arbitrary<Blur> blurs) {
        Arbitrary<Integer> days = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(least, most)),
                Tuple.of(1, Arbitraries.integers().between(least, least + 3)));
        return EarlyCases.none(Combinators.combine(days, blurs).as(Later::new));
    }

    /** A preferred claim that can anchor mostly, and none to two others. */
    private static Arbitrary<Claimed> claimed(Arbitrary<Blur> anchors, Arbitrary<Blur> any) {
        Arbitrary<Later> preferred =
                Arbitraries.frequencyOf(Tuple.of(9, later(0, 900, anchors)), Tuple.of(1, later(0, 900, any)));
        Arbitrary<List<Later>> others = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(List.<Later>of())),
                Tuple.of(1, later(0, 1_500, any).list().ofMinSize(1).ofMaxSize(2)));
        return EarlyCases.none(Combinators.combine(Arbitraries.of(FOUNDING_KINDS), preferred, others)
                .as(Claimed::new));
    }

    private static List<Party> parties(LocalDate base, @Nullable Claimed joined, @Nullable Later left) {
        List<Party> parties = new ArrayList<>(List.of(Party.of(ONE), Party.of(OTHER)));
        if (joined != null) {
            ClaimedDate accession = joined.date(base);
            parties.add(Party.builder()
                    .municipalities(List.of(ACCEDING))
                    .joined(accession)
                    .left(left == null ? null : left.date(joined.preferred.day(base)))
                    .build());
        }
        return parties;
    }

    private static Relation relation(
            LocalDate base, List<Claimed> founding, List<Happening> story, List<Party> parties) {
        Established.Builder established = Established.builder();
        LocalDate day = base;
        for (Claimed anchor : founding) {
            established.addAnchor(
                    Anchor.builder().kind(anchor.kind).date(anchor.date(base)).build());
            LocalDate anchored = anchor.preferred.day(base);
            day = anchored.isAfter(day) ? anchored : day;
        }
        List<LifecycleEvent> events = new ArrayList<>(List.of(established.build()));
        new Telling(day, events).tell(story);
        return Relation.builder()
                .id(ID)
                .parties(parties)
                .addKind(KindChange.of(RelationKind.PARTNERSHIP))
                .events(events)
                .build();
    }

    /** Puts the events together, each on a day that is not before those that it has to follow. */
    private static final class Telling {

        private final List<LifecycleEvent> events;
        private LocalDate stage;
        private LocalDate latest;
        private boolean running = true;

        Telling(LocalDate founded, List<LifecycleEvent> events) {
            this.stage = founded;
            this.latest = founded;
            this.events = events;
        }

        void tell(List<Happening> story) {
            for (Happening next : story) {
                if (running == (next.step == Step.REESTABLISH)) {
                    continue;
                }
                switch (next.step) {
                    case SUSPEND, SUSPEND_AND_RESUME -> suspend(next);
                    case END -> {
                        decide(next, true);
                        running = false;
                    }
                    case REESTABLISH -> {
                        decide(next, false);
                        running = true;
                    }
                    case SUSPEND_ROLE, END_ROLE -> changeRole(next);
                }
            }
        }

        private void suspend(Happening next) {
            LocalDate after = next.meanwhile ? stage : latest;
            LocalDate begun = next.begun.day(after);
            Suspended.Builder suspended = Suspended.builder().date(next.begun.date(after));
            latest = begun.isAfter(latest) ? begun : latest;
            if (next.step == Step.SUSPEND_AND_RESUME) {
                LocalDate over = next.over.day(begun);
                suspended.resumed(Resumption.on(next.over.date(begun)));
                latest = over.isAfter(latest) ? over : latest;
            }
            events.add(suspended.build());
        }

        private void changeRole(Happening next) {
            PartialDate date = next.begun.date(latest);
            latest = next.begun.day(latest);
            events.add(
                    next.step == Step.END_ROLE
                            ? Ended.builder()
                                    .cause(EndCause.UNKNOWN)
                                    .effective(date)
                                    .roles(Set.of(Role.COMMITTEE))
                                    .build()
                            : Suspended.builder()
                                    .date(date)
                                    .roles(Set.of(Role.MAYOR))
                                    .build());
        }

        private void decide(Happening next, boolean ends) {
            PartialDate date = next.begun.date(latest);
            events.add(
                    ends
                            ? Ended.builder()
                                    .cause(EndCause.UNKNOWN)
                                    .effective(date)
                                    .build()
                            : Reestablished.on(date));
            stage = next.begun.day(latest);
            latest = stage;
        }
    }
}
