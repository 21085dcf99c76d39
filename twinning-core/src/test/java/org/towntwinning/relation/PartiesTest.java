package org.towntwinning.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.towntwinning.register.Answers.assertAnswers;
import static org.towntwinning.register.Given.ALMELO;
import static org.towntwinning.register.Given.DENIZLI;
import static org.towntwinning.register.Given.PRESTON;
import static org.towntwinning.register.Given.date;
import static org.towntwinning.register.Given.day;
import static org.towntwinning.register.Given.town;
import static org.towntwinning.relation.Sample.since;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.register.Completions;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.RelationId;
import org.towntwinning.role.RoleCoverage;
import org.towntwinning.time.Certainty;
import org.towntwinning.validation.InvalidDataException;

@DisplayName("Parties: joining, leaving, coming back")
class PartiesTest {

    private static Party party(MunicipalityId town, String joined, String left) {
        return Party.builder()
                .addMunicipality(town)
                .joined(joined == null ? null : ClaimedDate.of(date(joined)))
                .left(left == null ? null : date(left))
                .build();
    }

    private static Relation relation(Party... parties) {
        return Relation.builder()
                .id(RelationId.of("r"))
                .parties(List.of(parties))
                .addKind(KindChange.of(RelationKind.PARTNERSHIP))
                .addEvent(since("1960"))
                .build();
    }

    @Nested
    class Belonging {

        @Test
        void fromTheFounding() {
            assertThat(Party.of(ALMELO).belongsOn(day("0001-01-01"))).isEqualTo(Certainty.DEFINITE);
        }

        @Test
        @DisplayName("S6.7 On the day of leaving no more")
        void halfOpen() {
            assertAnswers(party(ALMELO, "1970-05-05", "1990-05-05")::belongsOn, """
                    1970-05-04 IMPOSSIBLE
                    1970-05-05 DEFINITE
                    1990-05-04 DEFINITE
                    1990-05-05 IMPOSSIBLE""");
        }

        @Test
        void knownToTheYear() {
            assertAnswers(party(ALMELO, "1970", "1990")::belongsOn, """
                    1969-12-31 IMPOSSIBLE
                    1970-01-01 POSSIBLE
                    1970-12-31 DEFINITE
                    1989-12-31 DEFINITE
                    1990-06-30 POSSIBLE
                    1990-12-31 IMPOSSIBLE""");
        }

        @Test
        void joinedAndLeftInOneYear() {
            assertAnswers(party(ALMELO, "1970", "1970")::belongsOn, """
                    1970-06-30 POSSIBLE
                    1970-12-31 IMPOSSIBLE""");
        }

        @Test
        @DisplayName("The answer is exact: possible in some completion, certain in all")
        void exact() {
            Completions.choose(Completions.MANY_FORMS, 2, PartiesTest::check);
        }
    }

    private static void check(List<String> dates) {
        List<int[]> completions = Completions.inOrder(dates);
        Party party;
        try {
            party = party(ALMELO, dates.get(0), dates.get(1));
        } catch (InvalidDataException refusal) {
            assertThat(completions)
                    .as("%s was refused: %s", dates, refusal.getMessage())
                    .isEmpty();
            return;
        }
        assertThat(completions).as("%s was not refused", dates).isNotEmpty();
        for (int number = 0; number < Completions.ASKED; number++) {
            int asked = number;
            long belonging = completions.stream()
                    .filter(days -> days[0] <= asked && asked < days[1])
                    .count();
            Certainty expected = belonging == 0
                    ? Certainty.IMPOSSIBLE
                    : belonging == completions.size() ? Certainty.DEFINITE : Certainty.POSSIBLE;
            if (party.belongsOn(Completions.day(asked)) != expected) {
                fail("%s on %s: %s is expected", dates, Completions.day(asked), expected);
            }
        }
    }

    @Nested
    class InARelation {

        private final Relation relation = relation(
                party(ALMELO, null, "2007-05-05"),
                Party.of(PRESTON),
                party(DENIZLI, "1974", null),
                party(town("x"), "1990", "1995"));

