package org.towntwinning.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.towntwinning.register.Given.day;
import static org.towntwinning.register.Given.span;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Names: which one to show")
class NameTest {

    private static final List<Name> EJMIATSIN = List.of(
            Name.of("hy", "Էջմիածին"),
            new Name("Ejmiatsin", LanguageTag.NL, span("1945/..")),
            new Name("Vagharshapat", LanguageTag.NL, span("/1945")),
            new Name("Etchmiadzin", LanguageTag.of("en-GB"), span("../..")),
            new Name("Echmiadzin", LanguageTag.EN, span("../1995-12-31")));

    @ParameterizedTest(name = "{1}, in {0}: {2}")
    @CsvSource({
        "hy, 2025-06-24, Էջմիածին",
        "nl, 2025-06-24, Ejmiatsin",
        "nl, 1946-01-01, Ejmiatsin",
        "nl, 1945-06-30, Ejmiatsin",
        "nl, 1944-12-31, Vagharshapat",
        "nl-BE, 2025-06-24, Ejmiatsin",
        "en, 1990-01-01, Echmiadzin",
        "en, 2025-06-24, Etchmiadzin",
        "en-GB, 1990-01-01, Etchmiadzin",
        "en-US, 1990-01-01, Etchmiadzin",
        "de, 2025-06-24, Էջմիածին"
    })
    void isChosen(String language, String asOf, String expected) {
        assertThat(Name.choose(EJMIATSIN, LanguageTag.of(language), day(asOf)))
                .map(Name::text)
                .contains(expected);
    }

    @Test
    void isNoneWhereNoneIsInUse() {
        List<Name> past = List.of(new Name("Ambt Almelo", LanguageTag.NL, span("1818/1913")));

        assertThat(Name.choose(past, LanguageTag.NL, day("1914-01-01"))).isEmpty();
        assertThat(Name.choose(past, LanguageTag.NL, day("1913-12-30"))).isPresent();
        assertThat(Name.choose(List.of(), LanguageTag.NL, day("2025-06-24"))).isEmpty();
    }
}
