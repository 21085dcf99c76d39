package org.towntwinning.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.towntwinning.register.Given.ALMELO;
import static org.towntwinning.register.Given.EJMIATSIN;
import static org.towntwinning.register.Given.PRESTON;
import static org.towntwinning.register.Given.day;
import static org.towntwinning.register.Given.span;
import static org.towntwinning.register.Given.town;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.towntwinning.register.Answers;
import org.towntwinning.register.LanguageTag;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.Name;
import org.towntwinning.register.NetworkId;

@DisplayName("Municipalities and networks")
class MunicipalityTest {

    private static final Municipality LEIPZIG = Municipality.builder()
            .id(town("leipzig"))
            .addName(Name.of("de", "Leipzig"))
            .addCountry(new CountryPeriod(CountryCode.of("DD"), span("1949-10-07/1990-10-02")))
            .addCountry(new CountryPeriod(CountryCode.of("DE"), span("1990-10-03/..")))
            .build();

    @Nested
    class Countries {

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource(
                nullValues = "none",
                value = {"1949-10-06, none", "1970-01-01, DD", "1990-10-02, DD", "1990-10-03, DE", "2025-06-24, DE"})
        void holdForATime(String asOf, String country) {
            assertThat(LEIPZIG.country(day(asOf)).map(CountryCode::value).orElse(null))
                    .isEqualTo(country);
        }

        @Test
        @DisplayName("A certain country goes before a possible one")
        void certainFirst() {
            Municipality place = Municipality.builder()
                    .id(town("x"))
                    .addName(Name.of("und", "X"))
                    .addCountry(new CountryPeriod(CountryCode.of("SU"), span("/1991")))
                    .addCountry(new CountryPeriod(CountryCode.of("AM"), span("1991/..")))
                    .build();

            assertThat(place.country(day("1991-06-30"))).contains(CountryCode.of("SU"));
            assertThat(place.country(day("1991-12-31"))).contains(CountryCode.of("AM"));
            assertThat(place.country(day("1900-01-01"))).contains(CountryCode.of("SU"));
        }

        @Test
        @DisplayName("Validities that only possibly overlap are left alone")
        void possiblyOverlapping() {
            Municipality place = Municipality.builder()
                    .id(town("x"))
                    .addName(Name.of("und", "X"))
                    .countries(List.of(
                            new CountryPeriod(CountryCode.of("DD"), span("/1990")),
                            new CountryPeriod(CountryCode.of("DE"), span("1990/.."))))
                    .build();

            assertThat(place.countries()).hasSize(2);
        }
    }

    @Nested
    class Names {

        private final Municipality town = Municipality.builder()
                .id(EJMIATSIN)
                .addName(new Name("Էջմիածին", LanguageTag.of("hy"), span("1945/..")))
                .addName(new Name("Vagharshapat", LanguageTag.NL, span("../1945")))
                .build();

        @Test
        void areThoseOfTheDay() {
            assertThat(town.name(LanguageTag.NL, day("1900-01-01"))).isEqualTo("Vagharshapat");
            assertThat(town.name(LanguageTag.NL, day("2025-06-24"))).isEqualTo("Էջմիածին");
        }

        @Test
        void whereNoneIsInUseTheFirstIsShown() {
            Municipality past = town.toBuilder()
                    .names(List.of(new Name("Ambt", LanguageTag.NL, span("1818/1913"))))
                    .build();

            assertThat(past.name(LanguageTag.EN, day("2025-06-24"))).isEqualTo("Ambt");
        }

        @ParameterizedTest
        @ValueSource(strings = {"v", "vagh", "vagharshapat", "էջ", ""})
        void areFoundByTheirBeginning(String prefix) {
            assertThat(town.hasNameBeginning(prefix)).isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"V", "agh", "vagharshapat2", "x"})
        void areNotFoundOtherwise(String prefix) {
            assertThat(town.hasNameBeginning(prefix)).isFalse();
        }
    }

    @Nested
    class Networks {

        private final CityNetwork network = CityNetwork.builder()
                .id(NetworkId.of("eurocities"))
                .addName(Name.of("en", "Eurocities"))
                .addMembership(new Membership(ALMELO, span("1990/1999")))
                .addMembership(new Membership(ALMELO, span("2019-05-01/..")))
                .build();

        @Test
        void haveMembersForATime() {
            Answers.assertAnswers(asOf -> network.hasMember(ALMELO, asOf), """
                    1989-12-31 IMPOSSIBLE
                    1990-06-30 POSSIBLE
                    1995-01-01 DEFINITE
                    1999-06-30 POSSIBLE
                    2000-01-01 IMPOSSIBLE
                    2019-04-30 IMPOSSIBLE
                    2019-05-01 DEFINITE
                    2025-06-24 DEFINITE""");
            Answers.assertAnswers(asOf -> network.hasMember(PRESTON, asOf), "2025-06-24 IMPOSSIBLE");
        }

        @Test
        void haveNames() {
            assertThat(network.name(LanguageTag.NL, day("2025-06-24"))).isEqualTo("Eurocities");
        }
    }

    @Test
    @DisplayName("Homonyms are two municipalities, names are never keys")
    void homonyms() {
        Municipality one = Municipality.builder()
                .id(MunicipalityId.of("gss:E04011791"))
                .addName(Name.of("en", "Warminster"))
                .build();
        Municipality other =
                one.toBuilder().id(MunicipalityId.of("fips:4217080952")).build();

        assertThat(one).isNotEqualTo(other);
        assertThat(one.names()).isEqualTo(other.names());
    }
}
