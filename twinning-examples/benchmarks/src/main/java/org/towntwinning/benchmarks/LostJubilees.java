package org.towntwinning.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.towntwinning.anniversary.AnniversaryRules;
import org.towntwinning.anniversary.Milestone;
import org.towntwinning.anniversary.Schedule;
import org.towntwinning.time.DateWindow;
import org.towntwinning.time.PartialDate;

/**
 * What recurrence rules of RFC 5545 make of jubilees: a table of the jubilees that this library finds and the peers
 * lose or misplace, with and without RFC 7529's {@code SKIP=BACKWARD}, which is meant for such days.
 */
public final class LostJubilees {

    private static final String SKIP = "RSCALE=GREGORIAN;SKIP=BACKWARD;";

    /** A founding, how often its jubilees come, and before which day. */
    private record Series(String founded, int months, String end) {

        LocalDate first() {
            return LocalDate.parse(founded);
        }

        String rule() {
            return months % 12 == 0 ? "FREQ=YEARLY;INTERVAL=" + months / 12 : "FREQ=MONTHLY;INTERVAL=" + months;
        }

        List<LocalDate> jubilees() {
            AnniversaryRules rules = AnniversaryRules.standard().toBuilder()
                    .schedule(Schedule.every(Milestone.ofMonths(months)))
                    .build();
            DateWindow window = DateWindow.of(first(), LocalDate.parse(end));
            return rules.between(Foundings.relation(0, PartialDate.of(first())), window).stream()
                    .map(due -> due.jubilee().due().earliest())
                    .toList();
        }
    }

    private static final List<Series> SERIES = List.of(
            new Series("2000-02-29", 60, "2026-01-01"),
            new Series("2000-02-29", 300, "2101-01-01"),
            new Series("1954-08-31", 150, "2030-01-01"),
            new Series("9992-02-29", 60, "9999-12-31"));

    private LostJubilees() {}

    /**
     * Prints the table.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        table().forEach(System.out::println);
    }

    /** The table, in Markdown. */
    static List<String> table() {
        List<String> lines = new ArrayList<>();
        lines.add(row("founded", "every", "jubilees", peers().keySet().stream()));
        lines.add(row("---", "---", "---", peers().keySet().stream().map(title -> "---")));
        for (Series series : SERIES) {
            List<LocalDate> ours = series.jubilees();
            lines.add(row(
                    series.founded(),
                    series.months() + " months",
                    shown(ours),
                    peers().values().stream().map(asked -> verdict(ours, asked.of(series)))));
        }
        return lines;
    }

    private interface Asked {
        List<LocalDate> of(Series series);
    }

    private static Map<String, Asked> peers() {
        Map<String, Asked> peers = new TreeMap<>();
        for (Peer peer : Peer.values()) {
            peers.put(peer.title(), series -> following(peer, series, ""));
            peers.put(peer.title() + " with SKIP", series -> following(peer, series, SKIP));
        }
        return peers;
    }

    private static List<LocalDate> following(Peer peer, Series series, String skip) {
        return peer.following(series.first(), skip + series.rule(), LocalDate.parse(series.end()));
    }

    private static String verdict(List<LocalDate> ours, List<LocalDate> theirs) {
        String lost = shown(ours.stream().filter(day -> !theirs.contains(day)).toList());
        String wrong = shown(theirs.stream().filter(day -> !ours.contains(day)).toList());
        if (lost.isEmpty() && wrong.isEmpty()) {
            return "all";
        }
        return Stream.of(lost.isEmpty() ? "" : "loses " + lost, wrong.isEmpty() ? "" : "says " + wrong)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String shown(List<LocalDate> days) {
        String first = days.stream().limit(6).map(LocalDate::toString).collect(Collectors.joining(", "));
        return days.size() <= 6 ? first : first + " and " + (days.size() - 6) + " more";
    }

    private static String row(String founded, String every, String jubilees, Stream<String> peers) {
        return "| " + Stream.concat(Stream.of(founded, every, jubilees), peers).collect(Collectors.joining(" | "))
                + " |";
    }
}
