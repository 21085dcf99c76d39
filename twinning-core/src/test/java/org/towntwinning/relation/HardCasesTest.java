package org.towntwinning.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.towntwinning.register.Answers.assertAnswers;
import static org.towntwinning.register.Given.ALMELO;
import static org.towntwinning.register.Given.DENIZLI;
import static org.towntwinning.register.Given.EJMIATSIN;
import static org.towntwinning.register.Given.ISERLOHN;
import static org.towntwinning.register.Given.PRESTON;
import static org.towntwinning.register.Given.cite;
import static org.towntwinning.register.Given.date;
import static org.towntwinning.register.Given.day;
import static org.towntwinning.register.Given.span;
import static org.towntwinning.register.Given.text;
import static org.towntwinning.register.Given.town;
import static org.towntwinning.relation.Sample.again;
import static org.towntwinning.relation.Sample.ended;
import static org.towntwinning.relation.Sample.opened;
import static org.towntwinning.relation.Sample.proposed;
import static org.towntwinning.relation.Sample.since;
import static org.towntwinning.relation.Sample.suspended;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.towntwinning.anniversary.Milestone;
import org.towntwinning.committee.Committee;
import org.towntwinning.committee.DissolutionNotice;
import org.towntwinning.committee.Service;
import org.towntwinning.interaction.DatedOutcome;
import org.towntwinning.interaction.JubileeOccasion;
import org.towntwinning.interaction.Outcome;
import org.towntwinning.interaction.Visit;
import org.towntwinning.municipality.AuthorityKind;
import org.towntwinning.municipality.CountryCode;
import org.towntwinning.municipality.CountryPeriod;
import org.towntwinning.municipality.Identifier;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.municipality.Succession;
import org.towntwinning.municipality.SuccessionGraph;
import org.towntwinning.municipality.SuccessionKind;
import org.towntwinning.register.Claim;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.register.CommitteeId;
import org.towntwinning.register.InteractionId;
import org.towntwinning.register.LanguageTag;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.Name;
import org.towntwinning.register.RelationId;
import org.towntwinning.role.Actor;
import org.towntwinning.role.Body;
import org.towntwinning.role.Role;
import org.towntwinning.role.RoleAssignment;
import org.towntwinning.role.RoleCoverage;
import org.towntwinning.role.ThirdBody;
import org.towntwinning.role.ThirdBodyKind;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.DateReading;
import org.towntwinning.time.PartialDate;
import org.towntwinning.validation.InvalidDataException;

/**
 * The hard cases of the field, by number, each with towns to which it happened. When a jubilee is due, and whether two
 * backends give the same answer (5, 21, 22), is tested where that is computed.
 */
@DisplayName("Hard cases")
class HardCasesTest {

    private static Relation.Builder relation(String id, MunicipalityId... towns) {
        Relation.Builder builder =
                Relation.builder().id(RelationId.of(id)).addKind(KindChange.of(RelationKind.PARTNERSHIP));
        Stream.of(towns).map(Party::of).forEach(builder::addParty);
        return builder;
    }

    private static Relation relation(List<LifecycleEvent> events) {
        return relation("r", town("a"), town("b")).events(events).build();
    }

    @Nested
    class Dates {

        @Test
        @DisplayName("1. Only a year is known (Almelo-Preston 1948): possible from 1 January, certain on 31 December")
        void onlyAYear() {
            Relation relation = relation("almelo-preston", ALMELO, PRESTON)
                    .addEvent(since("1948"))
                    .build();

            assertAnswers(relation::activeOn, """
                    1947-12-31 IMPOSSIBLE
                    1948-01-01 POSSIBLE
                    1948-12-30 POSSIBLE
                    1948-12-31 DEFINITE""");
            assertThat(relation.founding().orElseThrow().date())
                    .as("no day is invented")
                    .hasToString("1948")
                    .isNotEqualTo(date("1948-01-01"));
        }

