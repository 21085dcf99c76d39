package org.towntwinning.anniversary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.towntwinning.register.Claim;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.AnchorKind;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.DateWindow;
import org.towntwinning.time.Overflow;
import org.towntwinning.time.PartialDate;

/** One anchor of a relation, and the jubilees that are counted from it. */
final class Count {

    private static final int LAST_MONTH = monthIndex(PartialDate.MAX);

    /** By date, then by where it is claimed (rule S6.3). */
    private static final Comparator<Claim> CLAIMS = Comparator.comparing(Claim::date)
            .thenComparing(claim -> claim.citations().toString());

    private final RelationId relation;
    private final Activity.Scope scope;
    private final AnchorKind kind;
    private final ClaimedDate anchor;
    private final Activity activity;
    private final Gaps gaps;

    /** The other claims with another date, in order: what is asked again for each milestone. */
    private final List<Alternative> alternatives;

    /** A claim that is not preferred, and the gaps as seen from it. */
    private record Alternative(PartialDate date, Gaps gaps) {}

    Count(
            RelationId relation,
            Activity.Scope scope,
            AnchorKind kind,
            ClaimedDate anchor,
            Activity activity,
            Function<PartialDate, Gaps> gapsSince) {
        this.relation = relation;
        this.scope = scope;
        this.kind = kind;
        this.anchor = anchor;
        this.activity = activity;
        this.gaps = gapsSince.apply(anchor.date());
        this.alternatives = anchor.others().stream()
                .filter(claim -> !claim.date().equals(anchor.date()))
                .sorted(CLAIMS)
                .map(claim -> new Alternative(claim.date(), gapsSince.apply(claim.date())))
                .toList();
    }

    RelationId relation() {
        return relation;
    }

    AnchorKind kind() {
        return kind;
    }

    PartialDate date() {
        return anchor.date();
    }

    /** Whether nothing but the date itself decides: always active, one claim, no qualifier. */
    boolean isPlain() {
        return scope.begun()
                && activity.isAlways()
                && anchor.claims().size() == 1
                && anchor.date().qualifier().isNone();
    }

    int life() {
        return scope.number();
    }

    /** The jubilee at a milestone, of the schedule or not. */
    MilestoneAnswer at(AnniversaryRules rules, int months) {
        Optional<PartialDate> nominal = anchor.date().plusMonths(months, rules.overflow());
        if (nominal.isEmpty()) {
            boolean exists = anchor.date().plusMonths(months, Overflow.LAST_DAY).isPresent();
            return MilestoneAnswer.none(exists ? Absence.DAY_OMITTED : Absence.BEYOND_CALENDAR);
        }
        return dated(rules, months, nominal.get());
    }

    private MilestoneAnswer dated(AnniversaryRules rules, int months, PartialDate nominal) {
        DueSpan days = DueSpan.of(nominal);
        if (!movesByGaps()) {
            Certainty active = activity.over(days, scope);
            return active.isPossible()
                    ? MilestoneAnswer.of(jubilee(rules, months, days, Optional.of(nominal), active))
                    : MilestoneAnswer.none(Absence.INACTIVE);
        }
        Optional<Gaps.Moved> moved = gaps.move(days);
        if (moved.isEmpty()) {
            return MilestoneAnswer.none(gaps.swallow(days) ? Absence.INACTIVE : Absence.BEYOND_CALENDAR);
        }
        DueSpan due = moved.get().due();
        Certainty active = moved.get().activity().and(scope.begun() ? Certainty.DEFINITE : activity.foundedOver(due));
        Optional<PartialDate> date = due.equals(days)
                ? Optional.of(nominal)
                : Optional.of(due.earliest()).filter(day -> due.isDay()).map(PartialDate::of);
        return active.isPossible()
                ? MilestoneAnswer.of(jubilee(rules, months, due, date, active))
                : MilestoneAnswer.none(Absence.INACTIVE);
    }

    boolean movesByGaps() {
        return !gaps.isEmpty();
    }

    private Jubilee jubilee(
            AnniversaryRules rules, int months, DueSpan due, Optional<PartialDate> date, Certainty active) {
        Milestone milestone = Milestone.ofMonths(months);
        PartialDate qualified =
                date.map(day -> day.with(anchor.date().qualifier())).orElse(null);
        return new Jubilee(
                relation,
                new Jubilee.Reckoning(
                        scope.number(),
                        kind,
                        milestone,
                        rules.weightOf(milestone),
                        due,
                        qualified,
                        active,
                        anchor.basis(),
                        alternatives(rules, months)));
    }

    /** The due spans by the other claims with another date, whether or not the relation is active then (rule S6.3). */
    private List<DueSpan> alternatives(AnniversaryRules rules, int months) {
        return alternatives.stream()
                .flatMap(other -> other
                        .date()
                        .plusMonths(months, rules.overflow())
                        .map(DueSpan::of)
                        .flatMap(other.gaps()::move)
                        .map(Gaps.Moved::due)
                        .stream())
                .toList();
    }

    /** The jubilees whose due span has a day in the window, or at least begins there. */
    List<Jubilee> touching(AnniversaryRules rules, DateWindow window) {
        List<Jubilee> found = new ArrayList<>();
        if (window.isEmpty()) {
            return found;
        }
        int length = anchor.date().months().orElse(1);
        int first =
                monthIndex(window.from()) - length - monthIndex(anchor.date().earliest());
        int last =
                monthIndex(window.to().minusDays(1)) - monthIndex(anchor.date().earliest());
        for (int months = rules.schedule().after(movesByGaps() ? 0 : Math.max(0, first - 1));
                months != Progression.NONE && months <= last;
                months = rules.schedule().after(months)) {
            at(rules, months)
                    .jubilee()
                    .filter(jubilee -> jubilee.due().earliest().isBefore(window.to())
                            && !jubilee.due().latest().isBefore(window.from()))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** The first jubilee of this anchor whose due span begins after a day. */
    Optional<Jubilee> next(AnniversaryRules rules, LocalDate day) {
        int start = monthIndex(anchor.date().earliest());
        int near = movesByGaps() ? 0 : Math.max(0, Math.min(monthIndex(day), LAST_MONTH) - start - 2);
        for (int months = rules.schedule().after(near);
                months != Progression.NONE && start + months <= LAST_MONTH;
                months = rules.schedule().after(months)) {
            MilestoneAnswer answer = at(rules, months);
            Optional<Jubilee> found =
                    answer.jubilee().filter(each -> each.due().earliest().isAfter(day));
            if (found.isPresent()) {
                return found;
            }
            if (answer.absence().filter(Absence.INACTIVE::equals).isPresent() && isOverBy(months)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether no later milestone can find the relation active, since this one does not. */
    private boolean isOverBy(int months) {
        return anchor.date()
                .plusMonths(months, Overflow.LAST_DAY)
                .filter(date -> activity.isSettledBy(date.earliest()))
                .isPresent();
    }

    /** The last jubilee of this anchor whose due span begins before a day. */
    Optional<Jubilee> previous(AnniversaryRules rules, LocalDate day) {
        int start = monthIndex(anchor.date().earliest());
        int near = Math.min(monthIndex(day), LAST_MONTH) - start + 1;
        for (int months = rules.schedule().before(near);
                months != Progression.NONE;
                months = rules.schedule().before(months)) {
            Optional<Jubilee> found = at(rules, months)
                    .jubilee()
                    .filter(each -> each.due().earliest().isBefore(day));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    static int monthIndex(LocalDate day) {
        return Math.toIntExact(Math.max(0, Math.min(12L * day.getYear() + day.getMonthValue() - 1, 12L * 10_000)));
    }
}
