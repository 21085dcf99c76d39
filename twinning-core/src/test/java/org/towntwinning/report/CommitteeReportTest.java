package org.towntwinning.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.towntwinning.report.Register.COUNCIL;
import static org.towntwinning.report.Register.ISERLOHN;
import static org.towntwinning.report.Register.PAIR;
import static org.towntwinning.report.Register.PRESTON;
import static org.towntwinning.report.Register.WIERDEN;
import static org.towntwinning.report.Register.date;
import static org.towntwinning.report.Register.pair;
import static org.towntwinning.report.Register.span;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.towntwinning.committee.AnnualReport;
import org.towntwinning.committee.Committee;
import org.towntwinning.committee.CommitteeTask;
import org.towntwinning.committee.Service;
import org.towntwinning.committee.Submission;
import org.towntwinning.document.Document;
import org.towntwinning.document.DocumentKind;
import org.towntwinning.register.CommitteeId;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.Relation;
import org.towntwinning.role.Actor;
import org.towntwinning.role.Role;
import org.towntwinning.role.RoleAssignment;
import org.towntwinning.role.Task;
import org.towntwinning.time.Certainty;

/** Which committees stand with a relation, and what is said of them there. */
class CommitteeReportTest {

    private static final CommitteeId ID = Register.committee("committee");
    private static final Actor ACTOR = Actor.committee(ID);
    private static final RelationId OTHER = RelationId.of("iserlohn-preston");

    /** One that only its part in the relation leads to: its seat is not in the viewpoint. */
    private static Committee.Builder committee() {
        return Committee.builder().id(ID).seat(PRESTON);
    }

    private static Register register(RegisterRecord... records) {
        return Register.of(
                        pair().build(),
                        Register.relation(OTHER, "1950", ISERLOHN, PRESTON).build())
                .with(records);
    }

    private static List<CommitteeReport> reports(Relation.Builder relation, RegisterRecord... records) {
        return register(records)
                .with(relation.build())
                .report("2025-06-24")
                .relations()
                .get(0)
                .committees();
    }

    private static RoleAssignment role(Actor holder, String period) {
        return RoleAssignment.builder()
                .role(Role.COMMITTEE)
                .side(PRESTON)
                .holder(holder)
                .period(span(period))
                .build();
    }

    private static Service service(RelationId relation, String period) {
        return new Service(relation, span(period));
    }

