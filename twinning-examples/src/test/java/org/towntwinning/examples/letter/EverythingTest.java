package org.towntwinning.examples.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.towntwinning.json.TwinningJson;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.report.Attention;
import org.towntwinning.report.AttentionKind;
import org.towntwinning.report.ReportRules;
import org.towntwinning.report.StateOfAffairs;
import org.towntwinning.store.ChangeNote;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.store.TwinningStores;
import org.towntwinning.time.DateWindow;

/** A register in which everything occurs that a letter can be about. */
class EverythingTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 24);
    private static final Pattern TEXT = Pattern.compile("(\"(?:nl|en|de|text)\": )\"(?:[^\"\\\\]|\\\\.)*\"");

    private static String register() throws IOException {
        return Files.readString(
                Path.of("src/test/resources/org/towntwinning/examples/letter/everything.json"), StandardCharsets.UTF_8);
    }

    private static StateOfAffairs report(String register, LocalDate asOf) {
        try (TwinningStore store = TwinningStores.inMemory(InstantSource.system())) {
            store.change(
                    ChangeNote.by("test"),
                    work -> TwinningJson.standard().readDocument(register).insertInto(work));
            return store.read(snapshot -> StateOfAffairs.of(
                    snapshot,
                    MunicipalityId.of("town:bontdorp"),
                    DateWindow.ofInclusive(LocalDate.of(2024, 1, 1), asOf),
                    asOf,
                    ReportRules.standard()));
        }
    }

    @Test
    void everyKindOfAttentionOccurs() throws IOException {
        Set<AttentionKind> found = report(register(), DAY).attentions().stream()
                .map(Attention::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(AttentionKind.class)));
        assertThat(found).isEqualTo(EnumSet.allOf(AttentionKind.class));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aLetterCanBeWrittenOfAnyDay(Language language) throws IOException {
        String register = register();
        for (int year = 2024; year < 2031; year++) {
            String letter = Letter.of(report(register, LocalDate.of(year, 2, 28)), language);
            assertThat(letter).as("letter of %s", year).startsWith("# ").doesNotContain("{", "}", "null", "  \n");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# x",
                "- x",
                "+ x",
                "1. x",
                "2) x",
                "```",
                "~~~",
                "<!-- x",
                "<script>",
                "---",
                "===",
                "| x |",
                "[x]: /y",
                "> x",
                "’",
                "…",
                "&#35;",
                "\\\\",
                "x#",
                "https://x.example/a_b*c",
                "{date}",
                "$1",
                "x: y"
            })
    void theStructureIsTheSameWhateverTheTextsAre(String text) throws IOException {
        String plain = Letter.of(report(TEXT.matcher(register()).replaceAll("$1\"x\""), DAY), Language.NL);
        String strange = Letter.of(report(TEXT.matcher(register()).replaceAll("$1" + quoted(text)), DAY), Language.NL);
        assertThat(outline(strange)).as("outline with the text %s", text).isEqualTo(outline(plain));
    }

    private static String quoted(String text) {
        return Matcher.quoteReplacement("\"" + text + "\"");
    }

    /** The headings' levels, the items and the rows of tables, in order; what stands in them left out. */
    private static List<String> outline(String letter) {
        return letter.lines()
                .map(line -> line.replaceFirst("^(#+ |- \\*\\*|- |\\|).*", "$1").toLowerCase(Locale.ROOT))
                .filter(begin -> begin.matches("#+ |- \\*\\*|- |\\|"))
                .toList();
    }
}
