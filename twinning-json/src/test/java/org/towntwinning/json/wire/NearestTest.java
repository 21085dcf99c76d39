package org.towntwinning.json.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which word somebody probably meant. */
class NearestTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            held,      held,      true,  the same
            Held_,     held,      true,  case and separators do not count
            hold,      held,      true,  one letter changed
            helld,     held,      true,  one letter too many
            hed,       held,      true,  one letter missing
            ba,        ab,        true,  two letters swapped are one mistake
            xyab,      xyba,      true,  two letters swapped at the end
            plaec,     place,     true,  two letters swapped
            cb,        ab,        true,  one letter of two
            cd,        ab,        false, two letters of two
            b,         a,         false, one letter of one
            '',        a,         false, no letter at all
            abc,       xyabc,     false, two letters of three are missing
            abcd,      badc,      false, two swaps in four letters
            abcde,     badce,     true,  two swaps in five letters
            abc,       acd,       false, one letter changed and one moved
            networks,  nets,      false, four letters too many
            """)
    void isAtMostOneLetterInThreeAndTwoAtMostAway(String given, String word, boolean near, String why) {
        assertThat(Nearest.to(given, List.of(word)).isPresent())
                .as("\"%s\" is near \"%s\": %s", given, word, why)
                .isEqualTo(near);
    }

    @Test
    void theNearestOfSeveralIsMeant() {
        assertThat(Nearest.to("heldd", List.of("hold", "held", "hello"))).contains("held");
        assertThat(Nearest.to("municipalitys", List.of("networks", "municipalities")))
                .contains("municipalities");
    }

    @Test
    void aWordOfMoreThan64LettersIsNoMisspelling() {
        String longest = "n".repeat(64);
        assertThat(Nearest.to(longest, List.of("n".repeat(63))))
                .as("64 letters")
                .isPresent();
        assertThat(Nearest.to(longest + "n", List.of(longest))).as("65 letters").isEmpty();
    }

    @Test
    void theAdviceNamesWhatWasMeantOrWhatIsKnown() {
        assertThat(Nearest.advice("hold", List.of("held"), List.of("held", "planned")))
                .isEqualTo(": did you mean \"held\"?");
        assertThat(Nearest.advice("xxxx", List.of("held"), List.of("held", "planned")))
                .isEqualTo(": write one of \"held\", \"planned\"");
        assertThat(Nearest.advice("xxxx", List.of("held"), List.of("held")))
                .as("there is no choice")
                .isEqualTo(": write \"held\"");
    }
}
