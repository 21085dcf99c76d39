package org.towntwinning.examples.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in a register is text, and can be neither markup nor HTML. */
class MarkdownTest {

    @ParameterizedTest
    @CsvSource(delimiter = '§', textBlock = """
            plain text, with 1. a number            § plain text, with 1. a number
            *bold* and __bold__                     § \\*bold\\* and \\_\\_bold\\_\\_
            `code`                                  § \\`code\\`
            [text](https://example.org)             § \\[text\\](<https://example.org>)
            ![image](x)                             § !\\[image\\](x)
            <script>alert(1)</script>               § \\<script\\>alert(1)\\</script\\>
            a | b                                   § a \\| b
            ~~gone~~                                § \\~\\~gone\\~\\~
            &lt; &amp;                              § \\&lt; \\&amp;
            back\\slash                             § back\\\\slash
            """)
    void markupIsEscaped(String text, String expected) {
        assertThat(Markdown.escape(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', textBlock = """
            https://example.org/a_b~c?d=e&f=*g      § <https://example.org/a_b~c?d=e&f=*g>
            see (http://example.org/x_y).           § see (<http://example.org/x_y>).
            https://example.org/<b>                 § <https://example.org/>\\<b\\>
            javascript:alert(1)                     § javascript:alert(1)
            """)
    void addressesOnTheWebStayWhatTheyAre(String text, String expected) {
        assertThat(Markdown.escape(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\r\nb", "a\tb", " a  b ", "a\u00A0b", "a\u2028b", "a\n\n\nb"})
    void textStaysOnOneLine(String text) {
        assertThat(Markdown.escape(text)).isEqualTo("a b");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', textBlock = """
            # heading             § \\# heading
            - item                § \\- item
            + item                § \\+ item
            1. Juli 2025          § 1\\. Juli 2025
            1) first              § 1\\) first
            > quotation           § \\> quotation
            ===                   § ==\\=
            ---                   § --\\-
            #hashtag              § #hashtag
            1948                  § 1948
            """)
    void aParagraphBeginsNoBlock(String text, String expected) {
        assertThat(new Markdown().paragraph(text)).hasToString(expected + "\n");
    }

    @Test
    void aHeadingKeepsTheNumberSignsAtItsEnd() {
        assertThat(new Markdown().heading(2, "C #").heading(3, "# D ##")).hasToString("## C \\#\n\n### # D #\\#\n");
    }

    @Test
    void noLineBeginsABlockAfterWrapping() {
        for (int words = 1; words < 60; words++) {
            String text = "a ".repeat(words) + "1. Juli - # + 2) ---";
            assertThat(new Markdown().paragraph(text).toString().lines().skip(1))
                    .as("lines of %s", text)
                    .noneMatch(line -> line.matches("([-+=#]+|[0-9]+[.)])( .*)?"));
        }
    }

    @Test
    void aDayStaysWithItsMonth() {
        for (int words = 1; words < 60; words++) {
            String text = "a ".repeat(words) + "24 juni 2025 und 24. Juni 2025";
            assertThat(new Markdown().paragraph(text).toString().replaceAll("Juni\n", "Juni "))
                    .as("paragraph of %s", text)
                    .contains("24 juni")
                    .contains("24. Juni");
        }
    }

    @Test
    void longLinesAreWrappedAndLongWordsAreNot() {
        String word = "x".repeat(150);
        String text = "word ".repeat(50) + word;
        List<String> lines =
                new Markdown().item("Label:", text).toString().lines().toList();
        assertThat(lines).allMatch(line -> line.length() <= 100 || line.strip().equals(word));
        assertThat(lines.get(0)).startsWith("- **Label:** word");
        assertThat(lines.subList(1, lines.size())).allMatch(line -> line.startsWith("  "));
    }

    @Test
    void blocksAreSeparatedAndItemsOfAListAreNot() {
        Markdown markdown = new Markdown()
                .heading(1, "Title")
                .paragraph("Text")
                .item("one")
                .item("two", "2")
                .heading(2, "Next");
        assertThat(markdown).hasToString("""
                # Title

                Text

                - one
                - **two** 2

                ## Next
                """);
    }

    @Test
    void columnsAreAlignedByCodePoints() {
        Markdown markdown = new Markdown()
                .table(List.of("Town", "a|b"), List.of(List.of("Köln", "x"), List.of("\uD83C\uDF37", "yy")));
        assertThat(markdown).hasToString("""
                | Town | a\\|b |
                | ---- | ---- |
                | Köln | x    |
                | \uD83C\uDF37    | yy   |
                """);
    }
}
