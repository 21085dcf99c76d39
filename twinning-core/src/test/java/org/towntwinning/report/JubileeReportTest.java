package org.towntwinning.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.towntwinning.report.Register.ALMELO;
import static org.towntwinning.report.Register.MAYOR;
import static org.towntwinning.report.Register.PAIR;
import static org.towntwinning.report.Register.PRESTON;
import static org.towntwinning.report.Register.date;
import static org.towntwinning.report.Register.span;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.towntwinning.anniversary.AnchorRule;
import org.towntwinning.anniversary.AnniversaryRules;
import org.towntwinning.anniversary.Celebration;
import org.towntwinning.anniversary.Continuity;
import org.towntwinning.anniversary.JubileeState;
import org.towntwinning.anniversary.Milestone;
import org.towntwinning.anniversary.Schedule;
import org.towntwinning.anniversary.Timing;
import org.towntwinning.anniversary.Weight;
import org.towntwinning.interaction.Activity;
import org.towntwinning.interaction.ActivityKind;
import org.towntwinning.interaction.DatedOutcome;
import org.towntwinning.interaction.JubileeOccasion;
import org.towntwinning.interaction.Outcome;
import org.towntwinning.interaction.Visit;
import org.towntwinning.interaction.VisitKind;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.Anchor;
import org.towntwinning.relation.AnchorKind;
import org.towntwinning.relation.EndCause;
import org.towntwinning.relation.Ended;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.Party;
import org.towntwinning.relation.Reestablished;
import org.towntwinning.relation.Relation;

@DisplayName("Jubilees in the report: last, current, next, overdue, planned (rules S9, S10)")
class JubileeReportTest {

    private static String said(Stream<JubileeState> states) {
        return states.map(state -> state.jubilee().milestone() + " "
                        + state.jubilee().date().orElseThrow() + " " + state.status())
                .collect(Collectors.joining(", "));
    }

    private static JubileeReport of(StateOfAffairs report, RelationId relation) {
        return report.relation(relation).orElseThrow().jubilees();
    }

    private static Visit.Builder visit(String period) {
        return Visit.builder()
                .id(Register.contact("visit"))
                .period(span(period))
                .from(ALMELO)
                .to(PRESTON)
                .addDelegate(MAYOR)
                .addRelation(PAIR);
    }

    private static Ended.Builder end(String date) {
        return Ended.builder().cause(EndCause.UNKNOWN).effective(date(date));
    }

    @ParameterizedTest(name = "{0} as of {1}")
    @CsvSource(delimiter = '|', nullValues = "-", emptyValue = "", textBlock = """
            # relation          | as of      | last                    | current | next                  | overdue          | planned
            almelo-preston      | 2025-06-24 | P75Y 2023 PLANNED       | ''      | P80Y 2028 UPCOMING    | ''               | P75Y 2023 PLANNED
            almelo-preston      | 2025-07-02 | P75Y 2023 CELEBRATED    | ''      | P80Y 2028 UPCOMING    | ''               | ''
            almelo-preston      | 2025-06-23 | P75Y 2023 OVERDUE       | ''      | P80Y 2028 UPCOMING    | P75Y 2023 OVERDUE | ''
            almelo-preston      | 2023-03-01 | P70Y 2018 MISSED        | P75Y 2023 CURRENT | P80Y 2028 UPCOMING | ''        | ''
            almelo-iserlohn     | 2025-06-24 | P70Y 2024 CELEBRATED    | ''      | P75Y 2029 UPCOMING    | ''               | ''
            almelo-ejmiatsin    | 2025-06-24 | ''                      | ''      | P5Y 2026-06-29 UPCOMING | ''             | ''
            almelo-denizli      | 2025-06-24 | P40Y 2014 MISSED        | ''      | ''                    | ''               | ''
            almelo-denizli      | 2016-06-24 | P40Y 2014 OVERDUE       | ''      | P45Y 2019 UPCOMING    | P40Y 2014 OVERDUE | ''
            """)
    @DisplayName("the letter of Almelo, without hindsight")
    void the_letter(
            String relation, String asOf, String last, String current, String next, String overdue, String planned) {
        JubileeReport jubilees = of(AlmeloRegister.all().report(asOf), RelationId.of(relation));
        assertThat(said(jubilees.last().stream())).as("last").isEqualTo(last);
        assertThat(said(jubilees.current().stream())).as("current").isEqualTo(current);
        assertThat(said(jubilees.next().stream())).as("next").isEqualTo(next);
        assertThat(said(jubilees.overdue().stream())).as("overdue").isEqualTo(overdue);
        assertThat(said(jubilees.planned().stream())).as("planned").isEqualTo(planned);
    }

