package org.towntwinning.testkit;

import static org.towntwinning.testkit.RelationFeatures.dated;
import static org.towntwinning.testkit.RelationFeatures.founded;
import static org.towntwinning.testkit.RelationFeatures.has;
import static org.towntwinning.testkit.RelationFeatures.hasParty;
import static org.towntwinning.testkit.RelationFeatures.says;

import net.jqwik.api.Example;
import org.towntwinning.relation.Continued;
import org.towntwinning.relation.Ended;
import org.towntwinning.relation.ExplorationClosed;
import org.towntwinning.relation.ExplorationOpened;
import org.towntwinning.relation.Proposed;
import org.towntwinning.relation.Reestablished;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.Suspended;
import org.towntwinning.relation.Transferred;
import org.towntwinning.role.RoleAssignment;
import org.towntwinning.time.PartialDate;
import org.towntwinning.time.Precision;
import org.towntwinning.validation.TextKind;

/** What is hard about relations occurs often enough that a thousand tries meet it. */
class RelationDistributionPropertiesTest {

    private static final int MANY = 10_000;

    @Example
    void everythingOccurs() {
        Shares<Relation> shares = new Shares<>("relations");
        lives(shares);
        dates(shares);
        parts(shares);
        shares.holdFor(TwinningArbitraries.relations(), MANY);
    }

    private static void lives(Shares<Relation> shares) {
        shares.atLeast(60, "founded", relation -> relation.founding().isPresent())
                .atLeast(5, "never founded", relation -> relation.founding().isEmpty())
                .atLeast(20, "has ended", RelationFeatures::hasEnded)
                .atLeast(10, "re-established", has(Reestablished.class))
                .atLeast(15, "suspended", has(Suspended.class, Suspended::isOfWholeRelation))
                .atLeast(1, "suspended twice at once", RelationFeatures::hasOverlappingSuspensions)
                .atLeast(10, "a role suspended", has(Suspended.class, event -> !event.isOfWholeRelation()))
                .atLeast(0.3, "a role resumed after the end", RelationFeatures::isResumedAfterTheEnd)
                .atLeast(5, "a role ended", has(Ended.class, event -> !event.isOfWholeRelation()))
                .atLeast(
                        5,
                        "an end with three dates",
                        has(
                                Ended.class,
                                end -> end.decided().isPresent()
                                        && end.notified().isPresent()
                                        && end.effective().isPresent()))
                .atLeast(10, "proposed", has(Proposed.class))
                .atLeast(10, "explored", has(ExplorationOpened.class))
                .atLeast(10, "exploration closed", has(ExplorationClosed.class))
                .atLeast(10, "transferred", has(Transferred.class))
                .atLeast(10, "continued", has(Continued.class));
    }

    private static void dates(Shares<Relation> shares) {
        shares.atLeast(5, "founding known to the year", founded(date -> date.precision() == Precision.YEAR))
                .atLeast(15, "founding known to the day", founded(PartialDate::isDay))
                .atLeast(5, "founding one-sided", founded(date -> !date.isBounded() && !date.isUnknown()))
                .atLeast(2, "founding unknown", founded(PartialDate::isUnknown))
                .atLeast(
                        10,
                        "founding qualified",
                        founded(date -> !date.qualifier().isNone()))
                .atLeast(10, "founding contested", RelationFeatures::isContested)
                .atLeast(
                        20,
                        "several anchors",
                        relation -> relation.founding()
                                .filter(founding -> founding.anchors().size() > 1)
                                .isPresent())
                .atLeast(20, "bounds touch", RelationFeatures::hasTouchingBounds)
                .atLeast(5, "first days out of order", RelationFeatures::hasDatesOutOfSortingOrder)
                .atLeast(5, "29 February", dated(RelationFeatures::isOn29February))
                .atLeast(3, "last or first day of a year", dated(RelationFeatures::isYearEnd));
    }

    private static void parts(Shares<Relation> shares) {
        shares.atLeast(
                        10,
                        "three or more parties",
                        relation -> relation.parties().size() > 2)
                .atLeast(
                        3, "six or more parties", relation -> relation.parties().size() > 5)
                .atLeast(
                        5,
                        "a party of several towns",
                        hasParty(party -> party.municipalities().size() > 1))
                .atLeast(
                        10,
                        "a party that joined later",
                        hasParty(party -> party.joined().isPresent()))
                .atLeast(10, "a party that left", hasParty(party -> party.left().isPresent()))
                .atLeast(2, "a party that came back", RelationFeatures::hasReturnedParty)
                .atLeast(20, "changes of kind", relation -> relation.kinds().size() > 1)
                .atLeast(20, "agreements", relation -> !relation.agreements().isEmpty())
                .atLeast(
                        10,
                        "several agreements",
                        relation -> relation.agreements().size() > 1)
                .atLeast(
                        5,
                        "a vacant role",
                        relation -> relation.roleAssignments().stream().anyMatch(RoleAssignment::vacant))
                .atLeast(5, "right-to-left text", says(TextFeatures::isRightToLeft))
                .atLeast(
                        0.3,
                        "longest text",
                        says(text -> text.length() == TextKind.PROSE.maxLength()
                                || text.length() == TextKind.NAME.maxLength()))
                .atLeast(20, "external ids", relation -> !relation.externalIds().isEmpty())
                .atLeast(20, "notes", relation -> !relation.notes().isEmpty())
                .atLeast(20, "themes", relation -> !relation.themes().isEmpty())
                .atLeast(20, "executors", relation -> !relation.executors().isEmpty())
                .atLeast(20, "financers", relation -> !relation.financers().isEmpty());
    }
}
