package org.towntwinning.anniversary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.towntwinning.anniversary.Twinning.again;
import static org.towntwinning.anniversary.Twinning.anchored;
import static org.towntwinning.anniversary.Twinning.ended;
import static org.towntwinning.anniversary.Twinning.feast;
import static org.towntwinning.anniversary.Twinning.jubilees;
import static org.towntwinning.anniversary.Twinning.since;
import static org.towntwinning.anniversary.Twinning.text;
import static org.towntwinning.anniversary.Twinning.with;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.towntwinning.relation.AnchorKind;
import org.towntwinning.relation.Ended;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.Relation;
import org.towntwinning.role.Role;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.DateWindow;
import org.towntwinning.time.Overflow;
import org.towntwinning.time.PartialDate;

/** The golden vectors G1 to G34 of the calculus; G16 and G17 are those of the dates themselves. */
class GoldenVectorsTest {

    private static final AnniversaryRules STANDARD = AnniversaryRules.standard();
    private static final Relation PRESTON = since("1948");
    private static final Relation DENIZLI = since("1974", ended("2017"));
    private static final Milestone YEARS_75 = Milestone.ofYears(75);
    private static final Celebration VISIT_OF_2025 = feast("2025-06-29", "2025-07-01", 900);

    @ParameterizedTest(name = "{0}: {1} + {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "G1  | 1948        | 900   | 2023",
                "G2  | 1948        | 150   | [1960-07..1961-06]",
                "G3  | 2021-06     | 150   | 2033-12",
                "G4  | 2021-06-29  | 60    | 2026-06-29",
                "G4  | 2021-06-29  | 150   | 2033-12-29",
                "G4  | 2021-06-29  | 300   | 2046-06-29",
                "G4  | 2021-06-29  | 450   | 2058-12-29",
                "G6  | 2004-02-29  | 240   | 2024-02-29",
                "G8  | 2024-02     | 12    | 2025-02",
                "G9  | 0836        | 14400 | 2036",
                "G10 | 1988-21     | 60    | 1993-21",
                "G11 | 1988-40     | 150   | 2000-41",
                "G12 | 198X        | 600   | 203X",
                "G13 | [1979..1981] | 600  | [2029..2031]",
                "G14 | [1974,1975] | 480   | [2014..2015]",
                "G15 | 1948~       | 150   | [1960-07~..1961-06~]",
            })
    void anniversariesThatNoPolicyChanges(String number, String anchor, int months, String expected) {
        for (Overflow policy : Overflow.values()) {
            assertThat(PartialDate.parse(anchor).plusMonths(months, policy))
                    .as("%s: %s + %s months under %s", number, anchor, months, policy)
                    .contains(PartialDate.parse(expected));
        }
    }

    @ParameterizedTest(name = "{0}: {1} + {2} under {3}")
    @CsvSource({
        "G5, 2004-02-29, 60,  LAST_DAY, 2009-02-28",
        "G5, 2004-02-29, 60,  NEXT_DAY, 2009-03-01",
        "G5, 2004-02-29, 60,  OMIT,",
        "G7, 2000-08-31, 150, LAST_DAY, 2013-02-28",
        "G7, 2000-08-31, 150, NEXT_DAY, 2013-03-01",
        "G7, 2000-08-31, 150, OMIT,",
    })
    void anniversariesThatOverflow(String number, String anchor, int months, Overflow policy, String expected) {
        assertThat(PartialDate.parse(anchor).plusMonths(months, policy))
                .as("%s: %s + %s months under %s", number, anchor, months, policy)
                .isEqualTo(Optional.ofNullable(expected).map(PartialDate::parse));
    }

    @Test
    void g1The75thOfPrestonIsTheWholeOf2023AndMajor() {
        Jubilee jubilee = STANDARD.at(PRESTON, YEARS_75).jubilee().orElseThrow();
        assertThat(jubilee.due()).as("G1: due span").hasToString("2023-01-01..2023-12-31");
        assertThat(jubilee.date()).as("G1: date").contains(PartialDate.ofYear(2023));
        assertThat(jubilee.weight()).as("G1: weight").isEqualTo(Weight.MAJOR);
        assertThat(jubilee.countedFrom()).as("G1: counted from").isEqualTo(AnchorKind.EFFECTIVE);
    }

    @ParameterizedTest(name = "{0}: on {1}, visit recorded: {2}")
    @CsvSource({
        "G18, 2025-06-24, false, OVERDUE",
        "G18, 2025-06-24, true,  PLANNED",
        "G19, 2025-07-02, true,  CELEBRATED",
        "G20, 2025-12-31, false, OVERDUE",
        "G20, 2026-01-01, false, MISSED",
    })
    void theStateOfThe75thOfPreston(String number, LocalDate day, boolean recorded, JubileeStatus expected) {
        List<Celebration> celebrations = recorded ? List.of(VISIT_OF_2025) : List.of();
        assertThat(stateOn(PRESTON, YEARS_75, celebrations, day).status())
                .as("%s: Preston's 75th on %s", number, day)
                .isEqualTo(expected);
    }

    @Test
    void g19The75thOfPrestonIsCelebratedLate() {
        JubileeState state = stateOn(PRESTON, YEARS_75, List.of(VISIT_OF_2025), LocalDate.of(2025, 7, 2));
        assertThat(state.timing()).as("G19: a year and a half after").contains(Timing.LATE);
        assertThat(state.confirmed()).as("G19: recorded as held").isTrue();
    }

    @Test
    void g21AVisitWithoutLinkMarksTheNearestJubileeAndShiftsNothing() {
        Celebration unlinked = feast("2025-06-29", "2025-07-01");
        LocalDate day = LocalDate.of(2025, 7, 2);
        assertThat(stateOn(PRESTON, YEARS_75, List.of(unlinked), day).celebrations())
                .as("G21: assigned to the 75th")
                .containsExactly(unlinked);
        assertThat(STANDARD.next(PRESTON, day).map(Twinning::text))
                .as("G21, P60: after the late 75th the 80th")
                .contains("960 2028");
    }

    @Test
    void g22The70thOfIserlohnIsCelebratedOnTime() {
        JubileeState state = stateOn(
                since("1954"),
                Milestone.ofYears(70),
                List.of(feast("2024-07-05", "2024-07-05", 840)),
                LocalDate.of(2024, 12, 31));
        assertThat(state.status()).as("G22").isEqualTo(JubileeStatus.CELEBRATED);
        assertThat(state.timing()).as("G22").contains(Timing.ON_TIME);
    }

    @Test
    void g23DenizliHasItsLastJubileeIn2014() {
        assertThat(jubilees(STANDARD, DENIZLI, "0001-01-01", "9999-12-31"))
                .as("G23: 1974 to 2017")
                .containsExactly(
                        "60 1979", "120 1984", "180 1989", "240 1994", "300 1999", "360 2004", "420 2009", "480 2014");
        assertThat(STANDARD.at(DENIZLI, Milestone.ofMonths(540)).absence())
                .as("G23: 45 years after an end")
                .contains(Absence.INACTIVE);
    }

    @Test
    void g24TakenUpAgainTheNumbersGoOn() {
        Relation again = since("1974", ended("2017"), again("2026-01-01"));
        assertThat(jubilees(STANDARD, again, "2009-01-01", "2040-01-01"))
                .as("G24: nothing in 2019 and 2024")
                .containsExactly("420 2009", "480 2014", "660 2029", "720 2034", "780 2039");
    }

    @Test
    void g25TakenUpAgainTheCountBeginsAnew() {
        AnniversaryRules anew = AnniversaryRules.builder()
                .continuity(Continuity.SINCE_REESTABLISHMENT)
                .build();
        Relation again = since("1974", ended("2017"), again("2026-01-01"));
        Jubilee first = anew.next(again, LocalDate.of(2026, 1, 1)).orElseThrow();
        assertThat(text(first)).as("G25").isEqualTo("60 2031-01-01");
        assertThat(first.life()).as("G25: life 1").isEqualTo(1);
    }

    @Test
    void g26AnEndKnownOnlyFromOneSideLeavesEverythingPossible() {
        assertThat(jubilees(STANDARD, since("1974", ended("[..2017-10]")), "0001-01-01", "9999-12-31"))
                .as("G26: ended on or before October 2017")
                .hasSize(8)
                .allSatisfy(jubilee -> assertThat(jubilee).endsWith(" possible"))
                .last()
                .isEqualTo("480 2014 possible");
    }

    @Test
    void g27AOneSidedFoundingAnchorsNothing() {
        Relation early = since("[..1950]");
        assertThat(STANDARD.between(early, DateWindow.always(), WindowMode.POSSIBLE))
                .as("G27, P44: no jubilees, no exception")
                .isEmpty();
        assertThat(STANDARD.at(early, YEARS_75).absence()).as("G27").contains(Absence.NO_ANCHOR);
    }

    @ParameterizedTest(name = "{0}: 1974 against {1}")
    @CsvSource({"G28, 1975, true, 2015-01-01..2015-12-31", "G29, 1974-03-05, false, 2014-03-05"})
    void claimsThatAreNotPreferred(String number, String other, boolean contested, String alternative) {
        Relation relation = with(anchored(AnchorKind.EFFECTIVE, "1974", other), ended("2017"));
        Jubilee jubilee =
                STANDARD.at(relation, Milestone.ofMonths(480)).jubilee().orElseThrow();
        assertThat(text(jubilee)).as("%s: by the preferred claim", number).isEqualTo("480 2014");
        assertThat(jubilee.basis().contested()).as("%s: contested", number).isEqualTo(contested);
        assertThat(jubilee.alternatives().toString())
                .as("%s: alternatives", number)
                .isEqualTo("[" + alternative + "]");
    }

    @Test
    void g30TheStandardRuleCountsFromTheSigning() {
        Established founding = anchored(AnchorKind.FIRST_CONTACT, "1959").toBuilder()
                .addAnchor(anchored(AnchorKind.SIGNING, "1971").founding())
                .build();
        Jubilee first = STANDARD.next(with(founding), LocalDate.of(1900, 1, 1)).orElseThrow();
        assertThat(text(first)).as("G30").isEqualTo("60 1976");
        assertThat(first.countedFrom()).as("G30").isEqualTo(AnchorKind.SIGNING);
    }

    @Test
    void g31TheEndOfOneRoleEndsNoJubilee() {
        Ended committee =
                ended("2025").toBuilder().roles(Set.of(Role.COMMITTEE)).build();
        assertThat(STANDARD.at(since("1948", committee), Milestone.ofMonths(960))
                        .jubilee()
                        .map(Twinning::text))
                .as("G31")
                .contains("960 2028");
    }

    @ParameterizedTest(name = "G32: {0} months")
    @CsvSource({"480, MAJOR", "540, MINOR", "780, MINOR", "1200, MAJOR", "1260, MINOR", "1500, MAJOR"})
    void g32Weights(int months, Weight expected) {
        assertThat(STANDARD.weightOf(Milestone.ofMonths(months)))
                .as("G32: %s months", months)
                .isEqualTo(expected);
    }

    @Test
    void g33AYearInHalves() {
        assertThat(modesThatContain75(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 7, 1)))
                .as("G33: the first half of 2023")
                .containsExactly(WindowMode.STARTS, WindowMode.POSSIBLE);
        assertThat(modesThatContain75(LocalDate.of(2023, 7, 1), LocalDate.of(2024, 1, 1)))
                .as("G33: the second half of 2023")
                .containsExactly(WindowMode.POSSIBLE);
        assertThat(STANDARD.between(PRESTON, DateWindow.ofYear(2023)).get(0).certainty())
                .as("G33: the whole year contains it for sure")
                .isEqualTo(Certainty.DEFINITE);
    }

    @ParameterizedTest(name = "G34: {0}")
    @CsvSource({"NONE, 2031-06-29", "NEXT, 2031-06-30", "PREVIOUS, 2031-06-27", "NEAREST, 2031-06-30"})
    void g34ASundayIsKeptOnAWorkingDay(Observance observance, LocalDate expected) {
        Jubilee sunday = STANDARD.at(since("2021-06-29"), Milestone.ofYears(10))
                .jubilee()
                .orElseThrow();
        assertThat(observance.observed(sunday, GoldenVectorsTest::isWeekend))
                .as("G34: 29 June 2031 is a Sunday")
                .isEqualTo(expected);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static Stream<WindowMode> modesThatContain75(LocalDate from, LocalDate to) {
        return Stream.of(WindowMode.values())
                .filter(mode -> !STANDARD.between(PRESTON, DateWindow.of(from, to), mode)
                        .isEmpty());
    }

    private static JubileeState stateOn(
            Relation relation, Milestone milestone, List<Celebration> celebrations, LocalDate day) {
        Jubilee jubilee = STANDARD.at(relation, milestone).jubilee().orElseThrow();
        return STANDARD.state(relation, jubilee, celebrations, day);
    }
}
