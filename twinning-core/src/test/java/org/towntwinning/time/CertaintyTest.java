package org.towntwinning.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.towntwinning.time.Certainty.DEFINITE;
import static org.towntwinning.time.Certainty.IMPOSSIBLE;
import static org.towntwinning.time.Certainty.POSSIBLE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertaintyTest {

    @Test
    void is_ordered_from_impossible_to_definite() {
        assertThat(Certainty.values()).as("section 1: the order").containsExactly(IMPOSSIBLE, POSSIBLE, DEFINITE);
    }

    @ParameterizedTest
    @CsvSource({
        "IMPOSSIBLE, IMPOSSIBLE, IMPOSSIBLE, IMPOSSIBLE",
        "IMPOSSIBLE, POSSIBLE,   IMPOSSIBLE, POSSIBLE",
        "IMPOSSIBLE, DEFINITE,   IMPOSSIBLE, DEFINITE",
        "POSSIBLE,   IMPOSSIBLE, IMPOSSIBLE, POSSIBLE",
        "POSSIBLE,   POSSIBLE,   POSSIBLE,   POSSIBLE",
        "POSSIBLE,   DEFINITE,   POSSIBLE,   DEFINITE",
        "DEFINITE,   IMPOSSIBLE, IMPOSSIBLE, DEFINITE",
        "DEFINITE,   POSSIBLE,   POSSIBLE,   DEFINITE",
        "DEFINITE,   DEFINITE,   DEFINITE,   DEFINITE",
    })
    void and_is_the_smaller_or_the_greater(Certainty one, Certainty other, Certainty both, Certainty either) {
        assertThat(one.and(other)).isEqualTo(both);
        assertThat(one.or(other)).isEqualTo(either);
        assertThat(one.and(other).not()).as("De Morgan").isEqualTo(one.not().or(other.not()));
    }

    @ParameterizedTest
    @CsvSource({
        "IMPOSSIBLE, DEFINITE, false, false",
        "POSSIBLE, POSSIBLE, true, false",
        "DEFINITE, IMPOSSIBLE, true, true"
    })
    void not_turns_yes_and_no_round(Certainty certainty, Certainty negated, boolean possible, boolean definite) {
        assertThat(certainty.not()).isEqualTo(negated);
        assertThat(certainty.isPossible()).isEqualTo(possible);
        assertThat(certainty.isDefinite()).isEqualTo(definite);
    }

    @Test
    void of_knows_no_doubt() {
        assertThat(Certainty.of(true)).isEqualTo(DEFINITE);
        assertThat(Certainty.of(false)).isEqualTo(IMPOSSIBLE);
    }

    @Test
    void refuses_null() {
        assertThatNullPointerException().isThrownBy(() -> DEFINITE.and(null)).withMessage("other");
        assertThatNullPointerException().isThrownBy(() -> DEFINITE.or(null)).withMessage("other");
    }
}
