package org.towntwinning.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Violations and the exception that lists them")
class ViolationsTest {

    @Nested
    class Paths {

        @ParameterizedTest(name = "{1} under {0} is {2}")
        @CsvSource({
            "'', signed, signed",
            "'', '', ''",
            "agreements[1], signed, agreements[1].signed",
            "agreements[1], '', agreements[1]",
            "agreements, [1].signed, agreements[1].signed",
            "relations[3], events[0].anchors[0].date, relations[3].events[0].anchors[0].date"
        })
        void areSeenFromTheContainer(String prefix, String path, String expected) {
            Violation violation = new Violation(path, "date.impossible", "no such day");

            assertThat(violation.under(prefix)).isEqualTo(new Violation(expected, "date.impossible", "no such day"));
        }

        @Test
        void standInTheText() {
            assertThat(new Violation("signed", "date.impossible", "no such day"))
                    .hasToString("signed: no such day (date.impossible)");
            assertThat(new Violation("", "date.impossible", "no such day"))
                    .hasToString("no such day (date.impossible)");
        }
    }

    @Nested
    class Collecting {

        private final Violations violations = new Violations();

        @Test
        void beginsWithNone() {
            assertThat(violations.isEmpty()).isTrue();
            assertThat(violations.list()).isEmpty();
            assertThatCode(() -> violations.throwIfAny("relation")).doesNotThrowAnyException();
            assertThatCode(() -> violations.throwIfAny("relation", "r")).doesNotThrowAnyException();
        }

        @Test
        void findsWhatIsMissing() {
            violations.require("id", null, "give the id");
            violations.require("kind", "there", "give the kind");

            assertThat(violations.list())
                    .containsExactly(new Violation("id", "value.missing", "id is missing: give the id"));
        }

        @Test
        void makesAMessageOnlyIfSomethingIsWrong() {
            violations.check("id", true, "code", () -> {
                throw new AssertionError("all is well");
            });
            violations.check("id", false, "code", () -> "message");

            assertThat(violations.list()).containsExactly(new Violation("id", "code", "message"));
        }

        @Test
        void triesANestedValue() {
            assertThat(violations.attempt("a", () -> "made")).contains("made");
            assertThat(violations.attempt("b", () -> {
                        throw new InvalidDataException(
                                "nested", List.of(new Violation("x", "c", "m"), new Violation("", "d", "n")));
                    }))
                    .isEmpty();

            assertThat(violations.list()).containsExactly(new Violation("b.x", "c", "m"), new Violation("b", "d", "n"));
        }

        @Test
        void listsACopy() {
            List<Violation> before = violations.list();
            violations.add("path", "code", "message");

            assertThat(before).isEmpty();
            assertThatThrownBy(() -> violations.list().clear()).isInstanceOf(UnsupportedOperationException.class);
        }

        @Test
        void namesARecordByItsIdIfItHasOne() {
            violations.add("path", "code", "message");

            assertThatThrownBy(() -> violations.throwIfAny("relation", "almelo-preston"))
                    .hasMessage("relation almelo-preston: path: message (code)");
            assertThatThrownBy(() -> violations.throwIfAny("relation", null))
                    .hasMessage("relation: path: message (code)");
        }
    }

    @Nested
    class TheException {

