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
     * @param arguments {@code full} for everything, {@code required} for what the required ratios compare, both with 2
     *     forks of 16 iterations; {@code quick} for a first look at everything
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] arguments) throws RunnerException {
        List<String> given = List.of(arguments);
        print(given.contains("required") ? required() : all(given.contains("quick")));
    }

    private static Collection<RunResult> all(boolean quick) throws RunnerException {
        List<RunResult> results = new ArrayList<>();
        results.addAll(run(options(quick).include(named(".*"))));
        results.addAll(run(options(quick).include(named(String.join("|", OURS))).param("precision", "mixed")));
        results.addAll(run(options(quick)
                .include(named("loop|" + String.join("|", OURS)))
                .param("foundings", "1000000")
                .param("days", "3", "30", "365")));
        return results;
    }

    private static Collection<RunResult> required() throws RunnerException {
        List<RunResult> results = new ArrayList<>();
        results.addAll(run(options(false)
                .include(named("loop|libRecur|ical4j|" + String.join("|", OURS)))
                .param("days", "365")));
        results.addAll(run(options(false).include(named("loop|indexVisitor")).param("days", "30")));
        results.addAll(run(options(false)
                .include(named("indexVisitor"))
                .param("foundings", "1000000")
                .param("days", "3")));
        return results;
    }

    private static String named(String methods) {
        return JubileeBenchmark.class.getName() + ".(" + methods + ")$";
    }

    private static Collection<RunResult> run(ChainedOptionsBuilder options) throws RunnerException {
        return new Runner(options.build()).run();
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
