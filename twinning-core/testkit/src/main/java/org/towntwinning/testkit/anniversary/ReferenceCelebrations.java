package org.towntwinning.testkit.anniversary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.towntwinning.anniversary.AnniversaryRules;
import org.towntwinning.anniversary.Celebration;
import org.towntwinning.anniversary.DueSpan;
import org.towntwinning.anniversary.JubileeKey;
import org.towntwinning.anniversary.JubileeStatus;
import org.towntwinning.anniversary.Timing;
import org.towntwinning.relation.Relation;
import org.towntwinning.time.DateWindow;
import org.towntwinning.time.PartialDate;

/**
 * Which celebrations mark which jubilees, and how it stands with a jubilee: rule S10, as plain as
 * {@link ReferenceAnniversaries}. Its answers never change, but it keeps them: not thread-safe. Null arguments end in a
 * {@link NullPointerException} that names the parameter.
 */
public final class ReferenceCelebrations {

    /**
     * A block that is shifted by months, and a month that is too short, can begin a little earlier than a day would.
     */
    private static final int MARGIN = 2;

    private final AnniversaryRules rules;
    private final ReferenceAnniversaries anniversaries;
    private final List<Celebration> celebrations;

    /** What each celebration marks, once it was asked for: all jubilees since the founding are gone through for it. */
    private final Map<Celebration, List<JubileeKey>> marked = new HashMap<>();

    private ReferenceCelebrations(
            AnniversaryRules rules, ReferenceAnniversaries anniversaries, List<Celebration> celebrations) {
        this.rules = rules;
        this.anniversaries = anniversaries;
        this.celebrations = celebrations;
    }

    /**
     * The celebrations of one relation, seen by some rules.
     *
     * @param rules the rules, of which only the settings are used
     * @param relation the relation
     * @param celebrations the celebrations of the relation, in any order
     * @return the model
     */
    public static ReferenceCelebrations of(
            AnniversaryRules rules, Relation relation, Collection<Celebration> celebrations) {
        return new ReferenceCelebrations(
                rules,
                ReferenceAnniversaries.of(rules, relation),
                List.copyOf(Objects.requireNonNull(celebrations, "celebrations")));
    }

    /**
     * The days on which a celebration counts for a jubilee: rule S10.2.
     *
     * @param jubilee the jubilee
     * @return from the first to before the day after the last; cut to the calendar
     */
    public DateWindow windowOf(ExpectedJubilee jubilee) {
        Objects.requireNonNull(jubilee, "jubilee");
        LocalDate lo = jubilee.due().earliest();
        LocalDate hi = jubilee.due().latest();
        boolean block = jubilee.date().isPresent() && jubilee.date().get().isBlock();
        return DateWindow.ofInclusive(
                PlainCalendar.monthsBefore(lo, rules.earlyMonths()),
                block
                        ? PlainCalendar.endOfMonthAfter(hi, rules.lateMonths())
                        : PlainCalendar.monthsAfter(hi, rules.lateMonths()));
    }

    /**
     * The jubilees that a celebration marks: rule S10.3.
     *
     * @param celebration the celebration
     * @return those that it names and that exist; without names, at most one
     */
    public List<JubileeKey> markedBy(Celebration celebration) {
        Objects.requireNonNull(celebration, "celebration");
        List<JubileeKey> marked = new ArrayList<>();
        if (celebration.links().isEmpty()) {
            nearestInWindow(celebration).map(ExpectedJubilee::key).ifPresent(marked::add);
        }
        for (Celebration.Link link : celebration.links()) {
            named(link, celebration).map(ExpectedJubilee::key).ifPresent(marked::add);
        }
        return marked;
    }

