package org.towntwinning.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.towntwinning.report.Register.ALMELO;
import static org.towntwinning.report.Register.COUNCIL;
import static org.towntwinning.report.Register.ISERLOHN;
import static org.towntwinning.report.Register.PAIR;
import static org.towntwinning.report.Register.PRESTON;
import static org.towntwinning.report.Register.date;
import static org.towntwinning.report.Register.pair;
import static org.towntwinning.report.Register.span;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.towntwinning.committee.AnnualReport;
import org.towntwinning.committee.Committee;
import org.towntwinning.committee.CommitteeState;
import org.towntwinning.committee.DissolutionNotice;
import org.towntwinning.committee.Service;
import org.towntwinning.committee.Submission;
import org.towntwinning.register.CommitteeId;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.EndCause;
import org.towntwinning.relation.Ended;
import org.towntwinning.relation.Relation;

/** Committees that end and annual reports that are missing. */
class CommitteeAttentionsTest {

    private static final CommitteeId ID = Register.committee("committee");

    private static List<Attention> attentions(Relation relation, String asOf, Committee... committees) {
        ReportRules rules = ReportRules.builder()
                .addSilenced(AttentionKind.RELATION_DORMANT)
                .build();
        return Register.besidesJubilees(Register.of(committees).with(relation).report(asOf, rules));
    }

    private static Committee.Builder committee() {
        return Committee.builder().id(ID).seat(ALMELO).addService(new Service(PAIR, span("1950/..")));
    }

    private static DissolutionNotice notice(String date) {
        return DissolutionNotice.builder().date(date(date)).build();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2025-03-31, ,        nothing is known
                    2025-04-01, PREPARE, the day of the notice
                    2025-12-31, PREPARE, the last day before the dissolution
                    2026-01-01, ACT,     dissolved
                    2028-01-01, ACT,     two years to the day
                    2028-01-02, ,        the new state after two years
                    """)
    void a_committee_that_ends_while_the_relation_goes_on(String asOf, Urgency urgency, String why) {
        Committee committee = committee()
                .dissolutionNotice(notice("2025-04-01"))
                .dissolved(date("2026-01-01"))
                .build();
        assertThat(attentions(pair().build(), asOf, committee))
                .as(why)
                .extracting(Attention::urgency)
                .isEqualTo(urgency == null ? List.of() : List.of(urgency));
    }

    @Test
    void the_attention_tells_what_is_known_on_the_day() {
        Committee committee = committee()
                .dissolutionNotice(notice("2025-04-01"))
                .dissolved(date("2026-01-01"))
                .build();
        CommitteeEnding notified = (CommitteeEnding)
                attentions(pair().build(), "2025-06-24", committee).get(0);
        CommitteeEnding dissolved = (CommitteeEnding)
                attentions(pair().build(), "2026-01-01", committee).get(0);

        assertThat(notified.state().certain()).contains(CommitteeState.DISSOLUTION_NOTIFIED);
        assertThat(notified.notice()).isPresent();
        assertThat(notified.ownSide()).isTrue();
        assertThat(notified.dissolved()).as("no hindsight").isEmpty();
        assertThat(notified.causes()).containsExactly(new Cause(ID, "dissolutionNotice"));
        assertThat(dissolved.dissolved()).contains(date("2026-01-01"));
        assertThat(dissolved.causes()).containsExactly(new Cause(ID, "dissolved"));
        assertThat(dissolved.relations()).containsExactly(PAIR);
    }

    @Test
    void a_committee_that_ends_without_a_loss() {
        Committee dissolved = committee().dissolved(date("2025-01-01")).build();
        Committee successor = committee().id(Register.committee("successor")).build();
        Committee inPreston =
                committee().id(Register.committee("in-preston")).seat(PRESTON).build();
        Committee left = committee()
                .services(List.of(new Service(PAIR, span("1950/2020"))))
                .dissolved(date("2025-01-01"))
                .build();
        Relation ended = pair().addEvent(Ended.builder()
                        .cause(EndCause.UNKNOWN)
                        .effective(date("2024-06-01"))
                        .build())
                .build();

        assertThat(attentions(pair().build(), "2025-06-24", dissolved)).hasSize(1);
        assertThat(attentions(pair().build(), "2025-06-24", dissolved, successor))
                .as("another committee of Almelo serves the relation")
                .isEmpty();
        assertThat(attentions(
                        pair().build(),
                        "2025-06-24",
                        dissolved.toBuilder().seat(PRESTON).build()))
                .as("a committee of the partner")
                .extracting(attention -> ((CommitteeEnding) attention).ownSide())
                .containsExactly(false);
        assertThat(attentions(pair().build(), "2025-06-24", dissolved, inPreston))
                .as("a committee in Preston does not replace it")
                .hasSize(1);
        assertThat(attentions(pair().build(), "2025-06-24", left))
                .as("it had left the relation before")
                .isEmpty();
        assertThat(attentions(ended, "2025-06-24", dissolved))
                .as("the relation has ended, too")
                .isEmpty();
    }

    @Test
    void a_committee_that_outlives_its_relation_stands_in_the_report_and_asks_for_nothing() {
        Relation ended = pair().addEvent(Ended.builder()
                        .cause(EndCause.UNILATERAL_TERMINATION)
                        .effective(date("2011"))
                        .build())
                .build();
        StateOfAffairs report = Register.of(committee().build()).with(ended).report("2025-06-24");

        CommitteeReport shown = report.relations().get(0).committees().get(0);
        assertThat(shown.state().possible()).containsExactly(CommitteeState.ACTIVE);
        assertThat(shown.serves().isDefinite()).isTrue();
        assertThat(report.attentions()).isEmpty();
    }

    @Test
    void one_committee_of_two_relations_is_one_attention() {
        RelationId other = RelationId.of("almelo-iserlohn");
        Committee committee = committee()
                .addService(new Service(other, span("1960/..")))
                .dissolutionNotice(notice("2025-01-01"))
                .build();
        StateOfAffairs report = Register.of(committee)
                .with(
                        pair().build(),
                        Register.relation(other, "1954", ALMELO, ISERLOHN).build())
                .report("2025-06-24");
        assertThat(report.attentions())
                .filteredOn(attention -> attention.kind() == AttentionKind.COMMITTEE_ENDING)
                .singleElement()
                .satisfies(attention -> assertThat(attention.relations()).containsExactly(PAIR, other));
    }

    private static AnnualReport annual(String period, String submitted) {
        return AnnualReport.builder()
                .period(span(period))
                .addSubmission(new Submission(COUNCIL, date(submitted)))
                .build();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2024-06-30, false, the report on 2023 may come until the end of June
                    2024-07-01, true,  it has not come
                    2024-09-14, true,  nor by then
                    2024-09-15, false, it came late
                    2025-06-30, false, the report on 2024 is not due
                    2025-07-01, true,  the report on 2024 has not come
                    """)
    void an_annual_report_is_missing_after_the_end_of_june(String asOf, boolean raised, String why) {
        Committee committee = committee()
                .addAnnualReport(annual("2022-01-01/2022-12-31", "2023-05-01"))
                .addAnnualReport(annual("2023-01-01/2023-12-31", "2024-09-15"))
                .build();
        assertThat(attentions(pair().build(), asOf, committee)).as(why).hasSize(raised ? 1 : 0);
    }

