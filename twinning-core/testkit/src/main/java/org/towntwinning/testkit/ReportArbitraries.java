package org.towntwinning.testkit;

import java.time.Month;
import java.util.Set;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.towntwinning.anniversary.AnniversaryRules;
import org.towntwinning.anniversary.Continuity;
import org.towntwinning.anniversary.Schedule;
import org.towntwinning.report.AnnualReportDuty;
import org.towntwinning.report.AttentionKind;
import org.towntwinning.report.JubileeMarking;
import org.towntwinning.report.ReportRules;
import org.towntwinning.time.Overflow;

/** The norms of those who embed the report. */
final class ReportArbitraries {

    private ReportArbitraries() {}

    static Arbitrary<ReportRules> reportRules() {
        Builders.BuilderCombinator<ReportRules.Builder> builders = Builders.withBuilder(ReportRules::builder)
                .use(Arbitraries.of(AnnualReportDuty.class))
                .withProbability(0.5)
                .in(ReportRules.Builder::annualReportDuty)
                .use(Arbitraries.of(Month.class))
                .withProbability(0.3)
                .in(ReportRules.Builder::annualReportDue)
                .use(anniversaries())
                .withProbability(0.3)
                .in(ReportRules.Builder::anniversaries)
                .use(Arbitraries.of(JubileeMarking.class))
                .withProbability(0.3)
                .in(ReportRules.Builder::jubileeMarking)
                .use(Arbitraries.of(AttentionKind.class).set().ofMaxSize(3))
                .withProbability(0.2)
                .in(ReportRules.Builder::silenced);
        builders = norm(builders, 0, 90, ReportRules.Builder::travelNoticeDays);
        builders = norm(builders, 0, 365, ReportRules.Builder::travelNoticeLeadDays);
        builders = norm(builders, 0, 365, ReportRules.Builder::requestAnswerDays);
        builders = norm(builders, 1, 50, ReportRules.Builder::dormantYears);
        builders = norm(builders, 0, 60, ReportRules.Builder::agreementLeadMonths);
        builders = norm(builders, 0, 60, ReportRules.Builder::jubileeLeadMonths);
        builders = norm(builders, 0, 120, ReportRules.Builder::successionMonths);
        builders = norm(builders, 0, 120, ReportRules.Builder::suspensionReviewMonths);
        builders = norm(builders, 0, 120, ReportRules.Builder::explorationReviewMonths);
        return EarlyCases.first(
                builders.build(ReportRules.Builder::build),
                ReportRules.standard(),
                all(0, 1),
                all(ReportRules.MAX, ReportRules.MAX),
                ReportRules.builder().silenced(Set.of(AttentionKind.values())).build());
    }

    private static Arbitrary<AnniversaryRules> anniversaries() {
        return Combinators.combine(
                        Arbitraries.of(Schedule.DUTCH, Schedule.ELEVENS, Schedule.everyYears(1), Schedule.COPPER),
                        Arbitraries.of(Continuity.class),
                        Arbitraries.of(Overflow.class))
                .as((schedule, continuity, overflow) -> AnniversaryRules.builder()
                        .schedule(schedule)
                        .continuity(continuity)
                        .overflow(overflow)
                        .build());
    }

    private static Builders.BuilderCombinator<ReportRules.Builder> norm(
            Builders.BuilderCombinator<ReportRules.Builder> builders,
            int least,
            int most,
            BiFunction<ReportRules.Builder, Integer, ReportRules.Builder> setting) {
        return builders.use(Arbitraries.integers().between(least, most))
                .withProbability(0.3)
                .in(setting);
    }

    private static ReportRules all(int norm, int years) {
        return ReportRules.builder()
                .travelNoticeDays(norm)
                .travelNoticeLeadDays(norm)
                .requestAnswerDays(norm)
                .dormantYears(years)
                .agreementLeadMonths(norm)
                .jubileeLeadMonths(norm)
                .successionMonths(norm)
                .suspensionReviewMonths(norm)
                .explorationReviewMonths(norm)
                .build();
    }
}
