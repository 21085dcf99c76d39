package org.towntwinning.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.time.DateWindow;

class AttentionTest {

    @Test
    void every_kind_has_a_key_of_its_own() {
        List<String> keys =
                Stream.of(AttentionKind.values()).map(AttentionKind::key).toList();
        assertThat(keys).doesNotHaveDuplicates().allMatch(key -> key.matches("attention(\\.[a-z-]+)"));
        assertThat(AttentionKind.ROLE_VACANT.key()).isEqualTo("attention.role-vacant");
    }

    @Test
    void a_case_that_is_not_overridden_goes_to_other() {
        List<String> sentences = AlmeloRegister.all().report("2025-06-24").attentions().stream()
                .map(attention -> attention.fold(new Attention.Cases<String>() {
                    @Override
                    public String other(Attention other) {
                        return other.kind().key();
                    }

                    @Override
                    public String committeeEnding(CommitteeEnding ending) {
                        return "ending: " + ending.committee() + " since "
                                + ending.notice().orElseThrow().date();
                    }
                }))
                .toList();
        assertThat(sentences)
                .containsExactly(
                        "attention.request-unanswered",
                        "ending: preston-committee-almelo since [..2025-06-24]",
                        "attention.travel-notice-missing",
                        "attention.date-contested");
    }

    @Test
    void a_cause_tells_its_record_and_the_place_in_it() {
        assertThat(new Cause(AlmeloRegister.WITH_DENIZLI, "")).hasToString("relation almelo-denizli");
        assertThat(new Cause(AlmeloRegister.WITH_DENIZLI, "events[0]"))
                .hasToString("relation almelo-denizli at events[0]");
    }

    @Test
    void an_attention_is_a_value_that_people_can_read() {
        Attention one = AlmeloRegister.all().report("2025-06-24").attentions().get(3);
        Attention same = AlmeloRegister.all().report("2025-06-24").attentions().get(3);
        Attention another =
                AlmeloRegister.all().report("2025-06-24").attentions().get(2);

        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(another);
        assertThat(one)
                .hasToString("attention.date-contested{urgency=CHECK, relations=[almelo-denizli], "
                        + "causes=[relation almelo-denizli at events[0].anchors[0].date]}");
        assertThat(one.records()).containsExactly(AlmeloRegister.WITH_DENIZLI);
    }

    /** One of each kind, out of registers of chance. */
    private static Map<AttentionKind, Attention> oneOfEach() {
        ReportRules rules =
                ReportRules.builder().annualReportDuty(AnnualReportDuty.ALL).build();
        Map<AttentionKind, Attention> found = new EnumMap<>(AttentionKind.class);
        for (int seed = 0; seed < 120; seed++) {
            Register register = RandomRegister.of(seed);
            MunicipalityId viewpoint = RandomRegister.TOWNS.get(seed % RandomRegister.TOWNS.size());
            for (LocalDate day : List.of(LocalDate.of(2020, 6, 15), LocalDate.of(2021, 7, 1))) {
                register.report(viewpoint, DateWindow.always(), day, rules)
                        .attentions()
                        .forEach(attention -> found.put(attention.kind(), attention));
            }
        }
        assertThat(found).as("kinds of attention that are tried").containsOnlyKeys(AttentionKind.values());
        return found;
    }

    @Test
    void every_attention_goes_to_the_case_of_its_kind() {
        oneOfEach().forEach((kind, attention) -> {
            assertThat(attention.fold(new KindOfCase()))
                    .as("the case that %s goes to", attention)
                    .isEqualTo(kind);
            assertThat(attention.<AttentionKind>fold(Attention::kind))
                    .as("%s without a case of its own goes to the case of all others", attention)
                    .isEqualTo(kind);
        });
    }

    /** Answers with the kind that belongs to each case. */
    private static final class KindOfCase implements Attention.Cases<AttentionKind> {

        @Override
        public AttentionKind other(Attention attention) {
            throw new AssertionError("no case for " + attention.kind());
        }

        @Override
        public AttentionKind relationEnding(RelationEnding attention) {
            return AttentionKind.RELATION_ENDING;
        }

        @Override
        public AttentionKind committeeEnding(CommitteeEnding attention) {
            return AttentionKind.COMMITTEE_ENDING;
        }

        @Override
        public AttentionKind roleVacant(RoleVacant attention) {
            return AttentionKind.ROLE_VACANT;
        }

        @Override
        public AttentionKind travelNoticeMissing(TravelNoticeMissing attention) {
            return AttentionKind.TRAVEL_NOTICE_MISSING;
        }

        @Override
        public AttentionKind travelNoticeLate(TravelNoticeLate attention) {
            return AttentionKind.TRAVEL_NOTICE_LATE;
        }

        @Override
        public AttentionKind requestUnanswered(RequestUnanswered attention) {
            return AttentionKind.REQUEST_UNANSWERED;
        }

        @Override
        public AttentionKind annualReportMissing(AnnualReportMissing attention) {
            return AttentionKind.ANNUAL_REPORT_MISSING;
        }

        @Override
        public AttentionKind intentionOverdue(IntentionOverdue attention) {
            return AttentionKind.INTENTION_OVERDUE;
        }

        @Override
        public AttentionKind outcomeNotRecorded(OutcomeNotRecorded attention) {
            return AttentionKind.OUTCOME_NOT_RECORDED;
        }

        @Override
        public AttentionKind jubileeOverdue(JubileeOverdue attention) {
            return AttentionKind.JUBILEE_OVERDUE;
        }

        @Override
        public AttentionKind jubileeAhead(JubileeAhead attention) {
            return AttentionKind.JUBILEE_AHEAD;
        }

        @Override
        public AttentionKind agreementExpiring(AgreementExpiring attention) {
            return AttentionKind.AGREEMENT_EXPIRING;
        }

        @Override
        public AttentionKind suspensionOpen(SuspensionOpen attention) {
            return AttentionKind.SUSPENSION_OPEN;
        }

        @Override
        public AttentionKind explorationOpen(ExplorationOpen attention) {
            return AttentionKind.EXPLORATION_OPEN;
        }

        @Override
        public AttentionKind relationDormant(RelationDormant attention) {
            return AttentionKind.RELATION_DORMANT;
        }

        @Override
        public AttentionKind dateContested(DateContested attention) {
            return AttentionKind.DATE_CONTESTED;
        }

        @Override
        public AttentionKind statusUncertain(StatusUncertain attention) {
            return AttentionKind.STATUS_UNCERTAIN;
        }
    }
}
