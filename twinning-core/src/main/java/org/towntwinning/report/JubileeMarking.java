package org.towntwinning.report;

import org.towntwinning.anniversary.Celebration;
import org.towntwinning.interaction.Activity;
import org.towntwinning.interaction.ActivityKind;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.interaction.Visit;
import org.towntwinning.interaction.VisitKind;

/**
 * Which visits and activities of a relation mark a jubilee. Those whose occasion names one always do; the question is
 * which others are taken for a celebration of the nearest jubilee.
 */
public enum JubileeMarking {

    /** No others. */
    NAMED,

    /**
     * Visits for a ceremony, and feasts, if no occasion is stated. Ceremonies of other kinds are not taken for one: the
     * opening of a museum is no jubilee.
     */
    FEASTS,

    /** All others, whatever they are. */
    ALL;

    boolean includes(Interaction interaction, Celebration celebration) {
        if (!celebration.links().isEmpty()) {
            return true;
        }
        return switch (this) {
            case NAMED -> false;
            case FEASTS -> interaction.occasions().isEmpty() && isFeast(interaction);
            case ALL -> true;
        };
    }

    private static boolean isFeast(Interaction interaction) {
        return (interaction instanceof Visit visit && visit.kinds().contains(VisitKind.CEREMONIAL_VISIT))
                || (interaction instanceof Activity activity && activity.activityKind() == ActivityKind.FESTIVITY);
    }
}
