package org.towntwinning.examples.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

    @Test
    void sentencesBeginWithACapitalAndEndWithAFullStop() {
        Sentences sentences = new Sentences()
                .add("one")
                .add(Optional.of("two."))
                .add(Optional.empty())
                .add("élan!");
        assertThat(sentences).hasToString("One. Two. Élan!");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            one        | one.
            one.       | one.
            one?       | one?
            one…       | one…
            ‘one’      | ‘one’.
            ‘one.’     | ‘one.’
            one (two)  | one (two).
            ’          | ’.
            """)
    void aFullStopIsAddedWhereNoneIs(String text, String expected) {
        assertThat(Sentences.stop(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            One.       | One
            One        | One
            And so on... | And so on...
            """)
    void withinASentenceThereIsNone(String text, String expected) {
        assertThat(Sentences.clause(text)).isEqualTo(expected);
    }

    @Test
    void theEmptyTextStaysEmpty() {
        assertThat(Sentences.stop("")).isEmpty();
        assertThat(Sentences.capital("")).isEmpty();
        assertThat(Sentences.clause("")).isEmpty();
    }
}
