package org.towntwinning.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.towntwinning.register.Answers.assertAnswers;
import static org.towntwinning.register.Given.ALMELO;
import static org.towntwinning.register.Given.DENIZLI;
import static org.towntwinning.register.Given.EJMIATSIN;
import static org.towntwinning.register.Given.PRESTON;
import static org.towntwinning.register.Given.date;
import static org.towntwinning.register.Given.day;
import static org.towntwinning.register.Given.span;
import static org.towntwinning.register.Given.text;
import static org.towntwinning.register.Given.town;
import static org.towntwinning.relation.Sample.again;
import static org.towntwinning.relation.Sample.between;
import static org.towntwinning.relation.Sample.ended;
import static org.towntwinning.relation.Sample.opened;
import static org.towntwinning.relation.Sample.proposed;
import static org.towntwinning.relation.Sample.relation;
import static org.towntwinning.relation.Sample.since;
import static org.towntwinning.relation.Sample.suspended;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.towntwinning.committee.Committee;
import org.towntwinning.committee.DissolutionNotice;
import org.towntwinning.committee.Service;
import org.towntwinning.municipality.CountryCode;
import org.towntwinning.register.CommitteeId;
import org.towntwinning.register.RelationId;
import org.towntwinning.role.Actor;
import org.towntwinning.role.Body;
import org.towntwinning.role.Role;
import org.towntwinning.role.RoleCoverage;
import org.towntwinning.role.ThirdBody;
import org.towntwinning.role.ThirdBodyKind;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.PartialDate;

/**
 * The hard cases of the field, by number, each with towns to which it happened: how relations begin, pause and end.
 * When a jubilee is due, and whether two backends give the same answer (5, 21, 22), is tested where that is computed.
 */
@DisplayName("Hard cases of the lifecycle")
class HardCasesOfTheLifecycleTest {

    @Test
    @DisplayName("9. A one-sided end with three dates (Bishop's Stortford-Friedberg): the effective one counts")
    void oneSidedEnd() {
        Ended end = Ended.builder()
                .cause(EndCause.UNILATERAL_TERMINATION)
                .addInitiator(Actor.body(town("bishops-stortford"), Body.COUNCIL))
                .decided(date("2011-09-19"))
                .notified(date("2011-11"))
                .effective(date("2012-09"))
                .build();
        Relation relation = relation(since("1965~"), end);

        assertAnswers(relation::statusOn, """
                2011-09-19 ACTIVE
                2011-11-30 ACTIVE
                2012-08-31 ACTIVE
                2012-09-01 ACTIVE or ENDED
                2012-09-30 ENDED""");
        assertThat(end.toBuilder().effective(null).build().date()).isEqualTo(date("2011-11"));
        assertThat(end.toBuilder().effective(null).notified(null).build().date())
                .isEqualTo(date("2011-09-19"));
        assertThat(end.toBuilder().decided(null).notified(null).build().date()).isEqualTo(date("2012-09"));
    }

    @Test
    @DisplayName("10. The council ends, the committee goes on (Bishop's Stortford)")
    void committeeGoesOn() {
        Relation byRole = relation(since("1965~"), ended("2012-09", Role.MAYOR, Role.MUNICIPAL_ORGANISATION));
        Committee committee = Committee.builder()
                .id(CommitteeId.of("association"))
                .seat(town("bishops-stortford"))
                .founded(date("1965"))
                .addService(new Service(RelationId.of("r"), span("1965/..")))
                .build();

        assertThat(byRole.activeOn(day("2025-06-24"))).isEqualTo(Certainty.DEFINITE);
        assertThat(byRole.coverageOn(day("2025-06-24")))
                .filteredOn(coverage -> coverage.suspended().isDefinite())
                .extracting(RoleCoverage::role)
                .containsOnly(Role.MAYOR, Role.MUNICIPAL_ORGANISATION)
                .hasSize(4);
        assertThat(relation(since("1965~"), ended("2012-09")).activeOn(day("2025-06-24")))
                .as("ended as a whole")
                .isEqualTo(Certainty.IMPOSSIBLE);
        assertThat(committee.servesOn(RelationId.of("r"), day("2025-06-24"))).isEqualTo(Certainty.DEFINITE);
    }

