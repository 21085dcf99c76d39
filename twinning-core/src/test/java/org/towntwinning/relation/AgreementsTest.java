package org.towntwinning.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.towntwinning.register.Answers.assertAnswers;
import static org.towntwinning.register.Given.date;
import static org.towntwinning.register.Given.day;
import static org.towntwinning.register.Given.span;
import static org.towntwinning.relation.Sample.relation;
import static org.towntwinning.relation.Sample.since;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.towntwinning.time.Certainty;

@DisplayName("Which agreements are in force on a day")
class AgreementsTest {

    static Stream<Arguments> agreements() {
        return Stream.of(
                arguments("signed, without a term", "2021-06-29", null, """
                        2021-06-28 IMPOSSIBLE
                        2021-06-29 DEFINITE
                        2025-06-24 DEFINITE"""),
                arguments("signed in a year, for five years", "2010", "2010/2015-12-31", """
                        2009-12-31 IMPOSSIBLE
                        2010-06-30 POSSIBLE
                        2010-12-31 DEFINITE
                        2015-12-31 DEFINITE
                        2016-01-01 IMPOSSIBLE"""),
                arguments("signed before its term begins", "2010-05-05", "2011-01-01/..", """
                        2010-12-31 IMPOSSIBLE
                        2011-01-01 DEFINITE"""),
                arguments("signed after its term began", "2010-05-05", "2010-01-01/..", """
                        2010-05-04 IMPOSSIBLE
                        2010-05-05 DEFINITE"""),
                arguments("a term whose end nobody knows", "2010-05-05", "2010/", """
                        2010-12-31 POSSIBLE
                        2025-06-24 POSSIBLE"""),
                arguments("a term without a signing", null, "2010-01-01/2011-12-31", """
                        2009-12-31 IMPOSSIBLE
                        2010-01-01 DEFINITE
                        2012-01-01 IMPOSSIBLE"""),
                arguments("neither signing nor term", null, null, "2025-06-24 POSSIBLE"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("agreements")
    void inForce(String what, String signed, String term, String expected) {
        assertAnswers(agreement("a", signed, term)::inForceOn, expected);
    }

    private static Agreement agreement(String id, String signed, String term) {
        return Agreement.builder()
                .id(AgreementId.of(id))
                .kind(AgreementKind.COOPERATION_PROTOCOL)
                .signed(signed == null ? null : date(signed))
                .term(term == null ? null : span(term))
                .build();
    }

    @Test
    void keysAreOrderedByTheirText() {
        assertThat(Stream.of("b", "a", "charter", "B").map(AgreementId::of).sorted())
                .extracting(AgreementId::value)
                .containsExactly("B", "a", "b", "charter");
    }

    @Test
    @DisplayName("A gap between two protocols does not end the relation")
    void gap() {
        Relation relation = Sample.builder()
                .addEvent(since("1974"))
                .addAgreement(agreement("first", "1974", "1974/1990-12-31"))
                .addAgreement(agreement("second", "1995", "1995/.."))
                .build();

        assertAnswers(inForce(relation, Certainty.DEFINITE), """
                1974-06-30 []
                1980-01-01 [first]
                1992-01-01 []
                1995-06-30 []
                1996-01-01 [second]""");
        assertAnswers(inForce(relation, Certainty.POSSIBLE), """
                1974-06-30 [first]
                1992-01-01 []
                1995-06-30 [second]""");
        assertThat(relation.activeOn(day("1992-01-01"))).isEqualTo(Certainty.DEFINITE);
    }

    private static Function<LocalDate, Object> inForce(Relation relation, Certainty least) {
        return asOf -> relation.agreementsInForceOn(asOf, least).stream()
                .map(Agreement::id)
                .toList();
    }
}