        @ParameterizedTest(name = "{0} from {1} to {2}")
        @CsvSource({
            "1993-05, 1993-05-01, 1993-05-31",
            "1988-21, 1988-03-01, 1988-05-31",
            "1988-24, 1988-12-01, 1989-02-28",
            "2025-41, 2025-07-01, 2025-12-31",
            "198X, 1980-01-01, 1989-12-31",
            "[1979..1981], 1979-01-01, 1981-12-31",
            "1965~, 1965-01-01, 1965-12-31",
            "0836, 0836-01-01, 0836-12-31",
            "XXXX, 0001-01-01, 9999-12-31"
        })
        @DisplayName(
                "2. Month, season, half year, decade, interval, approximate, unknown; the year 836 (Paderborn-Le Mans)")
        void manyPrecisions(String founded, String possible, String certain) {
            Relation relation = relation(List.of(since(founded)));

            assertThat(relation.activeOn(day(possible))).isEqualTo(Certainty.POSSIBLE);
            assertThat(relation.activeOn(day(certain))).isEqualTo(Certainty.DEFINITE);
            assertThat(relation.turningPoints()).containsExactly(day(possible), day(certain));
            assertThat(relation.founding().orElseThrow().date()).hasToString(founded);
        }

        @Test
        @DisplayName("3. Two sources, two years (Almelo-Denizli 1974 / 1975): both are kept, answers say contested")
        void twoSources() {
            ClaimedDate claimed = ClaimedDate.preferring(
                    Claim.of(date("1974"), cite("letter-2025-06-24")), Claim.of(date("1975"), cite("denizli")));
            Relation relation = relation("almelo-denizli", ALMELO, DENIZLI)
                    .addEvent(Established.builder()
                            .addAnchor(Anchor.builder()
                                    .kind(AnchorKind.EFFECTIVE)
                                    .date(claimed)
                                    .build())
                            .build())
                    .build();

            assertThat(relation.statusOn(day("1974-12-31")).certain())
                    .as("from the preferred claim")
                    .contains(Status.ACTIVE);
            assertThat(relation.statusOn(day("1974-12-31")).basis().contested()).isTrue();
            assertThat(relation.founding().orElseThrow().founding().date().others())
                    .extracting(Claim::date)
                    .containsExactly(date("1975"));
        }

        @Test
        @DisplayName(
                "4. Several anchors (Rugby-Evreux 1959 / 1971; Rottweil-Brugg: a visit of 1913, no charter at all)")
        void severalAnchors() {
            Established rugby = Established.builder()
                    .addAnchor(Anchor.of(AnchorKind.FIRST_CONTACT, date("1959")))
                    .addAnchor(Anchor.of(AnchorKind.SIGNING, date("1971")))
                    .build();
            Established rottweil = Established.on(AnchorKind.FIRST_CONTACT, date("1913-06-28"));

            assertThat(rugby.founding().kind()).isEqualTo(AnchorKind.SIGNING);
            assertThat(rugby.anchors()).hasSize(2);
            assertThat(relation(List.of(rottweil)).activeOn(day("1913-06-28"))).isEqualTo(Certainty.DEFINITE);
        }

        @Test
        @DisplayName(
                "5. Due and celebrated are separate facts (Preston's 75th): late and joint, and the number stays 75")
        void celebratedLate() {
            Visit visit = Visit.builder()
                    .id(InteractionId.of("preston-2025"))
                    .period(span("2025-06-29/2025-07-01"))
                    .addRelation(RelationId.of("almelo-preston"))
                    .addOccasion(JubileeOccasion.of(RelationId.of("almelo-preston"), Milestone.ofYears(75)))
                    .addOccasion(JubileeOccasion.of(RelationId.of("preston-recklinghausen"), Milestone.ofYears(69)))
                    .addOutcome(new DatedOutcome(Outcome.PLANNED, date("2025-06-24")))
                    .build();

            assertThat(visit.jubilees())
                    .extracting(JubileeOccasion::milestone)
                    .containsExactly(Milestone.ofYears(75), Milestone.ofYears(69));
            assertThat(visit.outcomeOn(day("2025-06-24")).certain()).contains(Outcome.PLANNED);
            assertThat(visit.outcomeOn(day("2025-12-31")).certain())
                    .as("a past date does not mean that it took place")
                    .contains(Outcome.PLANNED);
        }

