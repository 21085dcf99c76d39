package org.towntwinning.json.limits;

import static org.towntwinning.json.limits.Pieces.list;
import static org.towntwinning.json.limits.Pieces.times;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Documents that nobody writes by mistake: made to use up the stack, the memory or the time of a reader. */
final class HostileDocuments {

    private static final int MILLION = 1_000_000;
    private static final int MANY = 10_000;
    /** In all 50 MB. */
    private static final int PIECES = 50_000;

    private static final String KILOBYTE = "x".repeat(1_000);
    private static final String MUNICIPALITIES = "{\"formatVersion\":1,\"municipalities\":[";
    private static final String RECORD = MUNICIPALITIES + "{\"id\":\"town:a\",";
    private static final String NAMES = "\"names\":[{\"text\":\"A\",\"language\":\"nl\"}]";
    private static final String RELATION = """
            {"id":"r%d","parties":[{"municipalities":["town:a"]},{"municipalities":["town:b"]}],\
            "kinds":[{"kind":"partnership"}],"events":[{"type":"established","anchors":\
            [{"kind":"effective","date":{"claims":[{"date":"1948"}]}}]}]}""";

    /**
     * A document.
     *
     * @param text makes it anew
     * @param whole whether it is to be read as a whole, record by record otherwise
     */
    record Hostile(Supplier<InputStream> text, boolean whole) {}

    private final Map<String, Hostile> documents = new LinkedHashMap<>();

    private HostileDocuments() {}

    /** All of them by what they are. */
    static Map<String, Hostile> all() {
        HostileDocuments all = new HostileDocuments();
        all.addDeepOnes();
        all.addLongOnes();
        all.addLargeRecords();
        all.addManyViolations();
        all.addReferences();
        all.addRulesAcrossRecords();
        return all.documents;
    }

    /** Is refused as soon as it is reached, so that it does not matter how it is read. */
    private void add(String what, Supplier<InputStream> text) {
        documents.put(what, new Hostile(text, false));
    }

    /** Breaks a rule across records, which is asked when a document is read as a whole. */
    private void addWhole(String what, Supplier<InputStream> text) {
        documents.put(what, new Hostile(text, true));
    }

    private static Stream<String> text(String text) {
        return Stream.of(text);
    }

    private void addDeepOnes() {
        add("100,000 arrays in each other", () -> Pieces.of(times(100_000, "[")));
        add("100,000 objects in each other", () -> Pieces.of(times(100_000, "{\"a\":")));
        add("100,000 arrays in a record", () -> Pieces.of(text(RECORD + "\"names\":"), times(100_000, "[")));
        add("100,000 arrays where nothing is known", () -> Pieces.of(text("{\"x\":"), times(100_000, "[")));
        add(
                "100,000 arrays of 60 levels, the last one broken",
                () -> Pieces.of(text("{\"x\":["), list(100_000, i -> "[".repeat(60) + "]".repeat(60)), text("}")));
    }

    private void addLongOnes() {
        add("a name of 50 MB", () -> Pieces.of(text("{\""), times(PIECES, KILOBYTE), text("\":1}")));
        add("a name of 50 MB in a record", () -> Pieces.of(text(RECORD + "\""), times(PIECES, KILOBYTE)));
        add("a text of 50 MB", () -> Pieces.of(text("{\"formatVersion\":\""), times(PIECES, KILOBYTE), text("\"}")));
        add("a text of 50 MB in a record", () -> Pieces.of(text(RECORD + "\"kind\":\""), times(PIECES, KILOBYTE)));
        add("a text of 50 MB of escapes", () -> Pieces.of(text(RECORD + "\"kind\":\""), times(MILLION * 8, "\\u0041")));
        add("a number of 50 MB", () -> Pieces.of(text("{\"formatVersion\":1"), times(PIECES, "0".repeat(1_000))));
        add("a fraction of 50 MB", () -> Pieces.of(text("{\"formatVersion\":1."), times(PIECES, "0".repeat(1_000))));
        add(
                "a number of 50 MB in a record",
                () -> Pieces.of(text(RECORD + "\"id\":"), times(PIECES, "9".repeat(1_000))));
        add(
                "a number of 50 MB where nothing is known",
                () -> Pieces.of(text("{\"x\":"), times(PIECES, "9".repeat(1_000))));
        add("a huge exponent", () -> Pieces.of(text("{\"formatVersion\":1e999999999}")));
        add("a tiny exponent", () -> Pieces.of(text("{\"formatVersion\":1e-999999999}")));
        add(
                "10,000 huge exponents",
                () -> Pieces.of(
                        text(RECORD + "\"names\":["), list(MANY, i -> "{\"text\":1e99999999" + i + "}"), text("]}]}")));
        add("50 MB of blanks", () -> Pieces.of(times(PIECES, " ".repeat(1_000))));
        add(
                "50 MB of line feeds after the end",
                () -> Pieces.of(text("{\"formatVersion\":1}"), times(PIECES, "\n".repeat(1_000)), text("x")));
    }

