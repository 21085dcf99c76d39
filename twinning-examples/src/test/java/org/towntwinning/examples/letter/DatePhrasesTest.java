package org.towntwinning.examples.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.towntwinning.examples.letter.DatePhrases.Form;
import org.towntwinning.time.DateSpan;
import org.towntwinning.time.PartialDate;
import org.towntwinning.time.Precision;

/** What the letter says for every form of date and span, in every language. */
class DatePhrasesTest {

    private static final DatePhrases NL = new DatePhrases(Language.NL);
    private static final DatePhrases EN = new DatePhrases(Language.EN);
    private static final DatePhrases DE = new DatePhrases(Language.DE);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            2021-06-29          | op 29 juni 2021                                     | on 29 June 2021                                     | am 29. Juni 2021
            0836-01-01          | op 1 januari 836                                    | on 1 January 836                                    | am 1. Januar 836
            2021-06             | in juni 2021                                        | in June 2021                                        | im Juni 2021
            1988-33             | in het eerste kwartaal van 1988                     | in the first quarter of 1988                        | im ersten Quartal 1988
            1988-36             | in het vierde kwartaal van 1988                     | in the fourth quarter of 1988                       | im vierten Quartal 1988
            1988-21             | in het voorjaar van 1988                            | in the spring of 1988                               | im Frühjahr 1988
            1988-22             | in de zomer van 1988                                | in the summer of 1988                               | im Sommer 1988
            1988-23             | in het najaar van 1988                              | in the autumn of 1988                               | im Herbst 1988
            1975-24             | in de winter van 1975 op 1976                       | in the winter of 1975 to 1976                       | im Winter 1975 auf 1976
            2025-40             | in de eerste helft van 2025                         | in the first half of 2025                           | im ersten Halbjahr 2025
            2025-41             | in de tweede helft van 2025                         | in the second half of 2025                          | im zweiten Halbjahr 2025
            1948                | in 1948                                             | in 1948                                             | im Jahr 1948
            0836                | in 836                                              | in 836                                              | im Jahr 836
            198X                | in de jaren tachtig                                 | in the 1980s                                        | in den 1980er Jahren
            192X                | in de jaren twintig van de 20e eeuw                 | in the 1920s                                        | in den 1920er Jahren
            188X                | in de jaren tachtig van de 19e eeuw                 | in the 1880s                                        | in den 1880er Jahren
            201X                | in de jaren tien van de 21e eeuw                    | in the 2010s                                        | in den 2010er Jahren
            200X                | in de jaren 2000 tot en met 2009                    | in the years 2000 to 2009                           | in den Jahren 2000 bis 2009
            001X                | in de jaren tien van de 1e eeuw                     | in the 10s                                          | in den 10er Jahren
            [1974,1975]         | in 1974 of 1975                                     | in 1974 or 1975                                     | im Jahr 1974 oder 1975
            [1979..1981]        | in een van de jaren 1979 tot en met 1981            | in one of the years 1979 to 1981                    | in einem der Jahre 1979 bis 1981
            [1960-07,1960-08]   | in juli of augustus 1960                            | in July or August 1960                              | im Juli oder August 1960
            [1960-12,1961-01]   | in december 1960 of januari 1961                    | in December 1960 or January 1961                    | im Dezember 1960 oder Januar 1961
            [1960-07..1961-06]  | op een dag in de periode van juli 1960 tot en met juni 1961 | on a day in the period from July 1960 to June 1961 | an einem Tag in der Zeit von Juli 1960 bis Juni 1961
            [1960-02..1960-05]  | op een dag in de periode van februari tot en met mei 1960 | on a day in the period from February to May 1960 | an einem Tag in der Zeit von Februar bis Mai 1960
            [..2025-06-24]      | op of vóór 24 juni 2025                             | on or before 24 June 2025                           | spätestens am 24. Juni 2025
            [..2017-10]         | in of vóór oktober 2017                             | in or before October 2017                           | spätestens im Oktober 2017
            [..2017]            | in of vóór 2017                                     | in or before 2017                                   | spätestens im Jahr 2017
            [2017-10-02..]      | op of na 2 oktober 2017                             | on or after 2 October 2017                          | frühestens am 2. Oktober 2017
            [2017-10..]         | in of na oktober 2017                               | in or after October 2017                            | frühestens im Oktober 2017
            [2017..]            | in of na 2017                                       | in or after 2017                                    | frühestens im Jahr 2017
            XXXX                | op een onbekende datum                              | on an unknown date                                  | zu einem unbekannten Zeitpunkt
            2021-06-29~         | omstreeks 29 juni 2021                              | around 29 June 2021                                 | um den 29. Juni 2021
            2021-06~            | omstreeks juni 2021                                 | around June 2021                                    | etwa im Juni 2021
            1988-34~            | omstreeks het tweede kwartaal van 1988              | around the second quarter of 1988                   | etwa im zweiten Quartal 1988
            1988-22~            | omstreeks de zomer van 1988                         | around the summer of 1988                           | etwa im Sommer 1988
            2025-41~            | omstreeks de tweede helft van 2025                  | around the second half of 2025                      | etwa im zweiten Halbjahr 2025
            1965~               | omstreeks 1965                                      | around 1965                                         | um 1965
            198X~               | omstreeks de jaren tachtig                          | around the 1980s                                    | etwa in den 1980er Jahren
            [1974~,1975~]       | omstreeks 1974 of 1975                              | around 1974 or 1975                                 | um 1974 oder 1975
            [1979~..1981~]      | omstreeks een van de jaren 1979 tot en met 1981     | around one of the years 1979 to 1981                | etwa in einem der Jahre 1979 bis 1981
            1965?               | mogelijk in 1965                                    | possibly in 1965                                    | möglicherweise im Jahr 1965
            1965%               | mogelijk omstreeks 1965                             | possibly around 1965                                | möglicherweise um 1965
            [..2017-10~]        | in of vóór oktober 2017 (bij benadering)            | in or before October 2017 (approximately)           | spätestens im Oktober 2017 (ungefähr)
            """)
    void momentsAreSaidAtTheirOwnPrecision(String edtf, String nl, String en, String de) {
        PartialDate date = PartialDate.parse(edtf);
        assertThat(NL.moment(date)).as("Dutch for %s", edtf).isEqualTo(nl);
        assertThat(EN.moment(date)).as("English for %s", edtf).isEqualTo(en);
        assertThat(DE.moment(date)).as("German for %s", edtf).isEqualTo(de);
    }

    @ParameterizedTest(name = "since {0}")
    @CsvSource(delimiter = '|', textBlock = """
            2021-06-29         | sinds 29 juni 2021                               | since 29 June 2021                               | seit dem 29. Juni 2021
            2021-06            | sinds juni 2021                                  | since June 2021                                  | seit Juni 2021
            1988-33            | sinds het eerste kwartaal van 1988               | since the first quarter of 1988                  | seit dem ersten Quartal 1988
            1988-23            | sinds het najaar van 1988                        | since the autumn of 1988                         | seit dem Herbst 1988
            2025-40            | sinds de eerste helft van 2025                   | since the first half of 2025                     | seit dem ersten Halbjahr 2025
            1948               | sinds 1948                                       | since 1948                                       | seit 1948
            198X               | sinds de jaren tachtig                           | since the 1980s                                  | seit den 1980er Jahren
            [1974,1975]        | sinds 1974 of 1975                               | since 1974 or 1975                               | seit 1974 oder 1975
            [1979..1981]       | sinds een van de jaren 1979 tot en met 1981      | since one of the years 1979 to 1981              | seit einem der Jahre 1979 bis 1981
            [..2025-06-24]     | sinds 24 juni 2025 of eerder                     | since 24 June 2025 or earlier                    | spätestens seit dem 24. Juni 2025
            [2017-10..]        | sinds oktober 2017 of later                      | since October 2017 or later                      | frühestens seit Oktober 2017
            XXXX               | sinds een onbekende datum                        | since an unknown date                            | seit einem unbekannten Zeitpunkt
            1965~              | sinds omstreeks 1965                             | since around 1965                                | etwa seit 1965
            1965?              | mogelijk sinds 1965                              | possibly since 1965                              | möglicherweise seit 1965
            1965%              | mogelijk sinds omstreeks 1965                    | possibly since around 1965                       | möglicherweise etwa seit 1965
            """)
    void beginningsAreSaidAtTheirOwnPrecision(String edtf, String nl, String en, String de) {
        PartialDate date = PartialDate.parse(edtf);
        assertThat(NL.since(date)).as("Dutch for %s", edtf).isEqualTo(nl);
        assertThat(EN.since(date)).as("English for %s", edtf).isEqualTo(en);
        assertThat(DE.since(date)).as("German for %s", edtf).isEqualTo(de);
    }

    @ParameterizedTest(name = "{0} on its own")
    @CsvSource(delimiter = '|', textBlock = """
            2021-06-29         | 29 juni 2021                                | 29 June 2021                                | 29. Juni 2021
            2021-06            | juni 2021                                   | June 2021                                   | Juni 2021
            1988-34            | tweede kwartaal van 1988                    | second quarter of 1988                      | zweites Quartal 1988
            1975-24            | winter van 1975 op 1976                     | winter of 1975 to 1976                      | Winter 1975 auf 1976
            2025-41            | tweede helft van 2025                       | second half of 2025                         | zweites Halbjahr 2025
            1948               | 1948                                        | 1948                                        | 1948
            198X               | jaren tachtig                               | 1980s                                       | 1980er Jahre
            [1974,1975]        | 1974 of 1975                                | 1974 or 1975                                | 1974 oder 1975
            [1979..1981]       | een van de jaren 1979 tot en met 1981       | one of the years 1979 to 1981               | eines der Jahre 1979 bis 1981
            [1960-07..1961-06] | een dag in de periode van juli 1960 tot en met juni 1961 | a day in the period from July 1960 to June 1961 | ein Tag in der Zeit von Juli 1960 bis Juni 1961
            [..2025-06-24]     | op of vóór 24 juni 2025                     | on or before 24 June 2025                   | spätestens am 24. Juni 2025
            [2017-10..]        | in of na oktober 2017                       | in or after October 2017                    | frühestens im Oktober 2017
            XXXX               | onbekende datum                             | date unknown                                | Datum unbekannt
            1965~              | omstreeks 1965                              | around 1965                                 | um 1965
            1965?              | mogelijk 1965                               | possibly 1965                               | möglicherweise 1965
            1965%              | mogelijk omstreeks 1965                     | possibly around 1965                        | möglicherweise um 1965
            """)
    void datesAreSaidOnTheirOwn(String edtf, String nl, String en, String de) {
        PartialDate date = PartialDate.parse(edtf);
        assertThat(NL.bare(date)).as("Dutch for %s", edtf).isEqualTo(nl);
        assertThat(EN.bare(date)).as("English for %s", edtf).isEqualTo(en);
        assertThat(DE.bare(date)).as("German for %s", edtf).isEqualTo(de);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-06-29/2025-07-01  | van 29 juni tot en met 1 juli 2025                 | from 29 June to 1 July 2025              | vom 29. Juni bis 1. Juli 2025
            2025-05-04/2025-05-05  | op 4 en 5 mei 2025                                 | on 4 and 5 May 2025                      | am 4. und 5. Mai 2025
            2025-06-30/2025-07-01  | op 30 juni en 1 juli 2025                          | on 30 June and 1 July 2025               | am 30. Juni und 1. Juli 2025
            2025-05-04/2025-05-09  | van 4 tot en met 9 mei 2025                        | from 4 to 9 May 2025                     | vom 4. bis 9. Mai 2025
            2024-12-29/2025-01-02  | van 29 december 2024 tot en met 2 januari 2025     | from 29 December 2024 to 2 January 2025  | vom 29. Dezember 2024 bis 2. Januar 2025
            2024-07-05/2024-07-05  | op 5 juli 2024                                     | on 5 July 2024                           | am 5. Juli 2024
            2024/2024              | in 2024                                            | in 2024                                  | im Jahr 2024
            2025-41/2025-41        | in de tweede helft van 2025                        | in the second half of 2025               | im zweiten Halbjahr 2025
            1974/2017              | van 1974 tot in 2017                               | from 1974 until 2017                     | von 1974 bis 2017
            2004/2004-05           | van 2004 tot in mei 2004                           | from 2004 until May 2004                 | von 2004 bis Mai 2004
            1988-22/198X           | van de zomer van 1988 tot in de jaren tachtig      | from the summer of 1988 until the 1980s  | vom Sommer 1988 bis in die 1980er Jahre
            1965~/2017?            | van omstreeks 1965 mogelijk tot in 2017            | from around 1965 possibly until 2017     | etwa von 1965 möglicherweise bis 2017
            [..2017-10]/2020       | van oktober 2017 of eerder tot in 2020             | from October 2017 or earlier until 2020  | spätestens von Oktober 2017 bis 2020
            1974/..                | sinds 1974                                         | since 1974                               | seit 1974
            [..2025-06-24]/..      | sinds 24 juni 2025 of eerder                       | since 24 June 2025 or earlier            | spätestens seit dem 24. Juni 2025
            ../2017                | tot in 2017                                        | until 2017                               | bis 2017
            ../2017-03-16          | tot en met 16 maart 2017                           | until 16 March 2017                      | bis zum 16. März 2017
            1974/                  | van 1974 tot een onbekende datum                   | from 1974 until an unknown date          | von 1974 bis zu einem unbekannten Zeitpunkt
            /2017                  | van een onbekende datum tot in 2017                | from an unknown date until 2017          | von einem unbekannten Zeitpunkt bis 2017
            /..                    | sinds een onbekende datum                          | since an unknown date                    | seit einem unbekannten Zeitpunkt
            ../                    | tot een onbekende datum                            | until an unknown date                    | bis zu einem unbekannten Zeitpunkt
            /                      | op een onbekende datum                             | on an unknown date                       | zu einem unbekannten Zeitpunkt
            ../..                  | doorlopend                                         | at all times                             | durchgehend
            """)
    void spansAreSaidWithBothTheirEnds(String edtf, String nl, String en, String de) {
        DateSpan span = DateSpan.parse(edtf);
        assertThat(NL.when(span)).as("Dutch for %s", edtf).isEqualTo(nl);
        assertThat(EN.when(span)).as("English for %s", edtf).isEqualTo(en);
        assertThat(DE.when(span)).as("German for %s", edtf).isEqualTo(de);
    }

    @ParameterizedTest(name = "{0} on its own")
    @CsvSource(delimiter = '|', textBlock = """
            2025-06-29/2025-07-01  | 29 juni tot en met 1 juli 2025  | 29 June to 1 July 2025   | 29. Juni bis 1. Juli 2025
            2025-05-04/2025-05-05  | 4 en 5 mei 2025                 | 4 and 5 May 2025         | 4. und 5. Mai 2025
            2024-07-05/2024-07-05  | 5 juli 2024                     | 5 July 2024              | 5. Juli 2024
            2025-41/2025-41        | tweede helft van 2025           | second half of 2025      | zweites Halbjahr 2025
            1974/2017              | van 1974 tot in 2017            | from 1974 until 2017     | von 1974 bis 2017
            /                      | onbekende datum                 | date unknown             | Datum unbekannt
            """)
    void spansAreSaidOnTheirOwn(String edtf, String nl, String en, String de) {
        DateSpan span = DateSpan.parse(edtf);
        assertThat(NL.bare(span)).as("Dutch for %s", edtf).isEqualTo(nl);
        assertThat(EN.bare(span)).as("English for %s", edtf).isEqualTo(en);
        assertThat(DE.bare(span)).as("German for %s", edtf).isEqualTo(de);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFormOfEveryPrecisionHasAPhrase(Language language) {
        DatePhrases phrases = new DatePhrases(language);
        Set<PartialDate> dates = Stream.of(
                        "2021-06-29",
                        "2021-06",
                        "1988-33",
                        "1988-21",
                        "1988-40",
                        "1948",
                        "198X",
                        "[1979..1981]",
                        "[..2017-10]",
                        "[2017-10..]",
                        "XXXX")
                .map(PartialDate::parse)
                .collect(Collectors.toSet());
        assertThat(dates.stream().map(PartialDate::precision).collect(Collectors.toSet()))
                .as("the dates of this test cover all forms")
                .isEqualTo(EnumSet.allOf(Precision.class));
        for (PartialDate date : dates) {
            for (Form form : Form.values()) {
                assertThat(phrases.say(date, form))
                        .as("%s as %s", date, form)
                        .isNotBlank()
                        .doesNotContain("{", "|");
            }
        }
    }

    @Test
    void approximateDatesKeepTheirPrepositions() {
        assertThat(DE.say(PartialDate.parse("1965~"), Form.UNTIL)).isEqualTo("etwa bis 1965");
        assertThat(NL.say(PartialDate.parse("1965~"), Form.UNTIL)).isEqualTo("tot omstreeks 1965");
        assertThat(EN.say(PartialDate.parse("1965~"), Form.FROM)).isEqualTo("from around 1965");
    }
}
