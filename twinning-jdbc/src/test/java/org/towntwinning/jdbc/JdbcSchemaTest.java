package org.towntwinning.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.towntwinning.jdbc.TestDatabase.Kind;
import org.towntwinning.store.MunicipalityQuery;
import org.towntwinning.store.TwinningStore;

/** The SQL as text, for those who make the tables themselves. */
class JdbcSchemaTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @EnumSource
    void aRegisterIsMadeByHandStatementByStatement(Kind kind) throws SQLException {
        try (TestDatabase database = TestDatabase.of(kind, folder)) {
            JdbcOptions options = database.options(SchemaMode.VALIDATE, "tw_");
            for (String statement : JdbcSchema.statements(Dialect.valueOf(kind.name()), options)) {
                database.run(statement);
            }
            try (TwinningStore store = JdbcTwinningStore.create(database.source(), options)) {
                assertThat(store.<Long, RuntimeException>read(
                                snapshot -> snapshot.municipalities().count(MunicipalityQuery.all())))
                        .isZero();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void schemaAndPrefixStandBeforeEveryName(Dialect dialect) {
        JdbcOptions options = JdbcOptions.builder().schema("town").prefix("tw_").build();
        String quote = dialect == Dialect.MARIADB ? "`" : "\"";

        for (String statement : JdbcSchema.statements(dialect, options)) {
            assertThat(statement)
                    .as("a statement for %s", dialect)
                    .containsPattern("(create table|create view|create index|on|insert into) " + quote + "(town" + quote
                            + "\\." + quote + ")?tw_")
                    .doesNotContain("[")
                    .doesNotContain("{")
                    .doesNotContain(";");
        }
        assertThat(JdbcSchema.sql(dialect, options)).contains("-- ").endsWith("\n");
    }

    @Test
    void theDialectsDifferInTypesOnly() {
        List<Integer> counts = List.of(Dialect.values()).stream()
                .map(dialect ->
                        JdbcSchema.statements(dialect, JdbcOptions.defaults()).size())
                .distinct()
                .toList();
        assertThat(counts).as("numbers of statements of the dialects").hasSize(1);
    }

    @Test
    void printsTheTextOfADialect() {
        assertThat(print("PostgreSQL", "tw_", "town")).isZero();
        assertThat(text(out))
                .isEqualTo(JdbcSchema.sql(
                        Dialect.POSTGRESQL,
                        JdbcOptions.builder().prefix("tw_").schema("town").build()));
        assertThat(text(err)).isEmpty();
    }

    @Test
    void saysWhichDatabasesThereAre() {
        assertThat(print()).isEqualTo(2);
        assertThat(print("oracle")).isEqualTo(2);
        assertThat(text(out)).isEmpty();
        assertThat(text(err)).contains("oracle is not a database").contains("sqlite, h2, postgresql, mariadb");
    }

    @Test
    void refusesAPrefixThatIsNone() {
        assertThat(print("h2", "A;")).isEqualTo(2);
        assertThat(print("h2", "a_", "b", "c")).isEqualTo(2);
        assertThat(text(out)).isEmpty();
        assertThat(text(err)).contains("jdbc.prefix");
    }

    private int print(String... arguments) {
        return JdbcSchema.print(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
