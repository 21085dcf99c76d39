package org.towntwinning.benchmarks;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.openjdk.jmh.results.RunResult;

/** The results of one run, as ratios of medians. */
final class Ratios {

    /** One measured case. */
    record Row(String method, String precision, String foundings, String days, double median) {}

    /** One ratio that is asked for; {@code atLeast} says on which side of the limit it must lie. */
    record Required(String what, double ratio, double bound, boolean atLeast) {

        boolean isMet() {
            return atLeast ? ratio >= bound : ratio <= bound;
        }

        String limit() {
            return (atLeast ? "at least " : "at most ") + bound;
        }
    }

    private static final String LOOP = "loop";

    private final List<Row> rows;

    Ratios(Collection<RunResult> results) {
        this.rows = results.stream()
                .map(Ratios::row)
                .sorted(Comparator.comparing(Row::precision)
                        .thenComparing(Row::foundings)
                        .thenComparingInt(row -> Integer.parseInt(row.days()))
                        .thenComparing(Row::median, Comparator.reverseOrder()))
                .toList();
    }

    private static Row row(RunResult result) {
        String name = result.getParams().getBenchmark();
        return new Row(
                name.substring(name.lastIndexOf('.') + 1),
                result.getParams().getParam("precision"),
                result.getParams().getParam("foundings"),
                result.getParams().getParam("days"),
                result.getPrimaryResult().getStatistics().getPercentile(50));
    }

    List<Row> rows() {
        return rows;
    }

    /** How many times faster than the loop over the same foundings and window; not a number where it was not run. */
    double overLoop(Row row) {
        return median(LOOP, row.foundings(), row.days()) / row.median();
    }

    private double median(String method, String foundings, String days) {
        return rows.stream()
                .filter(row -> row.method().equals(method)
                        && row.precision().equals("days")
                        && row.foundings().equals(foundings)
                        && row.days().equals(days))
                .mapToDouble(Row::median)
                .findFirst()
                .orElse(Double.NaN);
    }

    private double of(String method, String days) {
        return median(method, "100000", days);
    }

    /** What section 3.5 of the specification asks for. */
    List<Required> required() {
        double loop = of(LOOP, "365");
        double visitor = of("indexVisitor", "365");
        return List.of(
                new Required(
                        "scan by closed form, one year: times faster than the loop", loop / of("scan", "365"), 8, true),
                new Required("index as numbers, one year: times faster than the loop", loop / visitor, 100, true),
                new Required(
                        "index as objects, one year: times faster than the loop",
                        loop / of("indexObjects", "365"),
                        20,
                        true),
                new Required(
                        "index as numbers, 30 days: times faster than the loop, 30 days",
                        of(LOOP, "30") / of("indexVisitor", "30"),
                        1_000,
                        true),
                new Required(
                        "index as numbers, one year: times faster than lib-recur",
                        of("libRecur", "365") / visitor,
                        300,
                        true),
                new Required(
                        "index as numbers, one year: times faster than ical4j (no less than over lib-recur)",
                        of("ical4j", "365") / visitor,
                        of("libRecur", "365") / visitor,
                        true),
                new Required(
                        "building the index: scans by closed form, one year",
                        of("indexBuild", "365") / of("scan", "365"),
                        2,
                        false),
                new Required("bytes of the index for each founding", bytesPerAnchor(), 16, false),
                new Required(
                        "index, 3 days of 1,000,000 foundings over 30 days of 100,000",
                        median("indexVisitor", "1000000", "3") / of("indexVisitor", "30"),
                        2,
                        false));
    }

    private static double bytesPerAnchor() {
        LocalDate[] foundings = Foundings.days(100_000);
        Jubilees jubilees = new Jubilees(foundings, false);
        return (double) jubilees.index.bytes() / foundings.length;
    }
}
