package org.towntwinning.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What each kind of text admits: the words of people from many countries, and what imports bring along. */
@DisplayName("Text")
class TextKindTest {

    /** Stands where a text is refused. */
    private static final String REFUSED = null;

    static Stream<Arguments> texts() {
        return Stream.of(
                kept("Armenian", "\u0537\u057b\u0574\u056b\u0561\u056e\u056b\u0576"),
                kept("Armenian Vagharshapat", "\u054e\u0561\u0572\u0561\u0580\u0577\u0561\u057a\u0561\u057f"),
                kept("dotted capital I", "\u0130zmir"),
                kept("dotless i", "\u0131\u015f\u0131k"),
                kept("sharp s", "Gro\u00dfstadt"),
                kept("apostrophe first", "'s-Hertogenbosch"),
                kept("apostrophe first, another", "'s-Gravenhage"),
                kept("apostrophe and space", "'t Zandt"),
                kept("long name", "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"),
                kept("one letter", "Y"),
                kept("one letter with a ring", "\u00c5"),
                kept("emoji and dash", "\ud83e\udd1d Almelo\u2013Preston"),
                kept("composed", "Ejmiacin \u00e9"),
                kept("formula with =", "=1+1"),
                kept("formula with @", "@SUM(1)"),
                kept("formula with -", "-2+3"),
                kept("fullwidth formula", "\uff1d1+1"),
                kept("mark-up", "<img src=x onerror=alert(1)>"),
                kept("entity", "R&D &amp; <b>"),
                kept("link", "[x](javascript:alert(1))"),
                kept("table", "a|b"),
                kept("calendar specials", "a;b,c\\d"),
                kept("eighty octets", "\u00e9".repeat(40)),
                kept("per cent", "50%_off"),
                kept("backslash last", "a\\"),
                kept("SQL", "'; DROP TABLE twinning; --"),
                kept("path", "../../etc/passwd"),
                kept("device", "CON"),
                kept("templates", "${jndi:ldap://x}{{7*7}}#{1}"),
                becomes("decomposed", "Ejmiacin e\u0301", "Ejmiacin \u00e9"),
                becomes("leading space", " Almelo", "Almelo"),
                becomes("trailing no-break space", "Almelo\u00a0", "Almelo"),
                becomes("tab before a formula", "\t=1+1", "=1+1"),
                becomes("byte order mark first", "\ufeffAlmelo", "Almelo"),
                becomes("line end last", "Almelo\r\n", "Almelo"),
                becomes("ideographic space", "\u3000Almelo\u2003", "Almelo"),
                becomes("Kelvin sign", "\u212a", "K"),
                refused("empty", ""),
                refused("only spaces", " \u00a0\u3000 "),
                refused("only line ends", "\r\n\n"),
                refused("only a byte order mark", "\ufeff"),
                refused("only invisible characters", "\u200b\u2060\u00ad"),
                refused("NUL", "a\u0000b"),
                refused("escape", "a\u001b[31mb"),
                refused("delete", "a\u007fb"),
                refused("next line", "a\u0085b"),
                refused("high surrogate alone", "a\ud800b"),
                refused("low surrogate alone", "\udc00"),
                refused("surrogates swapped", "\udc00\ud800"),
                refused("noncharacter FFFE", "\ufffe"),
                refused("noncharacter FDD0", "a\ufdd0"),
                refused("noncharacter FDEF", "a\ufdef"),
                kept("Arabic ligature FDF0, the next character", "a\ufdf0"),
                refused("noncharacter of another plane", "a\ud83f\udfff"),
                refused("byte order mark inside", "Al\ufeffmelo"),
                inNotes("direction override", "Almelo\u202e\u202donlemlA", true),
                inNotes("direction isolate", "\u2066Denizli\u2069", true),
                inNotes("zero width space", "Pres\u200bton", true),
                inNotes("soft hyphen", "Pres\u00adton", true),
                inNotes("family", "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67", true),
                inNotes("tag characters", "a\udb40\udc41b", true),
                inNotes("line separator", "a\u2028b", false),
                inNotes("paragraph separator", "a\u2029b", false),
                inNotes("tab inside", "a\tb", false),
                inNotes("calendar lines", "a;b,c\\d\nBEGIN:VALARM", false),
                arguments("Windows lines", "regel 1\r\nregel 2", REFUSED, REFUSED, "regel 1\nregel 2"),
                arguments("old Mac lines", "regel 1\rregel 2", REFUSED, REFUSED, "regel 1\nregel 2"));
    }

