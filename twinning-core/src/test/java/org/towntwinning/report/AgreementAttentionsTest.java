package org.towntwinning.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.towntwinning.report.Register.PAIR;
import static org.towntwinning.report.Register.date;
import static org.towntwinning.report.Register.pair;
import static org.towntwinning.report.Register.span;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.towntwinning.relation.Agreement;
import org.towntwinning.relation.AgreementId;
import org.towntwinning.relation.AgreementKind;
import org.towntwinning.relation.EndCause;
import org.towntwinning.relation.Ended;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.Suspended;
import org.towntwinning.time.Certainty;

/** Agreements whose term ends, or has ended. */
class AgreementAttentionsTest {

    private static List<Attention> attentions(Relation relation, String asOf) {
        ReportRules rules = ReportRules.builder()
                .addSilenced(AttentionKind.RELATION_DORMANT)
                .build();
        return Register.besidesJubilees(Register.of(relation).report(asOf, rules));
    }

    private static List<AttentionKind> kinds(Relation relation, String asOf) {
        return attentions(relation, asOf).stream().map(Attention::kind).toList();
    }

    private static Ended.Builder end() {
        return Ended.builder().cause(EndCause.UNILATERAL_TERMINATION);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2024-06-29, ,        more than six months before the end
                    2024-06-30, PREPARE, six months before the end
                    2024-12-31, PREPARE, the last day of the term
                    2025-01-01, ACT,     over
                    2030-01-01, ACT,     over for long and no other agreement is in force
                    """)
    void the_end_of_a_term_is_reported_from_six_months_before(String asOf, Urgency urgency, String why) {
        Relation relation =
                pair().addAgreement(protocol("p1", "2020-01-01/2024-12-31")).build();
        assertThat(attentions(relation, asOf))
                .as(why)
                .extracting(Attention::urgency)
                .isEqualTo(urgency == null ? List.of() : List.of(urgency));
    }

    @Test
    void an_agreement_that_expires_tells_when() {
        Relation relation =
                pair().addAgreement(protocol("p1", "2020-01-01/2024-12-31")).build();
        AgreementExpiring expiring =
                (AgreementExpiring) attentions(relation, "2024-10-01").get(0);

        assertThat(expiring.ends()).isEqualTo(date("2024-12-31"));
        assertThat(expiring.over()).isEqualTo(Certainty.IMPOSSIBLE);
        assertThat(expiring.leadMonths()).isEqualTo(6);
        assertThat(expiring.causes()).containsExactly(new Cause(PAIR, "agreements[0].term"));
    }

    @Test
    void terms_that_are_not_reported() {
        assertThat(kinds(
                        pair().addAgreement(protocol("p1", "2020-01-01/2024-12-31"))
                                .addAgreement(protocol("p2", "2025-01-01/2029-12-31"))
                                .build(),
                        "2025-01-01"))
                .as("a newer agreement has replaced the one that is over")
                .isEmpty();
        assertThat(kinds(pair().addAgreement(protocol("p1", "2020-01-01/")).build(), "2025-01-01"))
                .as("nobody knows when the term ends")
                .isEmpty();
        assertThat(kinds(pair().addAgreement(protocol("p1", "2020-01-01/..")).build(), "2025-01-01"))
                .as("the term has no end")
                .isEmpty();
        assertThat(kinds(
                        pair().addAgreement(protocol("p1", "2020-01-01/2024-12-31"))
                                .addEvent(end().effective(date("2024-12-01")).build())
                                .build(),
                        "2024-12-15"))
                .as("the relation has ended")
                .isEmpty();
    }

    @Test
    void only_a_newer_agreement_that_lasts_longer_replaces_another() {
        Agreement ending = protocol("p1", "2020-01-01/2024-12-31");
        Agreement shorter = protocol("p2", "2021-01-01/2022-12-31");
        Agreement charter = ending.toBuilder()
                .id(AgreementId.of("charter"))
                .signed(date("2022-01-01"))
                .term(null)
                .build();
        Agreement notice = charter.toBuilder()
                .id(AgreementId.of("notice"))
                .kind(AgreementKind.TERMINATION_NOTICE)
                .build();

        assertThat(kinds(pair().addAgreement(ending).addAgreement(shorter).build(), "2024-10-01"))
                .as("a newer agreement that was over before")
                .containsExactly(AttentionKind.AGREEMENT_EXPIRING);
        assertThat(kinds(pair().addAgreement(ending).addAgreement(notice).build(), "2024-10-01"))
                .as("a notice of termination takes the place of nothing")
                .containsExactly(AttentionKind.AGREEMENT_EXPIRING);
        assertThat(kinds(pair().addAgreement(ending).addAgreement(charter).build(), "2024-10-01"))
                .as("a newer agreement without a term")
                .isEmpty();
    }

    @Test
    void a_term_that_ended_long_ago_is_missed_unless_another_agreement_is_certainly_in_force() {
        Relation relation = pair().addAgreement(protocol("p1", "2010-01-01/2014-12-31"))
                .addAgreement(protocol("p0", "2005-01-01/[2025..2030]"))
                .build();
        assertThat(attentions(relation, "2025-06-24"))
                .as("the other one is perhaps over, too")
                .extracting(attention -> attention.causes().get(0).path())
                .contains("agreements[0].term");
    }

    @Test
    void a_term_that_ended_beside_a_charter_is_reported_in_its_period_only() {
        Agreement charter = Agreement.builder()
                .id(AgreementId.of("charter"))
                .kind(AgreementKind.CHARTER)
                .signed(date("1948"))
                .build();
        Relation relation = pair().addAgreement(charter)
                .addAgreement(protocol("p1", "2020-01-01/2024-12-31"))
                .build();
        assertThat(kinds(relation, "2025-06-24")).containsExactly(AttentionKind.AGREEMENT_EXPIRING);
        assertThat(kinds(relation, "2026-06-24")).isEmpty();
    }

    @Test
    void a_term_that_ends_while_the_relation_is_suspended_is_reported() {
        Relation relation = pair().addAgreement(protocol("p1", "2020-01-01/2024-12-31"))
                .addEvent(Suspended.on(date("2024-06-01")))
                .build();
        assertThat(kinds(relation, "2024-10-01")).containsExactly(AttentionKind.AGREEMENT_EXPIRING);
    }

    private static Agreement protocol(String id, String term) {
        return Agreement.builder()
                .id(AgreementId.of(id))
                .kind(AgreementKind.COOPERATION_PROTOCOL)
                .term(span(term))
                .build();
    }
}