    @Test
    void the_celebrations_of_the_letter_are_its_visits_and_say_how_late_they_are() {
        StateOfAffairs report = AlmeloRegister.all().report("2025-06-24");
        JubileeState preston = of(report, AlmeloRegister.WITH_PRESTON).planned().get(0);
        assertThat(preston.celebrations())
                .extracting(Celebration::interaction)
                .containsExactly(AlmeloRegister.VISIT_TO_PRESTON);
        assertThat(preston.timing()).contains(Timing.LATE);
        JubileeState iserlohn = of(report, AlmeloRegister.WITH_ISERLOHN).last().orElseThrow();
        assertThat(iserlohn.celebrations())
                .as("the visit of 2025 names no jubilee and is no ceremony")
                .extracting(Celebration::interaction)
                .containsExactly(AlmeloRegister.VISIT_TO_ISERLOHN);
        assertThat(iserlohn.confirmed()).isTrue();
        assertThat(iserlohn.timing()).contains(Timing.ON_TIME);
    }

    @Test
    void a_celebration_before_the_period_of_the_report_can_be_looked_up() {
        StateOfAffairs report = AlmeloRegister.all().report("2029-06-24");
        assertThat(report.interactions()).containsKey(AlmeloRegister.VISIT_TO_ISERLOHN);
        assertThat(report.relation(AlmeloRegister.WITH_ISERLOHN).orElseThrow().sources())
                .extracting(Source::document)
                .contains(AlmeloRegister.LETTER);
    }

    @Test
    void an_end_stops_the_next_jubilee_once_it_is_announced_and_not_before() {
        Relation.Builder ending = Register.pair()
                .addEvent(end("2026-12-31").notified(date("2025-03-01")).build());
        Register register = Register.of(ending.build());
        assertThat(said(of(register.report("2025-02-28"), PAIR).next().stream()))
                .as("S12 and no hindsight: the end is not known yet")
                .isEqualTo("P80Y 2028 UPCOMING");
        assertThat(of(register.report("2025-03-01"), PAIR).next())
                .as("the end is notified, and lies before 2028")
                .isEmpty();
    }

    @Test
    void a_cancelled_celebration_counts_until_that_is_known() {
        Visit visit = visit("2025-06-29/2025-07-01")
                .addOccasion(JubileeOccasion.of(PAIR, Milestone.ofYears(75)))
                .addOutcome(new DatedOutcome(Outcome.PLANNED, date("2025-01-10")))
                .addOutcome(new DatedOutcome(Outcome.CANCELLED, date("2025-05-20")))
                .build();
        Register register = Register.of(Register.pair().build(), visit);
        assertThat(said(of(register.report("2025-05-19"), PAIR).planned().stream()))
                .isEqualTo("P75Y 2023 PLANNED");
        assertThat(said(of(register.report("2025-05-20"), PAIR).overdue().stream()))
                .as("S10.1: what was cancelled is no celebration")
                .isEqualTo("P75Y 2023 OVERDUE");
    }

    @ParameterizedTest(name = "{0} of a {1}: {2}")
    @CsvSource({
        "NAMED,  CEREMONIAL_VISIT, OVERDUE",
        "FEASTS, CEREMONIAL_VISIT, CELEBRATED",
        "FEASTS, WORKING_VISIT,    OVERDUE",
        "ALL,    WORKING_VISIT,    CELEBRATED"
    })
    void what_names_no_jubilee_marks_one_if_the_rules_say_so(JubileeMarking marking, VisitKind kind, String expected) {
        Register register = Register.of(
                Register.pair().build(),
                visit("2024-05-01/2024-05-02")
                        .addKind(kind)
                        .addOutcome(new DatedOutcome(Outcome.HELD, date("2024-05-02")))
                        .build());
        ReportRules rules = ReportRules.builder().jubileeMarking(marking).build();
        assertThat(said(of(register.report("2025-06-24", rules), PAIR).last().stream()))
                .isEqualTo("P75Y 2023 " + expected);
    }

