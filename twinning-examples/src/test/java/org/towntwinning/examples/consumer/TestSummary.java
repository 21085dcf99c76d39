package org.towntwinning.examples.consumer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What Surefire reports.
 *
 * @param run tests that ran, passed or not
 * @param notPassed failures, errors, and tests that were skipped
 */
record TestSummary(int run, int notPassed) {

    private static final Pattern LINE =
            Pattern.compile("Tests run: (\\d+), Failures: (\\d+), Errors: (\\d+), Skipped: (\\d+)");

    /** Sums up the reports in a folder; no tests if there is no such folder. */
    static TestSummary of(Path reports) throws IOException {
        TestSummary sum = new TestSummary(0, 0);
        for (Path report : texts(reports)) {
            for (MatchResult line :
                    LINE.matcher(Files.readString(report)).results().toList()) {
                sum = sum.plus(line);
            }
        }
        return sum;
    }

    private static List<Path> texts(Path reports) throws IOException {
        if (!Files.isDirectory(reports)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(reports)) {
            return files.filter(file -> file.toString().endsWith(".txt")).toList();
        }
    }

    private TestSummary plus(MatchResult line) {
        return new TestSummary(run + number(line, 1), notPassed + number(line, 2) + number(line, 3) + number(line, 4));
    }

    private static int number(MatchResult line, int group) {
        return Integer.parseInt(line.group(group));
    }
}
