package org.towntwinning.relation;

import java.util.List;
import java.util.Optional;
import org.towntwinning.register.Citation;
import org.towntwinning.register.LocalizedText;
import org.towntwinning.register.References;
import org.towntwinning.time.PartialDate;

/**
 * What happens in the life of a relation. Events stand in a relation in recorded order. Only the founding, the end and
 * the re-establishment of the whole relation, and suspensions of the whole relation, decide whether it is active (rules
 * S6.4 and S6.6); a request, a plan, a proposal or an exploration never makes a relation active.
 */
public sealed interface LifecycleEvent permits Act, Established, Suspended, Ended, Transferred {

    /**
     * When it happened. An event takes effect on its day (rule S6.7).
     *
     * @return at the precision of the source
     */
    PartialDate date();

    /**
     * What else is to be said of the event.
     *
     * @return the text, or empty
     */
    Optional<LocalizedText> remark();

    /**
     * Where the event is stated.
     *
     * @return in the order given, possibly empty
     */
    List<Citation> citations();

    /**
     * Chooses by the type of event.
     *
     * @param cases what to do with each
     * @param <R> the type of the result
     * @return the result of the case that fits
     */
    <R> R fold(Cases<R> cases);

    /**
     * Adds the records that the event refers to.
     *
     * @param references receives them
     */
    void addTo(References references);

    /**
     * What to do with each type of event.
     *
     * @param <R> the type of the result
     */
    interface Cases<R> {

        /**
         * For an event of type {@link Proposed}.
         *
         * @param event the event
         * @return the result
         */
        R proposed(Proposed event);

        /**
         * For an event of type {@link Established}.
         *
         * @param event the event
         * @return the result
         */
        R established(Established event);

        /**
         * For an event of type {@link Suspended}.
         *
         * @param event the event
         * @return the result
         */
        R suspended(Suspended event);

        /**
         * For an event of type {@link Ended}.
         *
         * @param event the event
         * @return the result
         */
        R ended(Ended event);

        /**
         * For an event of type {@link Reestablished}.
         *
         * @param event the event
         * @return the result
         */
        R reestablished(Reestablished event);

        /**
         * For an event of type {@link Transferred}.
         *
         * @param event the event
         * @return the result
         */
        R transferred(Transferred event);

        /**
         * For an event of type {@link ExplorationOpened}.
         *
         * @param event the event
         * @return the result
         */
        R explorationOpened(ExplorationOpened event);

        /**
         * For an event of type {@link ExplorationClosed}.
         *
         * @param event the event
         * @return the result
         */
        R explorationClosed(ExplorationClosed event);

        /**
         * For an event of type {@link Continued}.
         *
         * @param event the event
         * @return the result
         */
        R continued(Continued event);
    }
}
