package org.towntwinning.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.towntwinning.register.Given.date;
import static org.towntwinning.register.Given.day;
import static org.towntwinning.register.Given.town;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.Name;
import org.towntwinning.time.Certainty;

@DisplayName("Successors are followed transitively")
class SuccessionGraphTest {

    /** A municipality and what came after it, as {@code wehl doetinchem 2005}. */
    private static Municipality municipality(String text) {
        String[] words = text.split(" ", -1);
        Municipality.Builder builder = Municipality.builder().id(town(words[0])).addName(Name.of("nl", words[0]));
        for (int i = 1; i + 1 < words.length; i += 2) {
            builder.addSuccession(new Succession(town(words[i]), SuccessionKind.MERGER, date(words[i + 1])));
        }
        return builder.build();
    }

    private static SuccessionGraph graph(String... municipalities) {
        return SuccessionGraph.of(
                Stream.of(municipalities).map(SuccessionGraphTest::municipality).toList());
    }

    @ParameterizedTest(name = "{0} on {1}, at least {2}: {3}")
    @CsvSource({
        "wehl, 2004-12-31, DEFINITE, wehl",
        "wehl, 2005-01-01, DEFINITE, doetinchem",
        "diepenheim, 2000-12-31, DEFINITE, diepenheim",
        "diepenheim, 2001-01-01, DEFINITE, hof",
        "diepenheim, 2003-06-30, DEFINITE, hof",
        "diepenheim, 2003-06-30, POSSIBLE, hof-van-twente",
        "diepenheim, 2003-12-31, DEFINITE, hof-van-twente",
        "bathmen, 2025-06-24, DEFINITE, bathmen",
        "bathmen, 2025-06-24, POSSIBLE, deventer",
        "split, 2025-06-24, DEFINITE, north south",
        "diamond, 2025-06-24, DEFINITE, bottom",
        "stranger, 2025-06-24, DEFINITE, stranger"
    })
    void standingFor(String place, String asOf, Certainty least, String expected) {
        SuccessionGraph graph = graph(
                "wehl doetinchem 2005-01-01",
                "doetinchem",
                "diepenheim hof 2001-01-01",
                "hof hof-van-twente 2003",
                "bathmen deventer XXXX",
                "split north 1990 south 1990",
                "diamond left 1980 right 1981",
                "left bottom 1990",
                "right bottom 1991");

        assertThat(graph.standingFor(town(place), day(asOf), least))
                .containsExactly(
                        Stream.of(expected.split(" ")).map(name -> town(name)).toArray(MunicipalityId[]::new));
    }

    @Test
    @DisplayName("A cycle in the data makes no query throw or hang, and is found")
    void cycles() {
        SuccessionGraph pair = graph("a b 1950", "b a 1960");
        assertThat(pair.standingFor(town("a"), day("2025-06-24"), Certainty.DEFINITE))
                .containsExactly(town("a"));
        assertThat(pair.cycle()).containsExactly(town("a"), town("b"));

        SuccessionGraph withExit = graph("x a 1940", "a b 1950", "b c 1960 exit 1961", "c a 1970");
        assertThat(withExit.standingFor(town("x"), day("2025-06-24"), Certainty.DEFINITE))
                .containsExactly(town("exit"));
        assertThat(withExit.cycle()).containsExactly(town("a"), town("b"), town("c"));
    }

    @Test
    void withoutACycle() {
        assertThat(graph("a b 1950 c 1950", "b d 1960", "c d 1960", "d e 1970").cycle())
                .isEmpty();
        assertThat(graph().cycle()).isEmpty();
    }

    @Test
    @DisplayName("Chains may be very long: no recursion, no quadratic time")
    void longChain() {
        int length = 20_000;
        List<Municipality> chain = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            chain.add(municipality("m" + i + " m" + (i + 1) + " 1950"));
        }
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            SuccessionGraph graph = SuccessionGraph.of(chain);
            assertThat(graph.cycle()).isEmpty();
            assertThat(graph.standingFor(town("m0"), day("2025-06-24"), Certainty.DEFINITE))
                    .containsExactly(town("m" + length));
            chain.set(length - 1, municipality("m" + (length - 1) + " m1 1950"));
            assertThat(SuccessionGraph.of(chain).cycle()).hasSize(length - 1).startsWith(town("m1"));
        });
    }
}
