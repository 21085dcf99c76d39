package org.towntwinning.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.towntwinning.register.Answers.assertAnswers;
import static org.towntwinning.register.Given.ALMELO;
import static org.towntwinning.register.Given.DENIZLI;
import static org.towntwinning.register.Given.PRESTON;
import static org.towntwinning.register.Given.cite;
import static org.towntwinning.register.Given.date;
import static org.towntwinning.register.Given.day;
import static org.towntwinning.register.Given.span;
import static org.towntwinning.relation.Sample.between;
import static org.towntwinning.relation.Sample.ended;
import static org.towntwinning.relation.Sample.relation;
import static org.towntwinning.relation.Sample.since;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.towntwinning.anniversary.Milestone;
import org.towntwinning.interaction.DatedOutcome;
import org.towntwinning.interaction.JubileeOccasion;
import org.towntwinning.interaction.Outcome;
import org.towntwinning.interaction.Visit;
import org.towntwinning.register.Claim;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.register.InteractionId;
import org.towntwinning.register.RelationId;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.DateReading;
import org.towntwinning.time.PartialDate;
import org.towntwinning.validation.InvalidDataException;

/**
 * The hard cases of the field, by number, each with towns to which it happened: what is known of dates. When a jubilee
 * is due, and whether two backends give the same answer (5, 21, 22), is tested where that is computed.
 */
@DisplayName("Hard cases of dates")
class HardCasesOfDatesTest {

    @Test
    @DisplayName("1. Only a year is known (Almelo-Preston 1948): possible from 1 January, certain on 31 December")
    void onlyAYear() {
        Relation relation = between("almelo-preston", ALMELO, PRESTON)
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
        Relation relation = relation(since(founded));

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
        Relation relation = between("almelo-denizli", ALMELO, DENIZLI)
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
    @DisplayName("4. Several anchors (Rugby-Evreux 1959 / 1971; Rottweil-Brugg: a visit of 1913, no charter at all)")
    void severalAnchors() {
        Established rugby = Established.builder()
                .addAnchor(Anchor.of(AnchorKind.FIRST_CONTACT, date("1959")))
                .addAnchor(Anchor.of(AnchorKind.SIGNING, date("1971")))
                .build();
        Established rottweil = Established.on(AnchorKind.FIRST_CONTACT, date("1913-06-28"));

        assertThat(rugby.founding().kind()).isEqualTo(AnchorKind.SIGNING);
        assertThat(rugby.anchors()).hasSize(2);
        assertThat(relation(rottweil).activeOn(day("1913-06-28"))).isEqualTo(Certainty.DEFINITE);
    }

    @Test
    @DisplayName("5. Due and celebrated are separate facts (Preston's 75th): late and joint, and the number stays 75")
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

        assertThat(relation(Established.since(registry.date("2000")))
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
        Relation open = relation(since("1954"));
        Relation unknown = relation(since("1954"), ended("XXXX"));

        assertThat(open.activeOn(day("2025-06-24"))).isEqualTo(Certainty.DEFINITE);
        assertThat(unknown.activeOn(day("2025-06-24"))).isEqualTo(Certainty.POSSIBLE);
        assertThat(unknown.statusOn(day("2025-06-24")).possible()).containsExactly(Status.ACTIVE, Status.ENDED);
        assertThat(open).isNotEqualTo(unknown);
    }

    @ParameterizedTest(name = "from {0} to {1}")
    @CsvSource({"2004, 2004-05", "2004-05, 2004", "2004-05-31, 2004-05", "2004, 2004", "XXXX, 1900", "[2004..], 2004"})
    @DisplayName("8. An end that is possibly after the start is accepted (2004 / 2004-05)")
    void possibleEnds(String start, String end) {
        assertThat(relation(since(start), ended(end)).events()).hasSize(2);
    }

    @ParameterizedTest(name = "from {0} to {1}")
    @CsvSource({"2004, 2003", "2004-05, 2004-04", "2004-05-31, 2004-05-30", "2004, [..2003]", "[2004..], 2003"})
    @DisplayName("8. An end that is certainly before the start is refused")
    void impossibleEnds(String start, String end) {
        assertThatThrownBy(() -> relation(since(start), ended(end)))
                .isInstanceOf(InvalidDataException.class)
                .hasMessageContaining(end + " is certainly before " + start + " of events[0]");
    }
}
