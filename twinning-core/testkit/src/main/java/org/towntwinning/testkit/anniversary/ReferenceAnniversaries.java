package org.towntwinning.testkit.anniversary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.towntwinning.anniversary.Absence;
import org.towntwinning.anniversary.AnniversaryRules;
import org.towntwinning.anniversary.Continuity;
import org.towntwinning.anniversary.DueSpan;
import org.towntwinning.anniversary.JubileeKey;
import org.towntwinning.anniversary.Milestone;
import org.towntwinning.anniversary.Weight;
import org.towntwinning.anniversary.WindowMode;
import org.towntwinning.register.Basis;
import org.towntwinning.relation.Relation;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.DateWindow;
import org.towntwinning.time.Overflow;
import org.towntwinning.time.PartialDate;

/**
 * The answers of {@link AnniversaryRules} once more, by walking through the milestones one by one: plain, slow and
 * written from the specification alone. It shares no code with the implementation; of the rules it reads the settings
 * only. Compare an index, a cache or a calculus of your own with it.
 *
 * <pre>{@code
 * ReferenceAnniversaries reference = ReferenceAnniversaries.of(rules, relation);
 * List<ExpectedDue> expected = reference.between(window, WindowMode.POSSIBLE);
 * }</pre>
 *
 * <p>Null arguments end in a {@link NullPointerException} that names the parameter. Immutable.
 */
public final class ReferenceAnniversaries {

    /** How far ahead a next jubilee is looked for before the whole calendar is. */
    private static final int AHEAD = 60;

    private final AnniversaryRules rules;
    private final Relation relation;
    private final List<PlainCount> counts;

    private ReferenceAnniversaries(AnniversaryRules rules, Relation relation) {
        this.rules = rules;
        this.relation = relation;
        this.counts =
                PlainCount.of(relation, rules.anchor().kinds(), rules.anchor().acceding(), rules.continuity());
    }

    /**
     * The answers for one relation by some rules.
     *
     * @param rules the rules, of which only the settings are used
     * @param relation the relation
     * @return the model
     */
    public static ReferenceAnniversaries of(AnniversaryRules rules, Relation relation) {
        return new ReferenceAnniversaries(
                Objects.requireNonNull(rules, "rules"), Objects.requireNonNull(relation, "relation"));
    }

    /**
     * All jubilees whose due span begins on or before a day.
     *
     * @param last the day
     * @return in the total order of rule S8
     */
    public List<ExpectedJubilee> until(LocalDate last) {
        Objects.requireNonNull(last, "last");
        List<ExpectedJubilee> jubilees = new ArrayList<>();
        for (PlainCount count : counts) {
            for (int months = 1; months <= Milestone.MAX_MONTHS && !beginsAfter(last, count, months); months++) {
                if (rules.schedule().contains(Milestone.ofMonths(months))) {
                    at(count, months).jubilee().ifPresent(jubilees::add);
                }
            }
        }
        jubilees.removeIf(jubilee -> jubilee.due().earliest().isAfter(last));
        jubilees.sort(ExpectedJubilee.ORDER);
        return jubilees;
    }

    /** Later milestones begin later still, and gaps only delay. */
    private static boolean beginsAfter(LocalDate last, PlainCount count, int months) {
        return count.anchor().earliest().plusMonths(months).isAfter(last);
    }

    /**
     * The jubilees that a window contains: rule S9.
     *
     * @param window half-open
     * @param mode what it means to contain a jubilee whose day is not known exactly
     * @return in the total order
     */
    public List<ExpectedDue> between(DateWindow window, WindowMode mode) {
        Objects.requireNonNull(window, "window");
        Objects.requireNonNull(mode, "mode");
        List<ExpectedDue> dues = new ArrayList<>();
        if (window.from().equals(window.to())) {
            return dues;
        }
        LocalDate last = window.to().minusDays(1);
        for (ExpectedJubilee jubilee : until(last)) {
            LocalDate lo = jubilee.due().earliest();
            LocalDate hi = jubilee.due().latest();
            boolean begins = !lo.isBefore(window.from());
            boolean inside = begins && !hi.isAfter(last);
            boolean contained = switch (mode) {
                case STARTS -> begins;
                case POSSIBLE -> !hi.isBefore(window.from());
                case DEFINITE -> inside && jubilee.activity() == Certainty.DEFINITE;
            };
            if (contained) {
                boolean sure = inside && jubilee.activity() == Certainty.DEFINITE;
                dues.add(new ExpectedDue(jubilee, sure ? Certainty.DEFINITE : Certainty.POSSIBLE));
            }
        }
        return dues;
    }