    /** S10.3: the smallest distance; on a tie the larger milestone, then the later life. */
    private Optional<ExpectedJubilee> nearestInWindow(Celebration celebration) {
        LocalDate first = celebration.period().from();
        LocalDate last = lastDay(celebration);
        ExpectedJubilee best = null;
        for (ExpectedJubilee jubilee :
                anniversaries.until(PlainCalendar.endOfMonthAfter(last, rules.earlyMonths() + MARGIN))) {
            DateWindow window = windowOf(jubilee);
            boolean met = first.isBefore(window.to()) && !last.isBefore(window.from());
            if (met && isBetter(jubilee, best, celebration)) {
                best = jubilee;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isBetter(ExpectedJubilee jubilee, @Nullable ExpectedJubilee best, Celebration celebration) {
        if (best == null) {
            return true;
        }
        long distance = distance(celebration, jubilee.due());
        long least = distance(celebration, best.due());
        if (distance != least) {
            return distance < least;
        }
        int larger = jubilee.key().milestone().compareTo(best.key().milestone());
        return larger != 0 ? larger > 0 : jubilee.key().life() > best.key().life();
    }

    /** S10.3: without a life the nearest of that milestone. */
    private Optional<ExpectedJubilee> named(Celebration.Link link, Celebration celebration) {
        if (link.life().isPresent()) {
            return anniversaries.at(link.life().get(), link.milestone()).jubilee();
        }
        ExpectedJubilee best = null;
        for (int life : anniversaries.lives()) {
            Optional<ExpectedJubilee> jubilee =
                    anniversaries.at(life, link.milestone()).jubilee();
            if (jubilee.isPresent() && isBetter(jubilee.get(), best, celebration)) {
                best = jubilee.get();
            }
        }
        return Optional.ofNullable(best);
    }

    /** S10.3: days between the period and the due span, 0 where they overlap. */
    private static long distance(Celebration celebration, DueSpan due) {
        LocalDate first = celebration.period().from();
        LocalDate last = lastDay(celebration);
        if (last.isBefore(due.earliest())) {
            return ChronoUnit.DAYS.between(last, due.earliest());
        }
        return first.isAfter(due.latest()) ? ChronoUnit.DAYS.between(due.latest(), first) : 0;
    }

    private static LocalDate lastDay(Celebration celebration) {
        return celebration.period().to().minusDays(1);
    }

    /**
     * How it stands with a jubilee on a day: rules S10.4 and S10.5.
     *
     * @param jubilee the jubilee
     * @param day the day
     * @return its state
     */
    public ExpectedState stateOf(ExpectedJubilee jubilee, LocalDate day) {
        Objects.requireNonNull(jubilee, "jubilee");
        Objects.requireNonNull(day, "day");
        List<Celebration> assigned = new ArrayList<>();
        boolean begun = false;
        boolean confirmed = false;
        for (Celebration celebration : celebrations) {
            if (marked.computeIfAbsent(celebration, this::markedBy).contains(jubilee.key())) {
                assigned.add(celebration);
                boolean hasBegun = !celebration.period().from().isAfter(day);
                begun |= hasBegun;
                confirmed |= hasBegun && celebration.held();
            }
        }
        return new ExpectedState(
                status(jubilee, day, begun, !assigned.isEmpty()), confirmed, assigned, timing(assigned, jubilee.due()));
    }

    private JubileeStatus status(ExpectedJubilee jubilee, LocalDate day, boolean begun, boolean assigned) {
        if (begun) {
            return JubileeStatus.CELEBRATED;
        }
        if (assigned) {
            return JubileeStatus.PLANNED;
        }
        if (day.isBefore(jubilee.due().earliest())) {
            return JubileeStatus.UPCOMING;
        }
        if (!day.isAfter(jubilee.due().latest())) {
            return JubileeStatus.CURRENT;
        }
        return day.isBefore(windowOf(jubilee).to()) ? JubileeStatus.OVERDUE : JubileeStatus.MISSED;
    }

    private static Optional<Timing> timing(List<Celebration> assigned, DueSpan due) {
        Timing timing = null;
        long least = Long.MAX_VALUE;
        for (Celebration celebration : assigned) {
            Timing own = lastDay(celebration).isBefore(due.earliest())
                    ? Timing.EARLY
                    : celebration.period().from().isAfter(due.latest()) ? Timing.LATE : Timing.ON_TIME;
            long distance = distance(celebration, due);
            if (distance < least || (distance == least && own == Timing.EARLY)) {
                least = distance;
                timing = own;
            }
        }
        return Optional.ofNullable(timing);
    }

    /**
     * The jubilees that should have been celebrated and still can be: rule S10.4, {@code OVERDUE}.
     *
     * @param day the day
     * @return in the total order
     */
    public List<ExpectedJubilee> overdueOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return anniversaries.until(day.isAfter(PartialDate.MAX) ? PartialDate.MAX : day).stream()
                .filter(jubilee -> stateOf(jubilee, day).status() == JubileeStatus.OVERDUE)
                .toList();
    }
}
