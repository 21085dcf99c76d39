package org.towntwinning.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.Citation;
import org.towntwinning.register.DocumentId;
import org.towntwinning.register.ExternalId;
import org.towntwinning.register.LocalizedText;
import org.towntwinning.register.Name;
import org.towntwinning.register.Note;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.TextKind;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Texts that break software: what the domain keeps is read back exactly so, from a document as from its builders; the
 * rest is refused by the domain, before any store sees it.
 */
class HostileTextsTest {

    private static final TwinningJson JSON = TwinningJson.standard();

    /** A text, and what the domain is to do with it. */
    record Sample(String id, String value, String expect) {
        @Override
        public String toString() {
            return id + ": " + expect;
        }
    }

    /** How a text is kept in each place that takes one. */
    private static final Map<String, Function<String, String>> PLACES = Map.of(
            "name", text -> Name.of("nl", text).text(),
            "note",
                    text -> Note.of("policy", note(text))
                            .text()
                            .texts()
                            .values()
                            .iterator()
                            .next(),
            "external id", text -> ExternalId.of("zaak", text).value(),
            "place in a document",
                    text -> Citation.of(DocumentId.of("d")).at(text).place().orElseThrow(),
            "words of a document",
                    text -> Citation.of(DocumentId.of("d")).saying(text).words().orElseThrow());

    private static final List<String> OF_SEVERAL_LINES = List.of("note", "words of a document");

    private static LocalizedText note(String text) {
        return LocalizedText.of("nl", text);
    }

    private static Optional<String> kept(String place, String text) {
        try {
            return Optional.of(PLACES.get(place).apply(text));
        } catch (InvalidDataException refused) {
            return Optional.empty();
        }
    }

    static List<Sample> ownStrings() throws IOException {
        try (InputStream in = HostileTextsTest.class.getResourceAsStream("own-extra-strings.json");
                // Lenient, because the strings hold unpaired surrogates.
                JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
            List<Sample> samples = new ArrayList<>();
            Map<String, String> members = new LinkedHashMap<>();
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    members.clear();
                } else if (token == JsonToken.VALUE_STRING) {
                    members.put(parser.currentName(), parser.getString());
                } else if (token == JsonToken.END_OBJECT && members.containsKey("id")) {
                    samples.add(new Sample(members.remove("id"), members.remove("value"), members.remove("expect")));
                }
            }
            return samples;
        }
    }

    @Test
    void hasAll46Strings() throws IOException {
        assertThat(ownStrings()).as("strings written for this project").hasSize(46);
    }

    @ParameterizedTest
    @MethodSource("ownStrings")
    void keepsOrRefusesAsExpected(Sample sample) {
        String expected = expected(sample);
        boolean breaks = expected.codePoints().anyMatch(c -> c == '\n' || c == 0x2028);
        for (String place : PLACES.keySet()) {
            Optional<String> kept = kept(place, sample.value);
            boolean oneLine = !OF_SEVERAL_LINES.contains(place);
            boolean mustRefuse = sample.expect.equals("reject")
                    || (sample.expect.equals("reject-in-names") && place.equals("name"))
                    || (breaks && oneLine);
            boolean mayRefuse = sample.expect.equals("strip-or-reject")
                    || sample.expect.equals("reject-in-names")
                    || (sample.expect.equals("keep-in-notes") && !place.equals("note"));
            if (mustRefuse) {
                assertThat(kept).as("%s as a %s is refused", sample.id, place).isEmpty();
            } else if (mayRefuse) {
                assertThat(kept.orElse(expected))
                        .as("%s as a %s", sample.id, place)
                        .isEqualTo(expected);
            } else {
                assertThat(kept).as("%s as a %s", sample.id, place).contains(expected);
            }
        }
        checkDocument(sample.id, sample.value);
    }

    /** The text as the domain keeps it, if it does: line ends as LF, in form C, without blanks at its ends. */
    private static String expected(Sample sample) {
        String composed = Normalizer.normalize(sample.value.replace("\r\n", "\n"), Normalizer.Form.NFC);
        return composed.replaceAll("^[\\s\\h\\uFEFF]+|[\\s\\h]+$", "");
    }

    @Test
    @EnabledIfSystemProperty(named = BadInput.PROPERTY, matches = ".+", disabledReason = BadInput.REASON)
    void keepsOrRefusesAll515NaughtyStrings() throws IOException {
        List<String> strings = naughtyStrings();
        assertThat(strings).as("the big list of naughty strings").hasSize(515);
        for (int i = 0; i < strings.size(); i++) {
            checkDocument("naughty string " + i, strings.get(i));
        }
    }

    private static List<String> naughtyStrings() throws IOException {
        try (InputStream in = Files.newInputStream(BadInput.path("naughty-strings/blns.json"));
                JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
            List<String> strings = new ArrayList<>();
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    strings.add(parser.getString());
                }
            }
            return strings;
        }
    }

    /** Whatever the domain keeps comes back from a document; and a document gives the domain nothing else. */
    private static void checkDocument(String id, String text) {
        for (String place : PLACES.keySet()) {
            kept(place, text).ifPresent(kept -> {
                assertThat(kept(place, kept))
                        .as("%s as a %s, kept again", id, place)
                        .contains(kept);
                Municipality written = town(place, kept);
                assertThat(JSON.readRecord(Municipality.class, JSON.writeRecord(written)))
                        .as("%s as a %s, written and read", id, place)
                        .isEqualTo(written);
            });
        }
        String raw = "{\"id\":\"town:a\",\"names\":[{\"text\":\"" + escaped(text) + "\",\"language\":\"nl\"}]}";
        if (kept("name", text).isPresent() && TextKind.isNormalised(text)) {
            assertThat(JSON.readRecord(Municipality.class, raw).names().get(0).text())
                    .as("%s as a name in a document", id)
                    .isEqualTo(text);
        } else {
            InvalidJsonException refusal =
                    catchThrowableOfType(InvalidJsonException.class, () -> JSON.readRecord(Municipality.class, raw));
            assertThat(refusal).as("%s as a name in a document is refused", id).isNotNull();
            HarmlessRefusal.check(refusal);
        }
    }

    private static Municipality town(String place, String text) {
        Municipality.Builder town = JSON
                .readRecord(Municipality.class, "{\"id\":\"town:a\",\"names\":[{\"text\":\"A\",\"language\":\"nl\"}]}")
                .toBuilder();
        Citation letter = Citation.of(DocumentId.of("d"));
        return switch (place) {
            case "name" -> town.addName(Name.of("nl", text)).build();
            case "external id" ->
                town.addExternalId(ExternalId.of("zaak", text)).build();
            case "note" -> town.addNote(Note.of("policy", note(text))).build();
            case "place in a document" ->
                town.addNote(Note.of("policy", note("x"), letter.at(text))).build();
            default ->
                town.addNote(Note.of("policy", note("x"), letter.saying(text))).build();
        };
    }

    private static String escaped(String text) {
        return text.chars().mapToObj(c -> String.format("\\u%04x", c)).collect(Collectors.joining());
    }
}
