package org.towntwinning.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.towntwinning.anniversary.Due;
import org.towntwinning.anniversary.JubileeIndex;
import org.towntwinning.time.DateWindow;

/** The methods of {@link Jubilees}, measured. The set-up asserts that they agree. JMH fills the fields. */
@NullUnmarked
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class JubileeBenchmark {

    /** How many foundings. */
    @Param("100000")
    public int foundings;

    /** The days of the window, from 1 January 2025. */
    @Param({"30", "365", "3652"})
    public int days;

    /** {@code days} for foundings known to the day, {@code mixed} for all precisions. */
    @Param("days")
    public String precision;

    private Jubilees jubilees;
    private LocalDate from;
    private LocalDate to;
    private DateWindow window;

    /** Made by JMH. */
    public JubileeBenchmark() {}

    /** Makes the work, and asserts that all methods give the same answers. */
    @Setup(Level.Trial)
    public void setUp() {
        from = LocalDate.of(2025, 1, 1);
        to = from.plusDays(days);
        window = DateWindow.of(from, to);
        jubilees = new Jubilees(Foundings.days(foundings), precision.equals("mixed"));
        new Agreement(jubilees, from, to).check(precision.equals("days"));
    }

    /** The base: all anniversaries of each founding, up to the window. */
    @Benchmark
    public int loop() {
        return jubilees.loop(from, to);
    }

    /** The loop, begun at the first candidate. */
    @Benchmark
    public int arithmetic() {
        return jubilees.arithmetic(from, to);
    }

    /** All anchors, by the closed form. */
    @Benchmark
    public int scan() {
        return jubilees.scan(window);
    }

    /** The index, as numbers. */
    @Benchmark
    public int indexVisitor() {
        return jubilees.visit(window);
    }

    /** The index, as the ordered list of jubilees. */
    @Benchmark
    public List<Due> indexObjects() {
        return jubilees.objects(window);
    }

    /** Building the index of anchors that are there. */
    @Benchmark
    public JubileeIndex indexBuild() {
        return jubilees.builder.build();
    }

    /** lib-recur, the rule parsed once, each iterator fast-forwarded to the window. */
    @Benchmark
    public int libRecur() {
        return jubilees.libRecur(from, to);
    }

    /** ical4j, the rule parsed once. */
    @Benchmark
    public int ical4j() {
        return jubilees.ical4j(from, to);
    }

    /** Summing an array of one number for each founding. */
    @Benchmark
    public long memoryFloor() {
        return jubilees.memoryFloor();
    }
}
