package org.towntwinning.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.towntwinning.time.Qualifier.APPROXIMATE;
import static org.towntwinning.time.Qualifier.BOTH;
import static org.towntwinning.time.Qualifier.NONE;
import static org.towntwinning.time.Qualifier.UNCERTAIN;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualifierTest {

    @Test
    void has_the_symbols_of_edtf() {
        assertThat(Qualifier.values())
                .as("S1.6 and the last key of the order of S1.8")
                .containsExactly(NONE, APPROXIMATE, UNCERTAIN, BOTH)
                .extracting(Qualifier::symbol)
                .containsExactly("", "~", "?", "%");
        assertThat(Qualifier.ofSymbol('~')).isEqualTo(APPROXIMATE);
        assertThat(Qualifier.ofSymbol('?')).isEqualTo(UNCERTAIN);
        assertThat(Qualifier.ofSymbol('%')).isEqualTo(BOTH);
        assertThat(Qualifier.ofSymbol('8')).isEqualTo(NONE);
    }

    @ParameterizedTest
    @CsvSource({"NONE, false, false", "APPROXIMATE, true, false", "UNCERTAIN, false, true", "BOTH, true, true"})
    void says_which_doubts_it_holds(Qualifier qualifier, boolean approximate, boolean uncertain) {
        assertThat(qualifier.isApproximate()).isEqualTo(approximate);
        assertThat(qualifier.isUncertain()).isEqualTo(uncertain);
        assertThat(qualifier.isNone()).isEqualTo(!approximate && !uncertain);
    }

    @Test
    void and_is_the_union_of_the_doubts() {
        for (Qualifier one : Qualifier.values()) {
            for (Qualifier other : Qualifier.values()) {
                Qualifier union = one.and(other);
                assertThat(union.isApproximate())
                        .as("%s and %s", one, other)
                        .isEqualTo(one.isApproximate() || other.isApproximate());
                assertThat(union.isUncertain())
                        .as("%s and %s", one, other)
                        .isEqualTo(one.isUncertain() || other.isUncertain());
            }
        }
        assertThat(APPROXIMATE.and(UNCERTAIN)).isEqualTo(BOTH);
    }

    @Test
    void refuses_null() {
        assertThatNullPointerException().isThrownBy(() -> NONE.and(null)).withMessage("other");
    }
}