    private static Stream<Arguments> parts() {
        return Stream.of(
                arguments("it serves", pair(), committee().addService(service(PAIR, "1950/..")), Certainty.DEFINITE),
                arguments(
                        "it served once",
                        pair(),
                        committee().addService(service(PAIR, "1950/1960")),
                        Certainty.IMPOSSIBLE),
                arguments("it executes", pair().addExecutor(ACTOR), committee(), Certainty.DEFINITE),
                arguments("it finances", pair().addFinancer(ACTOR), committee(), Certainty.DEFINITE),
                arguments(
                        "it holds a role",
                        pair().addRoleAssignment(role(ACTOR, "1950/..")),
                        committee(),
                        Certainty.DEFINITE),
                arguments(
                        "it held a role once",
                        pair().addRoleAssignment(role(ACTOR, "1950/1960")),
                        committee(),
                        Certainty.IMPOSSIBLE),
                arguments(
                        "it executed and is dissolved",
                        pair().addExecutor(ACTOR),
                        committee().dissolved(date("2020")),
                        Certainty.IMPOSSIBLE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("parts")
    void a_committee_that_has_or_had_a_part_stands_with_the_relation(
            String part, Relation.Builder relation, Committee.Builder committee, Certainty serves) {
        assertThat(reports(relation, committee.build()))
                .as("a committee of Preston, because %s", part)
                .extracting(CommitteeReport::id, CommitteeReport::serves)
                .containsExactly(tuple(ID, serves));
    }

    private static Stream<Arguments> strangers() {
        return Stream.of(
                arguments("its service begins later", pair(), committee().addService(service(PAIR, "2026/.."))),
                arguments("its role begins later", pair().addRoleAssignment(role(ACTOR, "2026/..")), committee()),
                arguments(
                        "it is founded later",
                        pair().addExecutor(ACTOR),
                        committee().founded(date("2026"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("strangers")
    void a_committee_without_a_part_on_the_day_does_not_stand_with_the_relation(
            String why, Relation.Builder relation, Committee.Builder committee) {
        assertThat(reports(relation, committee.build())).as(why).isEmpty();
    }

    @Test
    void a_role_is_that_of_its_holder() {
        Committee holder = committee().id(Register.committee("holder")).build();
        Committee later = committee().addService(service(PAIR, "2026/..")).build();
        assertThat(reports(pair().addRoleAssignment(role(Actor.committee(holder.id()), "1950/..")), holder, later))
                .as("committees of the relation; the other one begins to serve it later")
                .extracting(CommitteeReport::id)
                .containsExactly(holder.id());
    }

    @Test
    void services_and_tasks_are_those_of_the_relation() {
        CommitteeTask ofPair = task(PAIR);
        CommitteeTask ofOther = task(OTHER);
        CommitteeTask ofAny = task(null);
        Committee committee = committee()
                .seat(WIERDEN)
                .addService(service(PAIR, "1950/.."))
                .addService(service(OTHER, "1960/.."))
                .tasks(List.of(ofPair, ofOther, ofAny))
                .build();
        CommitteeReport report = reports(pair(), committee).get(0);

        assertThat(report.services()).containsExactly(service(PAIR, "1950/.."));
        assertThat(report.tasks())
                .as("a task that names no relation is one in each")
                .containsExactly(ofPair, ofAny);
        CommitteeReport beside = register(committee)
                .report(WIERDEN, "2025-06-24")
                .otherCommittees()
                .get(0);
        assertThat(beside.services()).as("beside the relations, all").isEqualTo(committee.services());
        assertThat(beside.tasks()).isEqualTo(committee.tasks());
    }

    private static CommitteeTask task(@Nullable RelationId relation) {
        return CommitteeTask.builder()
                .task(Task.EXECUTES)
                .relation(relation)
                .period(span("1970/.."))
                .build();
    }

    @Test
    void what_begins_later_is_not_known_of_a_committee_either() {
        Committee committee = committee()
                .addService(service(PAIR, "1950/.."))
                .addService(service(OTHER, "2026/.."))
                .addTask(task(PAIR).toBuilder().period(span("2026/..")).build())
                .build();
        Committee known = reports(pair(), committee).get(0).committee();

        assertThat(known.services()).containsExactly(service(PAIR, "1950/.."));
        assertThat(known.tasks()).isEmpty();
    }

    // Annual reports

    private static AnnualReport.Builder annual(String period) {
        return AnnualReport.builder().period(span(period));
    }

    private static List<Likely<AnnualReport>> given(AnnualReport report, RegisterRecord... records) {
        Committee committee = committee()
                .addService(service(PAIR, "1950/.."))
                .addAnnualReport(report)
                .build();
        return Register.of(records)
                .with(committee, pair().build())
                .report("2025-06-24")
                .relations()
                .get(0)
                .committees()
                .get(0)
                .annualReports();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2024/2024, ,           POSSIBLE,  nothing says when it was given
                    2025/2025, ,           ,          the year is not over
                    /,         ,           POSSIBLE,  nobody knows of which year it is
                    2024/2024, 2025-06-24, DEFINITE,  submitted on the day
                    2024/2024, 2025-06-25, ,          submitted the day after
                    2025/2025, 2025-06-01, DEFINITE,  submitted before the year was over
                    2025/2025, 2025-06,    ,          perhaps submitted before the year was over
                    """)
    void an_annual_report_is_as_certain_as_that_it_has_been_given(
            String period, String submitted, Certainty certainty, String why) {
        AnnualReport.Builder report = annual(period);
        if (submitted != null) {
            report.addSubmission(new Submission(COUNCIL, date(submitted)));
        }
        assertThat(given(report.build()))
                .as(why)
                .extracting(Likely::certainty)
                .isEqualTo(certainty == null ? List.of() : List.of(certainty));
    }

    @ParameterizedTest
    @CsvSource({"2025-06-24, DEFINITE", "2025-06, POSSIBLE", "2025-06-25,"})
    void an_annual_report_is_given_when_its_document_is_dated(String dated, Certainty certainty) {
        Document document = Document.builder()
                .id(Register.document("report"))
                .kind(DocumentKind.ANNUAL_REPORT)
                .date(date(dated))
                .build();
        assertThat(given(annual("2024/2024").document(document.id()).build(), document))
                .as("a report on 2024 in a document of %s", dated)
                .extracting(Likely::certainty)
                .isEqualTo(certainty == null ? List.of() : List.of(certainty));
    }

    @Test
    void a_second_submission_that_comes_later_is_not_known() {
        Submission first = new Submission(COUNCIL, date("2025-03-01"));
        Submission second = new Submission(COUNCIL, date("2025-09-01"));
        AnnualReport report =
                annual("2024/2024").addSubmission(first).addSubmission(second).build();
        assertThat(given(report).get(0).value().submissions()).containsExactly(first);
    }
}
