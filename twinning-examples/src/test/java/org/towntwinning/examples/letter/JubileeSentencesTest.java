package org.towntwinning.examples.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.towntwinning.anniversary.AnniversaryRules;
import org.towntwinning.anniversary.Milestone;
import org.towntwinning.anniversary.Schedule;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.RelationId;
import org.towntwinning.report.RelationReport;
import org.towntwinning.report.ReportRules;
import org.towntwinning.report.StateOfAffairs;
import org.towntwinning.store.ChangeNote;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.store.TwinningStores;
import org.towntwinning.time.DateWindow;

/** How the jubilees of Almelo are said from one day to the next. */
class JubileeSentencesTest {

    private static String said(String relation, String asOf, Language language, AnniversaryRules anniversaries) {
        ReportRules rules = ReportRules.builder().anniversaries(anniversaries).build();
        LocalDate day = LocalDate.parse(asOf);
        try (TwinningStore store = TwinningStores.inMemory(InstantSource.system())) {
            store.change(ChangeNote.by("test"), RegisterFile.ofAlmelo()::insertInto);
            StateOfAffairs report = store.read(snapshot -> StateOfAffairs.of(
                    snapshot, MunicipalityId.of("town:almelo"), DateWindow.ofYear(day.getYear()), day, rules));
            RelationReport found = report.relation(RelationId.of(relation)).orElseThrow();
            return new JubileeSentences(Wording.of(report, language)).of(found).orElse("");
        }
    }

    @ParameterizedTest(name = "{0} as of {1} in {2}")
    @CsvSource(delimiter = '|', textBlock = """
            almelo-preston   | 2025-06-24 | NL | Het 75-jarig bestaan viel in 2023; de viering is gepland van 29 juni tot en met 1 juli 2025. Het 80-jarig bestaan valt in 2028.
            almelo-preston   | 2025-07-02 | NL | Het 75-jarig bestaan viel in 2023; niet vastgelegd is of de viering (29 juni tot en met 1 juli 2025) heeft plaatsgevonden. Het 80-jarig bestaan valt in 2028.
            almelo-preston   | 2025-07-02 | EN | The 75th anniversary was in 2023; it is not recorded whether its celebration (29 June to 1 July 2025) took place. The 80th anniversary is in 2028.
            almelo-preston   | 2025-07-02 | DE | Das 75-jährige Jubiläum war im Jahr 2023; nicht vermerkt ist, ob die Feier (29. Juni bis 1. Juli 2025) stattgefunden hat. Das 80-jährige Jubiläum ist im Jahr 2028.
            almelo-iserlohn  | 2024-06-24 | EN | The 65th anniversary was in 2019; no celebration is recorded. The 70th anniversary is in 2024. The 75th anniversary is in 2029.
            almelo-ejmiatsin | 2025-06-24 | EN | The 5th anniversary is on 29 June 2026.
            almelo-denizli   | 2016-06-01 | EN | The 40th anniversary was in 2014 (contested); no celebration is recorded. The 45th anniversary is in 2019 (contested).
            """)
    void eachJubileeIsSaidOnce(String relation, String asOf, Language language, String expected) {
        assertThat(said(relation, asOf, language, AnniversaryRules.standard())).isEqualTo(expected);
    }

    @Test
    void nothingIsSaidOfARelationThatHasEnded() {
        assertThat(said("almelo-denizli", "2025-06-24", Language.NL, AnniversaryRules.standard()))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} months in {1}")
    @CsvSource(delimiter = '|', textBlock = """
            150 | NL | Het 12½-jarig bestaan valt op 29 december 2033.
            150 | EN | The 12½-year anniversary is on 29 December 2033.
            150 | DE | Das 12½-jährige Jubiläum ist am 29. Dezember 2033.
            100 | NL | Het bestaan gedurende 100 maanden valt op 29 oktober 2029.
            100 | EN | The anniversary of 100 months is on 29 October 2029.
            100 | DE | Das Jubiläum nach 100 Monaten ist am 29. Oktober 2029.
            """)
    void aMilestoneNeedNotBeOfWholeYears(int months, Language language, String expected) {
        AnniversaryRules rules = AnniversaryRules.builder()
                .schedule(Schedule.at(Milestone.ofMonths(months)))
                .build();
        assertThat(said("almelo-ejmiatsin", "2025-06-24", language, rules)).isEqualTo(expected);
    }
}
