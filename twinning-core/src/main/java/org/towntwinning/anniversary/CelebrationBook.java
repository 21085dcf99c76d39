package org.towntwinning.anniversary;

import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.towntwinning.time.DateWindow;
import org.towntwinning.time.Overflow;
import org.towntwinning.time.PartialDate;

/** Which celebration of a relation marks which of its jubilees, and what that makes of them (rule S10). */
final class CelebrationBook {

    private static final Comparator<Celebration> BY_TIME = Comparator.comparing(
                    (Celebration each) -> each.period().from())
            .thenComparing(each -> each.period().to())
            .thenComparing(Celebration::interaction);

    private final AnniversaryRules rules;
    private final JubileeSearch search;
    private final ImmutableListMultimap<JubileeKey, Celebration> assigned;

    private CelebrationBook(
            AnniversaryRules rules, JubileeSearch search, ImmutableListMultimap<JubileeKey, Celebration> assigned) {
        this.rules = rules;
        this.search = search;
        this.assigned = assigned;
    }

    static CelebrationBook of(
            AnniversaryRules rules, JubileeSearch search, Collection<? extends Celebration> celebrations) {
        ImmutableListMultimap.Builder<JubileeKey, Celebration> assigned = ImmutableListMultimap.builder();
        CelebrationBook empty = new CelebrationBook(rules, search, ImmutableListMultimap.of());
        celebrations.stream()
                .sorted(BY_TIME)
                .forEach(celebration -> empty.markedBy(celebration).forEach(key -> assigned.put(key, celebration)));
        return new CelebrationBook(rules, search, assigned.build());
    }

    /** A link wins; without one it is the nearest jubilee in whose window the celebration falls (rule S10.3). */
    private Stream<JubileeKey> markedBy(Celebration celebration) {
        if (!celebration.links().isEmpty()) {
            return celebration.links().stream()
                    .flatMap(link -> nearest(celebration, linkedBy(link)).stream())
                    .map(Jubilee::key)
                    .distinct();
        }
        Stream<Jubilee> around = search.between(around(celebration.period()), WindowMode.POSSIBLE).stream()
                .map(Due::jubilee)
                .filter(jubilee -> meets(celebration, jubilee));
        return nearest(celebration, around).stream().map(Jubilee::key);
    }

    private Stream<Jubilee> linkedBy(Celebration.Link link) {
        List<Integer> lives = link.life().map(List::of).orElseGet(search::lives);
        return lives.stream().flatMap(life -> search.at(life, link.milestone()).jubilee().stream());
    }

    /** On a tie the larger milestone, then the later life. */
    private static Optional<Jubilee> nearest(Celebration celebration, Stream<Jubilee> jubilees) {
        return jubilees.min(Comparator.comparingLong((Jubilee jubilee) -> celebration.distanceTo(jubilee.due()))
                .thenComparing(Jubilee::milestone, Comparator.reverseOrder())
                .thenComparing(Jubilee::life, Comparator.reverseOrder()));
    }

    /**
     * All jubilees whose window can meet a period: a month more than the rules say, because months differ in length.
     */
    private DateWindow around(DateWindow period) {
        return DateWindow.of(
                period.from().minusMonths(rules.lateMonths() + 1L), period.to().plusMonths(rules.earlyMonths() + 1L));
    }

    private boolean meets(Celebration celebration, Jubilee jubilee) {
        DateWindow period = celebration.period();
        return !firstDay(jubilee).isAfter(period.to().minusDays(1))
                && !lastDay(jubilee).isBefore(period.from());
    }

    /** The first day on which a feast marks the jubilee; blocks are moved as blocks (rule S10.2). */
    private LocalDate firstDay(Jubilee jubilee) {
        return jubilee.date()
                .flatMap(date -> date.plusMonths(-rules.earlyMonths(), Overflow.LAST_DAY))
                .or(() -> PartialDate.of(jubilee.due().earliest()).plusMonths(-rules.earlyMonths(), Overflow.LAST_DAY))
                .map(PartialDate::earliest)
                .orElse(PartialDate.MIN);
    }

    /** The last day on which a feast marks the jubilee. */
    private LocalDate lastDay(Jubilee jubilee) {
        return jubilee.date()
                .flatMap(date -> date.plusMonths(rules.lateMonths(), Overflow.LAST_DAY))
                .or(() -> PartialDate.of(jubilee.due().latest()).plusMonths(rules.lateMonths(), Overflow.LAST_DAY))
                .map(PartialDate::latest)
                .orElse(PartialDate.MAX);
    }

    JubileeState stateOf(Jubilee jubilee, LocalDate day) {
        List<Celebration> marking = assigned.get(jubilee.key());
        List<Celebration> begun = marking.stream()
                .filter(each -> !each.period().from().isAfter(day))
                .toList();
        return new JubileeState(
                jubilee,
                status(jubilee, day, !begun.isEmpty(), !marking.isEmpty()),
                begun.stream().anyMatch(Celebration::held),
                marking);
    }

    private JubileeStatus status(Jubilee jubilee, LocalDate day, boolean begun, boolean recorded) {
        if (begun) {
            return JubileeStatus.CELEBRATED;
        }
        if (recorded) {
            return JubileeStatus.PLANNED;
        }
        if (day.isBefore(jubilee.due().earliest())) {
            return JubileeStatus.UPCOMING;
        }
        if (!day.isAfter(jubilee.due().latest())) {
            return JubileeStatus.CURRENT;
        }
        return day.isAfter(lastDay(jubilee)) ? JubileeStatus.MISSED : JubileeStatus.OVERDUE;
    }

    /** Those whose due span is over while a late feast would still count, and for which nothing is recorded. */
    List<JubileeState> overdueOn(LocalDate day) {
        DateWindow recent = DateWindow.of(day.minusMonths(rules.lateMonths() + 1L), day);
        return statesOf(recent, day).stream()
                .filter(state -> state.status() == JubileeStatus.OVERDUE)
                .toList();
    }

    List<JubileeState> statesOf(DateWindow window, LocalDate day) {
        return search.between(window, WindowMode.POSSIBLE).stream()
                .map(due -> stateOf(due.jubilee(), day))
                .toList();
    }
}