        @Test
        @DisplayName("6. Sentinel years at import: 2000 for unknown, 0001-01-01, 9999-12-31 for open")
        void sentinels() {
            DateReading registry = DateReading.builder()
                    .addUnknown("2000")
                    .addOpenEnd("9999-12-31")
                    .build();

            assertThat(relation(List.of(Established.since(registry.date("2000"))))
                            .founding()
                            .orElseThrow()
                            .date())
                    .isEqualTo(PartialDate.unknown());
            assertThat(registry.span("1974", "9999-12-31")).isEqualTo(span("1974/.."));
            assertThatThrownBy(() -> DateReading.plain().date("0001-01-01")).isInstanceOf(InvalidDataException.class);
        }

        @Test
        @DisplayName("7. The source text is kept beside what was read from it (Almelo-Preston: \"Sinds 1948\")")
        void sourceText() {
            Claim claim = Claim.of(
                    date("1948"), cite("letter-2025-06-24").at("line 24").saying("Sinds 1948 bestaat de stedenband"));

            assertThat(claim.date()).hasToString("1948");
            assertThat(claim.citations()).singleElement().satisfies(citation -> {
                assertThat(citation.place()).contains("line 24");
                assertThat(citation.words()).contains("Sinds 1948 bestaat de stedenband");
            });
        }

        @Test
        @DisplayName(
                "8. Open and unknown ends differ (Almelo-Iserlohn goes on; Middelburg-Folkestone ended nobody knows when)")
        void openAndUnknownEnds() {
            Relation open = relation(List.of(since("1954")));
            Relation unknown = relation(List.of(since("1954"), ended("XXXX")));

            assertThat(open.activeOn(day("2025-06-24"))).isEqualTo(Certainty.DEFINITE);
            assertThat(unknown.activeOn(day("2025-06-24"))).isEqualTo(Certainty.POSSIBLE);
            assertThat(unknown.statusOn(day("2025-06-24")).possible()).containsExactly(Status.ACTIVE, Status.ENDED);
            assertThat(open).isNotEqualTo(unknown);
        }

        @ParameterizedTest(name = "from {0} to {1}")
        @CsvSource({
            "2004, 2004-05",
            "2004-05, 2004",
            "2004-05-31, 2004-05",
            "2004, 2004",
            "XXXX, 1900",
            "[2004..], 2004"
        })
        @DisplayName("8. An end that is possibly after the start is accepted (2004 / 2004-05)")
        void possibleEnds(String start, String end) {
            assertThat(relation(List.of(since(start), ended(end))).events()).hasSize(2);
        }

        @ParameterizedTest(name = "from {0} to {1}")
        @CsvSource({"2004, 2003", "2004-05, 2004-04", "2004-05-31, 2004-05-30", "2004, [..2003]", "[2004..], 2003"})
        @DisplayName("8. An end that is certainly before the start is refused")
        void impossibleEnds(String start, String end) {
            assertThatThrownBy(() -> relation(List.of(since(start), ended(end))))
                    .isInstanceOf(InvalidDataException.class)
                    .hasMessageContaining(end + " is certainly before " + start + " of events[0]");
        }
    }

    @Nested
    class TheLifecycle {

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
            Relation relation = relation(List.of(since("1965~"), end));

