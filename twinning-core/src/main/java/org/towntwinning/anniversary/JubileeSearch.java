package org.towntwinning.anniversary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.relation.AnchorKind;
import org.towntwinning.relation.Life;
import org.towntwinning.relation.Party;
import org.towntwinning.relation.Relation;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.DateWindow;
import org.towntwinning.time.PartialDate;

/** The jubilees of one relation by given rules: those of one anchor, or of one for each life. */
final class JubileeSearch {

    private final AnniversaryRules rules;
    private final List<Count> counts;

    private JubileeSearch(AnniversaryRules rules, List<Count> counts) {
        this.rules = rules;
        this.counts = counts;
    }

    static JubileeSearch of(AnniversaryRules rules, Relation relation) {
        return new JubileeSearch(rules, counts(rules.anchor(), rules.continuity(), relation));
    }

    /** What is counted in a relation: one anchor, or one for each life. */
    static List<Count> counts(AnchorRule rule, Continuity continuity, Relation relation) {
        List<Life> lives = relation.lives();
        Optional<AnchorRule.Chosen> chosen = rule.choose(relation);
        // Without an accession there is nobody whose later lives could be counted.
        if (lives.isEmpty() || (chosen.isEmpty() && rule.acceding().isPresent())) {
            return List.of();
        }
        Optional<PartialDate> left = chosen.flatMap(AnchorRule.Chosen::party).flatMap(Party::left);
        Activity activity = Activity.of(lives, left);
        Function<PartialDate, Gaps> gapsSince =
                begun -> continuity == Continuity.ACTIVE_TIME ? Gaps.of(lives, begun, left) : Gaps.none();
        Gaps gaps = gapsSince.apply(lives.get(0).begun());
        boolean alone = continuity == Continuity.SINCE_REESTABLISHMENT;
        int first = alone ? chosen.map(anchor -> lifeOf(anchor, activity)).orElse(0) : 0;
        AnchorKind founding = relation.founding().orElseThrow().founding().kind();
        Stream<Count> anchored = chosen.stream()
                .map(anchor -> new Count(
                        relation.id(),
                        new Activity.Scope(first, anchor.kind() == founding, alone),
                        anchor.kind(),
                        anchor.date(),
                        activity,
                        anchor.kind() == founding ? gapsSince : claim -> gaps));
        Stream<Count> again = lives.stream()
                .skip(first + 1L)
                .filter(life -> alone && life.begun().isBounded())
                .map(life -> new Count(
                        relation.id(),
                        new Activity.Scope(life.number(), true, true),
                        AnchorKind.EFFECTIVE,
                        ClaimedDate.of(life.begun()),
                        activity,
                        claim -> gaps));
        return Stream.concat(anchored, again).toList();
    }

    /** A party joined in the last life that can have begun by then; everything else is counted from life 0. */
    private static int lifeOf(AnchorRule.Chosen anchor, Activity activity) {
        return anchor.kind() == AnchorKind.ACCESSION
                ? activity.lastLifePossiblyBegunBy(anchor.date().date().earliest())
                : 0;
    }

    List<Due> between(DateWindow window, WindowMode mode) {
        return counts.stream()
                .flatMap(count -> count.touching(rules, window).stream())
                .sorted(Jubilee.ORDER)
                .flatMap(jubilee -> dueIn(window, mode, jubilee).stream())
                .toList();
    }

    /** A jubilee of which any day lies in a window, if that is enough for the mode (rule S9). */
    static Optional<Due> dueIn(DateWindow window, WindowMode mode, Jubilee jubilee) {
        DueSpan due = jubilee.due();
        Certainty position = Certainty.DEFINITE;
        if (due.earliest().isBefore(window.from()) || !due.latest().isBefore(window.to())) {
            position = Certainty.POSSIBLE;
        }
        Certainty certainty = jubilee.activity().and(position);
        boolean contained = switch (mode) {
            case STARTS -> window.contains(due.earliest());
            case POSSIBLE -> true;
            case DEFINITE -> certainty.isDefinite();
        };
        return contained ? Optional.of(jubilee.inWindow(certainty)) : Optional.empty();
    }

    Optional<Jubilee> next(LocalDate day) {
        return each(count -> count.next(rules, day)).min(Jubilee.ORDER);
    }

    Optional<Jubilee> previous(LocalDate day) {
        return each(count -> count.previous(rules, day)).max(Jubilee.ORDER);
    }

    private Stream<Jubilee> each(Function<Count, Optional<Jubilee>> question) {
        return counts.stream().flatMap(count -> question.apply(count).stream());
    }

    MilestoneAnswer at(int life, Milestone milestone) {
        return counts.stream()
                .filter(count -> count.life() == life)
                .findFirst()
                .map(count -> count.at(rules, milestone.months()))
                .orElseGet(() -> MilestoneAnswer.none(Absence.NO_ANCHOR));
    }

    /** The lives that jubilees are counted in. */
    List<Integer> lives() {
        return counts.stream().map(Count::life).toList();
    }
}