    private void addLargeRecords() {
        add("a record of 5 million values", () -> Pieces.of(text(RECORD + "\"names\":["), list(5 * MILLION, i -> "1")));
        add("a record of 5 million members", () -> Pieces.of(text(RECORD), list(5 * MILLION, i -> "\"m" + i + "\":1")));
        add(
                "a record of 50,000 names of 1 KB",
                () -> Pieces.of(text(RECORD), list(50_000, i -> "\"" + i + KILOBYTE.substring(20) + "\":1")));
        add(
                "a record of 5,000 texts of 10 KB",
                () -> Pieces.of(text(RECORD + "\"names\":["), list(5_000, i -> "\"" + KILOBYTE.repeat(10) + "\"")));
        add(
                "a record with one member a million times",
                () -> Pieces.of(text(RECORD), list(MILLION, i -> "\"names\":[]")));
        add(
                "a record of 20,000 wrong names",
                () -> Pieces.of(text(RECORD + "\"names\":["), list(20_000, i -> "{\"text\":" + i + "}"), text("]}]}")));
        add(
                "a record of 20,000 names misspelt",
                () -> Pieces.of(
                        text(RECORD + "\"names\":["),
                        list(20_000, i -> "{\"txet\":\"A\",\"langauge\":\"nl\"}"),
                        text("]}]}")));
        add(
                "a record of 9,000 wrong dates",
                () -> Pieces.of(
                        text(RECORD + NAMES + ",\"successions\":["),
                        list(9_000, i -> "{\"successor\":\"town:b\",\"kind\":\"merger\",\"date\":\"1990-13\"}"),
                        text("]}]}")));
        add(
                "a record of 90,000 themes, the last one twice",
                () -> Pieces.of(
                        text("{\"formatVersion\":1,\"relations\":["
                                + RELATION.formatted(1).replaceAll("}$", ",\"themes\":[")),
                        list(90_000, i -> "\"t" + Math.min(i, 89_998) + "\""),
                        text("]}]}")));
        add(
                "a record of 90,000 themes, all the same",
                () -> Pieces.of(
                        text("{\"formatVersion\":1,\"relations\":["
                                + RELATION.formatted(1).replaceAll("}$", ",\"themes\":[")),
                        list(90_000, i -> "\"sport\""),
                        text("]}]}")));
    }

    private void addManyViolations() {
        add(
                "a million sections that are not known",
                () -> Pieces.of(text("{"), list(MILLION, i -> "\"s" + i + "\":1")));
        add(
                "a million sections with long names",
                () -> Pieces.of(text("{"), list(MILLION, i -> "\"" + i + KILOBYTE.substring(10) + "\":1")));
        add(
                "a million records that are none",
                () -> Pieces.of(text(MUNICIPALITIES), list(MILLION, i -> "[]"), text("]}")));
        add(
                "a million records without an id",
                () -> Pieces.of(text(MUNICIPALITIES), list(MILLION, i -> "{}"), text("]}")));
        add(
                "a million records with an id alone",
                () -> Pieces.of(text(MUNICIPALITIES), list(MILLION, i -> "{\"id\":\"town:t" + i + "\"}"), text("]}")));
        add(
                "a million records with one id",
                () -> Pieces.of(
                        text(MUNICIPALITIES), list(MILLION, i -> "{\"id\":\"town:t\"," + NAMES + "}"), text("]}")));
        add(
                "the version a million times",
                () -> Pieces.of(text("{"), list(MILLION, i -> "\"formatVersion\":1"), text("}")));
    }

    private void addReferences() {
        add(
                "2 million references to nothing, all different",
                () -> Pieces.of(
                        text(MUNICIPALITIES),
                        list(200_000, i -> town(i, times(10, j -> successor("x" + i + "." + j)))),
                        text("]}")));
        add(
                "20,000 references to one thing that is not there",
                () -> Pieces.of(
                        text(MUNICIPALITIES), list(20_000, i -> town(i, Stream.of(successor("x")))), text("]}")));
    }

    private void addRulesAcrossRecords() {
        addWhole(
                "a ring of 10,000 successors",
                () -> Pieces.of(
                        text(MUNICIPALITIES),
                        list(MANY, i -> town(i, Stream.of(successor("t" + (i + 1) % MANY)))),
                        text("]}")));
        addWhole(
                "a chain of 10,000 successors with a loop at its end",
                () -> Pieces.of(
                        text(MUNICIPALITIES),
                        list(MANY, i -> town(i, Stream.of(successor("t" + (i == MANY - 1 ? i - 1 : i + 1))))),
                        text("]}")));
        addWhole(
                "2,000 relations between the same towns",
                () -> Pieces.of(
                        text(MUNICIPALITIES + "{\"id\":\"town:a\"," + NAMES + "},{\"id\":\"town:b\"," + NAMES
                                + "}],\"relations\":["),
                        list(2_000, i -> RELATION.formatted(i)),
                        text("]}")));
        addWhole(
                "10,000 towns with one external id",
                () -> Pieces.of(
                        text(MUNICIPALITIES),
                        list(
                                MANY,
                                i -> "{\"id\":\"town:t" + i + "\"," + NAMES
                                        + ",\"externalIds\":[{\"scheme\":\"zaak\",\"value\":\"1\"}]}"),
                        text("]}")));
    }

    private static String town(int number, Stream<String> successions) {
        return "{\"id\":\"town:t" + number + "\"," + NAMES + ",\"successions\":["
                + String.join(",", successions.toList()) + "]}";
    }

    private static String successor(String id) {
        return "{\"successor\":\"town:" + id + "\",\"kind\":\"merger\",\"date\":\"1990\"}";
    }
}