    @Test
    void a_missing_report_names_year_and_last_report() {
        Committee committee = committee()
                .addAnnualReport(annual("2021/2021", "2022-05-01"))
                .addAnnualReport(annual("2022/2022", "2023-05-01"))
                .addAnnualReport(annual("2023/2023", "2024-09-15"))
                .build();
        AnnualReportMissing missing = (AnnualReportMissing)
                attentions(pair().build(), "2024-08-01", committee).get(0);

        assertThat(missing.year()).isEqualTo(2023);
        assertThat(missing.due()).isEqualTo(LocalDate.of(2024, 6, 30));
        assertThat(missing.last().map(AnnualReport::period)).contains(span("2022/2022"));
        assertThat(missing.causes()).containsExactly(new Cause(ID, "annualReports[1]"));
        assertThat(missing.relations()).containsExactly(PAIR);
        assertThat(missing.committee()).isEqualTo(ID);
    }

    @Test
    void reports_that_nobody_expects() {
        Committee none = committee().build();
        Committee before =
                committee().addAnnualReport(annual("2020/2020", "2021")).build();

        assertThat(attentions(pair().build(), "2025-08-01", none))
                .as("it never gave one")
                .isEmpty();
        assertThat(attentions(
                        pair().build(),
                        "2025-08-01",
                        before.toBuilder().seat(PRESTON).build()))
                .as("a committee of the partner does not report to the viewpoint")
                .isEmpty();
        assertThat(attentions(
                        pair().build(),
                        "2025-08-01",
                        before.toBuilder().dissolved(date("2021")).build()))
                .as("it is dissolved")
                .isEmpty();
        assertThat(attentions(pair().build(), "2025-08-01", before)).hasSize(1);
    }

    @Test
    void the_duty_and_the_month_are_norms() {
        Register register =
                Register.of(committee().founded(date("2024-03-01")).build()).with(pair().build());
        ReportRules all = ReportRules.builder()
                .annualReportDuty(AnnualReportDuty.ALL)
                .annualReportDue(Month.MARCH)
                .addSilenced(AttentionKind.RELATION_DORMANT)
                .build();

        assertThat(Register.besidesJubilees(register.report("2025-03-31", all)))
                .as("it did not exist in 2023, and the report on 2024 may come until the end of March")
                .isEmpty();
        assertThat(Register.besidesJubilees(register.report("2025-04-01", all)))
                .extracting(Attention::kind)
                .containsExactly(AttentionKind.ANNUAL_REPORT_MISSING);
        ReportRules none =
                all.toBuilder().annualReportDuty(AnnualReportDuty.NONE).build();
        assertThat(Register.besidesJubilees(register.report("2025-04-01", none)))
                .isEmpty();
    }

    @Test
    void a_report_on_another_twelve_months_covers_both_years() {
        Committee committee = committee()
                .addAnnualReport(annual("2022-07-01/2023-06-30", "2023-10-01"))
                .addAnnualReport(annual("2023-07-01/2024-06-30", "2024-10-01"))
                .build();
        assertThat(attentions(pair().build(), "2025-06-30", committee)).isEmpty();
        assertThat(attentions(pair().build(), "2025-07-01", committee))
                .as("the report that ended in June 2024 covers 2024, too")
                .isEmpty();
        assertThat(attentions(pair().build(), "2026-07-01", committee)).hasSize(1);
    }

    @Test
    void a_missing_report_concerns_the_relations_that_the_committee_serves_as_long_as_it_may_exist() {
        Committee committee = committee()
                .addAnnualReport(annual("2022/2022", "2023-05-01"))
                .dissolved(date("2025"))
                .build();
        Relation other = Register.relation(RelationId.of("almelo-iserlohn"), "1950", ALMELO, ISERLOHN)
                .build();
        assertThat(Register.of(committee, other)
                        .with(pair().build())
                        .report("2025-07-01")
                        .attentions())
                .filteredOn(attention -> attention.kind() == AttentionKind.ANNUAL_REPORT_MISSING)
                .as("perhaps it is not dissolved on the day")
                .extracting(Attention::relations)
                .containsExactly(List.of(PAIR));
    }
}