        @ParameterizedTest(name = "{0}, at least {1}: {2}")
        @CsvSource({
            "1960-01-01, DEFINITE, almelo preston",
            "1974-06-30, DEFINITE, almelo preston",
            "1974-06-30, POSSIBLE, almelo preston denizli",
            "1992-01-01, DEFINITE, almelo preston denizli x",
            "1995-06-30, DEFINITE, almelo preston denizli",
            "1995-06-30, POSSIBLE, almelo preston denizli x",
            "2007-05-04, DEFINITE, almelo preston denizli",
            "2007-05-05, POSSIBLE, preston denizli"
        })
        void onADay(String asOf, Certainty least, String expected) {
            assertThat(relation.partiesOn(day(asOf), least))
                    .extracting(party -> party.municipalities().get(0).value().replace("town:", ""))
                    .containsExactly(expected.split(" "));
        }

        @Test
        void allMunicipalitiesThatEverBelonged() {
            assertThat(relation.municipalities()).containsExactly(ALMELO, PRESTON, DENIZLI, town("x"));
            assertThatThrownBy(() -> relation.municipalities().clear())
                    .isInstanceOf(UnsupportedOperationException.class);
        }

        @Test
        void joiningAndLeavingAreTurningPoints() {
            assertThat(relation.turningPoints())
                    .containsExactly(
                            day("1960-01-01"),
                            day("1960-12-31"),
                            day("1974-01-01"),
                            day("1974-12-31"),
                            day("1990-01-01"),
                            day("1990-12-31"),
                            day("1995-01-01"),
                            day("1995-12-31"),
                            day("2007-05-05"));
        }
    }

    @Nested
    @DisplayName("No town is twinned with itself")
    class SelfPairs {

        @ParameterizedTest(name = "left {0}, joined again {1}: refused {2}")
        @CsvSource(
                nullValues = "-",
                value = {
                    "-, -, true",
                    "1990, -, true",
                    "-, 1995, true",
                    "1990, 1995, false",
                    "1990, 1990, false",
                    "1990-05-05, 1990-05-05, false",
                    "1990-05-05, 1990-05-04, true",
                    "1990, 1989, true",
                    "XXXX, 1989, false"
                })
        void unlessItCameBack(String left, String joined, boolean refused) {
            Party before = party(ALMELO, null, left);
            Party after = party(ALMELO, joined, null);

            assertRefused(refused, before, after);
            assertRefused(refused, after, before);
        }

        private void assertRefused(boolean refused, Party one, Party other) {
            if (refused) {
                assertThatThrownBy(() -> relation(one, Party.of(PRESTON), other))
                        .isInstanceOf(InvalidDataException.class)
                        .hasMessageContaining("parties[2]")
                        .hasMessageContaining("relation.self-pair");
            } else {
                assertThat(relation(one, Party.of(PRESTON), other).parties()).hasSize(3);
            }
        }

        @Test
        void notAsPartOfAnotherPartyEither() {
            assertThatThrownBy(() -> relation(Party.of(ALMELO, PRESTON), Party.of(DENIZLI, PRESTON)))
                    .isInstanceOf(InvalidDataException.class)
                    .hasMessageContaining("town:preston is parties[0] already");
        }
    }

    @Test
    @DisplayName("A town that left and came back in one year is one side, covered once")
    void oneSideThoughTwoParties() {
        Relation relation = relation(party(ALMELO, null, "1990"), Party.of(PRESTON), party(ALMELO, "1990", null));

        assertThat(relation.coverageOn(day("1990-06-30")))
                .extracting(RoleCoverage::side)
                .containsExactly(ALMELO, ALMELO, ALMELO, PRESTON, PRESTON, PRESTON);
    }

    @Test
    @DisplayName("A thousand parties are checked without comparing all with all")
    void manyParties() {
        Relation.Builder builder = Relation.builder()
                .id(RelationId.of("ring"))
                .addKind(KindChange.of(RelationKind.FRIENDSHIP))
                .addEvent(since("1960"));
        for (int i = 0; i < 2_000; i++) {
            builder.addParty(Party.of(town("t" + i)));
        }
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(builder.build().municipalities()).hasSize(2_000));
    }
}
