package org.towntwinning.testkit;

import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.StringArbitrary;
import org.towntwinning.register.LanguageTag;
import org.towntwinning.register.LocalizedText;
import org.towntwinning.validation.TextKind;
import org.towntwinning.validation.Violations;

/** Texts as records hold them: normalised already, in many scripts, some that other formats give a meaning to. */
final class TextArbitraries {

    /** Names of places, the plainest first; homonyms are meant to meet. */
    private static final String[] PLACES = {
        "Almelo",
        "Preston",
        "Warminster",
        "Nieuwpoort",
        "'s-Hertogenbosch",
        "Saint-Pol-sur-Ternoise",
        "Bad Hönningen",
        "Łódź",
        "Iğdır",
        "Ænes",
        "Y",
        "Σέρρες",
        "Эчмиадзин",
        "Էջմիածին",
        "სენაკი",
        "ירושלים",
        "القدس",
        "武汉市",
        "ไทรโยค"
    };

    /** What is easily lost on the way through a file, a database or a page. */
    private static final String[] HARD = {
        "x\u030C", // a combining character without a composed form
        "\uD83C\uDDE6\uD83C\uDDF2", // two characters outside the basic plane
        "null",
        "0",
        "=1+1",
        "<b>&amp;</b>",
        "\"\\/",
        "%s %n",
        "a\u00A0b",
        "*_[]()#",
        "; DROP TABLE",
        "100 %",
        "ﬁ"
    };

    private static final String[] LANGUAGES = {"nl", "en", "de", "hy", "ar", "und", "en-GB", "zh-Hant-TW"};

    private TextArbitraries() {}

    static Arbitrary<String> texts(TextKind kind) {
        StringArbitrary any = Arbitraries.strings()
                .alpha()
                .withCharRange('\u00C0', '\u024F')
                .withChars(" '-.,0123456789\u0301\u0308\u0561\u05D0\u0627")
                .ofMaxLength(kind == TextKind.NAME ? 30 : 80);
        return Arbitraries.frequencyOf(
                        Tuple.of(6, Arbitraries.of(PLACES)),
                        Tuple.of(2, any.map(TextKind::normalise).filter(text -> isAllowed(kind, text))),
                        Tuple.of(1, Arbitraries.of(HARD)),
                        Tuple.of(1, Arbitraries.of(PLACES).map(text -> layout(kind, text))))
                .edgeCases(edges -> edges.filter(none -> false)
                        .add("Y", "x\u030C", "القدس", "\uD83C\uDDE6\uD83C\uDDF2", longest(kind)));
    }

    static Arbitrary<LanguageTag> languages() {
        return Arbitraries.of(LANGUAGES).map(LanguageTag::of);
    }

    static Arbitrary<LocalizedText> localizedTexts() {
        return Arbitraries.maps(languages(), texts(TextKind.PROSE))
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(LocalizedText::from)
                .edgeCases(edges -> edges.filter(none -> false)
                        .add(LocalizedText.of("nl", "Almelo"), LocalizedText.from(inEachLanguage())));
    }

    /** The longest text of a kind; a scale of letters, so that a cut in the wrong place shows. */
    private static String longest(TextKind kind) {
        return "abcdefghij".repeat(kind.maxLength() / 10);
    }

    /** Several lines where they are allowed, else inner white space. */
    private static String layout(TextKind kind, String text) {
        return kind == TextKind.PROSE ? text + "\n\n\t" + text : text + "  " + text;
    }

    private static Map<LanguageTag, String> inEachLanguage() {
        return Arbitraries.of(LANGUAGES)
                .allValues()
                .orElseThrow()
                .collect(Collectors.toMap(LanguageTag::of, tag -> tag));
    }

    private static boolean isAllowed(TextKind kind, String text) {
        Violations violations = new Violations();
        String clean = kind.clean(violations, "text", text);
        return violations.isEmpty() && clean.equals(text);
    }
}
