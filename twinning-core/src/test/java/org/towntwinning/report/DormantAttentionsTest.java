package org.towntwinning.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.towntwinning.report.Register.ALMELO;
import static org.towntwinning.report.Register.ISERLOHN;
import static org.towntwinning.report.Register.MAYOR;
import static org.towntwinning.report.Register.PAIR;
import static org.towntwinning.report.Register.PRESTON;
import static org.towntwinning.report.Register.date;
import static org.towntwinning.report.Register.pair;
import static org.towntwinning.report.Register.span;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.towntwinning.interaction.DatedOutcome;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.interaction.Meeting;
import org.towntwinning.interaction.Outcome;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.relation.Agreement;
import org.towntwinning.relation.AgreementId;
import org.towntwinning.relation.AgreementKind;
import org.towntwinning.relation.EndCause;
import org.towntwinning.relation.Ended;
import org.towntwinning.relation.Party;
import org.towntwinning.relation.Reestablished;
import org.towntwinning.relation.Relation;

/** Relations in which nothing happens. */
class DormantAttentionsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2020-06-23/2020-06-23, true,  five years and a day ago
                    2020-06-24/2020-06-24, true,  five years ago
                    2020-06-25/2020-06-25, false, one day less
                    2020-06/2020-06,       false, perhaps on the last day of the month
                    /,                     false, nobody knows when
                    2025-06-30/2025-06-30, true,  a meeting that lies ahead and that nobody knows of
                    """)
    void a_relation_is_dormant_after_five_years_without_contact(String period, boolean raised, String why) {
        List<Attention> found = dormant(meeting(period));
        assertThat(found).as(why).hasSize(raised ? 1 : 0);
    }

    @Test
    void a_dormant_relation_names_its_last_contact() {
        RelationDormant dormant = (RelationDormant) dormant(
                        meeting("2001-01-01/2001-01-03"),
                        meeting("1999-01-01/1999-01-01").toBuilder()
                                .id(Register.contact("earlier"))
                                .build())
                .get(0);
        assertThat(dormant.last()).contains(Register.contact("meeting"));
        assertThat(dormant.lastPeriod()).contains(span("2001-01-01/2001-01-03"));
        assertThat(dormant.causes())
                .containsExactly(new Cause(PAIR, ""), new Cause(Register.contact("meeting"), "period"));
        assertThat(dormant.years()).isEqualTo(5);
        assertThat(((RelationDormant) dormant().get(0)).last())
                .as("no interaction is recorded at all")
                .isEmpty();
    }

    @Test
    void a_relation_with_a_meeting_ahead_or_a_cancelled_one() {
        Meeting planned = meeting("2025-09-01/2025-09-01").toBuilder()
                .addOutcome(new DatedOutcome(Outcome.PLANNED, date("2025-06-01")))
                .build();
        Meeting cancelled = meeting("2025-05-01/2025-05-01").toBuilder()
                .addOutcome(new DatedOutcome(Outcome.CANCELLED, date("2025-04-01")))
                .build();
        assertThat(dormant(planned)).as("a meeting is planned").isEmpty();
        assertThat(dormant(cancelled)).as("a cancelled meeting is no contact").hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2020-06-24, 1", "2020-06-25, 0", "2020, 0", "XXXX, 0"})
    void a_relation_is_not_dormant_in_its_first_five_years(String founded, int raised) {
        Relation relation = Register.relation(PAIR, founded, ALMELO, PRESTON).build();
        assertThat(dormant(relation, "2025-06-24"))
                .as("founded %s; of an unknown founding it is not certain that the relation is active", founded)
                .hasSize(raised);
    }

    private static Stream<Arguments> formalActs() {
        return Stream.of(
                arguments(
                        "a new beginning",
                        pair().addEvent(Ended.builder()
                                        .cause(EndCause.UNKNOWN)
                                        .effective(date("1990"))
                                        .build())
                                .addEvent(Reestablished.on(date("2021")))),
                arguments(
                        "its accession",
                        Register.relation(PAIR, "1948", ISERLOHN, PRESTON)
                                .addParty(Party.builder()
                                        .addMunicipality(ALMELO)
                                        .joined(ClaimedDate.of(date("2021")))
                                        .build())),
                arguments("an agreement in force", pair().addAgreement(signed("2021", "2021/.."))),
                arguments("an agreement that is over", pair().addAgreement(signed("2021", "2021/2022"))),
                arguments("an agreement whose term is to come", pair().addAgreement(signed("2021", "2030/.."))));
    }

    private static Agreement signed(String date, String term) {
        return Agreement.builder()
                .id(AgreementId.of("agreement"))
                .kind(AgreementKind.COOPERATION_PROTOCOL)
                .signed(date(date))
                .term(span(term))
                .build();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formalActs")
    void a_relation_is_not_dormant_for_five_years_after_a_formal_act(String act, Relation.Builder relation) {
        assertThat(dormant(relation.build(), "2026-12-30"))
                .as("on the last day but one of five years")
                .isEmpty();
        assertThat(dormant(relation.build(), "2026-12-31"))
                .as("five years after %s", act)
                .hasSize(1);
    }

    @Test
    void a_signature_of_an_unknown_day_says_nothing() {
        Relation relation = pair().addAgreement(signed("XXXX", "2000/..")).build();
        assertThat(dormant(relation, "2025-06-24")).hasSize(1);
    }

    private static List<Attention> dormant(Relation relation, String asOf) {
        return Register.of(relation).report(asOf).attentions().stream()
                .filter(attention -> attention.kind() == AttentionKind.RELATION_DORMANT)
                .toList();
    }

    @Test
    void five_years_after_a_leap_day() {
        Register register = Register.of(meeting("2020-02-29/2020-02-29")).with(pair().build());
        assertThat(register.report("2025-02-27").attentions())
                .extracting(Attention::kind)
                .doesNotContain(AttentionKind.RELATION_DORMANT);
        assertThat(register.report("2025-02-28").attentions())
                .extracting(Attention::kind)
                .contains(AttentionKind.RELATION_DORMANT);
    }

    private static List<Attention> dormant(Interaction... interactions) {
        return Register.of(interactions).with(pair().build()).report("2025-06-24").attentions().stream()
                .filter(attention -> attention.kind() == AttentionKind.RELATION_DORMANT)
                .toList();
    }

    private static Meeting meeting(String period) {
        return Meeting.builder()
                .id(Register.contact("meeting"))
                .period(span(period))
                .addParticipant(MAYOR)
                .addRelation(PAIR)
                .build();
    }
}