            assertAnswers(relation::statusOn, """
                    2011-09-19 ACTIVE
                    2011-11-30 ACTIVE
                    2012-08-31 ACTIVE
                    2012-09-01 ACTIVE or ENDED
                    2012-09-30 ENDED""");
            assertThat(end.toBuilder().effective(null).build().date()).isEqualTo(date("2011-11"));
            assertThat(end.toBuilder().effective(null).notified(null).build().date())
                    .isEqualTo(date("2011-09-19"));
            assertThat(end.toBuilder().decided(null).notified(null).build().date())
                    .isEqualTo(date("2012-09"));
        }

        @Test
        @DisplayName("10. The council ends, the committee goes on (Bishop's Stortford)")
        void committeeGoesOn() {
            Relation byRole =
                    relation(List.of(since("1965~"), ended("2012-09", Role.MAYOR, Role.MUNICIPAL_ORGANISATION)));
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
            assertThat(relation(List.of(since("1965~"), ended("2012-09"))).activeOn(day("2025-06-24")))
                    .as("ended as a whole")
                    .isEqualTo(Certainty.IMPOSSIBLE);
            assertThat(committee.servesOn(RelationId.of("r"), day("2025-06-24")))
                    .isEqualTo(Certainty.DEFINITE);
        }

        @Test
        @DisplayName("10. The committee's foundation dissolves, the relation goes on (Almelo-Preston)")
        void relationGoesOn() {
            Relation relation = relation("almelo-preston", ALMELO, PRESTON)
                    .addEvent(since("1948"))
                    .build();
            Committee committee = Committee.builder()
                    .id(CommitteeId.of("preston-committee"))
                    .seat(ALMELO)
                    .body(Body.FOUNDATION)
                    .addService(new Service(RelationId.of("almelo-preston"), span("/..")))
                    .dissolutionNotice(DissolutionNotice.builder()
                            .date(date("[..2025-06-24]"))
                            .build())
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
            Relation relation = relation(List.of(since("1988"), suspension, Continued.on(date("2024-05-05"))));

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
                    .side(town("a"))
                    .addBy(Actor.committee(CommitteeId.of("association")))
                    .build();
            Relation relation = relation(List.of(since("1988"), suspension));

            assertThat(relation.activeOn(day("2025-06-24"))).isEqualTo(Certainty.DEFINITE);
            assertThat(relation.coverageOn(day("2025-06-24")))
                    .filteredOn(coverage -> coverage.suspended().isPossible())
                    .singleElement()
                    .satisfies(coverage -> {
                        assertThat(coverage.role()).isEqualTo(Role.COMMITTEE);
                        assertThat(coverage.side()).isEqualTo(town("a"));
                        assertThat(coverage.suspended()).isEqualTo(Certainty.DEFINITE);
                    });
        }

        @Test
        @DisplayName("11. Several suspensions, by one side and by the other (Emden-Archangelsk): any open one suspends")
        void severalSuspensions() {
            Relation relation = relation(List.of(
                    since("1988"),
                    suspended("2022-03-01", "2024-01-01").toBuilder()
                            .addBy(Actor.town(town("a")))
                            .build(),
                    suspended("2023-01-01", "2025-01-01").toBuilder()
                            .addBy(Actor.town(town("b")))
                            .build()));

            assertAnswers(relation::statusOn, """
                    2022-02-28 ACTIVE
                    2022-06-30 SUSPENDED
                    2023-06-30 SUSPENDED
                    2024-06-30 SUSPENDED
                    2025-01-01 ACTIVE""");
        }

        @Test
        @DisplayName(
                "12. Dormant without a decision: the status stays active; an end nobody documented is LAPSED, XXXX")
        void dormantAndLapsed() {
            Ended lapsed = Ended.builder()
                    .cause(EndCause.LAPSED)
                    .effective(PartialDate.unknown())
                    .build();

            assertThat(relation(List.of(since("1954"))).activeOn(day("2025-06-24")))
                    .isEqualTo(Certainty.DEFINITE);
            assertAnswers(relation(List.of(since("1954"), lapsed))::statusOn, """
                    1953-12-31 none
                    1954-12-31 ACTIVE or ENDED
                    2025-06-24 ACTIVE or ENDED""");
        }

