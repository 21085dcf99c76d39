package org.towntwinning.jdbc.url;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.towntwinning.jdbc.JdbcOptions;
import org.towntwinning.jdbc.SchemaMode;
import org.towntwinning.store.spi.StoreUrl;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.Violations;

/**
 * The location of a store URL: a JDBC URL for the driver, and options for us.
 *
 * @param url the JDBC URL, possibly with secrets
 * @param shown the same for people, without them
 * @param settings what the driver is told beside the URL
 * @param options what the parameters say that are ours
 */
record JdbcLocation(String url, String shown, Map<String, String> settings, JdbcOptions.Builder options) {

    private static final String JDBC = "jdbc:";
    private static final String SQLITE = JDBC + "sqlite:";
    private static final String H2 = JDBC + "h2:";
    private static final String OURS = "twinning.";

    /** A file system, a server or the memory; one letter would be a drive. */
    private static final Pattern H2_PLACE = Pattern.compile("[a-z0-9]{2,}:.*", Pattern.DOTALL);

    /** What SQLite needs to keep what it acknowledged, and to let readers and the writer go on beside each other. */
    private static final Map<String, String> SQLITE_SETTINGS =
            Map.of("journal_mode", "WAL", "synchronous", "FULL", "foreign_keys", "true", "busy_timeout", "10000");

    static JdbcLocation of(StoreUrl url) {
        String given = url.location();
        if (given.isBlank() || given.equals(JDBC)) {
            throw InvalidDataException.of(
                    "store URL",
                    "url.location",
                    url
                            + " says no database: write twinning:jdbc:<jdbc url>, as in twinning:jdbc:sqlite:/srv/register.db");
        }
        String jdbc = given.startsWith(JDBC) ? given : JDBC + given;
        int begin = firstOf(jdbc, '?', ';');
        String place = begin < 0 ? jdbc : jdbc.substring(0, begin);
        String separator = begin < 0 || jdbc.charAt(begin) == '?' ? "&" : ";";
        List<String> theirs = new ArrayList<>();
        JdbcOptions.Builder options = JdbcOptions.builder();
        Violations violations = new Violations();
        if (begin >= 0) {
            for (String parameter : parameters(jdbc.substring(begin + 1), separator)) {
                if (parameter.startsWith(OURS)) {
                    set(options, parameter.substring(OURS.length()), violations);
                } else {
                    theirs.add(parameter);
                }
            }
        }
        violations.throwIfAny("store URL");
        String rest = theirs.isEmpty() ? "" : jdbc.charAt(begin) + String.join(separator, theirs);
        return forDriver(place, rest, url.toString(), options);
    }

    private static List<String> parameters(String text, String separator) {
        return Pattern.compile(separator)
                .splitAsStream(text)
                .filter(parameter -> !parameter.isEmpty())
                .toList();
    }

    private static void set(JdbcOptions.Builder options, String parameter, Violations violations) {
        int equals = parameter.indexOf('=');
        String name = equals < 0 ? parameter : parameter.substring(0, equals);
        String value = equals < 0 ? "" : parameter.substring(equals + 1);
        switch (name) {
            case "schema" -> options.schema(value);
            case "prefix" -> options.prefix(value);
            case "mode" ->
                mode(value)
                        .ifPresentOrElse(
                                options::schemaMode,
                                () -> violations.add(
                                        "twinning.mode",
                                        "url.mode",
                                        Violations.quote(value) + " is no mode: write none, validate or migrate"));
            default ->
                violations.add(
                        OURS + name,
                        "url.parameter",
                        Violations.quote(OURS + name)
                                + " is no parameter: there are twinning.mode, twinning.schema and twinning.prefix");
        }
    }

    private static Optional<SchemaMode> mode(String value) {
        return Arrays.stream(SchemaMode.values())
                .filter(mode -> mode.name().toLowerCase(Locale.ROOT).equals(value))
                .findFirst();
    }

    private static JdbcLocation forDriver(String place, String rest, String shown, JdbcOptions.Builder options) {
        if (place.startsWith(SQLITE)) {
            return new JdbcLocation(place + rest, shown, SQLITE_SETTINGS, options);
        }
        if (place.startsWith(H2)) {
            return new JdbcLocation(h2(place.substring(H2.length()), rest), shown, Map.of(), options);
        }
        return new JdbcLocation(place + rest, shown, Map.of(), options);
    }

    /**
     * H2's own defaults lose what it acknowledged in the last half second before a kill, and close the whole database
     * when a thread is interrupted. It keeps 8 prepared statements, a page of records takes some twenty.
     */
    private static String h2(String place, String rest) {
        String file = place.startsWith("file:") ? place.substring("file:".length()) : place;
        boolean elsewhere = H2_PLACE.matcher(file).matches();
        StringBuilder url = new StringBuilder(H2)
                .append(elsewhere ? "" : "async:")
                .append(file)
                .append(rest);
        String upper = rest.toUpperCase(Locale.ROOT);
        if (!upper.contains("WRITE_DELAY=") && !elsewhere) {
            url.append(";WRITE_DELAY=0");
        }
        if (!upper.contains("LOCK_TIMEOUT=")) {
            url.append(";LOCK_TIMEOUT=10000");
        }
        if (!upper.contains("QUERY_CACHE_SIZE=")) {
            url.append(";QUERY_CACHE_SIZE=256");
        }
        return url.toString();
    }

    private static int firstOf(String text, char one, char other) {
        int first = text.indexOf(one);
        int second = text.indexOf(other);
        return first < 0 || (second >= 0 && second < first) ? second : first;
    }

    /** Without secrets. */
    @Override
    public String toString() {
        return shown;
    }
}
