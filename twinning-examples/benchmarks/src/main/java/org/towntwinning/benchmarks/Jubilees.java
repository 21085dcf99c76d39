package org.towntwinning.benchmarks;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.towntwinning.anniversary.AnniversaryRules;
import org.towntwinning.anniversary.Due;
import org.towntwinning.anniversary.JubileeIndex;
import org.towntwinning.anniversary.WindowMode;
import org.towntwinning.time.DateWindow;
import org.towntwinning.time.PartialDate;

/**
 * The job, done by each method: which jubilees, every five years, do these foundings have in a window? Each writes due
 * day and founding into {@link #out}, as one number, and returns how many there are.
 */
final class Jubilees {

    static final AnniversaryRules RULES = AnniversaryRules.standard();
    private static final String EVERY_FIVE_YEARS = "FREQ=YEARLY;INTERVAL=5";

    final LocalDate[] foundings;
    final JubileeIndex.Builder builder;
    final JubileeIndex index;
    final long[] out;
    private final int[] packed;
    private final DateTime[] starts;
    private final RecurrenceRule libRecur;
    private final net.fortuna.ical4j.model.Recur<LocalDate> ical4j;

    Jubilees(LocalDate[] foundings, boolean mixed) {
        this.foundings = foundings;
        this.out = new long[3 * foundings.length + 16];
        this.builder = JubileeIndex.builder(RULES);
        PartialDate[] dates = mixed
                ? Foundings.mixed(foundings)
                : Arrays.stream(foundings).map(PartialDate::of).toArray(PartialDate[]::new);
        for (int i = 0; i < dates.length; i++) {
            builder.add(Foundings.relation(i, dates[i]));
        }
        this.index = builder.build();
        this.packed = Arrays.stream(foundings)
                .mapToInt(day -> Math.toIntExact(day.toEpochDay()))
                .toArray();
        this.starts = Arrays.stream(foundings)
                .map(day -> new DateTime(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth()))
                .toArray(DateTime[]::new);
        try {
            this.libRecur = new RecurrenceRule(EVERY_FIVE_YEARS);
        } catch (InvalidRecurrenceRuleException e) {
            throw new IllegalStateException(e);
        }
        this.ical4j = new net.fortuna.ical4j.model.Recur<>(EVERY_FIVE_YEARS);
    }

    private static long pack(long epochDay, int founding) {
        return epochDay << 32 | founding;
    }

    /** The base of all ratios: what one writes first. */
    int loop(LocalDate from, LocalDate to) {
        int n = 0;
        for (int i = 0; i < foundings.length; i++) {
            for (int k = 1; ; k++) {
                LocalDate due = foundings[i].plusYears(5L * k);
                if (!due.isBefore(to)) {
                    break;
                }
                if (!due.isBefore(from)) {
                    out[n++] = pack(due.toEpochDay(), i);
                }
            }
        }
        return n;
    }

    /** The same with the first candidate computed. */
    int arithmetic(LocalDate from, LocalDate to) {
        int n = 0;
        for (int i = 0; i < foundings.length; i++) {
            int years = from.getYear() - foundings[i].getYear();
            for (int k = Math.max(1, (years + 4) / 5); ; k++) {
                LocalDate due = foundings[i].plusYears(5L * k);
                if (!due.isBefore(to)) {
                    break;
                }
                if (!due.isBefore(from)) {
                    out[n++] = pack(due.toEpochDay(), i);
                }
            }
        }
        return n;
    }

    int scan(DateWindow window) {
        Writer writer = new Writer();
        index.scan(RULES, window, WindowMode.STARTS, writer::write);
        return writer.n;
    }

    int visit(DateWindow window) {
        Writer writer = new Writer();
        index.visit(RULES, window, WindowMode.STARTS, writer::write);
        return writer.n;
    }

    private final class Writer {

        private int n;

        private void write(
                int relation,
                int life,
                int earliest,
                int latest,
                int months,
                org.towntwinning.time.Certainty certainty) {
            out[n++] = (long) earliest << 32 | relation;
        }
    }

    List<Due> objects(DateWindow window) {
        return index.between(RULES, window, WindowMode.STARTS);
    }

    /** Going through the anchors in memory, and nothing else. */
    long memoryFloor() {
        long sum = 0;
        for (int day : packed) {
            sum += day;
        }
        return sum;
    }

    int libRecur(LocalDate from, LocalDate to) {
        DateTime first = new DateTime(from.getYear(), from.getMonthValue() - 1, from.getDayOfMonth());
        DateTime end = new DateTime(to.getYear(), to.getMonthValue() - 1, to.getDayOfMonth());
        int n = 0;
        for (int i = 0; i < starts.length; i++) {
            RecurrenceRuleIterator iterator = libRecur.iterator(starts[i]);
            iterator.fastForward(first);
            while (iterator.hasNext()) {
                DateTime due = iterator.nextDateTime();
                if (!due.before(end)) {
                    break;
                }
                if (!due.equals(starts[i])) {
                    LocalDate day = LocalDate.of(due.getYear(), due.getMonth() + 1, due.getDayOfMonth());
                    out[n++] = pack(day.toEpochDay(), i);
                }
            }
        }
        return n;
    }

    int ical4j(LocalDate from, LocalDate to) {
        LocalDate last = to.minusDays(1);
        int n = 0;
        for (int i = 0; i < foundings.length; i++) {
            for (LocalDate due : ical4j.getDates(foundings[i], from, last)) {
                if (!due.equals(foundings[i])) {
                    out[n++] = pack(due.toEpochDay(), i);
                }
            }
        }
        return n;
    }
}
