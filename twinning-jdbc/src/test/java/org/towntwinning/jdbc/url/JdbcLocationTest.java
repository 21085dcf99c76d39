package org.towntwinning.jdbc.url;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.towntwinning.jdbc.JdbcOptions;
import org.towntwinning.jdbc.SchemaMode;
import org.towntwinning.store.spi.StoreUrl;
import org.towntwinning.validation.InvalidDataException;

/** a store URL is a JDBC URL with our own parameters among those of the driver. */
class JdbcLocationTest {

    private static final String H2_REST = ";LOCK_TIMEOUT=10000;QUERY_CACHE_SIZE=256";

    @ParameterizedTest
    @CsvSource({
        "postgresql://db/register,                          jdbc:postgresql://db/register",
        "jdbc:postgresql://db/register,                     jdbc:postgresql://db/register",
        "postgresql://db/r?user=a&ssl=true,                 jdbc:postgresql://db/r?user=a&ssl=true",
        "postgresql://db/r?twinning.prefix=a_,              jdbc:postgresql://db/r",
        "postgresql://db/r?twinning.prefix=a_&user=a,       jdbc:postgresql://db/r?user=a",
        "postgresql://db/r?user=a&twinning.mode=none&b=c,   jdbc:postgresql://db/r?user=a&b=c",
        "mariadb://db:3306/r?twinning.schema=x,             jdbc:mariadb://db:3306/r",
        "sqlite:/srv/register.db,                           jdbc:sqlite:/srv/register.db",
        "sqlite:C:\\register.db?twinning.mode=migrate,      jdbc:sqlite:C:\\register.db",
    })
    void theDriverGetsItsOwnParameters(String given, String url) {
        assertThat(location(given).url()).isEqualTo(url);
    }

    @ParameterizedTest
    @CsvSource({
        "h2:/srv/register,                      jdbc:h2:async:/srv/register;WRITE_DELAY=0",
        "h2:file:/srv/register,                 jdbc:h2:async:/srv/register;WRITE_DELAY=0",
        "h2:~/register,                         jdbc:h2:async:~/register;WRITE_DELAY=0",
        "h2:C:/srv/register,                    jdbc:h2:async:C:/srv/register;WRITE_DELAY=0",
        "h2:/r;twinning.mode=migrate;MODE=x,    jdbc:h2:async:/r;MODE=x;WRITE_DELAY=0",
        "h2:mem:test,                           jdbc:h2:mem:test",
        "h2:tcp://db/register,                  jdbc:h2:tcp://db/register",
    })
    void h2KeepsWhatItAcknowledged(String given, String url) {
        assertThat(location(given).url())
                .as("spec 6: a file is opened by async: and WRITE_DELAY=0")
                .isEqualTo(url + H2_REST);
    }

    @Test
    void whatAHostSaysOfH2Counts() {
        assertThat(location("h2:/r;write_delay=5;Lock_Timeout=1;QUERY_CACHE_SIZE=1")
                        .url())
                .isEqualTo("jdbc:h2:async:/r;write_delay=5;Lock_Timeout=1;QUERY_CACHE_SIZE=1");
    }

    @Test
    void sqliteIsSetBesideTheUrl() {
        assertThat(location("sqlite:/srv/register.db").settings())
                .containsEntry("journal_mode", "WAL")
                .containsEntry("synchronous", "FULL")
                .containsEntry("foreign_keys", "true")
                .containsEntry("busy_timeout", "10000");
        assertThat(location("postgresql://db/r").settings()).isEmpty();
    }

    @Test
    void ourParametersAreOptions() {
        JdbcOptions options = location("h2:mem:a;twinning.mode=migrate;twinning.schema=S;twinning.prefix=p_")
                .options()
                .build();

        assertThat(options.schemaMode()).isEqualTo(SchemaMode.MIGRATE);
        assertThat(options.schema()).contains("S");
        assertThat(options.prefix()).isEqualTo("p_");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "h2:mem:a;twinning.mood=none",
                "postgresql://db/r?twinning.=x",
                "postgresql://db/r?twinning.user=x"
            })
    void aParameterOfOursThatIsNotKnownIsRefused(String given) {
        assertThatThrownBy(() -> location(given))
                .isInstanceOf(InvalidDataException.class)
                .hasMessageContaining("url.parameter")
                .hasMessageContaining("twinning.mode, twinning.schema and twinning.prefix");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"h2:mem:a;twinning.mode=MIGRATE", "h2:mem:a;twinning.mode", "h2:mem:a;twinning.mode=update"})
    void aModeThatIsNoneIsRefused(String given) {
        assertThatThrownBy(() -> location(given))
                .isInstanceOf(InvalidDataException.class)
                .hasMessageContaining("url.mode")
                .hasMessageContaining("none, validate or migrate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "jdbc:"})
    void noDatabaseIsNoLocation(String given) {
        assertThatThrownBy(() -> location(given))
                .isInstanceOf(InvalidDataException.class)
                .hasMessageContaining("twinning:jdbc:sqlite:");
    }

    @Test
    void isShownWithoutSecrets() {
        JdbcLocation location = location("postgresql://clerk:geheim@db/r?user=clerk&password=geheim");

        assertThat(location.toString()).as("R-17: secrets are never printed").doesNotContain("geheim");
        assertThat(location.url()).contains("password=geheim");
    }

    private static JdbcLocation location(String given) {
        return JdbcLocation.of(StoreUrl.parse("twinning:jdbc:" + given));
    }
}
