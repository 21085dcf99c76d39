package org.towntwinning.testkit.providers;

import java.util.List;
import net.jqwik.api.configurators.ArbitraryConfiguratorBase;
import org.towntwinning.testkit.RegisterArbitrary;
import org.towntwinning.testkit.RelationArbitrary;
import org.towntwinning.testkit.constraints.DatesBetween;
import org.towntwinning.testkit.constraints.Founded;
import org.towntwinning.testkit.constraints.LikeRealOnes;
import org.towntwinning.testkit.constraints.OfKind;
import org.towntwinning.testkit.constraints.Parties;
import org.towntwinning.testkit.constraints.Precise;
import org.towntwinning.testkit.constraints.Relations;
import org.towntwinning.time.Precision;

/** Applies the constraints of relations, and those of dates as far as relations have them. */
public final class RelationConfigurator extends ArbitraryConfiguratorBase {

    /** Called by the service loader. */
    public RelationConfigurator() {}

    /**
     * Narrows relations by their number of parties.
     *
     * @param relations the arbitrary
     * @param parties the annotation
     * @return the narrower arbitrary
     */
    public RelationArbitrary configureParties(RelationArbitrary relations, Parties parties) {
        return relations.parties(parties.min(), parties.max());
    }

    /**
     * Narrows relations by their kinds.
     *
     * @param relations the arbitrary
     * @param kinds the annotation
     * @return the narrower arbitrary
     */
    public RelationArbitrary configureKinds(RelationArbitrary relations, OfKind kinds) {
        return relations.kinds(kinds.value());
    }

    /**
     * Narrows relations to those with a founding that can anchor a jubilee.
     *
     * @param relations the arbitrary
     * @param founded the annotation
     * @return the narrower arbitrary
     */
    public RelationArbitrary configureFounding(RelationArbitrary relations, Founded founded) {
        return relations.established();
    }

    /**
     * Narrows the dates of relations to a range.
     *
     * @param relations the arbitrary
     * @param range the annotation
     * @return the narrower arbitrary
     */
    public RelationArbitrary configureDates(RelationArbitrary relations, DatesBetween range) {
        return relations.datesBetween(
                DatesBetweenConfigurator.day(range.first()), DatesBetweenConfigurator.day(range.last()));
    }

    /**
     * Narrows the dates of relations to days; relations with other precisions only are not made.
     *
     * @param relations the arbitrary
     * @param precise the annotation
     * @return the narrower arbitrary
     */
    public RelationArbitrary configurePrecision(RelationArbitrary relations, Precise precise) {
        List<Precision> precisions = List.of(precise.value());
        if (!precisions.equals(List.of(Precision.DAY))) {
            throw new IllegalArgumentException("relations can be had with dates of precision DAY or of any, not of "
                    + precisions + ": write @Precise(DAY), or leave it out");
        }
        return relations.dayPrecise();
    }

    /**
     * Narrows relations to those that are like real ones.
     *
     * @param relations the arbitrary
     * @param real the annotation
     * @return the narrower arbitrary
     */
    public RelationArbitrary configureReality(RelationArbitrary relations, LikeRealOnes real) {
        return relations.likeRealOnes();
    }

    /**
     * Narrows registers to those that are like real ones.
     *
     * @param registers the arbitrary
     * @param real the annotation
     * @return the narrower arbitrary
     */
    public RegisterArbitrary configureReality(RegisterArbitrary registers, LikeRealOnes real) {
        return registers.likeRealOnes();
    }

    /**
     * Narrows registers by their number of relations.
     *
     * @param registers the arbitrary
     * @param relations the annotation
     * @return the narrower arbitrary
     */
    public RegisterArbitrary configureSize(RegisterArbitrary registers, Relations relations) {
        return registers.relations(relations.min(), relations.max());
    }
}
