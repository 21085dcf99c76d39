package org.towntwinning.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.towntwinning.validation.InvalidDataException;

@DisplayName("Countries, by ISO 3166-1 alpha-2")
class CountryCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NL", "GB", "DE", "AM", "TR", "BE", "JP", "FR", "US", "CW", "SS", "XK", "AA", "ZZ", "QM", "QZ", "XA"
            })
    void inUse(String code) {
        assertThat(CountryCode.of(code)).hasToString(code);
        assertThat(CountryCode.of(code).isWithdrawn()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DD", "SU", "YU", "CS", "AN", "ZR", "TP", "FQ"})
    @DisplayName("Withdrawn codes: a relation of 1970 may have had a partner in DD")
    void withdrawn(String code) {
        assertThat(CountryCode.of(code).isWithdrawn()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "N", "nl", "Nl", "NLD", "UK", "EL", "EU", "QA ", "QL", "AB", "ZA1", "ＮＬ", "528", "X1", "Q_"})
    void unknown(String code) {
        assertThatThrownBy(() -> CountryCode.of(code))
                .as("country %s", code)
                .isInstanceOf(InvalidDataException.class)
                .hasMessageStartingWith("country: \"" + code + "\" is not a code of ISO 3166-1");
    }

    @Test
    void areOrderedByTheCode() {
        assertThat(Stream.of("NL", "DE", "GB", "AM", "DD").map(CountryCode::of).sorted())
                .extracting(CountryCode::value)
                .containsExactly("AM", "DD", "DE", "GB", "NL");
    }

    @Test
    @DisplayName("Of all pairs of letters 249 are official, 42 for users, 25 withdrawn")
    void all() {
        List<CountryCode> known = IntStream.range(0, 26 * 26)
                .mapToObj(i -> "" + (char) ('A' + i / 26) + (char) ('A' + i % 26))
                .filter(code -> {
                    try {
                        return CountryCode.of(code) != null;
                    } catch (InvalidDataException unknown) {
                        return false;
                    }
                })
                .map(CountryCode::of)
                .toList();

        assertThat(known).isSorted().hasSize(249 + 42 + 25);
        assertThat(known.stream()
                        .filter(CountryCode::isWithdrawn)
                        .map(CountryCode::value)
                        .collect(Collectors.joining(" ")))
                .isEqualTo("AN BU CS CT DD DY FQ FX HV JT MI NH NQ NT PC PU PZ RH SU TP VD WK YD YU ZR");
    }
}
