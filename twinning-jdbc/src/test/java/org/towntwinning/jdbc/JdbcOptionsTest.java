package org.towntwinning.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.towntwinning.validation.InvalidDataException;

class JdbcOptionsTest {

    @Test
    void theDefaultsMakeNothing() {
        JdbcOptions options = JdbcOptions.defaults();

        assertThat(options.schemaMode()).as("R-16: no DDL unasked").isEqualTo(SchemaMode.VALIDATE);
        assertThat(options.prefix()).isEqualTo("twinning_");
        assertThat(options.schema()).isEmpty();
        assertThat(options.statementTimeout()).isEmpty();
    }

    @Test
    void holdWhatWasSet() {
        InstantSource clock = InstantSource.fixed(Instant.EPOCH);
        JdbcOptions options = JdbcOptions.builder()
                .schema("Register-1")
                .prefix("tw_")
                .schemaMode(SchemaMode.NONE)
                .statementTimeout(Duration.ofSeconds(30))
                .retries(0)
                .chunkSize(1)
                .clock(clock)
                .build();

        assertThat(options.schema()).contains("Register-1");
        assertThat(options.prefix()).isEqualTo("tw_");
        assertThat(options.schemaMode()).isEqualTo(SchemaMode.NONE);
        assertThat(options.statementTimeout()).contains(Duration.ofSeconds(30));
        assertThat(options.retries()).isZero();
        assertThat(options.chunkSize()).isEqualTo(1);
        assertThat(options.clock()).isSameAs(clock);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1a", "a.b", "a\"b", "a b", "-a", "ä", "a;drop table x"})
    void aSchemaThatIsNoNameIsRefused(String schema) {
        assertThatThrownBy(() -> JdbcOptions.builder().schema(schema).build())
                .isInstanceOf(InvalidDataException.class)
                .hasMessageContaining("jdbc.schema");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "1", "_", "a-", "a\"", "a;", "a.b", "abcdefghijklmnopqrstu"})
    void aPrefixThatIsNoneIsRefused(String prefix) {
        assertThatThrownBy(() -> JdbcOptions.builder().prefix(prefix).build())
                .isInstanceOf(InvalidDataException.class)
                .hasMessageContaining("jdbc.prefix");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a_", "tw1_", "abcdefghijklmnopqrst"})
    void aPrefixMayBeShortOrEmpty(String prefix) {
        assertThat(JdbcOptions.builder().prefix(prefix).build().prefix()).isEqualTo(prefix);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S", "PT0.5S", "PT1.5S"})
    void aTimeoutIsWholeSeconds(String timeout) {
        assertThatThrownBy(() -> JdbcOptions.builder()
                        .statementTimeout(Duration.parse(timeout))
                        .build())
                .isInstanceOf(InvalidDataException.class)
                .hasMessageContaining("jdbc.timeout");
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        assertThatThrownBy(() -> JdbcOptions.builder()
                        .schema("1")
                        .prefix("A")
                        .statementTimeout(Duration.ZERO)
                        .retries(-1)
                        .chunkSize(0)
                        .build())
                .isInstanceOf(InvalidDataException.class)
                .hasMessageContaining("jdbc.schema")
                .hasMessageContaining("jdbc.prefix")
                .hasMessageContaining("jdbc.timeout")
                .hasMessageContaining("jdbc.retries")
                .hasMessageContaining("jdbc.chunk");
        assertThatThrownBy(() -> JdbcOptions.builder()
                        .retries(JdbcOptions.MAX_RETRIES + 1)
                        .chunkSize(JdbcOptions.MAX_CHUNK_SIZE + 1)
                        .build())
                .hasMessageContaining("jdbc.retries")
                .hasMessageContaining("jdbc.chunk");
    }
}
