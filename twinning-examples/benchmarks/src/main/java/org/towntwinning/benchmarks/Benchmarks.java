package org.towntwinning.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks of jubilees, all in one configuration, and prints the table of their ratios. */
public final class Benchmarks {

    private static final String[] OURS = {"scan", "indexVisitor", "indexObjects", "indexBuild"};

    private Benchmarks() {}

    /**
     * The command.
     *
     * @param arguments {@code full} for 2 forks of 16 iterations, {@code quick} for a first look
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] arguments) throws RunnerException {
        boolean quick = List.of(arguments).contains("quick");
        List<RunResult> results = new ArrayList<>();
        results.addAll(new Runner(options(quick)
                        .include(JubileeBenchmark.class.getName() + ".*")
                        .build())
                .run());
        results.addAll(new Runner(options(quick)
                        .include(JubileeBenchmark.class.getName() + ".(" + String.join("|", OURS) + ")$")
                        .param("precision", "mixed")
                        .build())
                .run());
        results.addAll(new Runner(options(quick)
                        .include(JubileeBenchmark.class.getName() + ".(loop|" + String.join("|", OURS) + ")$")
                        .param("foundings", "1000000")
                        .param("days", "3", "30", "365")
                        .build())
                .run());
        print(results);
    }

    private static ChainedOptionsBuilder options(boolean quick) {
        return new OptionsBuilder()
                .forks(quick ? 1 : 2)
                .warmupIterations(quick ? 3 : 5)
                .measurementIterations(quick ? 4 : 16)
                .warmupTime(TimeValue.milliseconds(400))
                .measurementTime(TimeValue.milliseconds(400))
                .jvmArgs("-Xmx6g", "-XX:+UseSerialGC");
    }

    private static void print(Collection<RunResult> results) {
        Ratios ratios = new Ratios(results);
        Locale locale = Locale.ROOT;
        System.out.printf(
                locale, "%n%-14s %8s %9s %6s %14s %14s%n", "method", "precision", "foundings", "days", "us", "x loop");
        ratios.rows()
                .forEach(row -> System.out.printf(
                        locale,
                        "%-14s %8s %9s %6s %14.1f %14.1f%n",
                        row.method(),
                        row.precision(),
                        row.foundings(),
                        row.days(),
                        row.median(),
                        ratios.overLoop(row)));
        System.out.printf(
                locale, "%nRequired of 100,000 foundings known to the day, as ratios of medians of this run%n");
        ratios.required()
                .forEach(each -> System.out.printf(
                        locale,
                        "%-62s %10.1f  %s %s%n",
                        each.what(),
                        each.ratio(),
                        each.limit(),
                        each.isMet() ? "" : "NOT REACHED"));
    }
}
