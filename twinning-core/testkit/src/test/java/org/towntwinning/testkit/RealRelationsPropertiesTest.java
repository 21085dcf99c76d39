package org.towntwinning.testkit;

import static org.towntwinning.testkit.RelationFeatures.founded;
import static org.towntwinning.testkit.RelationFeatures.has;

import java.util.function.Predicate;
import net.jqwik.api.Example;
import org.towntwinning.relation.AnchorKind;
import org.towntwinning.relation.Ended;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.Suspended;
import org.towntwinning.time.PartialDate;
import org.towntwinning.time.Precision;

/** Relations like real ones have the shares of real ones. */
class RealRelationsPropertiesTest {

    private static final int MANY = 10_000;

    /** More than three standard deviations of a share of a half, in percent. */
    private static final double TOLERANCE = 1.6;

    @Example
    void sharesAreThoseOfRealRelations() {
        shares().holdFor(TwinningArbitraries.relations().likeRealOnes(), MANY);
    }

    private static Shares<Relation> shares() {
        Shares<Relation> shares = new Shares<>("relations like real ones");
        about(shares, RealShares.ENDED, "ended", has(Ended.class));
        about(shares, RealShares.SUSPENDED, "suspended", has(Suspended.class));
        about(shares, RealShares.FOUNDED_ON_A_DAY, "founded on a day", founded(PartialDate::isDay));
        about(
                shares,
                RealShares.FOUNDED_IN_A_YEAR + RealShares.FOUNDED_ABOUT_A_YEAR + RealShares.FOUNDING_CONTESTED,
                "founded in a year",
                founded(date -> date.precision() == Precision.YEAR));
        about(
                shares,
                RealShares.FOUNDED_ABOUT_A_YEAR,
                "founded about a year",
                founded(date -> date.qualifier().isApproximate()));
        about(shares, RealShares.FOUNDING_CONTESTED, "founding contested", RelationFeatures::isContested);
        about(shares, RealShares.FOUNDING_NOT_STATED, "founding not stated", founded(PartialDate::isUnknown));
        about(
                shares,
                RealShares.FIRST_CONTACT_STATED,
                "first contact stated",
                relation -> relation.founding().orElseThrow().anchors().stream()
                        .anyMatch(anchor -> anchor.kind() == AnchorKind.FIRST_CONTACT));
        about(
                shares,
                RealShares.ENDED_ON_A_DAY,
                "ended on a day",
                has(Ended.class, end -> end.date().isDay()));
        about(
                shares,
                RealShares.ENDED_IN_A_MONTH,
                "ended in a month",
                has(Ended.class, end -> end.date().precision() == Precision.MONTH));
        about(
                shares,
                RealShares.ENDED_BEFORE_A_MONTH,
                "ended before a month",
                has(Ended.class, end -> !end.date().isBounded()));
        about(
                shares,
                RealShares.TWO_PARTIES,
                "two parties",
                relation -> relation.parties().size() == 2);
        about(
                shares,
                RealShares.FOUR_PARTIES,
                "four parties",
                relation -> relation.parties().size() == 4);
        about(
                shares,
                RealShares.SIX_PARTIES,
                "six parties",
                relation -> relation.parties().size() == 6);
        about(
                shares,
                RealShares.KIND_CHANGED,
                "kind changed",
                relation -> relation.kinds().size() > 1);
        return shares;
    }

    private static void about(Shares<Relation> shares, int ofRelations, String name, Predicate<Relation> sort) {
        shares.about(100.0 * ofRelations / RealShares.RELATIONS, TOLERANCE, name, sort);
    }
}
