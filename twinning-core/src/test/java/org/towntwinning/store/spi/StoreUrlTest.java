package org.towntwinning.store.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.towntwinning.validation.InvalidDataException;

/** what of a URL may be shown. */
class StoreUrlTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "twinning:memory:|memory|''",
                "twinning:json:/srv/register|json|/srv/register",
                "twinning:jdbc:jdbc:sqlite:/srv/r.db|jdbc|jdbc:sqlite:/srv/r.db",
                "twinning:my-own:x y|my-own|x y"
            })
    void aUrlHasABackendAndALocation(String text, String backend, String location) {
        assertThat(StoreUrl.parse(text)).as("parts of %s", text).isEqualTo(new StoreUrl(backend, location));
        assertThat(StoreUrl.parse(text))
                .as("without secrets it is shown as it is")
                .hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "memory",
                "twinning:",
                "twinning:memory",
                "twinning::x",
                "twinning:Memory:",
                "TWINNING:memory:",
                " twinning:memory:",
                "jdbc:secret@host"
            })
    void otherTextsAreRefusedAndNotRepeated(String text) {
        assertThatThrownBy(() -> StoreUrl.parse(text))
                .as("URL %s", text)
                .isInstanceOf(InvalidDataException.class)
                .hasMessageContaining("is not the URL of a store: write twinning:<backend>:<location>")
                .message()
                .doesNotContain("secret");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jdbc:postgresql://joe:s3cret@db.example/register|jdbc:postgresql://***@db.example/register",
                "jdbc:postgresql://joe:s3c@ret@db.example/register|jdbc:postgresql://***@db.example/register",
                "jdbc:postgresql://joe:s3?cret@db/register|jdbc:postgresql://***",
                "jdbc:postgresql://db/register?user=joe&password=s3cret|jdbc:postgresql://db/register?***",
                "jdbc:postgresql://joe:s3cret@db/register?ssl=true&password=s3cret|jdbc:postgresql://***@db/register?***",
                "jdbc:h2:/srv/r;USER=joe;PASSWORD=s3cret|jdbc:h2:/srv/r;***",
                "jdbc:h2:/srv/r;PASSWORD=s3@cret|jdbc:h2:***",
                "jdbc:oracle:thin:joe/s3cret@//db:1521/x|jdbc:oracle:***@//db:1521/x",
                "jdbc:x:password = s3cret,other|jdbc:x:password=***",
                "jdbc:x:(Pwd=s3cret)|jdbc:x:(Pwd=***",
                "//joe:s3cret@host/share|//***@host/share",
                "joe:s3cret@host|***@host"
            })
    void secretsAreNeverShown(String location, String shown) {
        assertThat(new StoreUrl("jdbc", location))
                .as("how %s is shown", location)
                .hasToString("twinning:jdbc:" + shown)
                .asString()
                .doesNotContain("s3")
                .doesNotContain("joe");
    }

    @Test
    void whatIsShownIsSafeForALog() {
        assertThat(new StoreUrl("json", "/srv/\r\n\u202eforged" + "x".repeat(1000)).toString())
                .as("a hostile location")
                .startsWith("twinning:json:/srv/\\u000d\\u000a\\u202eforged")
                .hasSizeLessThan(120);
    }
}
