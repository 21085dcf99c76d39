package org.towntwinning.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.towntwinning.report.Register.ALMELO;
import static org.towntwinning.report.Register.MAYOR;
import static org.towntwinning.report.Register.PAIR;
import static org.towntwinning.report.Register.PRESTON;
import static org.towntwinning.report.Register.date;
import static org.towntwinning.report.Register.pair;
import static org.towntwinning.report.Register.span;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.towntwinning.register.Claim;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.Anchor;
import org.towntwinning.relation.AnchorKind;
import org.towntwinning.relation.EndCause;
import org.towntwinning.relation.Ended;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.ExplorationClosed;
import org.towntwinning.relation.ExplorationOpened;
import org.towntwinning.relation.Party;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.Resumption;
import org.towntwinning.relation.Suspended;
import org.towntwinning.role.Role;
import org.towntwinning.role.RoleAssignment;

/** What somebody must act on in one relation: present, absent on the last day of the norm, and without hindsight. */
class RelationAttentionsTest {

    private static final ReportRules RULES =
            ReportRules.builder().addSilenced(AttentionKind.RELATION_DORMANT).build();

    private static List<Attention> attentions(Relation relation, String asOf) {
        return Register.besidesJubilees(Register.of(relation).report(asOf, RULES));
    }

    private static List<AttentionKind> kinds(Relation relation, String asOf) {
        return attentions(relation, asOf).stream().map(Attention::kind).toList();
    }

    private static Ended.Builder end() {
        return Ended.builder().cause(EndCause.UNILATERAL_TERMINATION);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2011-09-18, false, nothing is decided
                    2011-09-19, true,  the day of the decision
                    2012-08-31, true,  the day before it takes effect
                    2012-09-01, false, it has ended
                    """)
    void an_end_that_is_decided_is_announced_until_it_takes_effect(String asOf, boolean raised, String why) {
        Relation relation = pair().addEvent(end().decided(date("2011-09-19"))
                        .notified(date("2011-11-02"))
                        .effective(date("2012-09-01"))
                        .build())
                .build();
        assertThat(kinds(relation, asOf).contains(AttentionKind.RELATION_ENDING))
                .as(why)
                .isEqualTo(raised);
    }

    @Test
    void an_announced_end_tells_the_dates_known_by_then() {
        Relation relation = pair().addEvent(end().decided(date("2011-09-19"))
                        .notified(date("2011-11-02"))
                        .effective(date("2012-09-01"))
                        .build())
                .build();
        RelationEnding ending =
                (RelationEnding) attentions(relation, "2011-10-01").get(0);

        assertThat(ending.effective()).isEqualTo(date("2012-09-01"));
        assertThat(ending.end().decided()).contains(date("2011-09-19"));
        assertThat(ending.end().notified())
                .as("on 1 October nobody was notified")
                .isEmpty();
        assertThat(ending.causes()).containsExactly(new Cause(PAIR, "events[1]"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2020-01-01, 2022-01-01, false, two years to the day
                    2020-01-01, 2022-01-02, true,  one day longer
                    2020,       2022-12-31, false, it may have been suspended on the last day of 2020
                    2020,       2023-01-01, true,  two years after the last day of 2020
                    XXXX,       2025-01-01, false, nobody knows for how long
                    """)
    void a_suspension_is_forgotten_after_two_years(String since, String asOf, boolean raised, String why) {
        Relation relation = pair().addEvent(Suspended.on(date(since))).build();
        assertThat(kinds(relation, asOf).contains(AttentionKind.SUSPENSION_OPEN))
                .as(why)
                .isEqualTo(raised);
    }

    @Test
    void a_suspension_that_was_lifted_later_was_open_before() {
        Relation relation = pair().addEvent(Suspended.builder()
                        .date(date("2020-01-01"))
                        .resumed(Resumption.on(date("2024-05-01")))
                        .build())
                .build();

        SuspensionOpen open =
                (SuspensionOpen) attentions(relation, "2024-04-30").get(0);
        assertThat(open.suspension().resumed()).as("no hindsight").isEmpty();
        assertThat(open.months()).isEqualTo(24);
        assertThat(kinds(relation, "2024-05-01")).isEmpty();
    }

