package org.towntwinning.testkit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.relation.AgreementId;
import org.towntwinning.relation.LifecycleEvent;
import org.towntwinning.testkit.Moments.Moment;
import org.towntwinning.time.PartialDate;

/**
 * An event to which only its place in the history is missing.
 *
 * @param step what happens
 * @param begun when
 * @param resumed when it is over; null for never, and for what is not a suspension
 * @param making makes the event once its dates are known
 */
record EventDraft(Step step, Dating begun, @Nullable Dating resumed, Making making) {

    /** Makes an event. */
    interface Making {

        LifecycleEvent event(PartialDate begun, @Nullable PartialDate resumed, Scene scene);
    }

    /**
     * A date, and how it stands to its neighbours.
     *
     * @param moment the date
     * @param swapped whether it changes places with the next where their bounds allow it
     * @param turn what may stand in any order stands in the order of its turns
     */
    record Dating(Moment moment, boolean swapped, int turn) {

        static final int LAST_TURN = 9;

        boolean isLate() {
            return turn == LAST_TURN;
        }
    }

    /** What events refer to within their relation. Positions are taken around the lists. */
    record Scene(List<MunicipalityId> towns, List<AgreementId> agreements) {

        MunicipalityId town(int position) {
            return towns.get(position % towns.size());
        }

        /** Never the same town as the first. */
        MunicipalityId otherTown(int position, int further) {
            return town(position % towns.size() + 1 + further % (towns.size() - 1));
        }

        @Nullable
        AgreementId agreement(int position) {
            return position == 0 || agreements.isEmpty() ? null : agreements.get(position % agreements.size());
        }
    }
}
