package org.towntwinning.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.towntwinning.register.Given.span;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.towntwinning.time.DateSpan;
import org.towntwinning.validation.InvalidDataException;

@DisplayName("Official identifiers")
class IdentifierTest {

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "cbs, GM0141",
        "tooi, https://identifier.overheid.nl/tooi/id/gemeente/gm0141",
        "tooi, https://identifier.overheid.nl/tooi/id/provincie/pv23",
        "ags, 05962024",
        "ags, 05962",
        "ags, 059",
        "ags, 05",
        "ars, 059620024024",
        "gss, E07000123",
        "gss, W06000015",
        "wikidata, Q10002",
        "wikidata, Q1",
        "insee, 01004",
        "insee, 2A004",
        "insee, 2B033",
        "insee, 97411",
        "nuts, NL",
        "nuts, NL211",
        "nuts, UKD45",
        "geonames, 2759879",
        "kvk, 41028000",
        "own.scheme-2, anything at all: ✓"
    })
    void areKept(String scheme, String value) {
        Identifier identifier = Identifier.of(scheme, value);

        assertThat(identifier.value()).isEqualTo(value);
        assertThat(identifier.validity()).isEqualTo(DateSpan.always());
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "cbs, 0141",
        "cbs, gm0141",
        "cbs, GM141",
        "cbs, GM01411",
        "cbs, GM०१४१",
        "tooi, http://identifier.overheid.nl/tooi/id/gemeente/gm0141",
        "tooi, gm0141",
        "ags, 5962024",
        "ags, 059620240",
        "ags, 0596",
        "ars, 05962024",
        "gss, E0700012",
        "gss, e07000123",
        "wikidata, 10002",
        "wikidata, q10002",
        "wikidata, Q010002",
        "wikidata, https://www.wikidata.org/wiki/Q10002",
        "insee, 1004",
        "insee, 2C004",
        "insee, 3A004",
        "insee, A2004",
        "nuts, N",
        "nuts, nl211",
        "nuts, NL2111",
        "geonames, 02759879",
        "geonames, Q1"
    })
    void ofKnownSchemesAreChecked(String scheme, String value) {
        assertThatThrownBy(() -> Identifier.of(scheme, value))
                .as("%s %s", scheme, value)
                .isInstanceOf(InvalidDataException.class)
                .hasMessageContaining("\"" + value + "\" is not an identifier of scheme " + scheme + ": write ")
                .hasMessageEndingWith(" (identifier.value)");
    }

    @Test
    @DisplayName("Codes are used again: an identifier holds for a time")
    void validity() {
        Identifier identifier = new Identifier("insee", "01004", span("1955-03-31/.."));

        assertThat(identifier).isNotEqualTo(Identifier.of("insee", "01004"));
        assertThat(identifier.validity()).hasToString("1955-03-31/..");
    }
}
