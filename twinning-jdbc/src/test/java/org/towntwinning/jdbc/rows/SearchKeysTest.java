package org.towntwinning.jdbc.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchKeysTest {

    private static final Table<CommonRows.NameRow> NAMES =
            SharedTables.of("municipality").names();

    @Test
    void aKeyIsTheBeginningOfAFoldedName() {
        assertThat(SearchKeys.ofName("Ålmelo")).isEqualTo("almelo");
    }

    @Test
    void aKeyFitsIntoEveryIndex() {
        String longest = "\uFDFA".repeat(300);
        assertThat(SearchKeys.ofName(longest).getBytes(StandardCharsets.UTF_8))
                .as("bytes of the key of a name that grows when it is folded; PostgreSQL takes 2,704")
                .hasSizeLessThanOrEqualTo(3 * SearchKeys.LENGTH);
    }

    @Test
    void aKeyDoesNotTearACharacterApart() {
        String text = "a".repeat(SearchKeys.LENGTH - 1) + "\uD83D\uDE00";
        assertThat(SearchKeys.of(text)).isEqualTo("a".repeat(SearchKeys.LENGTH - 1));
    }

    @Test
    void aRangeEndsBeforeTheNextCharacter() {
        assertThat(beginning("alm")).extracting(SearchKeysTest::arguments).containsExactly(List.of("alm", "aln"));
        assertThat(beginning("\uD7FF"))
                .as("no character lies between U+D7FF and U+E000")
                .extracting(SearchKeysTest::arguments)
                .containsExactly(List.of("\uD7FF", "\uE000"));
    }

    @Test
    void halfACharacterAtTheEndIsLeftToTheQuery() {
        assertThat(beginning("a\uD83D")).isEqualTo(beginning("a"));
        assertThat(beginning("\uD83D")).as("every name may begin so").isEmpty();
        assertThat(beginning("")).isEmpty();
    }

    private static List<Object> arguments(Search search) {
        return search.anyOf().get(0).arguments();
    }

    private static List<Search> beginning(String text) {
        return SearchKeys.beginning(NAMES, "name_key", text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000", "\uD83Da", "\uDE00a", "\uDBFF\uDFFF"})
    void whatNoRecordHoldsIsNotAskedOfADatabase(String text) {
        assertThat(beginning(text)).containsExactly(Search.nothing(NAMES));
        assertThat(SearchKeys.equal(NAMES, "cbs", text)).isEqualTo(Search.nothing(NAMES));
    }
}
