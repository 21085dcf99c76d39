package org.towntwinning.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.towntwinning.anniversary.AnchorRule;
import org.towntwinning.anniversary.AnniversaryRules;
import org.towntwinning.anniversary.Continuity;
import org.towntwinning.anniversary.DueSpan;
import org.towntwinning.anniversary.Milestone;
import org.towntwinning.relation.Relation;
import org.towntwinning.testkit.anniversary.AnniversaryCase;
import org.towntwinning.testkit.anniversary.ExpectedJubilee;
import org.towntwinning.testkit.anniversary.ReferenceAnniversaries;
import org.towntwinning.time.DateWindow;
import org.towntwinning.time.PartialDate;

/**
 * Questions about jubilees: a founded relation with 0 to 4 events of mixed precision that often overlap, one in three
 * all known to the day; rules, one in six of which count from an anchor that need not be the founding; and a window of
 * 0 to 4,000 days, a third aligned to the first of a month, a third beginning or ending exactly at the first day, the
 * last day or the day after a due span. Immutable: each setting returns a copy.
 */
public final class AnniversaryCaseArbitrary extends ArbitraryDecorator<AnniversaryCase> {

    private static final int LONGEST = 4_000;

    private final boolean dayPrecise;
    private final boolean eventful;
    private final boolean fromFounding;
    private final List<Continuity> continuities;

    AnniversaryCaseArbitrary() {
        this(false, true, false, List.of(Continuity.values()));
    }

    private AnniversaryCaseArbitrary(
            boolean dayPrecise, boolean eventful, boolean fromFounding, List<Continuity> continuities) {
        this.dayPrecise = dayPrecise;
        this.eventful = eventful;
        this.fromFounding = fromFounding;
        this.continuities = continuities;
    }

    /**
     * Narrows to relations of which all dates are known to the day.
     *
     * @return a copy with this setting
     */
    public AnniversaryCaseArbitrary dayPrecise() {
        return new AnniversaryCaseArbitrary(true, eventful, fromFounding, continuities);
    }

    /**
     * Narrows to relations that were founded and go on; no party leaves.
     *
     * @return a copy with this setting
     */
    public AnniversaryCaseArbitrary withoutEvents() {
        return new AnniversaryCaseArbitrary(dayPrecise, false, fromFounding, continuities);
    }

    /**
     * Narrows to rules that count from where the relation's life begins.
     *
     * @return a copy with this setting
     */
    public AnniversaryCaseArbitrary fromFounding() {
        return new AnniversaryCaseArbitrary(dayPrecise, eventful, true, continuities);
    }

    /**
     * Narrows to rules of some continuities.
     *
     * @param continuities at least one
     * @return a copy with this setting
     * @throws IllegalArgumentException if there is none
     */
    public AnniversaryCaseArbitrary continuities(Continuity... continuities) {
        if (continuities.length == 0) {
            throw new IllegalArgumentException("rules have a continuity: give at least one that may occur");
        }
        return new AnniversaryCaseArbitrary(dayPrecise, eventful, fromFounding, List.of(continuities));
    }

    @Override
    protected Arbitrary<AnniversaryCase> arbitrary() {
        Arbitrary<AnchorRule> anchors =
                fromFounding ? Arbitraries.just(AnchorRule.STANDARD) : AnniversaryArbitraries.anchorRules();
        return EarlyCases.none(Combinators.combine(
                        CountedHistory.relations(dayPrecise, eventful),
                        AnniversaryArbitraries.rules(anchors, Arbitraries.of(continuities)),
                        wishes())
                .as((relation, rules, wish) -> new AnniversaryCase(relation, rules, wish.window(relation, rules))));
    }

    /** Where the window is to be. */
    private enum Place {
        ANYWHERE,
        ALIGNED_TO_MONTHS,
        BEGINS_AT_A_BOUND,
        ENDS_AT_A_BOUND
    }

    private record Wish(Place place, int after, int days, int lustra, int bound) {

        DateWindow window(Relation relation, AnniversaryRules rules) {
            LocalDate founded = relation.founding().orElseThrow().date().earliest();
            return switch (place) {
                case ANYWHERE -> from(founded.plusDays(after));
                case ALIGNED_TO_MONTHS -> {
                    LocalDate first = founded.plusDays(after).withDayOfMonth(1);
                    yield DateWindow.of(first, first.plusMonths(days / 30));
                }
                case BEGINS_AT_A_BOUND ->
                    bound(relation, rules).map(this::from).orElseGet(() -> from(founded.plusDays(after)));
                case ENDS_AT_A_BOUND ->
                    bound(relation, rules)
                            .map(day -> DateWindow.of(day.minusDays(days), day))
                            .orElseGet(() -> from(founded.plusDays(after)));
            };
        }

        private DateWindow from(LocalDate day) {
            return DateWindow.of(day, day.plusDays(days));
        }

        /** The first day, the last day, or the day after the due span of a jubilee, of the first or the last life. */
        private Optional<LocalDate> bound(Relation relation, AnniversaryRules rules) {
            ReferenceAnniversaries reference = ReferenceAnniversaries.of(rules, relation);
            List<Integer> lives = reference.lives();
            if (lives.isEmpty()) {
                return Optional.empty();
            }
            int life = lives.get(Math.floorMod(after, lives.size()));
            Milestone near = Milestone.ofMonths(60 * lustra);
            Milestone milestone = rules.schedule().after(near).orElse(near);
            return reference
                    .at(life, milestone)
                    .jubilee()
                    .map(ExpectedJubilee::due)
                    .map(this::bound);
        }

        private LocalDate bound(DueSpan due) {
            return switch (bound) {
                case 0 -> due.earliest();
                case 1 -> due.latest();
                default -> due.latest().plusDays(1);
            };
        }
    }

    private static Arbitrary<Wish> wishes() {
        Arbitrary<Integer> after = Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.integers().between(-2_000, 36_500)),
                Tuple.of(1, Arbitraries.integers().between(0, PartialDate.MAX.getYear() * 365)));
        Arbitrary<Integer> days = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.integers().between(0, LONGEST)), Tuple.of(1, Arbitraries.of(0, 1)));
        return EarlyCases.none(Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(2, Arbitraries.just(Place.ANYWHERE)),
                                Tuple.of(2, Arbitraries.just(Place.ALIGNED_TO_MONTHS)),
                                Tuple.of(2, Arbitraries.of(Place.BEGINS_AT_A_BOUND, Place.ENDS_AT_A_BOUND))),
                        after,
                        days,
                        Arbitraries.integers().between(1, 20),
                        Arbitraries.of(0, 1, 2))
                .as(Wish::new));
    }
}
