package org.towntwinning.testkit;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.towntwinning.anniversary.AnchorRule;
import org.towntwinning.anniversary.AnniversaryRules;
import org.towntwinning.anniversary.Celebration;
import org.towntwinning.anniversary.Continuity;
import org.towntwinning.anniversary.DueSpan;
import org.towntwinning.anniversary.JubileeKey;
import org.towntwinning.anniversary.Milestone;
import org.towntwinning.anniversary.Schedule;
import org.towntwinning.register.InteractionId;
import org.towntwinning.relation.AnchorKind;
import org.towntwinning.time.DateWindow;
import org.towntwinning.time.Overflow;

/** Where the arbitraries of the calculus of jubilees are found. Each call makes a new arbitrary; none has state. */
public final class AnniversaryArbitraries {

    private static final List<Integer> STEPS = List.of(60, 6, 12, 30, 120, 132, 300);

    private AnniversaryArbitraries() {}

    /**
     * Schedules of steps from half a year to 25 years, half of them with 12.5, 37.5, 62.5 years added, some with single
     * milestones or of those alone; the named ones, none and the last milestone early.
     *
     * @return an arbitrary of schedules
     */
    public static Arbitrary<Schedule> schedules() {
        Arbitrary<Schedule> steps = Arbitraries.of(STEPS).map(step -> Schedule.every(Milestone.ofMonths(step)));
        Arbitrary<Schedule> singles = DateArbitraries.milestones()
                .list()
                .ofMaxSize(2)
                .map(milestones -> Schedule.at(milestones.toArray(Milestone[]::new)));
        Arbitrary<Schedule> more = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Schedule.HALF_QUARTERS)),
                Tuple.of(2, Arbitraries.just(Schedule.at())),
                Tuple.of(1, singles));
        return EarlyCases.first(
                Arbitraries.frequencyOf(
                        Tuple.of(12, Combinators.combine(steps, more).as(Schedule::and)), Tuple.of(1, singles)),
                Schedule.STANDARD,
                Schedule.DUTCH,
                Schedule.COPPER,
                Schedule.MAJOR_YEARS,
                Schedule.every(Milestone.ofMonths(1)),
                Schedule.at(),
                Schedule.at(Milestone.ofMonths(Milestone.MAX_MONTHS)));
    }

    /**
     * Rules for the anchor: five of six are the standard rule, the others name one to three kinds, or an accession.
     *
     * @return an arbitrary of anchor rules
     */
    public static Arbitrary<AnchorRule> anchorRules() {
        Arbitrary<AnchorRule> kinds = Arbitraries.of(AnchorKind.class)
                .filter(kind -> kind != AnchorKind.ACCESSION)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .uniqueElements()
                .map(AnniversaryArbitraries::anchorRule);
        return EarlyCases.first(
                Arbitraries.frequencyOf(
                        Tuple.of(15, Arbitraries.just(AnchorRule.STANDARD)),
                        Tuple.of(2, kinds),
                        Tuple.of(1, Arbitraries.just(AnchorRule.accessionOf(CountedHistory.ACCEDING)))),
                AnchorRule.STANDARD,
                AnchorRule.of(AnchorKind.FIRST_CONTACT),
                AnchorRule.accessionOf(CountedHistory.ACCEDING));
    }

    private static AnchorRule anchorRule(List<AnchorKind> kinds) {
        return AnchorRule.of(kinds.get(0), kinds.stream().skip(1).toArray(AnchorKind[]::new));
    }

    static Arbitrary<AnniversaryRules> rules(Arbitrary<AnchorRule> anchors, Arbitrary<Continuity> continuities) {
        Arbitrary<Integer> early = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(6)),
                Tuple.of(1, Arbitraries.integers().between(0, 40)));
        Arbitrary<Integer> late = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(24)),
                Tuple.of(1, Arbitraries.integers().between(0, 60)));
        Arbitrary<Schedule> majors =
                Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(Schedule.MAJOR_YEARS)), Tuple.of(1, schedules()));
        return EarlyCases.none(Combinators.combine(
                        anchors, continuities, schedules(), majors, Arbitraries.of(Overflow.class), early, late)
                .as((anchor, continuity, schedule, major, overflow, earlyMonths, lateMonths) ->
                        AnniversaryRules.builder()
                                .anchor(anchor)
                                .continuity(continuity)
                                .schedule(schedule)
                                .majors(major)
                                .overflow(overflow)
                                .earlyMonths(earlyMonths)
                                .lateMonths(lateMonths)
                                .build()));
    }

    /**
     * Rules of all continuities and policies, with all kinds of schedules; the standard rules first.
     *
     * @return an arbitrary of rules
     */
    public static Arbitrary<AnniversaryRules> rules() {
        return EarlyCases.first(
                rules(anchorRules(), Arbitraries.of(Continuity.class)),
                AnniversaryRules.standard(),
                AnniversaryRules.builder()
                        .schedule(Schedule.DUTCH)
                        .overflow(Overflow.OMIT)
                        .continuity(Continuity.ACTIVE_TIME)
                        .build());
    }

    /**
     * Celebrations of one day to a year, mostly of a few days; two of five name a milestone or two, half are recorded
     * as held.
     *
     * @return an arbitrary of celebrations
     */
    public static Arbitrary<Celebration> celebrations() {
        Arbitrary<DateWindow> periods = Combinators.combine(
                        DateArbitraries.days(),
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.integers().between(0, 3)),
                                Tuple.of(1, Arbitraries.integers().between(0, 364))))
                .as(AnniversaryArbitraries::period);
        Arbitrary<List<Celebration.Link>> linked = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(List.<Celebration.Link>of())),
                Tuple.of(2, links().list().ofMinSize(1).ofMaxSize(2)));
        Arbitrary<InteractionId> ids =
                Arbitraries.integers().between(1, 999).map(number -> InteractionId.of("feast-" + number));
        return EarlyCases.none(Combinators.combine(ids, periods, linked, Arbitraries.of(true, false))
                .as(Celebration::new));
    }

    /**
     * What occasions name: milestones of 5 to 100 years, a third with a life.
     *
     * @return an arbitrary of links
     */
    public static Arbitrary<Celebration.Link> links() {
        return EarlyCases.none(
                Combinators.combine(Arbitraries.integers().between(1, 20), Arbitraries.of(-1, -1, -1, -1, 0, 1))
                        .as((lustra, life) -> {
                            Milestone milestone = Milestone.ofYears(5 * lustra);
                            return life < 0 ? Celebration.Link.to(milestone) : Celebration.Link.to(milestone, life);
                        }));
    }

    /**
     * Due spans: a day, or a block of months.
     *
     * @return an arbitrary of due spans
     */
    public static Arbitrary<DueSpan> dueSpans() {
        return DateArbitraries.boundedDates().map(DueSpan::of);
    }

    /**
     * Keys of jubilees of the first three lives.
     *
     * @return an arbitrary of keys
     */
    public static Arbitrary<JubileeKey> jubileeKeys() {
        return EarlyCases.none(Combinators.combine(
                        TwinningArbitraries.relationIds(),
                        Arbitraries.of(0, 0, 1, 2),
                        DateArbitraries.milestones(),
                        Arbitraries.of(AnchorKind.class))
                .as(JubileeKey::new));
    }

    /**
     * Questions about jubilees: a relation, rules that say something about it, and a window near its jubilees.
     *
     * @return an arbitrary of cases, to be narrowed
     */
    public static AnniversaryCaseArbitrary cases() {
        return new AnniversaryCaseArbitrary();
    }

    private static DateWindow period(LocalDate first, int days) {
        return DateWindow.ofInclusive(first, first.plusDays(days));
    }
}
