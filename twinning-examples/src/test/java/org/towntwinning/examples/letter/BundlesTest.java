package org.towntwinning.examples.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.towntwinning.municipality.CountryCode;
import org.towntwinning.report.AttentionKind;

/** The bundles of all languages say the same things, and nothing that is never asked for. */
class BundlesTest {

    private static final Path SOURCES = Path.of("src/main/java/org/towntwinning/examples/letter");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9.-]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"countries", "dates", "letter", "vocabulary"})
    void allLanguagesHaveTheSameKeysAndATextForEach(String bundle) {
        Set<String> keys = Texts.of(bundle, Language.NL).keys();
        for (Language language : Language.values()) {
            Texts texts = Texts.of(bundle, language);
            assertThat(texts.keys()).as("keys of %s in %s", bundle, language).isEqualTo(keys);
            assertThat(keys)
                    .as("keys without a text in %s, %s", bundle, language)
                    .noneMatch(key -> texts.say(key).isBlank());
            assertThat(keys)
                    .as("texts of %s in %s with white space at an end", bundle, language)
                    .allMatch(key -> texts.say(key).equals(texts.say(key).strip()));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aWordHasAsManyFormsInEveryLanguage(Language language) {
        Texts dutch = Texts.of("vocabulary", Language.NL);
        Texts texts = Texts.of("vocabulary", language);
        assertThat(texts.keys())
                .allSatisfy(key -> assertThat(texts.forms(key)).as(key).hasSameSizeAs(dutch.forms(key)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dates", "letter"})
    void noTextIsNeverAskedFor(String bundle) throws IOException {
        Set<String> parts = new HashSet<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                Matcher literals = LITERAL.matcher(Files.readString(file));
                while (literals.find()) {
                    parts.add(literals.group(1));
                }
            }
        }
        for (AttentionKind kind : AttentionKind.values()) {
            parts.add(kind.key());
        }
        IntStream.rangeClosed(1, 12).mapToObj(Integer::toString).forEach(parts::add);
        Stream.of(DatePhrases.Form.values()).map(DatePhrases.Form::key).forEach(parts::add);
        assertThat(Texts.of(bundle, Language.NL).keys())
                .as("keys of %s that the sources do not put together from their literals", bundle)
                .allMatch(key -> isMadeOf(key, parts));
    }

    /** Whether a key is a sequence of parts, as in {@code "contacts." + "held"}. */
    private static boolean isMadeOf(String key, Set<String> parts) {
        boolean[] reachable = new boolean[key.length() + 1];
        reachable[0] = true;
        for (int start = 0; start < key.length(); start++) {
            for (int end = start + 1; reachable[start] && end <= key.length(); end++) {
                reachable[end] |= parts.contains(key.substring(start, end));
            }
        }
        return reachable[key.length()];
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyAttentionHasASentence(Language language) {
        Set<String> keys = Texts.of("letter", language).keys();
        for (AttentionKind kind : AttentionKind.values()) {
            assertThat(keys).as("keys for %s", kind).anyMatch(key -> key.startsWith(kind.key()));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCountryHasAName(Language language) {
        Set<String> codes = new TreeSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2));
        List.of("AN", "BU", "CS", "DD", "SU", "YU", "ZR", "XK").forEach(codes::add);
        Vocabulary vocabulary = new Vocabulary(language);
        assertThat(codes)
                .allSatisfy(code -> assertThat(vocabulary.country(CountryCode.of(code)))
                        .as("name of %s", code)
                        .isNotEqualTo(code));
        assertThat(vocabulary.country(CountryCode.of("QM")))
                .as("a code of users")
                .isEqualTo("QM");
        List<String> unknown = new ArrayList<>();
        for (String code : Texts.of("countries", language).keys()) {
            try {
                CountryCode.of(code);
            } catch (IllegalArgumentException notACountry) {
                unknown.add(code);
            }
        }
        assertThat(unknown).as("keys that are no country").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1,1st", "2,2nd", "3,3rd", "4,4th", "11,11th", "12,12th", "13,13th", "21,21st", "75,75th", "112,112th"})
    void englishOrdinalsFollowTheirLastDigits(long number, String ordinal) {
        assertThat(Texts.of("letter", Language.EN).ordinal(number)).isEqualTo(ordinal);
    }

    @Test
    void itemsAreJoined() {
        Texts texts = Texts.of("letter", Language.NL);
        assertThat(texts.join("list.and", List.of())).isEmpty();
        assertThat(texts.join("list.and", List.of("a"))).isEqualTo("a");
        assertThat(texts.join("list.and", List.of("a", "b"))).isEqualTo("a en b");
        assertThat(texts.join("list.or", List.of("a", "b", "c", "d"))).isEqualTo("a, b, c of d");
    }

    @Test
    void theLanguageOfTheMachineIsNeverTakenInstead() {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.FRENCH);
            assertThat(Texts.of("letter", Language.DE).say("sources")).isEqualTo("Quellen");
        } finally {
            Locale.setDefault(machine);
        }
    }
}