    private static Arguments kept(String what, String text) {
        return becomes(what, text, text);
    }

    private static Arguments becomes(String what, String text, String clean) {
        return arguments(what, text, clean, clean, clean);
    }

    private static Arguments refused(String what, String text) {
        return arguments(what, text, REFUSED, REFUSED, REFUSED);
    }

    private static Arguments inNotes(String what, String text, boolean inLines) {
        return arguments(what, text, REFUSED, inLines ? text : REFUSED, text);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void inNamesLinesAndProse(String what, String text, String inNames, String inLines, String inProse) {
        assertThat(clean(TextKind.NAME, text)).as("%s in a name", what).isEqualTo(inNames);
        assertThat(clean(TextKind.LINE, text)).as("%s in a line", what).isEqualTo(inLines);
        assertThat(clean(TextKind.PROSE, text)).as("%s in prose", what).isEqualTo(inProse);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    @DisplayName("What is normalised is normalised for good, and readers accept exactly that")
    void normalising(String what, String text, String inNames, String inLines, String inProse) {
        String normalised = TextKind.normalise(text);

        assertThat(TextKind.normalise(normalised)).isEqualTo(normalised);
        assertThat(TextKind.isNormalised(normalised)).isTrue();
        assertThat(TextKind.isNormalised(text)).isEqualTo(text.equals(normalised));
        assertThat(Stream.of(inNames, inLines, inProse).filter(accepted -> accepted != null))
                .allSatisfy(accepted -> assertThat(accepted).isEqualTo(normalised));
    }

    private static String clean(TextKind kind, String text) {
        Violations violations = new Violations();
        String clean = kind.clean(violations, "path", text);
        return violations.isEmpty() ? clean : REFUSED;
    }

    @ParameterizedTest
    @EnumSource(TextKind.class)
    void hasALongestText(TextKind kind) {
        assertThat(clean(kind, "x".repeat(kind.maxLength()))).hasSize(kind.maxLength());
        assertThat(clean(kind, " " + "x".repeat(kind.maxLength()) + " ")).hasSize(kind.maxLength());
        assertThat(clean(kind, "x".repeat(kind.maxLength() + 1))).isNull();
        assertThat(clean(kind, "e\u0301".repeat(kind.maxLength())))
                .as("counted after composition")
                .hasSize(kind.maxLength());
    }

    @Test
    void lengths() {
        assertThat(Stream.of(TextKind.values()).map(TextKind::maxLength)).containsExactly(300, 1_000, 20_000);
    }

    @Test
    @DisplayName("Every problem is named with its place; of many characters the first three")
    void problems() {
        assertThat(problems(TextKind.NAME, "a\u0000\ud800\u202e\ufdd0"))
                .containsExactly(
                        "path has the control character U+0000 at position 1: remove it from \"a\\u0000\\ud800\\u202e\\ufdd0\"",
                        "path has the unpaired surrogate U+D800 at position 2: remove it from"
                                + " \"a\\u0000\\ud800\\u202e\\ufdd0\"",
                        "path has the invisible character U+202E at position 3: remove it from"
                                + " \"a\\u0000\\ud800\\u202e\\ufdd0\"");
        assertThat(problems(TextKind.LINE, "a\u2028b"))
                .containsExactly("path has the line separator U+2028 at position 1: remove it from \"a\\u2028b\"");
        assertThat(problems(TextKind.PROSE, "a\ud83f\udfff"))
                .containsExactly("path has the noncharacter U+1FFFF at position 1: remove it from \"a\\ud83f\\udfff\"");
        assertThat(problems(TextKind.PROSE, "a\ufeffb"))
                .containsExactly("path has a byte order mark U+FEFF at position 1: remove it from \"a\\ufeffb\"");
        assertThat(problems(TextKind.NAME, "\u200b"))
                .containsExactly(
                        "path is blank: give at least one visible character, or leave it out",
                        "path has the invisible character U+200B at position 0: remove it from \"\\u200b\"");
        assertThat(problems(TextKind.LINE, "x".repeat(1_001)))
                .containsExactly(
                        "path has 1001 characters: at most 1000 are allowed, it begins \"" + "x".repeat(60) + "\"...");
    }

    private static List<String> problems(TextKind kind, String text) {
        Violations violations = new Violations();
        kind.clean(violations, "path", text);
        return violations.list().stream().map(Violation::message).toList();
    }
}
