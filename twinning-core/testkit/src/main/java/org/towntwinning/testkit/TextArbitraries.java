package org.towntwinning.testkit;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.StringArbitrary;
import org.towntwinning.register.LanguageTag;
import org.towntwinning.register.LocalizedText;
import org.towntwinning.register.Name;
import org.towntwinning.time.DateSpan;
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

    // Made once: jqwik keeps the generators of arbitraries that it meets again.
    private static final Arbitrary<String> NAMES = textsOf(TextKind.NAME);
    private static final Arbitrary<String> LINES = textsOf(TextKind.LINE);
    private static final Arbitrary<String> PROSE = textsOf(TextKind.PROSE);
    private static final Arbitrary<LanguageTag> TAGS =
            EarlyCases.none(Arbitraries.of(LANGUAGES).map(LanguageTag::of));
    private static final Arbitrary<LocalizedText> LOCALIZED = localized();
    private static final Arbitrary<Name> NAME = named();
    private static final Arbitrary<List<Name>> SEVERAL_NAMES = severalNames();

    private TextArbitraries() {}

    static Arbitrary<String> texts(TextKind kind) {
        return switch (kind) {
            case NAME -> NAMES;
            case LINE -> LINES;
            case PROSE -> PROSE;
        };
    }

    private static Arbitrary<String> textsOf(TextKind kind) {
        StringArbitrary any = Arbitraries.strings()
                .alpha()
                .withCharRange('\u00C0', '\u024F')
                .withChars(" '-.,0123456789\u0301\u0308\u0561\u05D0\u0627")
                .ofMaxLength(kind == TextKind.NAME ? 30 : 80);
        Arbitrary<String> texts = Arbitraries.frequencyOf(
                Tuple.of(180, Arbitraries.of(PLACES)),
                Tuple.of(60, EarlyCases.none(any.map(TextKind::normalise).filter(text -> isAllowed(kind, text)))),
                Tuple.of(30, Arbitraries.of(HARD)),
                Tuple.of(29, EarlyCases.none(Arbitraries.of(PLACES).map(text -> layout(kind, text)))),
                Tuple.of(kind == TextKind.PROSE ? 1 : 4, Arbitraries.just(longest(kind))));
        return EarlyCases.first(texts, "Y", "x\u030C", "القدس", "\uD83C\uDDE6\uD83C\uDDF2", longest(kind));
    }

    /** The first letters of the names of places, as somebody types them. */
    static Arbitrary<String> beginnings() {
        return EarlyCases.none(Combinators.combine(
                        Arbitraries.of(PLACES), Arbitraries.integers().between(1, 4))
                .as((name, length) -> name.substring(0, Math.min(length, name.length()))));
    }

    static Arbitrary<LanguageTag> languages() {
        return TAGS;
    }

    static Arbitrary<LocalizedText> localizedTexts() {
        return LOCALIZED;
    }

    private static Arbitrary<LocalizedText> localized() {
        Arbitrary<LocalizedText> texts = Arbitraries.maps(languages(), texts(TextKind.PROSE))
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(LocalizedText::from);
        return EarlyCases.first(texts, LocalizedText.of("nl", "Almelo"), LocalizedText.from(inEachLanguage()));
    }

    /** One name mostly, in use always; seldom several, some of them for a time. */
    static Arbitrary<List<Name>> names() {
        return SEVERAL_NAMES;
    }

    private static Arbitrary<List<Name>> severalNames() {
        return EarlyCases.none(Arbitraries.frequencyOf(
                Tuple.of(2, name().list().ofSize(1)),
                Tuple.of(1, name().list().ofMinSize(2).ofMaxSize(3))));
    }

    static Arbitrary<Name> name() {
        return NAME;
    }

    private static Arbitrary<Name> named() {
        Arbitrary<DateSpan> validities = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(DateSpan.always())), Tuple.of(1, DateArbitraries.dateSpans()));
        Arbitrary<Name> names = Combinators.combine(texts(TextKind.NAME), languages(), validities)
                .as(Name::new);
        return EarlyCases.first(
                names,
                Name.of("nl", "Almelo"),
                Name.of("en", "Warminster"),
                Name.of("ar", "القدس"),
                Name.of("und", longest(TextKind.NAME)));
    }

    /** The longest text of a kind; a scale of letters, so that a cut in the wrong place shows. */
    static String longest(TextKind kind) {
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
