package org.towntwinning.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExternalIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "kvk", "zaaknummer", "url", "0", "9z", "z9", "e-depot.nl", "a-", "a."})
    void isAScheme(String text) {
        assertThat(ExternalId.isScheme(text)).as("%s is a scheme", text).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", ".a", "A", "kvK", "a b", "a:b", "a_b", "a`b", "a{b", "a/b", "é", "ı"})
    void isNoScheme(String text) {
        assertThat(ExternalId.isScheme(text)).as("%s is a scheme", text).isFalse();
    }

    @Test
    void schemesHaveUpTo64Characters() {
        assertThat(ExternalId.isScheme("a".repeat(64))).isTrue();
        assertThat(ExternalId.isScheme("a".repeat(65))).isFalse();
    }

    @Test
    void keepsItsValueAsItIs() {
        ExternalId id = ExternalId.of("url", " https://example.org/Å?q=1#x ");

        assertThat(id.value()).isEqualTo("https://example.org/Å?q=1#x");
        assertThat(id).hasToString("url:https://example.org/Å?q=1#x");
    }

    @Test
    void isOrderedBySchemeThenValue() {
        assertThat(new TreeSet<>(Stream.of("b 1", "a 2", "a 1", "a 10")
                        .map(text -> ExternalId.of(text.split(" ", -1)[0], text.split(" ", -1)[1]))
                        .toList()))
                .extracting(ExternalId::toString)
                .containsExactly("a:1", "a:10", "a:2", "b:1");
    }
}