    @Test
    void a_feast_marks_a_jubilee_and_an_opening_does_not() {
        Activity.Builder activity = Activity.builder()
                .id(Register.contact("activity"))
                .period(span("2023-09-09/2023-09-09"))
                .addRelation(PAIR);
        for (ActivityKind kind : List.of(ActivityKind.FESTIVITY, ActivityKind.CEREMONY)) {
            Register register = Register.of(
                    Register.pair().build(), activity.activityKind(kind).build());
            assertThat(said(of(register.report("2025-06-24"), PAIR).last().stream()))
                    .as("an activity of kind %s", kind)
                    .isEqualTo("P75Y 2023 " + (kind == ActivityKind.FESTIVITY ? "CELEBRATED" : "OVERDUE"));
        }
    }

    @Test
    void a_feast_of_another_relation_marks_the_jubilee_that_its_occasion_names() {
        Activity feast = Activity.builder()
                .id(Register.contact("feast"))
                .period(span("2023-09-09/2023-09-09"))
                .addRelation(AlmeloRegister.WITH_ISERLOHN)
                .addOccasion(JubileeOccasion.of(PAIR, Milestone.ofYears(75)))
                .build();
        Relation other = Register.relation(AlmeloRegister.WITH_ISERLOHN, "1954", ALMELO, Register.ISERLOHN)
                .build();
        Register register = Register.of(Register.pair().build(), other, feast);
        assertThat(said(of(register.report("2025-06-24"), PAIR).last().stream()))
                .isEqualTo("P75Y 2023 CELEBRATED");
    }

    @Test
    void a_planned_celebration_of_a_jubilee_that_the_schedule_does_not_have_is_told() {
        Visit visit = visit("2025-09-01/2025-09-02")
                .addOccasion(JubileeOccasion.of(PAIR, Milestone.ofYears(77)))
                .addOutcome(new DatedOutcome(Outcome.PLANNED, date("2025-01-10")))
                .build();
        JubileeReport jubilees = of(Register.of(Register.pair().build(), visit).report("2025-06-24"), PAIR);
        assertThat(said(jubilees.planned().stream())).isEqualTo("P77Y 2025 PLANNED");
        assertThat(said(jubilees.current().stream())).isEmpty();
    }

    @Test
    void an_overdue_jubilee_is_to_be_acted_on_if_it_is_major() {
        Attention major = attention(Register.of(Register.pair().build()), "2024-01-01");
        assertThat(major.kind()).isEqualTo(AttentionKind.JUBILEE_OVERDUE);
        assertThat(major.urgency()).isEqualTo(Urgency.ACT);
        assertThat(((JubileeOverdue) major).jubilee().milestone()).isEqualTo(Milestone.ofYears(75));
        assertThat(major.causes()).containsExactly(new Cause(PAIR, "events[0].anchors[0].date"));

        Relation since1953 = Register.relation(PAIR, "1953", ALMELO, PRESTON).build();
        Attention minor = attention(Register.of(since1953), "2019-01-01");
        assertThat(((JubileeOverdue) minor).jubilee().weight()).isEqualTo(Weight.MINOR);
        assertThat(minor.urgency()).isEqualTo(Urgency.PREPARE);
        assertThat(jubilees(Register.of(since1953), "2021-01-01"))
                .as("S10.4: missed, 24 months after the year")
                .isEmpty();
    }

    private static List<Attention> jubilees(Register register, String asOf) {
        return register.report(asOf).attentions().stream()
                .filter(attention -> attention.kind().key().startsWith("attention.jubilee"))
                .toList();
    }

