package org.towntwinning.benchmarks;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.towntwinning.anniversary.JubileeIndex;
import org.towntwinning.time.DateWindow;

/** That all methods give the same answers; a ratio between different answers would say nothing. */
final class Agreement {

    private final Jubilees jubilees;
    private final LocalDate from;
    private final LocalDate to;

    Agreement(Jubilees jubilees, LocalDate from, LocalDate to) {
        this.jubilees = jubilees;
        this.from = from;
        this.to = to;
    }

    /**
     * The peers by RFC 5545 leave out 29 February in common years: those are counted, and left out of the comparison.
     */
    void check(boolean days) {
        DateWindow window = DateWindow.of(from, to);
        Set<String> visited = numbers(jubilees.visit(window));
        require("the scan", visited, numbers(jubilees.scan(window)));
        require(
                "the list of objects",
                visited,
                jubilees.objects(window).stream()
                        .map(due -> due.jubilee().due().earliest() + " "
                                + due.jubilee().relation().value().substring("relation-1".length()))
                        .map(Agreement::withoutZeros)
                        .collect(Collectors.toSet()));
        if (days) {
            Set<String> expected = epochDays(jubilees.loop(from, to));
            require("the index", expected, visited);
            require("the arithmetic", expected, epochDays(jubilees.arithmetic(from, to)));
            comparePeer("lib-recur", expected, epochDays(jubilees.libRecur(from, to)));
            comparePeer("ical4j", expected, epochDays(jubilees.ical4j(from, to)));
        }
    }

    private void comparePeer(String peer, Set<String> expected, Set<String> found) {
        Set<String> lost =
                expected.stream().filter(each -> !found.contains(each)).collect(Collectors.toSet());
        boolean onlyLeapDays = lost.stream().allMatch(each -> isLeapDay(founding(each)));
        if (!onlyLeapDays || !expected.containsAll(found)) {
            throw new IllegalStateException(peer + " gives other answers than the loop");
        }
        System.out.printf(
                "%s leaves out %d of %d jubilees of 29 February in common years%n", peer, lost.size(), expected.size());
    }

    private LocalDate founding(String answer) {
        return jubilees.foundings[Integer.parseInt(answer.substring(answer.indexOf(' ') + 1))];
    }

    private static boolean isLeapDay(LocalDate day) {
        return day.getMonthValue() == 2 && day.getDayOfMonth() == 29;
    }

    private static void require(String what, Set<String> expected, Set<String> found) {
        if (!expected.equals(found)) {
            throw new IllegalStateException(what + " gives " + found.size() + " answers, which are not the "
                    + expected.size() + " expected ones");
        }
    }

    private Set<String> epochDays(int n) {
        return Arrays.stream(jubilees.out, 0, n)
                .mapToObj(each -> LocalDate.ofEpochDay(each >> 32) + " " + (int) each)
                .collect(Collectors.toSet());
    }

    private Set<String> numbers(int n) {
        return Arrays.stream(jubilees.out, 0, n)
                .mapToObj(each -> JubileeIndex.day((int) (each >> 32)) + " " + (int) each)
                .collect(Collectors.toSet());
    }

    private static String withoutZeros(String answer) {
        int space = answer.indexOf(' ');
        return answer.substring(0, space + 1) + Integer.parseInt(answer.substring(space + 1));
    }
}
