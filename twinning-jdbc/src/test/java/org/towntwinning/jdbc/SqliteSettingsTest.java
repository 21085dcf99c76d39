package org.towntwinning.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.SQLiteDataSource;
import org.towntwinning.store.StorageFailureException;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.store.TwinningStores;

/** a host's SQLite that would lose what it acknowledged, or let readers stop the writer, is refused. */
class SqliteSettingsTest {

    private static final JdbcOptions MIGRATE =
            JdbcOptions.builder().schemaMode(SchemaMode.MIGRATE).build();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "journal_mode=WAL,          journal_mode=DELETE,  'journal_mode is delete, it must be WAL'",
        "synchronous=FULL,          synchronous=NORMAL,   'synchronous is 1, it must be FULL'",
        "synchronous=FULL,          synchronous=OFF,      'synchronous is 0, it must be FULL'",
        "foreign_keys=on,           foreign_keys=off,     'foreign_keys is off'",
        "busy_timeout=10000,        busy_timeout=0,       'busy_timeout is 0'"
    })
    void aSettingThatIsWrongIsNamed(String right, String wrong, String said) {
        SQLiteDataSource source = source(TestDatabase.SQLITE_SETTINGS.replace(right, wrong));

        assertThatThrownBy(() -> JdbcTwinningStore.create(source, MIGRATE))
                .isInstanceOf(StorageFailureException.class)
                .hasMessageContaining(said)
                .hasMessageContaining("R-16")
                .satisfies(refusal -> assertThat(refusal.getMessage().split("it must be|is off", -1))
                        .as("only this setting is named: %s", refusal.getMessage())
                        .hasSizeLessThanOrEqualTo(3));
    }

    @Test
    void allThatIsWrongIsNamedAtOnce() {
        assertThatThrownBy(() -> JdbcTwinningStore.create(source("?busy_timeout=0"), MIGRATE))
                .hasMessageContaining("journal_mode")
                .hasMessageContaining("foreign_keys")
                .hasMessageContaining("busy_timeout")
                .hasMessageContaining("twinning:jdbc:sqlite:<file>");
    }

    @Test
    void whatIsSaferThanNeededIsTaken() {
        SQLiteDataSource source = source(TestDatabase.SQLITE_SETTINGS.replace("FULL", "EXTRA"));
        try (TwinningStore store = JdbcTwinningStore.create(source, MIGRATE)) {
            assertThat(store.info().toString()).isNotEmpty();
        }
    }

    @Test
    void ourUrlSetsThemAll() {
        InstantSource clock = InstantSource.fixed(Instant.EPOCH);
        String url = "twinning:jdbc:sqlite:" + folder.resolve("url.db") + "?twinning.mode=migrate";
        try (TwinningStore store = TwinningStores.open(url, clock)) {
            assertThat(store.info().toString()).isNotEmpty();
        }
        assertThat(folder.resolve("url.db")).exists();
    }

    private SQLiteDataSource source(String settings) {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + folder.resolve("register.db") + settings);
        if (settings.contains("busy_timeout=0")) {
            // of a URL, this data source does not read it
            source.getConfig().setBusyTimeout(0);
        }
        return source;
    }
}