    /**
     * The first jubilee whose due span begins after a day: rule S9.
     *
     * @param day the day
     * @return the jubilee, or empty if there is none any more
     */
    public Optional<ExpectedJubilee> next(LocalDate day) {
        Objects.requireNonNull(day, "day");
        Optional<ExpectedJubilee> near = firstAfter(day, day.plusYears(AHEAD));
        return near.isPresent() ? near : firstAfter(day, lastPossibleDay());
    }

    /** S6.8: after the last bound of all events nothing changes any more, so what is over by then is over for ever. */
    private LocalDate lastPossibleDay() {
        LocalDate last = PartialDate.MIN;
        for (PlainCount count : counts) {
            DueSpan end = new DueSpan(PartialDate.MAX, PartialDate.MAX);
            boolean over = activity(count, end) == Certainty.IMPOSSIBLE;
            LocalDate latest = over ? count.history().lastBound(count.left()) : PartialDate.MAX;
            last = latest.isAfter(last) ? latest : last;
        }
        return last;
    }

    private Optional<ExpectedJubilee> firstAfter(LocalDate day, LocalDate last) {
        return until(last).stream()
                .filter(jubilee -> jubilee.due().earliest().isAfter(day))
                .findFirst();
    }

    /**
     * The last jubilee whose due span begins before a day: rule S9.
     *
     * @param day the day
     * @return the jubilee, or empty if there was none yet
     */
    public Optional<ExpectedJubilee> previous(LocalDate day) {
        Objects.requireNonNull(day, "day");
        List<ExpectedJubilee> earlier = until(day.minusDays(1));
        return earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.get(earlier.size() - 1));
    }

    /**
     * What there is at a milestone of a life: rule S8.
     *
     * @param life the number of the life, from 0
     * @param milestone the milestone, of the schedule or not
     * @return the jubilee, or the reason why there is none
     */
    public ExpectedAnswer at(int life, Milestone milestone) {
        Objects.requireNonNull(milestone, "milestone");
        for (PlainCount count : counts) {
            if (count.life() == life) {
                return at(count, milestone.months());
            }
        }
        return ExpectedAnswer.none(Absence.NO_ANCHOR);
    }

    /**
     * The lives that jubilees are counted in.
     *
     * @return their numbers, rising
     */
    public List<Integer> lives() {
        return counts.stream().map(PlainCount::life).toList();
    }

    private ExpectedAnswer at(PlainCount count, int months) {
        Optional<PartialDate> nominal = PlainCalendar.anniversary(count.anchor(), months, rules.overflow());
        if (nominal.isEmpty()) {
            boolean beyond = PlainCalendar.isBeyondCalendar(count.anchor(), months);
            return ExpectedAnswer.none(beyond ? Absence.BEYOND_CALENDAR : Absence.DAY_OMITTED);
        }
        DueSpan due = DueSpan.of(nominal.get());
        if (rules.continuity() == Continuity.ACTIVE_TIME) {
            return moved(count, months, nominal.get());
        }
        return jubilee(count, months, due, nominal, activity(count, due));
    }

    /** S6.6, S6.8: on each day the smaller of the relation's activity and the party's membership. */
    private static Certainty activity(PlainCount count, DueSpan due) {
        boolean always = true;
        boolean ever = false;
        for (LocalDate day : count.history().tellingDays(due, count.left())) {
            Certainty active = count.history().activeOn(day, count.reached(), count.onlyLife());
            Certainty member = membership(count, day);
            always &= active == Certainty.DEFINITE && member == Certainty.DEFINITE;
            ever |= active != Certainty.IMPOSSIBLE && member != Certainty.IMPOSSIBLE;
        }
        return always ? Certainty.DEFINITE : ever ? Certainty.POSSIBLE : Certainty.IMPOSSIBLE;
    }

    private static Certainty membership(PlainCount count, LocalDate day) {
        if (count.left() == null || day.isBefore(count.left().earliest())) {
            return Certainty.DEFINITE;
        }
        return day.isBefore(count.left().latest()) ? Certainty.POSSIBLE : Certainty.IMPOSSIBLE;
    }

    /** S7, {@code ACTIVE_TIME}. */
    private ExpectedAnswer moved(PlainCount count, int months, PartialDate nominal) {
        Optional<PlainGaps.Moved> moved = new PlainGaps(count.history(), count.left()).move(DueSpan.of(nominal));
        if (moved.isEmpty()) {
            return ExpectedAnswer.none(Absence.INACTIVE);
        }
        DueSpan due = moved.get().due();
        if (due.earliest().isAfter(PartialDate.MAX)) {
            return ExpectedAnswer.none(Absence.BEYOND_CALENDAR);
        }
        Certainty activity = sinceFounding(count, due);
        if (activity == Certainty.DEFINITE && moved.get().cut()) {
            activity = Certainty.POSSIBLE;
        }
        return jubilee(count, months, due, date(due, nominal), activity);
    }

    /** S6.9, S7: before the founding there is no jubilee; that alone is left to ask where gaps are waited for. */
    private static Certainty sinceFounding(PlainCount count, DueSpan due) {
        if (count.fromFounding()) {
            return Certainty.DEFINITE;
        }
        PlainHistory.Moment founded =
                Objects.requireNonNull(count.history().states().get(1).begun());
        if (due.latest().isBefore(founded.lo)) {
            return Certainty.IMPOSSIBLE;
        }
        return due.earliest().isBefore(founded.hi) ? Certainty.POSSIBLE : Certainty.DEFINITE;
    }

    /** S8: the nominal date unless a gap moved it; then the day, if it is one. */
    private static Optional<PartialDate> date(DueSpan due, PartialDate nominal) {
        if (due.equals(DueSpan.of(nominal))) {
            return Optional.of(nominal);
        }
        return due.isDay() ? Optional.of(PartialDate.of(due.earliest()).with(nominal.qualifier())) : Optional.empty();
    }

    private ExpectedAnswer jubilee(
            PlainCount count, int months, DueSpan due, Optional<PartialDate> date, Certainty activity) {
        if (activity == Certainty.IMPOSSIBLE) {
            return ExpectedAnswer.none(Absence.INACTIVE);
        }
        Milestone milestone = Milestone.ofMonths(months);
        return ExpectedAnswer.of(new ExpectedJubilee(
                new JubileeKey(relation.id(), count.life(), milestone, count.kind()),
                due,
                date,
                rules.majors().contains(milestone) ? Weight.MAJOR : Weight.MINOR,
                activity,
                new Basis(count.contested(), count.anchor().qualifier()),
                alternatives(count, months)));
    }

    /** S6.3: the due spans by the other claims with another date, whether or not the relation is active then. */
    private List<DueSpan> alternatives(PlainCount count, int months) {
        List<DueSpan> alternatives = new ArrayList<>();
        for (PartialDate claim : count.otherClaims()) {
            if (!claim.equals(count.anchor()) && (claim.isDay() || claim.isBlock())) {
                dueBy(claim, count, months, rules.overflow()).ifPresent(alternatives::add);
            }
        }
        return alternatives;
    }

    private Optional<DueSpan> dueBy(PartialDate claim, PlainCount count, int months, Overflow policy) {
        Optional<DueSpan> nominal =
                PlainCalendar.anniversary(claim, months, policy).map(DueSpan::of);
        if (nominal.isEmpty() || rules.continuity() != Continuity.ACTIVE_TIME) {
            return nominal;
        }
        PlainHistory history =
                count.fromFounding() ? PlainHistory.fromFounding(relation, claim.earliest()) : count.history();
        return new PlainGaps(history, count.left())
                .move(nominal.get())
                .map(PlainGaps.Moved::due)
                .filter(due -> !due.earliest().isAfter(PartialDate.MAX));
    }
}