    private static Attention attention(Register register, String asOf) {
        List<Attention> found = jubilees(register, asOf);
        assertThat(found).as("attentions to jubilees as of %s", asOf).hasSize(1);
        return found.get(0);
    }

    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2021-12-31, -",
                "2022-01-01, UPCOMING",
                "2022-12-31, UPCOMING",
                "2023-01-01, CURRENT",
                "2023-12-31, CURRENT"
            })
    void a_jubilee_of_which_nothing_is_planned_is_told_from_the_lead_time_until_it_is_overdue(
            String asOf, String status) {
        List<Attention> found = jubilees(Register.of(Register.pair().build()), asOf);
        if (status == null) {
            assertThat(found).as("before the lead time of 12 months").isEmpty();
            return;
        }
        assertThat(found).singleElement().isInstanceOfSatisfying(JubileeAhead.class, ahead -> {
            assertThat(ahead.urgency()).isEqualTo(Urgency.PREPARE);
            assertThat(ahead.leadMonths()).isEqualTo(12);
            assertThat(ahead.jubilee().milestone()).isEqualTo(Milestone.ofYears(75));
            assertThat(ahead.jubilee().weight()).isEqualTo(Weight.MAJOR);
            assertThat(ahead.state().status()).hasToString(status);
        });
    }

    @Test
    void nobody_is_to_prepare_what_is_planned_what_has_ended_or_what_the_viewpoint_has_left() {
        Visit planned = visit("2023-06-01/2023-06-02")
                .addOccasion(JubileeOccasion.of(PAIR, Milestone.ofYears(75)))
                .addOutcome(new DatedOutcome(Outcome.PLANNED, date("2022-01-10")))
                .build();
        assertThat(jubilees(Register.of(Register.pair().build(), planned), "2022-06-24"))
                .as("a celebration is planned")
                .isEmpty();
        Relation ended = Register.pair().addEvent(end("2024-03-01").build()).build();
        assertThat(jubilees(Register.of(ended), "2024-02-29")).hasSize(1);
        assertThat(jubilees(Register.of(ended), "2024-03-01"))
                .as("the relation has ended")
                .isEmpty();
        Relation left = Register.pair()
                .parties(List.of(
                        Party.builder()
                                .addMunicipality(ALMELO)
                                .left(date("2020"))
                                .build(),
                        Party.of(PRESTON),
                        Party.of(Register.ISERLOHN)))
                .build();
        assertThat(jubilees(Register.of(left), "2024-02-29"))
                .as("Almelo has left the relation")
                .isEmpty();
    }

    @Test
    void the_cause_is_the_date_that_the_rules_count_from() {
        AnniversaryRules anew = AnniversaryRules.builder()
                .continuity(Continuity.SINCE_REESTABLISHMENT)
                .build();
        Relation again = Register.pair()
                .addEvent(end("1990").build())
                .addEvent(Reestablished.on(date("2000")))
                .build();
        assertThat(cause(again, anew)).isEqualTo("events[2]");
        AnniversaryRules joined = AnniversaryRules.builder()
                .anchor(AnchorRule.accessionOf(PRESTON))
                .build();
        Relation three = Register.relation(PAIR, "1948", ALMELO, Register.ISERLOHN)
                .addParty(Party.builder()
                        .addMunicipality(PRESTON)
                        .joined(ClaimedDate.of(date("2000")))
                        .build())
                .build();
        assertThat(cause(three, joined)).isEqualTo("parties[2].joined");
        assertThat(of(Register.of(three).report("1999-06-24", rules(joined)), PAIR)
                        .next())
                .as("no hindsight: Preston has not joined")
                .isEmpty();
    }

    @Test
    void the_cause_is_the_anchor_that_counts_and_the_accession_that_is_dated() {
        Relation signed = Register.pair()
                .events(List.of(Established.builder()
                        .addAnchor(Anchor.of(AnchorKind.FIRST_CONTACT, date("1945")))
                        .addAnchor(Anchor.of(AnchorKind.SIGNING, date("1950")))
                        .build()))
                .build();
        assertThat(cause(signed, AnniversaryRules.standard())).isEqualTo("events[0].anchors[1].date");
        Relation again = Register.relation(PAIR, "1948", ALMELO, Register.ISERLOHN)
                .addParty(Party.builder()
                        .addMunicipality(PRESTON)
                        .joined(ClaimedDate.of(date("[..1960]")))
                        .left(date("1970"))
                        .build())
                .addParty(Party.builder()
                        .addMunicipality(PRESTON)
                        .joined(ClaimedDate.of(date("2000")))
                        .build())
                .build();
        assertThat(cause(again, sinceAccession())).isEqualTo("parties[3].joined");
    }

    private static AnniversaryRules sinceAccession() {
        return AnniversaryRules.builder()
                .anchor(AnchorRule.accessionOf(PRESTON))
                .build();
    }

    @Test
    void a_jubilee_of_this_year_that_has_been_celebrated_asks_for_nothing() {
        Visit celebrated = visit("2023-03-01/2023-03-02")
                .addOccasion(JubileeOccasion.of(PAIR, Milestone.ofYears(75)))
                .addOutcome(new DatedOutcome(Outcome.HELD, date("2023-03-02")))
                .build();
        Register register = Register.of(Register.pair().build(), celebrated);
        assertThat(said(of(register.report("2023-06-24"), PAIR).current().stream()))
                .isEqualTo("P75Y 2023 CELEBRATED");
        assertThat(jubilees(register, "2023-06-24")).isEmpty();
    }

    @Test
    void the_accession_that_counts_is_that_of_the_town_of_the_rules() {
        Relation relation = Register.relation(PAIR, "1948", ALMELO)
                .addParty(joined(Register.ISERLOHN, "2030"))
                .addParty(joined(PRESTON, "2000"))
                .build();
        assertThat(said(of(Register.of(relation).report("2024-06-24", rules(sinceAccession())), PAIR).next().stream()))
                .as("that Iserlohn joins in 2030 stops no jubilee of Preston")
                .isEqualTo("P25Y 2025 UPCOMING");
    }

    private static Party joined(MunicipalityId town, String date) {
        return Party.builder()
                .addMunicipality(town)
                .joined(ClaimedDate.of(date(date)))
                .build();
    }

    @Test
    void nobody_prepares_a_jubilee_of_an_accession_that_has_not_come() {
        AnniversaryRules yearly = AnniversaryRules.builder()
                .anchor(AnchorRule.accessionOf(PRESTON))
                .schedule(Schedule.everyYears(1))
                .build();
        ReportRules ahead = ReportRules.builder()
                .anniversaries(yearly)
                .jubileeLeadMonths(24)
                .build();
        Register register = Register.of(Register.relation(PAIR, "1948", ALMELO, Register.ISERLOHN)
                .addParty(joined(PRESTON, "2025-09-01"))
                .build());
        assertThat(register.report("2025-08-31", ahead).attentions())
                .as("no hindsight: the day before the accession")
                .noneMatch(JubileeAhead.class::isInstance);
        assertThat(register.report("2025-09-01", ahead).attentions()).anyMatch(JubileeAhead.class::isInstance);
    }

    @Test
    void jubilees_end_with_the_membership_that_they_are_counted_from() {
        Relation relation = Register.relation(PAIR, "1948", ALMELO, Register.ISERLOHN)
                .addParty(Party.builder()
                        .addMunicipality(PRESTON)
                        .joined(ClaimedDate.of(date("1960")))
                        .left(date("1990"))
                        .build())
                .build();
        Register register = Register.of(relation);
        assertThat(of(register.report("2024-06-24", rules(sinceAccession())), PAIR)
                        .next())
                .as("Preston left in 1990")
                .isEmpty();
        assertThat(of(register.report("1980-06-24", rules(sinceAccession())), PAIR)
                        .next())
                .as("nobody knew in 1980 that it would leave")
                .isPresent();
    }

    private static ReportRules rules(AnniversaryRules rules) {
        return ReportRules.builder().anniversaries(rules).build();
    }

    private static String cause(Relation relation, AnniversaryRules rules) {
        return Register.of(relation).report("2026-06-24", rules(rules)).attentions().stream()
                .filter(JubileeOverdue.class::isInstance)
                .map(attention -> attention.causes().get(0).path())
                .findFirst()
                .orElse("none is overdue");
    }
}