    @Test
    @DisplayName("10. The committee's foundation dissolves, the relation goes on (Almelo-Preston)")
    void relationGoesOn() {
        Relation relation = between("almelo-preston", ALMELO, PRESTON)
                .addEvent(since("1948"))
                .build();
        Committee committee = Committee.builder()
                .id(CommitteeId.of("preston-committee"))
                .seat(ALMELO)
                .body(Body.FOUNDATION)
                .addService(new Service(RelationId.of("almelo-preston"), span("/..")))
                .dissolutionNotice(
                        DissolutionNotice.builder().date(date("[..2025-06-24]")).build())
                .dissolved(date("2026-01-01"))
                .build();

        assertThat(committee.liveOn(day("2025-06-24"))).isEqualTo(Certainty.DEFINITE);
        assertThat(committee.liveOn(day("2026-01-01"))).isEqualTo(Certainty.IMPOSSIBLE);
        assertThat(relation.activeOn(day("2026-01-01"))).isEqualTo(Certainty.DEFINITE);
    }

    @Test
    @DisplayName("11. Suspension: conditional, and an explicit decision to continue (Kassel-Jaroslawl)")
    void conditionalSuspension() {
        Suspended suspension = suspended("2022-03").toBuilder()
                .condition(text("for as long as the war goes on"))
                .addBy(Actor.body(town("kassel"), Body.COUNCIL))
                .build();
        Relation relation = relation(since("1988"), suspension, Continued.on(date("2024-05-05")));

        assertThat(suspension.condition()).isPresent();
        assertAnswers(relation::statusOn, """
                2022-02-28 ACTIVE
                2022-03-31 SUSPENDED
                2025-06-24 SUSPENDED""");
    }

    @Test
    @DisplayName(
            "11. Suspension by the association rather than the town (Baden-Baden-Sotschi): for one role, on one side")
    void suspensionOfARole() {
        Suspended suspension = suspended("2022", Role.COMMITTEE).toBuilder()
                .side(ALMELO)
                .addBy(Actor.committee(CommitteeId.of("association")))
                .build();
        Relation relation = relation(since("1988"), suspension);

        assertThat(relation.activeOn(day("2025-06-24"))).isEqualTo(Certainty.DEFINITE);
        assertThat(relation.coverageOn(day("2025-06-24")))
                .filteredOn(coverage -> coverage.suspended().isPossible())
                .singleElement()
                .satisfies(coverage -> {
                    assertThat(coverage.role()).isEqualTo(Role.COMMITTEE);
                    assertThat(coverage.side()).isEqualTo(ALMELO);
                    assertThat(coverage.suspended()).isEqualTo(Certainty.DEFINITE);
                });
    }

    @Test
    @DisplayName("11. Several suspensions, by one side and by the other (Emden-Archangelsk): any open one suspends")
    void severalSuspensions() {
        Relation relation = relation(
                since("1988"),
                suspended("2022-03-01", "2024-01-01").toBuilder()
                        .addBy(Actor.town(ALMELO))
                        .build(),
                suspended("2023-01-01", "2025-01-01").toBuilder()
                        .addBy(Actor.town(DENIZLI))
                        .build());

        assertAnswers(relation::statusOn, """
                2022-02-28 ACTIVE
                2022-06-30 SUSPENDED
                2023-06-30 SUSPENDED
                2024-06-30 SUSPENDED
                2025-01-01 ACTIVE""");
    }

