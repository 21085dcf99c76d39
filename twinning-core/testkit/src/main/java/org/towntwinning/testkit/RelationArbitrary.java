package org.towntwinning.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.RelationKind;
import org.towntwinning.testkit.RelationArbitraries.Wishes;
import org.towntwinning.time.PartialDate;

/**
 * Relations with everything that a relation may have: parties that join, leave and come back, changes of kind, all
 * lifecycle events in every legal order, anchors with contested claims, agreements with gaps, vacant roles. Immutable:
 * each setting returns a copy. Settings go together in any order; the last of two for the same thing counts.
 */
public final class RelationArbitrary extends ArbitraryDecorator<Relation> {

    private static final int MOST_PARTIES = 6;

    private final RecordIds ids;
    private final Wishes wishes;
    private final boolean real;

    private RelationArbitrary(RecordIds ids, Wishes wishes, boolean real) {
        this.ids = ids;
        this.wishes = wishes;
        this.real = real;
        if (real && !hasOpenShares()) {
            throw new IllegalStateException("relations like real ones have the parties, kinds and dates of real ones:"
                    + " leave out parties, kinds, dayPrecise and datesBetween");
        }
    }

    static RelationArbitrary of(RecordIds ids) {
        int most = Math.min(MOST_PARTIES, ids.municipalities().size());
        return new RelationArbitrary(
                ids,
                new Wishes(ids.municipalities(), 2, most, List.of(RelationKind.values()), false, Moments.ANY),
                false);
    }

    /**
     * Only between these towns.
     *
     * @param towns two or more, each once; there are never more parties than towns
     * @return a copy with this setting
     * @throws IllegalArgumentException if there are too few towns, or one stands twice
     */
    public RelationArbitrary among(MunicipalityId... towns) {
        List<MunicipalityId> distinct = Stream.of(towns).distinct().toList();
        if (distinct.size() < 2 || distinct.size() < towns.length) {
            throw new IllegalArgumentException(
                    "a relation is between two or more different towns, not " + List.of(towns) + ": name each once");
        }
        return with(new Wishes(
                distinct,
                Math.min(wishes.fewest(), distinct.size()),
                Math.min(wishes.most(), distinct.size()),
                wishes.kinds(),
                wishes.established(),
                wishes.moments()));
    }

    /**
     * Only with so many parties. A party that leaves and comes back is one party here, though the relation lists it
     * twice.
     *
     * @param min the smallest number, 2 or more
     * @param max the largest number, inclusive; at most as many as there are towns, which are nine unless
     *     {@link #among} names others
     * @return a copy with this setting
     * @throws IllegalArgumentException if the numbers are out of order or out of range
     */
    public RelationArbitrary parties(int min, int max) {
        int towns = wishes.towns().size();
        if (min < 2 || max < min || max > towns) {
            throw new IllegalArgumentException("there are no relations with " + min + " to " + max
                    + " parties among " + towns + " towns: give 2 <= min <= max <= " + towns
                    + ", or name more towns");
        }
        return with(new Wishes(wishes.towns(), min, max, wishes.kinds(), wishes.established(), wishes.moments()));
    }

    /**
     * Only of these kinds, at all times.
     *
     * @param kinds at least one
     * @return a copy with this setting
     * @throws IllegalArgumentException if there is none
     */
    public RelationArbitrary kinds(RelationKind... kinds) {
        if (kinds.length == 0) {
            throw new IllegalArgumentException("a relation has a kind: name at least one");
        }
        return with(new Wishes(
                wishes.towns(),
                wishes.fewest(),
                wishes.most(),
                Stream.of(kinds).distinct().toList(),
                wishes.established(),
                wishes.moments()));
    }

    /**
     * Only with a founding whose date has two bounds, so that jubilees are counted from it (rule S1.5).
     *
     * @return a copy with this setting
     */
    public RelationArbitrary established() {
        return with(new Wishes(wishes.towns(), wishes.fewest(), wishes.most(), wishes.kinds(), true, wishes.moments()));
    }

    /**
     * All dates are known to the day, those of claims, kinds, parties and terms, too.
     *
     * @return a copy with this setting
     */
    public RelationArbitrary dayPrecise() {
        return with(wishes.moments().daysOnly());
    }

    /**
     * All dates lie within these days with both their bounds, so that none is one-sided or unknown.
     *
     * @param first the first day, inclusive
     * @param last the last day, inclusive
     * @return a copy with this setting
     * @throws IllegalArgumentException if the last day is before the first, or one of them is outside of 0001-01-01 to
     *     9999-12-31
     */
    public RelationArbitrary datesBetween(LocalDate first, LocalDate last) {
        if (last.isBefore(first) || first.isBefore(PartialDate.MIN) || last.isAfter(PartialDate.MAX)) {
            throw new IllegalArgumentException("there are no days between " + first + " and " + last
                    + ": give two days of the years 0001 to 9999 in their order");
        }
        return with(wishes.moments().between(first, last));
    }

    /**
     * Only relations as towns have them: the shares of those that ended, are suspended, known to the year, contested or
     * of more than two parties are those of 45 real ones, and nothing is said of them that is seldom said. Goes
     * together with {@link #among} and {@link #established()}; any other setting, before or after, would change the
     * shares and is refused with an {@link IllegalStateException}.
     *
     * @return a copy with this setting
     * @throws IllegalStateException if other settings were made, since they would change the shares
     */
    public RelationArbitrary likeRealOnes() {
        return new RelationArbitrary(ids, wishes, true);
    }

    /** Whether nothing was set that the shares of real relations depend on. */
    private boolean hasOpenShares() {
        Wishes open = of(ids).wishes;
        return wishes.kinds().equals(open.kinds())
                && wishes.moments().equals(open.moments())
                && wishes.fewest() == open.fewest()
                && wishes.most() == Math.min(open.most(), wishes.towns().size());
    }

    private RelationArbitrary with(Moments moments) {
        return with(new Wishes(
                wishes.towns(), wishes.fewest(), wishes.most(), wishes.kinds(), wishes.established(), moments));
    }

    private RelationArbitrary with(Wishes wanted) {
        return new RelationArbitrary(ids, Objects.requireNonNull(wanted), real);
    }

    @Override
    protected Arbitrary<Relation> arbitrary() {
        if (real) {
            RealRelations relations = new RealRelations(wishes.towns());
            return EarlyCases.none(Combinators.combine(
                            ids.anyRelation(),
                            relations.relations(ids.relations().get(0), wishes.established()))
                    .as((id, relation) -> relation.toBuilder().id(id).build()));
        }
        Arbitrary<Relation> relations = new RelationArbitraries(ids).relations(wishes);
        boolean any = wishes.equals(of(ids).wishes);
        return any ? EarlyCases.first(relations, new RelationExamples(ids).all()) : relations;
    }
}
