package org.towntwinning.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Month;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.towntwinning.anniversary.AnniversaryRules;
import org.towntwinning.anniversary.Schedule;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.Violation;

class ReportRulesTest {

    private static final AnniversaryRules LUSTRA_AND_HALVES =
            AnniversaryRules.builder().schedule(Schedule.DUTCH).lateMonths(12).build();

    @Test
    void the_standard_norms_are_those_of_the_table() {
        ReportRules standard = ReportRules.standard();
        assertThat(standard).isEqualTo(ReportRules.builder().build());
        assertThat(standard.annualReportDuty()).isEqualTo(AnnualReportDuty.GIVEN_BEFORE);
        assertThat(standard.annualReportDue()).isEqualTo(Month.JUNE);
        assertThat(standard.travelNoticeDays()).isEqualTo(1);
        assertThat(standard.travelNoticeLeadDays()).isEqualTo(30);
        assertThat(standard.requestAnswerDays()).isEqualTo(56);
        assertThat(standard.dormantYears()).isEqualTo(5);
        assertThat(standard.agreementLeadMonths()).isEqualTo(6);
        assertThat(standard.anniversaries()).isEqualTo(AnniversaryRules.standard());
        assertThat(standard.jubileeMarking()).isEqualTo(JubileeMarking.FEASTS);
        assertThat(standard.jubileeLeadMonths()).isEqualTo(12);
        assertThat(standard.successionMonths()).isEqualTo(24);
        assertThat(standard.suspensionReviewMonths()).isEqualTo(24);
        assertThat(standard.explorationReviewMonths()).isEqualTo(12);
        assertThat(standard.silenced()).isEmpty();
    }

    @Test
    void every_norm_can_be_set_and_survives_a_changed_copy() {
        ReportRules rules = ReportRules.builder()
                .annualReportDuty(AnnualReportDuty.ALL)
                .annualReportDue(Month.APRIL)
                .travelNoticeDays(10)
                .travelNoticeLeadDays(60)
                .requestAnswerDays(42)
                .dormantYears(3)
                .agreementLeadMonths(12)
                .anniversaries(LUSTRA_AND_HALVES)
                .jubileeMarking(JubileeMarking.NAMED)
                .jubileeLeadMonths(18)
                .successionMonths(6)
                .suspensionReviewMonths(7)
                .explorationReviewMonths(8)
                .addSilenced(AttentionKind.DATE_CONTESTED)
                .build();
        assertThat(rules.toBuilder().build()).isEqualTo(rules).hasSameHashCodeAs(rules);
        assertThat(rules.hashCode())
                .as("of other norms")
                .isNotEqualTo(ReportRules.standard().hashCode());
        assertThat(rules.silenced()).containsExactly(AttentionKind.DATE_CONTESTED);
        assertThat(rules.toString())
                .contains("annualReportDuty=ALL", "annualReportDue=APRIL", "travelNoticeDays=10")
                .contains("travelNoticeLeadDays=60", "requestAnswerDays=42", "dormantYears=3")
                .contains("agreementLeadMonths=12", "successionMonths=6", "suspensionReviewMonths=7")
                .contains("anniversaries=" + LUSTRA_AND_HALVES, "jubileeMarking=NAMED", "jubileeLeadMonths=18")
                .contains("explorationReviewMonths=8", "silenced=[DATE_CONTESTED]");
    }

    @Test
    void the_least_norms_are_accepted() {
        ReportRules rules = ReportRules.builder()
                .travelNoticeDays(0)
                .travelNoticeLeadDays(0)
                .requestAnswerDays(0)
                .dormantYears(1)
                .agreementLeadMonths(0)
                .jubileeLeadMonths(0)
                .successionMonths(0)
                .suspensionReviewMonths(0)
                .explorationReviewMonths(0)
                .build();
        assertThat(rules.requestAnswerDays()).isZero();
        assertThat(rules.dormantYears()).isEqualTo(1);
    }

    @Test
    void silenced_kinds_replace_those_before() {
        ReportRules rules = ReportRules.builder()
                .addSilenced(AttentionKind.ROLE_VACANT)
                .silenced(Set.of(AttentionKind.STATUS_UNCERTAIN))
                .addSilenced(AttentionKind.DATE_CONTESTED)
                .build();
        assertThat(rules.silenced())
                .as("in the order of the constants")
                .containsExactly(AttentionKind.DATE_CONTESTED, AttentionKind.STATUS_UNCERTAIN);
    }

    @Test
    void all_norms_out_of_range_are_named_at_once() {
        ReportRules.Builder rules = ReportRules.builder()
                .travelNoticeDays(-1)
                .dormantYears(0)
                .requestAnswerDays(ReportRules.MAX + 1)
                .travelNoticeLeadDays(-1)
                .agreementLeadMonths(-1)
                .jubileeLeadMonths(-1)
                .successionMonths(-1)
                .suspensionReviewMonths(-1)
                .explorationReviewMonths(-1);
        assertThatThrownBy(rules::build)
                .isInstanceOfSatisfying(
                        InvalidDataException.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(Violation::path)
                                .containsExactly(
                                        "travelNoticeDays",
                                        "travelNoticeLeadDays",
                                        "requestAnswerDays",
                                        "dormantYears",
                                        "agreementLeadMonths",
                                        "jubileeLeadMonths",
                                        "successionMonths",
                                        "suspensionReviewMonths",
                                        "explorationReviewMonths"))
                .hasMessageContaining("-1 is not possible here: give 0 to 10000")
                .hasMessageContaining("0 is not possible here: give 1 to 10000");
    }

    @Test
    void the_greatest_norms_reach_no_end_of_the_calendar() {
        ReportRules rules = ReportRules.builder()
                .travelNoticeDays(ReportRules.MAX)
                .travelNoticeLeadDays(ReportRules.MAX)
                .requestAnswerDays(ReportRules.MAX)
                .dormantYears(ReportRules.MAX)
                .agreementLeadMonths(ReportRules.MAX)
                .jubileeLeadMonths(ReportRules.MAX)
                .successionMonths(ReportRules.MAX)
                .suspensionReviewMonths(ReportRules.MAX)
                .explorationReviewMonths(ReportRules.MAX)
                .build();
        for (int seed = 0; seed < 20; seed++) {
            Register register = RandomRegister.of(seed);
            assertThat(register.report("9999-12-31", rules).rules()).isEqualTo(rules);
        }
    }
}
