package org.towntwinning.jdbc.rows;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of the tables of records, as it lies in the library. */
final class RecordsSql {

    private static final Pattern TABLE = Pattern.compile("create table \\[(\\w+)] \\(\\R(.*?)\\R\\);", Pattern.DOTALL);
    private static final Pattern INDEX =
            Pattern.compile("create index \\[#(\\w+)]\\R  on \\[(\\w+)] \\(([^)]*)\\);", Pattern.DOTALL);

    private RecordsSql() {}

    /** An index: its name, its table, its columns in order. */
    record Index(String name, String table, List<String> columns) {}

    static String text() {
        try (InputStream in = RecordsSql.class.getResourceAsStream("/org/towntwinning/jdbc/schema/v1/records.sql")) {
            return new String(Objects.requireNonNull(in, "records.sql").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines between the brackets of each table, without their commas. */
    static Map<String, List<String>> tables() {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        Matcher found = TABLE.matcher(text());
        while (found.find()) {
            tables.put(
                    found.group(1),
                    found.group(2)
                            .lines()
                            .map(line -> line.strip().replaceAll(",$", ""))
                            .toList());
        }
        return tables;
    }

    static List<Index> indexes() {
        return INDEX.matcher(text())
                .results()
                .map(found -> new Index(
                        found.group(1), found.group(2), List.of(found.group(3).split(", "))))
                .toList();
    }
}
