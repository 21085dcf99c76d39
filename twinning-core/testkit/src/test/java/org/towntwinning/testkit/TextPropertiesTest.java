package org.towntwinning.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.towntwinning.municipality.NameFolding;
import org.towntwinning.validation.TextKind;
import org.towntwinning.validation.Violations;

/** Text is normalised once and stays as it is; a search key is a search key of itself. */
class TextPropertiesTest {

    /** Any text at all: layout, marks, joiners, surrogates and non-characters among the letters. */
    @Provide
    Arbitrary<String> anyTexts() {
        Arbitrary<Character> odd = Arbitraries.of(
                ' ', '\t', '\n', '\r', '\u00A0', '\u2028', '\u200B', '\u200D', '\uFEFF', '\uFFFE', '\uD83D', '\uDE00',
                '\u0301', '\u0345', '\u0323', '\u0131', '\u0130', '\u00DF', '\u1E9E', '\u03A3', '\u03C2', '\u0149',
                '\u1100', '\u1161', '\u11A8', '\uAC00', '\u2126', '\u212B', '\u05D0', '\u0627', '\u0654', '\0');
        Arbitrary<Character> characters = Arbitraries.frequencyOf(
                Tuple.of(4, odd), Tuple.of(2, Arbitraries.chars().alpha()), Tuple.of(1, Arbitraries.chars()));
        return characters.list().ofMaxSize(12).map(TextPropertiesTest::text);
    }

    private static String text(List<Character> characters) {
        StringBuilder text = new StringBuilder();
        characters.forEach(text::append);
        return text.toString();
    }

    private static Optional<String> cleaned(TextKind kind, String text) {
        Violations violations = new Violations();
        String clean = kind.clean(violations, "text", text);
        return violations.isEmpty() ? Optional.of(clean) : Optional.empty();
    }

    @Property
    void normalisingTwiceIsNormalisingOnce(@ForAll("anyTexts") String text) {
        String once = TextKind.normalise(text);
        assertThat(TextKind.normalise(once))
                .as("normalise(normalise(t)) = normalise(t)")
                .isEqualTo(once);
        assertThat(TextKind.isNormalised(once))
                .as("what is normalised is found to be")
                .isTrue();
        assertThat(TextKind.isNormalised(text))
                .as("only what is equal to its normal form is found to be normalised")
                .isEqualTo(once.equals(text));
        assertThat(Normalizer.isNormalized(once, Normalizer.Form.NFC)).as("NFC").isTrue();
    }

    @Property
    void whatIsCleanedStaysAsItIs(@ForAll TextKind kind, @ForAll("anyTexts") String text) {
        cleaned(kind, text).ifPresent(clean -> {
            assertThat(cleaned(kind, clean)).as("clean(clean(t)) = clean(t)").contains(clean);
            assertThat(clean).as("at most as long as the kind allows").hasSizeBetween(1, kind.maxLength());
            assertThat(clean.strip()).as("trimmed").isEqualTo(clean);
        });
    }

    /** Two texts that Unicode calls the same are the same to the domain, whoever typed them. */
    @Property
    void equivalentTextsAreCleanedToTheSame(@ForAll TextKind kind, @ForAll("anyTexts") String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        assertThat(cleaned(kind, " " + decomposed + "\n"))
                .as("decomposed and padded, %s is cleaned to the same", text)
                .isEqualTo(cleaned(kind, text));
    }

    @Property
    void aStricterKindAdmitsNothingThatALooserRefuses(@ForAll("anyTexts") String text) {
        if (cleaned(TextKind.NAME, text).isPresent()) {
            assertThat(cleaned(TextKind.LINE, text)).as("a name is a line").isEqualTo(cleaned(TextKind.NAME, text));
        }
        if (cleaned(TextKind.LINE, text).isPresent()) {
            assertThat(cleaned(TextKind.PROSE, text)).as("a line is prose").isEqualTo(cleaned(TextKind.LINE, text));
        }
    }

    @Property
    void foldingTwiceIsFoldingOnce(@ForAll("anyTexts") String text) {
        String once = NameFolding.fold(text);
        assertThat(NameFolding.fold(once)).as("fold(fold(t)) = fold(t)").isEqualTo(once);
    }

    @Example
    void foldingEveryCharacterOfUnicodeTwiceIsFoldingItOnce() {
        List<String> unstable = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .mapToObj(Character::toString)
                .filter(character ->
                        !NameFolding.fold(NameFolding.fold(character)).equals(NameFolding.fold(character)))
                .toList();
        assertThat(unstable).as("characters whose key is not a key of itself").isEmpty();
    }

    /** What is found by the whole name is found by each of its beginnings, in any case and with any accents. */
    @Property
    void aBeginningIsFoundInAnyCaseAndWithAnyAccents(@ForAll("anyTexts") String name, @ForAll int cut) {
        int end = name.offsetByCodePoints(0, Math.floorMod(cut, name.codePointCount(0, name.length()) + 1));
        String key = NameFolding.fold(name);
        String beginning = name.substring(0, end);
        assertThat(key).as("by its beginning \"%s\"", beginning).startsWith(NameFolding.fold(beginning));
        assertThat(NameFolding.fold(Normalizer.normalize(name, Normalizer.Form.NFD)))
                .as("decomposed")
                .isEqualTo(key);
    }
}
