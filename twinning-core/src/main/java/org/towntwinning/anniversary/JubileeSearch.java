package org.towntwinning.anniversary;

import java.time.LocalDate;
import java.util.ArrayList;
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

    private final List<Count> counts;

    private JubileeSearch(List<Count> counts) {
        this.counts = counts;
    }

    static JubileeSearch of(AnniversaryRules rules, Relation relation) {
        List<Life> lives = relation.lives();
        if (lives.isEmpty()) {
            return new JubileeSearch(List.of());
        }
        Optional<AnchorRule.Chosen> chosen = rules.anchor().choose(relation);
        Optional<PartialDate> left = chosen.flatMap(AnchorRule.Chosen::party).flatMap(Party::left);
        Activity activity = Activity.of(lives, left);
        Gaps gaps = Gaps.of(lives, left);
        boolean alone = rules.continuity() == Continuity.SINCE_REESTABLISHMENT;
        List<Count> counts = new ArrayList<>();
        int first = chosen.map(anchor -> lifeOf(anchor, lives)).orElse(0);
        chosen.ifPresent(anchor -> {
            boolean founding = anchor.kind()
                    == relation.founding().orElseThrow().founding().kind();
            Activity.Scope scope = new Activity.Scope(first, founding, alone);
            counts.add(new Count(rules, relation.id(), scope, anchor.kind(), anchor.date(), activity, gaps));
        });
        // Without an accession there is nobody whose later lives could be counted.
        if (alone && (chosen.isPresent() || rules.anchor().acceding().isEmpty())) {
            lives.stream()
                    .skip(first + 1L)
                    .filter(life -> life.begun().isBounded())
                    .map(life -> new Count(
                            rules,
                            relation.id(),
                            new Activity.Scope(life.number(), true, true),
                            AnchorKind.EFFECTIVE,
                            ClaimedDate.of(life.begun()),
                            activity,
                            gaps))
                    .forEach(counts::add);
        }
        return new JubileeSearch(counts);
    }

    /** A party joined in the last life that can have begun by then; everything else is counted from life 0. */
    private static int lifeOf(AnchorRule.Chosen anchor, List<Life> lives) {
        if (anchor.kind() != AnchorKind.ACCESSION) {
            return 0;
        }
        LocalDate joined = anchor.date().date().earliest();
        return (int) lives.stream()
                .skip(1)
                .filter(life -> !life.begun().earliest().isAfter(joined))
                .count();
    }

    List<Due> between(DateWindow window, WindowMode mode) {
        return counts.stream()
                .flatMap(count -> count.touching(window).stream())
                .filter(jubilee -> contains(window, mode, jubilee))
                .sorted(Jubilee.ORDER)
                .map(jubilee -> new Due(jubilee, jubilee.activity().and(positionOf(jubilee, window))))
                .toList();
    }

    private static boolean contains(DateWindow window, WindowMode mode, Jubilee jubilee) {
        return switch (mode) {
            case STARTS -> window.contains(jubilee.due().earliest());
            case POSSIBLE -> true;
            case DEFINITE -> jubilee.activity().and(positionOf(jubilee, window)).isDefinite();
        };
    }

    private static Certainty positionOf(Jubilee jubilee, DateWindow window) {
        return window.encloses(jubilee.due().toWindow()) ? Certainty.DEFINITE : Certainty.POSSIBLE;
    }

    Optional<Jubilee> next(LocalDate day) {
        return each(count -> count.next(day)).min(Jubilee.ORDER);
    }

    Optional<Jubilee> previous(LocalDate day) {
        return each(count -> count.previous(day)).max(Jubilee.ORDER);
    }

    private Stream<Jubilee> each(Function<Count, Optional<Jubilee>> question) {
        return counts.stream().flatMap(count -> question.apply(count).stream());
    }

    MilestoneAnswer at(int life, Milestone milestone) {
        return counts.stream()
                .filter(count -> count.life() == life)
                .findFirst()
                .map(count -> count.at(milestone.months()))
                .orElseGet(() -> MilestoneAnswer.none(Absence.NO_ANCHOR));
    }

    /** The lives that jubilees are counted in. */
    List<Integer> lives() {
        return counts.stream().map(Count::life).toList();
    }
}
