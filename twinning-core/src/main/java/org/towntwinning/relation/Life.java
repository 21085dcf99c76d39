package org.towntwinning.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.towntwinning.time.PartialDate;

/**
 * One life of a relation: from its founding or a re-establishment up to the next end of the whole relation. A relation
 * that was taken up again has two lives; they are numbered from 0 (rule S6.4).
 *
 * @param number the number of the life, from 0
 * @param beginning the {@link Established} of life 0, the {@link Reestablished} of each later one
 * @param suspensions the suspensions of the whole relation that were recorded meanwhile, in recorded order; they have
 *     no order among themselves and may overlap
 * @param end the end of the whole relation, or empty if the life goes on
 */
public record Life(int number, LifecycleEvent beginning, List<Suspended> suspensions, Optional<Ended> end) {

    /**
     * Checks that no component is null.
     *
     * @param number the number of the life
     * @param beginning its first event
     * @param suspensions the suspensions of the whole relation in it
     * @param end its last event
     */
    public Life {
        Objects.requireNonNull(beginning, "beginning");
        suspensions = List.copyOf(Objects.requireNonNull(suspensions, "suspensions"));
        Objects.requireNonNull(end, "end");
    }

    /**
     * When the life began.
     *
     * @return the date of the founding by its preferred claim, or that of the re-establishment
     */
    public PartialDate begun() {
        return beginning.date();
    }

    /** The lives that events in recorded order make up; none before there is a founding. */
    static List<Life> of(List<LifecycleEvent> events) {
        List<Life> lives = new ArrayList<>();
        LifecycleEvent beginning = null;
        List<Suspended> suspensions = new ArrayList<>();
        for (LifecycleEvent event : events) {
            if (RelationRules.beginsLife(event)) {
                beginning = event;
            } else if (event instanceof Suspended suspended && suspended.isOfWholeRelation()) {
                suspensions.add(suspended);
            } else if (event instanceof Ended ended && ended.isOfWholeRelation()) {
                add(lives, beginning, suspensions, Optional.of(ended));
                beginning = null;
            }
        }
        add(lives, beginning, suspensions, Optional.empty());
        return List.copyOf(lives);
    }

    private static void add(
            List<Life> lives, @Nullable LifecycleEvent beginning, List<Suspended> suspensions, Optional<Ended> end) {
        if (beginning != null) {
            lives.add(new Life(lives.size(), beginning, suspensions, end));
        }
        suspensions.clear();
    }
}
