package org.towntwinning.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import org.towntwinning.register.Citation;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.relation.Party;
import org.towntwinning.testkit.Moments.Moment;
import org.towntwinning.time.PartialDate;

/** Parties: two mostly, up to all towns there are; some of several towns, some that join, leave and come back. */
final class PartyArbitraries {

    /** The towns that join others as one party. */
    private static final int MOST_SPARE = 2;

    private final SourceArbitraries sources;
    private final Moments moments;

    PartyArbitraries(SourceArbitraries sources, Moments moments) {
        this.sources = sources;
        this.moments = moments;
    }

    /** The parties, once the day is known around which the dates of the relation lie. */
    interface Table {

        List<Party> parties(LocalDate base);
    }

    /**
     * Parties among the given towns.
     *
     * @param towns at least as many as parties are wanted
     * @param least the smallest number of parties, two or more; a party that comes back is counted once
     * @param most the largest number, not more than there are towns
     */
    Arbitrary<Table> tables(List<MunicipalityId> towns, int least, int most) {
        return Combinators.combine(
                        choices(towns, least, most),
                        seats().list().ofSize(most),
                        Arbitraries.of(0, 0, 0, 1, MOST_SPARE))
                .as((chosen, seats, spare) -> {
                    int parties = Math.min(most, Math.max(least, chosen.size() - spare));
                    return base -> seat(chosen, seats.subList(0, parties), base);
                });
    }

    /** Towns beyond the number of parties sit down beside the first ones. */
    private static List<Party> seat(List<MunicipalityId> towns, List<Seat> seats, LocalDate base) {
        List<Party> parties = new ArrayList<>();
        for (int i = 0; i < seats.size(); i++) {
            List<MunicipalityId> members = new ArrayList<>();
            for (int k = i; k < towns.size(); k += seats.size()) {
                members.add(towns.get(k));
            }
            parties.addAll(seats.get(i).parties(members, base));
        }
        return parties;
    }

    private static Arbitrary<List<MunicipalityId>> choices(List<MunicipalityId> towns, int least, int most) {
        Arbitrary<MunicipalityId> any = Arbitraries.of(towns);
        int all = Math.min(towns.size(), most + MOST_SPARE);
        return EarlyCases.none(Arbitraries.frequencyOf(
                Tuple.of(3, any.list().ofSize(least).uniqueElements()),
                Tuple.of(
                        2,
                        any.list()
                                .ofMinSize(least)
                                .ofMaxSize(all)
                                .withSizeDistribution(RandomDistribution.uniform())
                                .uniqueElements())));
    }

    /** Joining, leaving and coming back; in a legal order. */
    private record Seat(
            @Nullable ClaimedDate joined,
            Leaving leaving,
            List<Moment> moments,
            boolean swapped,
            List<Citation> citations) {

        private static final Seat PLAIN = new Seat(null, Leaving.NEVER, List.of(), false, List.of());

        private enum Leaving {
            NEVER,
            ONCE,
            AND_BACK
        }

        List<Party> parties(List<MunicipalityId> towns, LocalDate base) {
            List<PartialDate> dates = DateOrder.of(Moments.around(base, moments), each -> swapped);
            Party.Builder first = Party.builder().municipalities(towns).citations(citations);
            if (joined != null) {
                first.joined(Claims.preferring(joined, dates.get(0)));
            }
            if (leaving != Leaving.NEVER) {
                first.left(dates.get(1));
            }
            if (leaving != Leaving.AND_BACK) {
                return List.of(first.build());
            }
            Party again = Party.builder()
                    .municipalities(towns)
                    .joined(ClaimedDate.of(dates.get(2)))
                    .build();
            return List.of(first.build(), again);
        }
    }

    private Arbitrary<Seat> seats() {
        Arbitrary<ClaimedDate> accessions =
                sources.claimedDates(moments.dates()).injectNull(0.3);
        Arbitrary<Seat.Leaving> leavings = Arbitraries.frequency(
                Tuple.of(4, Seat.Leaving.NEVER), Tuple.of(3, Seat.Leaving.ONCE), Tuple.of(1, Seat.Leaving.AND_BACK));
        Arbitrary<Seat> moving = EarlyCases.none(Combinators.combine(
                        accessions,
                        leavings,
                        moments.moments().list().ofSize(3),
                        Arbitraries.of(false, false, true),
                        sources.someCitations())
                .as(Seat::new));
        return EarlyCases.none(Arbitraries.frequencyOf(Tuple.of(7, Arbitraries.just(Seat.PLAIN)), Tuple.of(2, moving)));
    }
}
