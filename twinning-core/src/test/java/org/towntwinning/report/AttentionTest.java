package org.towntwinning.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

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

    @Test
    void every_attention_goes_to_the_case_of_its_kind() {
        Attention.Cases<AttentionKind> cases = new KindOfCase();
        for (int seed = 0; seed < 60; seed++) {
            StateOfAffairs report = RandomRegister.of(seed).report("2020-06-15");
            report.attentions()
                    .forEach(attention -> assertThat(attention.fold(cases))
                            .as("the case that %s goes to", attention)
                            .isEqualTo(attention.kind()));
        }
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
