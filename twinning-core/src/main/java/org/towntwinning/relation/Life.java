package org.towntwinning.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.towntwinning.time.PartialDate;

/**
 * One life of a relation: from its founding or a re-establishment up to the next end of the whole relation. A relation
 * that was taken up again has two lives; they are numbered from 0 (rule S6.4).
 */
public final class Life {

    private final Fields fields;

    Life(int number, LifecycleEvent beginning, List<Suspended> suspensions, @Nullable Ended end) {
        this.fields = new Fields(number, beginning, List.copyOf(suspensions), end);
    }

    /**
     * Which life it is.
     *
     * @return its number, from 0
     */
    public int number() {
        return fields.number;
    }

    /**
     * What it began with.
     *
     * @return the {@link Established} of life 0, the {@link Reestablished} of each later one
     */
    public LifecycleEvent beginning() {
        return fields.beginning;
    }

    /**
     * When it began.
     *
     * @return the date of the founding by its preferred claim, or that of the re-establishment
     */
    public PartialDate begun() {
        return fields.beginning.date();
    }

    /**
     * The suspensions of the whole relation that were recorded meanwhile.
     *
     * @return in recorded order, possibly empty; they have no order among themselves and may overlap
     */
    public List<Suspended> suspensions() {
        return fields.suspensions;
    }

    /**
     * The end of the whole relation.
     *
     * @return empty if this life goes on
     */
    public Optional<Ended> end() {
        return Optional.ofNullable(fields.end);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Life that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** Its number and its events, for people. */
    @Override
    public String toString() {
        return fields.toString().replace("Fields", "Life");
    }

    private record Fields(
            int number,
            LifecycleEvent beginning,
            List<Suspended> suspensions,
            @Nullable Ended end) {}

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
                add(lives, beginning, suspensions, ended);
                beginning = null;
            }
        }
        add(lives, beginning, suspensions, null);
        return List.copyOf(lives);
    }

    private static void add(
            List<Life> lives, @Nullable LifecycleEvent beginning, List<Suspended> suspensions, @Nullable Ended end) {
        if (beginning != null) {
            lives.add(new Life(lives.size(), beginning, suspensions, end));
        }
        suspensions.clear();
    }
}
