package org.towntwinning.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.towntwinning.anniversary.AnchorRule;
import org.towntwinning.anniversary.AnniversaryRules;
import org.towntwinning.anniversary.Continuity;
import org.towntwinning.anniversary.JubileeStatus;
import org.towntwinning.anniversary.Schedule;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.register.InteractionId;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.Reference;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.time.DateWindow;

/** What holds of every report, on registers of chance whose dates are vague, open, unknown or out of order. */
class RobustnessTest {

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(1, 1, 1),
            LocalDate.of(1950, 1, 1),
            LocalDate.of(2020, 2, 29),
            LocalDate.of(2020, 6, 15),
            LocalDate.of(2021, 7, 1),
            LocalDate.of(2030, 12, 31),
            LocalDate.of(9999, 12, 31));

    private static final ReportRules STRICT =
            ReportRules.builder().annualReportDuty(AnnualReportDuty.ALL).build();

    /** Rules that count in other ways than the standard ones. */
    static final List<AnniversaryRules> ANNIVERSARIES = List.of(
            AnniversaryRules.builder()
                    .schedule(Schedule.everyYears(1))
                    .continuity(Continuity.ACTIVE_TIME)
                    .build(),
            AnniversaryRules.builder()
                    .schedule(Schedule.DUTCH)
                    .continuity(Continuity.SINCE_REESTABLISHMENT)
                    .build(),
            AnniversaryRules.builder()
                    .anchor(AnchorRule.accessionOf(Register.WIERDEN))
                    .build());

    private interface Check {
        void of(StateOfAffairs report, Register register);
    }

    private static void forAll(int seeds, Check check) {
        for (int seed = 0; seed < seeds; seed++) {
            Register register = RandomRegister.of(seed);
            MunicipalityId viewpoint = RandomRegister.TOWNS.get(seed % RandomRegister.TOWNS.size());
            DateWindow period = seed % 7 == 0 ? DateWindow.always() : DateWindow.ofYear(2020);
            try (TwinningStore store = register.open()) {
                for (LocalDate day : DAYS) {
                    String where = "seed " + seed + ", viewpoint " + viewpoint + ", as of " + day + ": ";
                    StateOfAffairs report =
                            store.read(snapshot -> StateOfAffairs.of(snapshot, viewpoint, period, day, STRICT));
                    check(check, report, register, where);
                }
            }
        }
    }

    private static void check(Check check, StateOfAffairs report, Register register, String where) {
        try {
            check.of(report, register);
        } catch (AssertionError failure) {
            throw new AssertionError(where + failure.getMessage(), failure);
        }
    }

    @Test
    void data_never_makes_a_report_throw_and_every_attention_has_a_cause_in_the_data() {
        Set<AttentionKind> raised = EnumSet.noneOf(AttentionKind.class);
        forAll(120, (report, register) -> {
            Set<RecordId> ids =
                    register.records().stream().map(RegisterRecord::id).collect(Collectors.toSet());
            for (Attention attention : report.attentions()) {
                raised.add(attention.kind());
                assertThat(attention.causes()).as("causes of %s", attention).isNotEmpty();
                assertThat(ids).as("records of %s", attention).containsAll(attention.records());
                attention.causes().forEach(cause -> read(register, cause));
            }
        });
        assertThat(raised)
                .as("kinds of attention that the registers of chance raise")
                .containsExactlyInAnyOrder(AttentionKind.values());
    }

    private static void read(Register register, Cause cause) {
        RegisterRecord record = register.records().stream()
                .filter(each -> each.id().equals(cause.record()))
                .findFirst()
                .orElseThrow();
        PathReader.read(record, cause.path());
    }

    @Test
    void jubilees_are_counted_by_any_rules_and_their_causes_can_be_read() {
        Set<String> causes = new HashSet<>();
        for (AnniversaryRules anniversaries : ANNIVERSARIES) {
            ReportRules rules = ReportRules.builder()
                    .anniversaries(anniversaries)
                    .jubileeLeadMonths(120)
                    .build();
            for (int seed = 0; seed < 120; seed++) {
                Register register = RandomRegister.of(seed);
                for (Attention attention : register.report("2020-06-15", rules).attentions()) {
                    attention.causes().forEach(cause -> read(register, cause));
                    if (attention instanceof JubileeAhead || attention instanceof JubileeOverdue) {
                        causes.add(attention.causes().get(0).path().replaceAll("[0-9]+", "0"));
                    }
                }
            }
        }
        assertThat(causes)
                .as("what the jubilees are counted from; a new beginning is rare here, JubileeReportTest has one")
                .contains("events[0].anchors[0].date", "parties[0].joined");
    }

    @Test
    void everything_mentioned_can_be_looked_up_or_is_hidden_from_the_day() {
        forAll(30, (report, register) -> {
            Set<RecordId> found = new HashSet<>(report.municipalities().keySet());
            found.addAll(report.committees().keySet());
            found.addAll(report.documents().keySet());
            found.addAll(report.parties().keySet());
            for (Interaction interaction : report.interactions().values()) {
                assertFound(interaction, found);
            }
            report.committees().values().forEach(committee -> assertFound(committee, found));
            report.sources().forEach(source -> assertThat(found).contains(source.document()));
            report.relations().forEach(relation -> assertThat(found).contains(relation.id()));
            contacts(report)
                    .forEach(contact -> assertThat(report.interactions()).containsKey(contact));
            report.relations()
                    .forEach(relation -> assertThat(report.interactions().keySet())
                            .as("what marks the jubilees of %s", relation.id())
                            .containsAll(relation.jubilees().celebrations()));
        });
    }

    private static void assertFound(RegisterRecord record, Set<RecordId> found) {
        for (Reference reference : record.references()) {
            if (!(reference.target() instanceof InteractionId)) {
                assertThat(found).as("%s of %s", reference.path(), record.id()).contains(reference.target());
            }
        }
    }

    @Test
    void no_interaction_stands_in_two_lists_of_one_relation() {
        forAll(30, (report, register) -> {
            for (RelationReport relation : report.relations()) {
                List<InteractionId> ids = contacts(relation.contacts());
                assertThat(ids).as("contacts of %s", relation.id()).doesNotHaveDuplicates();
            }
        });
    }

    private static List<InteractionId> contacts(StateOfAffairs report) {
        return report.relations().stream()
                .flatMap(relation -> contacts(relation.contacts()).stream())
                .toList();
    }

    /** Open requests are left out: they were held, too. */
    private static List<InteractionId> contacts(ContactReport report) {
        List<InteractionId> ids = new ArrayList<>();
        report.held().forEach(contact -> ids.add(contact.id()));
        report.cancelled().forEach(contact -> ids.add(contact.id()));
        report.planned().forEach(contact -> ids.add(contact.id()));
        report.intentions().forEach(contact -> ids.add(contact.id()));
        return ids;
    }

    @Test
    void attentions_stand_in_order_of_urgency_and_those_of_a_relation_are_those_of_the_report() {
        forAll(30, (report, register) -> {
            assertThat(report.attentions().stream().map(Attention::urgency).toList())
                    .isSorted();
            for (RelationReport relation : report.relations()) {
                assertThat(relation.attentions())
                        .isEqualTo(report.attentions().stream()
                                .filter(attention -> attention.relations().contains(relation.id()))
                                .toList());
            }
        });
    }

    @Test
    void a_jubilee_is_past_current_or_to_come_and_its_relation_existed_once() {
        forAll(60, (report, register) -> {
            for (RelationReport relation : report.relations()) {
                JubileeReport jubilees = relation.jubilees();
                jubilees.last()
                        .ifPresent(state ->
                                assertThat(state.jubilee().due().latest()).isBefore(report.asOf()));
                jubilees.current()
                        .forEach(state -> assertThat(
                                        state.jubilee().due().toWindow().contains(report.asOf()))
                                .as("%s is current", state)
                                .isTrue());
                jubilees.next()
                        .ifPresent(state ->
                                assertThat(state.jubilee().due().earliest()).isAfter(report.asOf()));
                assertThat(jubilees.overdue()).allMatch(state -> state.status() == JubileeStatus.OVERDUE);
                assertThat(jubilees.planned()).allMatch(state -> state.status() == JubileeStatus.PLANNED);
                assertThat(relation.founding().isPresent() || jubilees.last().isEmpty())
                        .as("%s has jubilees only if it was founded", relation.id())
                        .isTrue();
            }
        });
    }
}
