package org.towntwinning.anniversary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.towntwinning.anniversary.Twinning.again;
import static org.towntwinning.anniversary.Twinning.anchored;
import static org.towntwinning.anniversary.Twinning.between;
import static org.towntwinning.anniversary.Twinning.ended;
import static org.towntwinning.anniversary.Twinning.suspended;
import static org.towntwinning.anniversary.Twinning.with;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.relation.AnchorKind;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.LifecycleEvent;
import org.towntwinning.relation.Party;
import org.towntwinning.relation.Relation;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.PartialDate;

/** Cases in which the reference model of the test kit once gave other answers. */
class CountingRegressionTest {

    private static final MunicipalityId THIRD = MunicipalityId.of("town:c");
    private static final Milestone YEARS_10 = Milestone.ofYears(10);

    @Test
    void p41AnAlternativeIsMovedByTheGapsAsItsOwnClaimSeesThem() {
        AnniversaryRules rules = rules(AnchorRule.STANDARD, Continuity.ACTIVE_TIME);
        LifecycleEvent suspended = suspended("[..1952]", "1954-01-01");
        Relation preferring1950 = with(anchored(AnchorKind.EFFECTIVE, "1950", "1948-06-01"), suspended);
        Relation preferring1948 = with(anchored(AnchorKind.EFFECTIVE, "1948-06-01", "1950"), suspended);
        assertThat(jubilee(rules, preferring1950).alternatives())
                .as("P41: the suspension can have begun with the founding, in 1948 if that is the right year")
                .containsExactly(jubilee(rules, preferring1948).due())
                .extracting(DueSpan::toString)
                .containsExactly("1959-06-02..1964-01-01");
    }

    @Test
    void p41AGapThatOnlyTheOtherClaimLeavesOpenMovesTheAlternative() {
        AnniversaryRules rules = rules(AnchorRule.STANDARD, Continuity.ACTIVE_TIME);
        Relation relation = with(
                anchored(AnchorKind.EFFECTIVE, "1975-01-02", "1975-01-01"), suspended("[..1975-01-02]", "1975-01-02"));
        assertThat(jubilee(rules, relation).alternatives())
                .as("P41: by the other claim the relation can have been suspended on its first day")
                .extracting(DueSpan::toString)
                .containsExactly("1985-01-01..1985-01-02");
    }

    @Test
    void s63AClaimThatTheEventsContradictIsNotMovedByWhatCameBefore() {
        AnniversaryRules rules = rules(AnchorRule.STANDARD, Continuity.ACTIVE_TIME);
        Relation relation =
                with(anchored(AnchorKind.EFFECTIVE, "1974-09-08", "1975-02-10"), suspended("1974-10-01", "1974-11-24"));
        assertThat(jubilee(rules, relation).alternatives())
                .as("S6.3: by a claim of 1975 the suspension of 1974 was no gap")
                .extracting(DueSpan::toString)
                .containsExactly("1985-02-10");
    }

    @ParameterizedTest(name = "{0}: life {1}")
    @CsvSource({"SINCE_FOUNDING, 0", "SINCE_REESTABLISHMENT, 1", "ACTIVE_TIME, 0"})
    void s7OnlySinceReestablishmentAnAccessionHasALaterLife(Continuity continuity, int life) {
        AnniversaryRules rules = rules(AnchorRule.accessionOf(THIRD), continuity);
        Relation relation =
                joinedBy("1975-05-01", Established.since(PartialDate.ofYear(1950)), ended("1960"), again("1970"));
        assertThat(jubilee(rules, relation).life())
                .as("S7: the life of a party that joined in the second life, %s", continuity)
                .isEqualTo(life);
    }

    @Test
    void s68AnAccessionDoesNotBelongToALifeThatBeganLaterThanTheEndBeforeIt() {
        AnniversaryRules rules = rules(AnchorRule.accessionOf(THIRD), Continuity.SINCE_REESTABLISHMENT);
        Relation relation = joinedBy(
                "1986", Established.since(PartialDate.ofYear(1980)), ended("1987-12-28"), again("[..1990-01-08]"));
        assertThat(rules.at(relation, YEARS_10).absence())
                .as("S6.8: the life that the party joined in had ended after a year")
                .contains(Absence.INACTIVE);
    }

    @Test
    void s68TheFoundingIsNotLaterThanTheSuspensionAfterIt() {
        AnniversaryRules rules = rules(AnchorRule.accessionOf(THIRD), Continuity.ACTIVE_TIME);
        Relation relation = joinedBy(
                "1974-05-01", Established.since(PartialDate.ofDecade(1980)), suspended("1984-03-06", "1984-03-07"));
        Jubilee jubilee = jubilee(rules, relation);
        assertThat(jubilee.due()).as("S7: moved by one day").hasToString("1984-05-02");
        assertThat(jubilee.activity())
                .as("S6.8: founded in the 1980s, and suspended in March 1984, so founded by then")
                .isEqualTo(Certainty.DEFINITE);
    }

    private static AnniversaryRules rules(AnchorRule anchor, Continuity continuity) {
        return AnniversaryRules.builder()
                .anchor(anchor)
                .continuity(continuity)
                .schedule(Schedule.every(YEARS_10))
                .build();
    }

    private static Jubilee jubilee(AnniversaryRules rules, Relation relation) {
        Optional<Jubilee> jubilee = rules.at(relation, YEARS_10).jubilee();
        assertThat(jubilee).as("the 10th of %s", relation).isPresent();
        return jubilee.get();
    }

    private static Relation joinedBy(String date, Established founding, LifecycleEvent... later) {
        Party third = Party.builder()
                .municipalities(List.of(THIRD))
                .joined(ClaimedDate.of(PartialDate.parse(date)))
                .build();
        return between(
                List.of(Party.of(MunicipalityId.of("town:a")), Party.of(MunicipalityId.of("town:b")), third),
                founding,
                later);
    }
}