    @Test
    @DisplayName("12. Dormant without a decision: the status stays active; an end nobody documented is LAPSED, XXXX")
    void dormantAndLapsed() {
        Ended lapsed = Ended.builder()
                .cause(EndCause.LAPSED)
                .effective(PartialDate.unknown())
                .build();

        assertThat(relation(since("1954")).activeOn(day("2025-06-24"))).isEqualTo(Certainty.DEFINITE);
        assertAnswers(relation(since("1954"), lapsed)::statusOn, """
                1953-12-31 none
                1954-12-31 ACTIVE or ENDED
                2025-06-24 ACTIVE or ENDED""");
    }

    @Test
    @DisplayName("13. Re-established with the same partner (Denizli may be next) is one relation with two lives")
    void twoLives() {
        Relation relation = between("almelo-denizli", ALMELO, DENIZLI)
                .events(List.of(since("1974"), ended("2017"), opened("2025-03-06"), again("2026-01-01")))
                .build();

        assertAnswers(relation::statusOn, """
                2016-12-31 ACTIVE
                2017-06-30 ACTIVE or ENDED
                2025-06-24 ENDED
                2026-01-01 ACTIVE""");
        assertThat(relation.exploredOn(day("2025-06-24"))).isEqualTo(Certainty.DEFINITE);
        assertThat(relation.exploredOn(day("2026-01-01"))).isEqualTo(Certainty.IMPOSSIBLE);
        assertThat(relation.events(Established.class)).hasSize(1);
    }

    @Test
    @DisplayName("14. Kind changes up and down (Rottweil-Brugg: contact, friendship, partnership)")
    void kindChanges() {
        Relation relation = between("rottweil-brugg", town("rottweil"), town("brugg"))
                .kinds(List.of(
                        KindChange.of(RelationKind.CONTACT),
                        KindChange.builder()
                                .kind(RelationKind.FRIENDSHIP)
                                .since(date("1953"))
                                .build(),
                        KindChange.builder()
                                .kind(RelationKind.PARTNERSHIP)
                                .since(date("1998-05"))
                                .build(),
                        KindChange.builder()
                                .kind(RelationKind.CONTACT)
                                .since(date("2020~"))
                                .build()))
                .addEvent(Established.on(AnchorKind.FIRST_CONTACT, date("1913-06-28")))
                .build();

        assertAnswers(relation::kindOn, """
                1930-01-01 CONTACT
                1953-06-30 FRIENDSHIP or CONTACT
                1960-01-01 FRIENDSHIP
                1998-05-31 PARTNERSHIP
                2020-06-30 PARTNERSHIP or CONTACT
                2025-06-24 CONTACT""");
    }

    @Test
    @DisplayName(
            "15. Proposal before the start (Almelo-Ejmiatsin): a motion of January 2020, the memorandum of June 2021")
    void proposal() {
        Relation relation = between("almelo-ejmiatsin", ALMELO, EJMIATSIN)
                .addEvent(proposed("2020-01").toBuilder()
                        .addBy(Actor.body(ALMELO, Body.COUNCIL))
                        .build())
                .addEvent(Established.on(AnchorKind.SIGNING, date("2021-06-29")))
                .build();

        assertAnswers(relation::statusOn, """
                2019-12-31 none
                2020-01-31 PROPOSED
                2021-06-28 PROPOSED
                2021-06-29 ACTIVE""");
    }

    @Test
    @DisplayName("15. Third parties may initiate (Almelo-Denizli: a consul general)")
    void thirdParty() {
        ThirdBody consul = ThirdBody.builder()
                .kind(ThirdBodyKind.CONSULATE)
                .name(text("consul-general of Turkey"))
                .country(CountryCode.of("TR"))
                .build();
        ExplorationOpened exploration =
                opened("2025-02-27").toBuilder().addBy(consul).build();

        assertThat(exploration.by()).containsExactly(consul);
        assertThat(relation(since("1974"), ended("2017"), exploration).activeOn(day("2025-06-24")))
                .as("a request makes nothing active")
                .isEqualTo(Certainty.IMPOSSIBLE);
    }
}