        @Test
        @DisplayName("13. Re-established with the same partner (Denizli may be next) is one relation with two lives")
        void twoLives() {
            Relation relation = relation("almelo-denizli", ALMELO, DENIZLI)
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
            Relation relation = relation("rottweil-brugg", town("rottweil"), town("brugg"))
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
            Relation relation = relation("almelo-ejmiatsin", ALMELO, EJMIATSIN)
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
            assertThat(relation(List.of(since("1974"), ended("2017"), exploration))
                            .activeOn(day("2025-06-24")))
                    .as("a request makes nothing active")
                    .isEqualTo(Certainty.IMPOSSIBLE);
        }
    }

    @Nested
    class TheParties {

        @Test
        @DisplayName("16. (A,B) = (B,A): no side is first (Almelo-Iserlohn)")
        void noSideIsFirst() {
            Relation one =
                    relation("r", ALMELO, ISERLOHN).addEvent(since("1954")).build();
            Relation other =
                    relation("r", ISERLOHN, ALMELO).addEvent(since("1954")).build();

            assertThat(one.municipalities()).isEqualTo(other.municipalities());
            assertThat(one.activeOn(day("2025-06-24"))).isEqualTo(other.activeOn(day("2025-06-24")));
        }

        @Test
        @DisplayName("16. Homonyms on both sides (Warminster-Warminster, Nieuwpoort-Nieuwpoort)")
        void homonyms() {
            Municipality wiltshire = Municipality.builder()
                    .id(MunicipalityId.of("gss:E04011791"))
                    .addName(Name.of("en", "Warminster"))
                    .addCountry(CountryPeriod.of("GB"))
                    .build();
            Municipality pennsylvania = Municipality.builder()
                    .id(MunicipalityId.of("fips:4201780952"))
                    .addName(Name.of("en", "Warminster"))
                    .addCountry(CountryPeriod.of("US"))
                    .build();

            assertThat(relation("warminster", wiltshire.id(), pennsylvania.id())
                            .addEvent(since("2013"))
                            .build()
                            .municipalities())
                    .hasSize(2);
            assertThat(wiltshire.hasNameBeginning("warm") && pennsylvania.hasNameBeginning("warm"))
                    .isTrue();
        }

        @Test
        @DisplayName("16. One town, two names (Ejmiatsin / Vagharshapat)")
        void twoNames() {
            Municipality town = Municipality.builder()
                    .id(EJMIATSIN)
                    .addName(Name.of("nl", "Ejmiatsin"))
                    .addName(Name.of("nl", "Vagharshapat"))
                    .addName(Name.of("hy", "Վաղարշապատ"))
                    .build();

            assertThat(town.hasNameBeginning("ejm") && town.hasNameBeginning("vagh"))
                    .isTrue();
            assertThat(town.name(LanguageTag.NL, day("2025-06-24"))).isEqualTo("Ejmiatsin");
            assertThat(town.name(LanguageTag.of("hy"), day("2025-06-24"))).isEqualTo("Վաղարշապատ");
        }

        @Test
        @DisplayName("17. More than two parties, with later accession (Grebenstein joins Lopik-Sarsina-Lezoux)")
        void accession() {
            Relation relation = relation("lopik", town("lopik"), town("sarsina"), town("lezoux"))
                    .addParty(Party.builder()
                            .addMunicipality(town("grebenstein"))
                            .joined(ClaimedDate.of(date("1977")))
                            .build())
                    .addEvent(Established.on(AnchorKind.SIGNING, date("1960-04-03")))
                    .build();

            assertThat(relation.partiesOn(day("1960-04-03"), Certainty.POSSIBLE))
                    .hasSize(3);
            assertThat(relation.partiesOn(day("1977-06-30"), Certainty.POSSIBLE))
                    .hasSize(4);
            assertThat(relation.partiesOn(day("1977-06-30"), Certainty.DEFINITE))
                    .hasSize(3);
            assertThat(relation.partiesOn(day("1978-01-01"), Certainty.DEFINITE))
                    .hasSize(4);
        }

        @Test
        @DisplayName(
                "17. Withdrawal of one of several (the ring of Köln, Lille, Esch, Luik, Rotterdam, Turijn): it goes on")
        void withdrawal() {
            Relation ring = relation(
                            "ring", town("koeln"), town("lille"), town("esch"), town("luik"), town("rotterdam"))
                    .addParty(Party.builder()
                            .addMunicipality(town("turijn"))
                            .left(date("2010-01-01"))
                            .build())
                    .addEvent(since("1958"))
                    .build();

            assertThat(ring.activeOn(day("2010-01-01"))).isEqualTo(Certainty.DEFINITE);
            assertThat(ring.partiesOn(day("2009-12-31"), Certainty.DEFINITE)).hasSize(6);
            assertThat(ring.partiesOn(day("2010-01-01"), Certainty.POSSIBLE)).hasSize(5);
            assertThat(ring.municipalities()).as("who ever belonged").hasSize(6);
        }

        @Test
        @DisplayName("18. Two towns acting as one party (Hebden Royd with its neighbour, for Saint-Pol)")
        void twoTownsAsOne() {
            Relation relation = Relation.builder()
                    .id(RelationId.of("r"))
                    .addParty(Party.of(town("hebden-royd"), town("todmorden")))
                    .addParty(Party.of(town("saint-pol")))
                    .addKind(KindChange.of(RelationKind.PARTNERSHIP))
                    .addEvent(since("[1979..1981]"))
                    .addRoleAssignment(RoleAssignment.builder()
                            .role(Role.COMMITTEE)
                            .side(town("todmorden"))
                            .period(span("/.."))
                            .build())
                    .build();

            assertThat(relation.parties()).hasSize(2);
            assertThat(relation.coverageOn(day("2025-06-24")))
                    .as("three towns, three roles")
                    .hasSize(9);
        }

        @ParameterizedTest
        @ValueSource(strings = {"COUNTY", "DISTRICT", "VILLAGE", "PROVINCE", "REGION", "OTHER"})
        @DisplayName("18. Places that are not municipalities")
        void otherPlaces(String kind) {
            Municipality place = Municipality.builder()
                    .id(town("place"))
                    .kind(AuthorityKind.valueOf(kind))
                    .addName(Name.of("und", "Place"))
                    .addIdentifier(Identifier.of("nuts", "NL211"))
                    .build();

            assertThat(place.kind()).hasToString(kind);
        }

        @Test
        @DisplayName("18. Domestic pairs (Ratzeburg-Schönberg: cross-border when prepared, domestic when signed)")
        void domesticPair() {
            Municipality schoenberg = Municipality.builder()
                    .id(town("schoenberg"))
                    .addName(Name.of("de", "Schönberg"))
                    .addCountry(new CountryPeriod(CountryCode.of("DD"), span("1949-10-07/1990-10-02")))
                    .addCountry(new CountryPeriod(CountryCode.of("DE"), span("1990-10-03/..")))
                    .build();
            Relation relation = relation("ratzeburg-schoenberg", town("ratzeburg"), town("schoenberg"))
                    .addEvent(Established.on(AnchorKind.SIGNING, date("1990-10-07")))
                    .build();

            assertThat(schoenberg.country(day("1990-10-02"))).contains(CountryCode.of("DD"));
            assertThat(schoenberg.country(
                            relation.founding().orElseThrow().date().earliest()))
                    .contains(CountryCode.of("DE"));
        }

        @Test
        @DisplayName(
                "19. Merger: inherited (Wehl -> Doetinchem), followed transitively; the relation names who it was made with")
        void inherited() {
            Municipality wehl = merged("wehl", "doetinchem", "2005-01-01");
            SuccessionGraph graph = SuccessionGraph.of(List.of(wehl, merged("doetinchem", "achterhoek", "2030-01-01")));
            Relation relation = relation("wehl-raesfeld", town("wehl"), town("raesfeld"))
                    .addEvent(since("1981"))
                    .build();

            assertThat(relation.municipalities()).contains(town("wehl"));
            assertThat(graph.standingFor(town("wehl"), day("2004-12-31"), Certainty.DEFINITE))
                    .containsExactly(town("wehl"));
            assertThat(graph.standingFor(town("wehl"), day("2005-01-01"), Certainty.DEFINITE))
                    .containsExactly(town("doetinchem"));
            assertThat(graph.standingFor(town("wehl"), day("2030-01-01"), Certainty.DEFINITE))
                    .containsExactly(town("achterhoek"));
        }

        @Test
        @DisplayName("19. Merger: ended (Bathmen), renewed by the successor, kept by the association (Graft-De Rijp)")
        void endedRenewedKept() {
            Ended merger = Ended.builder()
                    .cause(EndCause.MUNICIPAL_MERGER)
                    .effective(date("2005-01-01"))
                    .build();
            Relation ended = relation(List.of(since("1960"), merger));
            Relation renewed = relation("r", town("wehl"), town("raesfeld"))
                    .parties(List.of(
                            Party.of(town("raesfeld")),
                            Party.builder()
                                    .addMunicipality(town("wehl"))
                                    .left(date("2005-01-01"))
                                    .build(),
                            Party.builder()
                                    .addMunicipality(town("doetinchem"))
                                    .joined(ClaimedDate.of(date("2005-01-01")))
                                    .build()))
                    .addEvent(since("1981"))
                    .addEvent(Continued.on(date("2005")))
                    .build();
            Relation kept =
                    relation(List.of(since("1979"), ended("2015-01-01", Role.MAYOR, Role.MUNICIPAL_ORGANISATION)));

            assertThat(ended.statusOn(day("2005-01-01")).certain()).contains(Status.ENDED);
            assertThat(renewed.activeOn(day("2005-01-01"))).isEqualTo(Certainty.DEFINITE);
            assertThat(renewed.partiesOn(day("2005-01-01"), Certainty.DEFINITE))
                    .extracting(party -> party.municipalities().get(0))
                    .containsExactly(town("raesfeld"), town("doetinchem"));
            assertThat(kept.activeOn(day("2025-06-24"))).isEqualTo(Certainty.DEFINITE);
        }

        @Test
        @DisplayName("20. A relation taken over by another town (Middelburg -> Leiden for Nagasaki) goes on")
        void takenOver() {
            Relation relation = relation("nagasaki", town("nagasaki"))
                    .addParty(Party.builder()
                            .addMunicipality(town("middelburg"))
                            .left(date("2017"))
                            .build())
                    .addParty(Party.builder()
                            .addMunicipality(town("leiden"))
                            .joined(ClaimedDate.of(date("2017")))
                            .build())
                    .addEvent(since("1978"))
                    .addEvent(Transferred.builder()
                            .date(date("2017"))
                            .from(town("middelburg"))
                            .to(town("leiden"))
                            .build())
                    .build();

            assertThat(relation.activeOn(day("2025-06-24"))).isEqualTo(Certainty.DEFINITE);
            assertThat(relation.partiesOn(day("2025-06-24"), Certainty.DEFINITE))
                    .extracting(party -> party.municipalities().get(0))
                    .containsExactly(town("nagasaki"), town("leiden"));
        }

        private static Municipality merged(String name, String into, String date) {
            return Municipality.builder()
                    .id(town(name))
                    .addName(Name.of("nl", name))
                    .addSuccession(new Succession(town(into), SuccessionKind.MERGER, date(date)))
                    .build();
        }
    }
}