        @Test
        void listsAllViolationsInOrder() {
            InvalidDataException refusal = new InvalidDataException(
                    "relation r", List.of(new Violation("id", "a", "one"), new Violation("", "b", "two")));

            assertThat(refusal.violations()).extracting(Violation::code).containsExactly("a", "b");
            assertThat(refusal).hasMessage("relation r: 2 violations\n  id: one (a)\n  two (b)");
            assertThat(refusal).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        @DisplayName("Its message stays readable however much is wrong")
        void isBounded() {
            List<Violation> many = IntStream.range(0, 1_000)
                    .mapToObj(i -> new Violation("[" + i + "]", "code", "message"))
                    .toList();
            InvalidDataException refusal = new InvalidDataException("document", many);

            assertThat(refusal.violations()).hasSize(1_000);
            assertThat(refusal.getMessage().lines()).hasSize(102);
            assertThat(refusal.getMessage())
                    .startsWith("document: 1000 violations\n  [0]: message (code)\n")
                    .endsWith("\n  [99]: message (code)\n  and 900 more");
        }

        @Test
        void listsAHundredWithoutAWordOfMore() {
            List<Violation> hundred = IntStream.range(0, 100)
                    .mapToObj(i -> new Violation("[" + i + "]", "code", "message"))
                    .toList();

            assertThat(new InvalidDataException("document", hundred).getMessage())
                    .startsWith("document: 100 violations\n")
                    .endsWith("\n  [99]: message (code)");
        }

        @Test
        void needsAViolation() {
            assertThatThrownBy(() -> new InvalidDataException("relation", List.of()))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("an InvalidDataException needs at least one violation");
        }

        @Test
        void ofOneReason() {
            assertThat(InvalidDataException.of("country", "country.code", "no"))
                    .hasMessage("country: no (country.code)");
        }

        @Test
        @DisplayName("Read from a stream of another machine it keeps its message")
        void serialised() throws IOException, ClassNotFoundException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(InvalidDataException.of("country", "country.code", "no"));
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                InvalidDataException copy = (InvalidDataException) in.readObject();

                assertThat(copy).hasMessage("country: no (country.code)");
                assertThat(copy.violations()).isEmpty();
            }
        }
    }

    @Nested
    class Quoting {

        static Stream<Arguments> quoted() {
            return Stream.of(
                    arguments("", "\"\""),
                    arguments("Almelo", "\"Almelo\""),
                    arguments("Էջմիածին", "\"Էջմիածին\""),
                    arguments("🤝", "\"🤝\""),
                    arguments("a\"b", "\"a\\\"b\""),
                    arguments("\"", "\"\\\"\""),
                    arguments("a\\", "\"a\\\\\""),
                    arguments("a\\\"b", "\"a\\\\\\\"b\""),
                    arguments("\\" + "u0007", "\"\\\\u0007\""),
                    arguments("\u0007", "\"\\u0007\""),
                    arguments("a\nb", "\"a\\u000ab\""),
                    arguments("a\u0000b", "\"a\\u0000b\""),
                    arguments("a\u202eb", "\"a\\u202eb\""),
                    arguments("a\u2028b", "\"a\\u2028b\""),
                    arguments("a\ud800", "\"a\\ud800\""),
                    arguments("\udc00\ud800", "\"\\udc00\\ud800\""),
                    arguments("a\udb40\udc41b", "\"a\\udb40\\udc41b\""),
                    arguments("a\ufdd0b", "\"a\\ufdd0b\""),
                    arguments("\\".repeat(61), "\"" + "\\".repeat(120) + "\"..."),
                    arguments("x".repeat(60), "\"" + "x".repeat(60) + "\""),
                    arguments("x".repeat(61), "\"" + "x".repeat(60) + "\"..."),
                    arguments("x".repeat(59) + "🤝", "\"" + "x".repeat(59) + "\"..."),
                    arguments("x".repeat(58) + "🤝", "\"" + "x".repeat(58) + "🤝\""),
                    arguments("x".repeat(58) + "🤝y", "\"" + "x".repeat(58) + "🤝\"..."));
        }

        @ParameterizedTest
        @MethodSource("quoted")
        void isShortPrintableAndOnOneLine(String value, String expected) {
            assertThat(Violations.quote(value)).isEqualTo(expected);
        }

        @Test
        @DisplayName("Two texts are never shown alike, and the first bare quotation mark is the end")
        void isUnambiguous() {
            List<String> parts = List.of("", "\"", "\\", "u", "0007", "\u0007", "a");
            List<String> texts = parts.stream()
                    .flatMap(a -> parts.stream().map(b -> a + b))
                    .flatMap(ab -> parts.stream().map(c -> ab + c))
                    .distinct()
                    .toList();

            assertThat(texts.stream().map(Violations::quote)).doesNotHaveDuplicates();
            assertThat(texts)
                    .allSatisfy(text -> assertThat(Violations.quote(text)).matches("\"([^\"\\\\]|\\\\.)*\""));
        }

        @Test
        void neverShowsWhatCannotBePrinted() {
            String hostile =
                    IntStream.range(0, 0x250).mapToObj(Character::toString).reduce("", String::concat);

            for (int i = 0; i < hostile.length(); i++) {
                assertThat(Violations.quote(hostile.substring(i)).codePoints())
                        .noneMatch(Character::isISOControl)
                        .hasSizeLessThan(60 * 6 + 6);
            }
        }
    }

    @Test
    void aRefusalCanBeCaughtForItsViolations() {
        InvalidDataException refusal = catchThrowableOfType(InvalidDataException.class, () -> {
            Violations violations = new Violations();
            TextKind.NAME.clean(violations, "names[0].text", "\u0000");
            violations.throwIfAny("municipality", "town:almelo");
        });

        assertThat(refusal.violations())
                .singleElement()
                .extracting(Violation::path)
                .isEqualTo("names[0].text");
    }
}
