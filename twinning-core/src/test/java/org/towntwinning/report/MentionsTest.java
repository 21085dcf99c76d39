package org.towntwinning.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.towntwinning.report.Register.ALMELO;
import static org.towntwinning.report.Register.COUNCIL;
import static org.towntwinning.report.Register.ISERLOHN;
import static org.towntwinning.report.Register.MAYOR;
import static org.towntwinning.report.Register.PAIR;
import static org.towntwinning.report.Register.PRESTON;
import static org.towntwinning.report.Register.WIERDEN;
import static org.towntwinning.report.Register.contact;
import static org.towntwinning.report.Register.date;
import static org.towntwinning.report.Register.pair;
import static org.towntwinning.report.Register.span;
import static org.towntwinning.report.Register.text;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.towntwinning.interaction.Intention;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.interaction.Meeting;
import org.towntwinning.interaction.Request;
import org.towntwinning.register.InteractionId;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.Agreement;
import org.towntwinning.relation.AgreementId;
import org.towntwinning.relation.AgreementKind;
import org.towntwinning.relation.EndCause;
import org.towntwinning.relation.Ended;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.Suspended;
import org.towntwinning.role.Actor;
import org.towntwinning.role.Office;
import org.towntwinning.role.Role;
import org.towntwinning.role.RoleAssignment;

/** Whatever a report names can be looked up in it, also where only one place names it. */
class MentionsTest {

    private static final Actor MAYOR_OF_WIERDEN = Actor.office(WIERDEN, Office.MAYOR);

    private static Ended.Builder end(String effective) {
        return Ended.builder()
                .cause(EndCause.UNILATERAL_TERMINATION)
                .effective(date(effective))
                .addInitiator(MAYOR_OF_WIERDEN);
    }

    private static Agreement agreement(String term) {
        return Agreement.builder()
                .id(AgreementId.of("agreement"))
                .kind(AgreementKind.COOPERATION_PROTOCOL)
                .signed(date("2000-05-01"))
                .term(span(term))
                .addSignatory(MAYOR_OF_WIERDEN)
                .build();
    }

    private static Stream<Arguments> places() {
        return Stream.of(
                arguments("an event", pair().addEvent(end("2017").build())),
                arguments(
                        "an end that is announced",
                        pair().addEvent(end("2026-01-01")
                                .decided(date("2025-01-01"))
                                .build())),
                arguments(
                        "who suspends",
                        pair().addEvent(Suspended.builder()
                                .date(date("2022"))
                                .addBy(MAYOR_OF_WIERDEN)
                                .build())),
                arguments("an agreement in force", pair().addAgreement(agreement("2000-05-01/.."))),
                arguments("an agreement that is over", pair().addAgreement(agreement("2000-05-01/2004-12-31"))),
                arguments("an agreement whose term is to come", pair().addAgreement(agreement("2026-01-01/.."))),
                arguments("an executor", pair().addExecutor(MAYOR_OF_WIERDEN)),
                arguments("a financer", pair().addFinancer(MAYOR_OF_WIERDEN)),
                arguments(
                        "the holder of a role",
                        pair().addRoleAssignment(RoleAssignment.builder()
                                .role(Role.MAYOR)
                                .side(ALMELO)
                                .holder(MAYOR_OF_WIERDEN)
                                .period(span("1950/.."))
                                .build())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    void a_town_that_only_one_place_of_a_relation_names_can_be_looked_up(String place, Relation.Builder relation) {
        assertThat(Register.of(relation.build()).report("2025-06-24").municipalities())
                .as("the town named by %s, beside the parties", place)
                .containsOnlyKeys(ALMELO, PRESTON, WIERDEN);
    }

    @Test
    void the_viewpoint_can_be_looked_up_though_nothing_names_it() {
        assertThat(Register.of().report("2025-06-24").municipalities()).containsOnlyKeys(ALMELO);
    }

    private static Stream<Interaction> interactions() {
        return Stream.of(
                Request.builder()
                        .id(contact("open-request"))
                        .date(date("1999-02-01"))
                        .addRequester(Actor.town(PRESTON))
                        .addAddressee(MAYOR)
                        .content(text("Send the orchestra"))
                        .addRelation(PAIR)
                        .build(),
                Intention.builder()
                        .id(contact("open-intention"))
                        .aim(text("Visit Preston"))
                        .stated(date("1999-02-01"))
                        .addParticipant(COUNCIL)
                        .addRelation(PAIR)
                        .build(),
                meeting("last-contact").period(span("1999-02-01/1999-02-01")).build());
    }

    private static Meeting.Builder meeting(String id) {
        return Meeting.builder()
                .id(contact(id))
                .period(span("2025-03-01/2025-03-01"))
                .addParticipant(MAYOR)
                .addRelation(PAIR);
    }

    @ParameterizedTest
    @MethodSource("interactions")
    void an_interaction_before_the_period_that_is_still_spoken_of_can_be_looked_up(Interaction interaction) {
        StateOfAffairs report = Register.of(interaction).with(pair().build()).report("2025-06-24");
        assertThat(report.interactions()).containsOnlyKeys(interaction.id());
    }

    @Test
    void the_parties_of_a_relation_that_an_interaction_names_can_be_looked_up() {
        RelationId other = RelationId.of("iserlohn-wierden");
        Register register = Register.of(
                pair().build(),
                Register.relation(other, "1950", ISERLOHN, WIERDEN).build(),
                meeting("meeting").addRelation(other).build());

        StateOfAffairs report = register.report("2025-06-24");
        assertThat(report.parties().get(other)).containsExactly(ISERLOHN, WIERDEN);
        assertThat(report.municipalities()).containsOnlyKeys(ALMELO, PRESTON, ISERLOHN, WIERDEN);
    }

    @Test
    void an_interaction_between_others_can_be_looked_up_once_the_day_knows_it() {
        InteractionId cause = contact("cause");
        Meeting between = Meeting.builder()
                .id(cause)
                .period(span("2025-06-01/2025-06-01"))
                .addParticipant(Actor.town(WIERDEN))
                .build();
        Meeting ours = meeting("ours").addPromptedBy(cause).build();
        Register register = Register.of(pair().build(), ours, between);

        assertThat(register.report("2025-06-01").interactions())
                .as("what prompted a meeting of the viewpoint, though the viewpoint had no part in it")
                .containsOnlyKeys(cause, ours.id());
        assertThat(register.report("2025-05-31").interactions())
                .as("no hindsight: it lies ahead and nobody speaks of it")
                .containsOnlyKeys(ours.id());
    }
}
