package org.towntwinning.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.towntwinning.validation.InvalidDataException;

@DisplayName("Languages and texts in them")
class LanguageTest {

    @Nested
    class Tags {

        @ParameterizedTest(name = "{0} is {1}, of {2}")
        @CsvSource({
            "nl, nl, nl",
            "NL, nl, nl",
            "en-gb, en-GB, en",
            "EN-GB, en-GB, en",
            "hy, hy, hy",
            "fy, fy, fy",
            "nds, nds, nds",
            "sr-latn-rs, sr-Latn-RS, sr",
            "de-1996, de-1996, de",
            "zh-cmn-Hans, cmn-Hans, cmn",
            "nl-x-twents, nl-x-twents, nl",
            "nl-x-aaaaaaaa-bbbbbbbb-cccccccc-ddd, nl-x-aaaaaaaa-bbbbbbbb-cccccccc-ddd, nl",
            "und, und, und",
            "UND, und, und",
            "und-Latn, und-Latn, und",
            "mul, mul, mul"
        })
        void areCanonical(String tag, String canonical, String primary) {
            LanguageTag language = LanguageTag.of(tag);

            assertThat(language).hasToString(canonical);
            assertThat(language.value()).isEqualTo(canonical);
            assertThat(language.primary()).hasToString(primary);
            assertThat(LanguageTag.of(canonical)).as("read again").isEqualTo(language);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " ",
                    "e",
                    "dutch language",
                    "en_GB",
                    "en-",
                    "en--GB",
                    "-en",
                    "abcdefghi",
                    "123",
                    "x-private",
                    "i-x",
                    "nl\u0000",
                    "nl-x-aaaaaaaa-bbbbbbbb-cccccccc-dddd",
                    "ｎｌ",
                    "nl-NL-nl-NL-nl-NL-nl-NL-nl-NL-nl-NL-nl"
                })
        void areRefused(String tag) {
            assertThatThrownBy(() -> LanguageTag.of(tag))
                    .as("the tag %s", tag)
                    .isInstanceOf(InvalidDataException.class)
                    .hasMessageEndingWith(
                            " is not a language tag of BCP 47: write nl, en, de, en-GB, or und if not known (language.tag)");
        }

        @Test
        @DisplayName("A private tag without a language is refused, so that no query can fail on it")
        void privateOnly() {
            assertThatThrownBy(() -> Name.of("x-twents", "Almelo")).isInstanceOf(InvalidDataException.class);
        }

        @Test
        void areOrderedByTheirText() {
            assertThat(LanguageTag.DE)
                    .isLessThan(LanguageTag.EN)
                    .isLessThan(LanguageTag.NL)
                    .isLessThan(LanguageTag.UNDETERMINED);
        }
    }

    @Nested
    class Texts {

        private final LocalizedText text = LocalizedText.of("nl", "stedenband")
                .and("en-GB", "town twinning")
                .and("en", "twinning")
                .and("de", "Städtepartnerschaft");

        @ParameterizedTest(name = "for {0}: {1}")
        @CsvSource({
            "nl, stedenband",
            "nl-BE, stedenband",
            "en, twinning",
            "en-GB, town twinning",
            "en-US, twinning",
            "de-AT, Städtepartnerschaft",
            "hy, twinning",
            "und, twinning"
        })
        void inALanguage(String language, String expected) {
            assertThat(text.in(LanguageTag.of(language))).isEqualTo(expected);
        }

        @Test
        void withoutEnglishInTheFirst() {
            assertThat(LocalizedText.of("nl", "stedenband")
                            .and("de", "Partnerschaft")
                            .in(LanguageTag.of("tr")))
                    .isEqualTo("Partnerschaft");
        }

        @Test
        void standInTheOrderOfTheTags() {
            assertThat(text.texts().keySet()).extracting(LanguageTag::value).containsExactly("de", "en", "en-GB", "nl");
            assertThatThrownBy(() -> text.texts().clear()).isInstanceOf(UnsupportedOperationException.class);
        }

        @Test
        void replaceTheTextOfTheSameLanguage() {
            assertThat(text.and("NL", "jumelage").texts()).hasSize(4).containsEntry(LanguageTag.NL, "jumelage");
            assertThat(text.in(LanguageTag.NL))
                    .as("the one before is unchanged")
                    .isEqualTo("stedenband");
        }

        @Test
        void areEqualByWhatTheySay() {
            LocalizedText same = LocalizedText.from(Map.of(LanguageTag.EN, "twinning", LanguageTag.NL, "stedenband"));

            assertThat(LocalizedText.of("nl", "stedenband").and("en", "twinning"))
                    .isEqualTo(same)
                    .hasSameHashCodeAs(same)
                    .hasToString("{en=twinning, nl=stedenband}")
                    .isNotEqualTo(text)
                    .isNotEqualTo(null);
            assertThat(same.hashCode()).as("of other texts").isNotEqualTo(text.hashCode());
        }

        @Test
        void areNormalised() {
            assertThat(LocalizedText.of("en", "  line 1\r\nline 2 e\u0301\n").in(LanguageTag.EN))
                    .isEqualTo("line 1\nline 2 é");
        }
    }
}