    @Test
    void a_suspension_of_one_role_counts_and_one_of_an_ended_relation_does_not() {
        Relation.Builder relation = pair().addEvent(Suspended.builder()
                .date(date("2020-01-01"))
                .addRole(Role.COMMITTEE)
                .side(PRESTON)
                .build());
        assertThat(kinds(relation.build(), "2023-01-01")).containsExactly(AttentionKind.SUSPENSION_OPEN);

        Relation ended =
                relation.addEvent(end().effective(date("2022-12-31")).build()).build();
        assertThat(kinds(ended, "2023-01-01")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2025-03-01, false, it has begun
                    2026-03-01, false, one year to the day
                    2026-03-02, true,  one day longer
                    2026-06-01, false, the exploration was closed
                    """)
    void an_exploration_without_result_is_reported_after_a_year(String asOf, boolean raised, String why) {
        Relation relation = pair().addEvent(end().effective(date("2017")).build())
                .addEvent(ExplorationOpened.on(date("2025-03-01")))
                .addEvent(ExplorationClosed.on(date("2026-06-01")))
                .build();
        assertThat(kinds(relation, asOf).contains(AttentionKind.EXPLORATION_OPEN))
                .as(why)
                .isEqualTo(raised);
    }

    @Test
    void a_founding_that_sources_disagree_about_is_contested() {
        Relation.Builder relation = pair().events(List.of(founded("1974", "1975")));
        DateContested contested =
                (DateContested) attentions(relation.build(), "2000-01-01").get(0);

        assertThat(contested.kind()).isEqualTo(AttentionKind.DATE_CONTESTED);
        assertThat(contested.anchor()).isEqualTo(AnchorKind.EFFECTIVE);
        assertThat(contested.date().claims()).hasSize(2);
        assertThat(contested.causes()).containsExactly(new Cause(PAIR, "events[0].anchors[0].date"));
        assertThat(kinds(relation.events(List.of(founded("1974", "1974-03-05"))).build(), "2000-01-01"))
                .as("a finer date does not contest a coarser one")
                .isEmpty();
    }

    private static Established founded(String preferred, String other) {
        return Established.builder()
                .addAnchor(Anchor.builder()
                        .kind(AnchorKind.EFFECTIVE)
                        .date(ClaimedDate.preferring(Claim.of(date(preferred)), Claim.of(date(other))))
                        .build())
                .build();
    }

    @Test
    void an_accession_of_the_viewpoint_is_contested_for_the_viewpoint_alone() {
        ClaimedDate joined = ClaimedDate.preferring(Claim.of(date("1990")), Claim.of(date("1992")));
        Relation relation = Register.relation(PAIR, "1948", PRESTON, Register.ISERLOHN)
                .addParty(Party.builder().addMunicipality(ALMELO).joined(joined).build())
                .build();

        assertThat(attentions(relation, "2000-01-01"))
                .singleElement()
                .satisfies(attention ->
                        assertThat(attention.causes()).containsExactly(new Cause(PAIR, "parties[2].joined")));
        assertThat(Register.besidesJubilees(Register.of(relation).report(PRESTON, "2000-01-01", RULES)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2016-12-31, false, certainly active
                    2017-01-01, true,  some day of 2017 it ended
                    2017-12-30, true,  the last day but one
                    2017-12-31, false, certainly ended by the end of the day
                    """)
    void a_status_that_the_dates_do_not_tell_is_reported(String asOf, boolean raised, String why) {
        Relation relation =
                pair().addEvent(end().effective(date("2017")).build()).build();
        List<Attention> attentions = attentions(relation, asOf);

        assertThat(attentions.stream().map(Attention::kind).toList().contains(AttentionKind.STATUS_UNCERTAIN))
                .as(why)
                .isEqualTo(raised);
        if (raised) {
            assertThat(attentions.get(0).causes()).containsExactly(new Cause(PAIR, "events[1]"));
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2019-12-31, false, filled
                    2020-01-01, true,  the first day of the vacancy
                    2021-12-31, true,  its last day
                    2022-01-01, false, filled again
                    """)
    void a_recorded_vacancy_is_reported_on_its_days(String asOf, boolean raised, String why) {
        Relation relation = pair().addRoleAssignment(role(Role.MAYOR, "1948/2019-12-31"))
                .addRoleAssignment(vacancy(Role.MAYOR, "2020-01-01/2021-12-31"))
                .addRoleAssignment(role(Role.MAYOR, "2022-01-01/.."))
                .build();
        List<Attention> attentions = attentions(relation, asOf);

        assertThat(attentions).as(why).hasSize(raised ? 1 : 0);
        if (raised) {
            RoleVacant vacant = (RoleVacant) attentions.get(0);
            assertThat(vacant.recorded()).isTrue();
            assertThat(vacant.urgency()).isEqualTo(Urgency.ACT);
            assertThat(vacant.causes()).containsExactly(new Cause(PAIR, "roleAssignments[1]"));
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2019-12-31, false, the last day of the holder
                    2020-01-01, true,  nobody since
                    2021-12-31, true,  two years to the day
                    2022-01-01, false, the new state after two years: one role is enough
                    """)
    void a_holder_who_left_without_a_successor_is_reported_for_two_years(String asOf, boolean raised, String why) {
        Relation relation = pair().addRoleAssignment(role(Role.COMMITTEE, "1948/2019-12-31"))
                .build();
        List<Attention> attentions = attentions(relation, asOf);

        assertThat(attentions).as(why).hasSize(raised ? 1 : 0);
        if (raised) {
            assertThat(((RoleVacant) attentions.get(0)).recorded()).isFalse();
            assertThat(attentions.get(0).urgency()).isEqualTo(Urgency.CHECK);
        }
    }

    @Test
    void vacancies_that_are_not_reported() {
        assertThat(kinds(pair().build(), "2020-01-01"))
                .as("a role of which nothing is recorded is unknown, not vacant")
                .isEmpty();
        assertThat(kinds(
                        pair().addRoleAssignment(vacancy(Role.MAYOR, "[..2025-06-24]/.."))
                                .build(),
                        "2025-06-23"))
                .as("a vacancy that is only possible")
                .isEmpty();
        assertThat(kinds(
                        pair().addRoleAssignment(vacancy(Role.COMMITTEE, "2020/.."))
                                .addEvent(Suspended.builder()
                                        .date(date("2024-06-01"))
                                        .addRole(Role.COMMITTEE)
                                        .side(ALMELO)
                                        .build())
                                .build(),
                        "2025-01-01"))
                .as("a vacancy in a role that is suspended by decision")
                .isEmpty();
        assertThat(kinds(
                        pair().addRoleAssignment(vacancy(Role.MAYOR, "2020/.."))
                                .addEvent(end().effective(date("2021-01-01")).build())
                                .build(),
                        "2025-01-01"))
                .as("a vacancy in a relation that has ended")
                .isEmpty();
    }

    @Test
    void a_vacancy_of_the_partner_is_something_to_look_into() {
        RoleAssignment vacancy =
                vacancy(Role.MAYOR, "2020/..").toBuilder().side(PRESTON).build();
        RoleVacant vacant =
                (RoleVacant) attentions(pair().addRoleAssignment(vacancy).build(), "2025-01-01")
                        .get(0);

        assertThat(vacant.ownSide()).isFalse();
        assertThat(vacant.side()).isEqualTo(PRESTON);
        assertThat(vacant.urgency()).isEqualTo(Urgency.CHECK);
    }

    private static RoleAssignment role(Role role, String period) {
        return RoleAssignment.builder()
                .role(role)
                .side(ALMELO)
                .holder(MAYOR)
                .period(span(period))
                .build();
    }

    private static RoleAssignment vacancy(Role role, String period) {
        return RoleAssignment.builder()
                .role(role)
                .side(ALMELO)
                .vacant(true)
                .period(span(period))
                .build();
    }

    @Test
    void an_open_exploration_tells_when_it_was_opened_and_the_norm() {
        ExplorationOpened opened = ExplorationOpened.on(date("2024-01-01"));
        Relation relation = pair().addEvent(end().effective(date("2017")).build())
                .addEvent(opened)
                .build();
        ExplorationOpen open =
                (ExplorationOpen) attentions(relation, "2025-06-24").get(0);
        assertThat(open.opened()).isEqualTo(opened);
        assertThat(open.months()).isEqualTo(12);
    }

    @Test
    void one_who_comes_later_is_not_the_last_holder() {
        Relation relation = pair().addRoleAssignment(role(Role.MAYOR, "1990/2024-12-31"))
                .addRoleAssignment(role(Role.MAYOR, "2026-01-01/.."))
                .build();
        RoleVacant vacant = (RoleVacant) attentions(relation, "2025-06-24").get(0);
        assertThat(vacant.causes()).containsExactly(new Cause(PAIR, "roleAssignments[0]"));
        assertThat(vacant.ownSide()).isTrue();
    }

    @Test
    void attentions_of_one_relation_stand_in_order_of_their_places_in_it() {
        Relation relation = pair().addRoleAssignment(vacancy(Role.COMMITTEE, "2020/.."))
                .addRoleAssignment(vacancy(Role.MAYOR, "2020/.."))
                .build();
        assertThat(attentions(relation, "2025-06-24"))
                .extracting(attention -> attention.causes().get(0).path())
                .containsExactly("roleAssignments[0]", "roleAssignments[1]");
    }

    @Test
    void attentions_of_one_kind_stand_in_the_order_of_the_relations() {
        Register register = Register.of(
                Register.relation(RelationId.of("a"), "1990", ALMELO, PRESTON).build(),
                Register.relation(RelationId.of("b"), "1950", ALMELO, Register.ISERLOHN)
                        .build());
        assertThat(register.report("2025-06-24").attentions())
                .filteredOn(attention -> attention.kind() == AttentionKind.RELATION_DORMANT)
                .extracting(Attention::relations)
                .as("the older relation first")
                .containsExactly(List.of(RelationId.of("b")), List.of(RelationId.of("a")));
    }

    @Test
    void a_relation_that_the_viewpoint_left_asks_nothing_of_it() {
        Relation.Builder relation = Register.relation(PAIR, "1948", PRESTON, Register.ISERLOHN)
                .addParty(Party.builder()
                        .addMunicipality(ALMELO)
                        .joined(ClaimedDate.preferring(Claim.of(date("1990")), Claim.of(date("1992"))))
                        .left(date("2000"))
                        .build());
        Suspended suspended = Suspended.on(date("2010-01-01"));
        Ended announced =
                end().decided(date("2025-01-01")).effective(date("2026-01-01")).build();

        assertThat(kinds(relation.addEvent(suspended).addEvent(announced).build(), "2025-06-24"))
                .as("a suspension, an end that is announced, an accession that is contested")
                .isEmpty();
        assertThat(kinds(
                        pair().parties(relation.build().parties())
                                .addEvent(end().effective(date("2025")).build())
                                .build(),
                        "2025-06-24"))
                .as("a status that is uncertain")
                .isEmpty();
    }

    @Test
    void the_causes_of_an_uncertain_status_are_the_events_that_may_have_happened() {
        Relation relation = pair().addEvent(Suspended.builder()
                        .date(date("2020"))
                        .resumed(Resumption.on(date("2025")))
                        .build())
                .build();
        assertThat(attentions(relation, "2025-06-24"))
                .filteredOn(attention -> attention.kind() == AttentionKind.STATUS_UNCERTAIN)
                .singleElement()
                .satisfies(attention -> assertThat(attention.causes())
                        .as("perhaps it has been resumed")
                        .containsExactly(new Cause(PAIR, "events[1]")));
    }

    @Test
    void silenced_kinds_are_not_reported() {
        ReportRules silent =
                ReportRules.builder().silenced(Set.of(AttentionKind.values())).build();
        assertThat(AlmeloRegister.all().report("2025-06-24", silent).attentions())
                .isEmpty();
    }
}
