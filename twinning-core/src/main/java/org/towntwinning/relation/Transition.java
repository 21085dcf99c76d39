package org.towntwinning.relation;

import org.jspecify.annotations.Nullable;

/**
 * What an event does to the status of the relation as a whole.
 *
 * @param changes whether the event leads to another stage, if only from proposed to proposed again
 * @param next the status from then on, or null for none; of no meaning if nothing changes
 */
record Transition(boolean changes, @Nullable Status next) {

    private static final Transition NOTHING = new Transition(false, null);

    private static Transition to(@Nullable Status next) {
        return new Transition(true, next);
    }

    /** The transition from a given status; legality is {@link RelationRules}' business. */
    record Of(@Nullable Status current) implements LifecycleEvent.Cases<Transition> {

        private boolean beforeFounding() {
            return current == null || current == Status.PROPOSED;
        }

        @Override
        public Transition proposed(Proposed event) {
            return beforeFounding() ? to(Status.PROPOSED) : NOTHING;
        }

        @Override
        public Transition established(Established event) {
            return to(Status.ACTIVE);
        }

        @Override
        public Transition suspended(Suspended event) {
            return NOTHING;
        }

        @Override
        public Transition ended(Ended event) {
            return event.isOfWholeRelation() ? to(Status.ENDED) : NOTHING;
        }

        @Override
        public Transition reestablished(Reestablished event) {
            return to(Status.ACTIVE);
        }

        @Override
        public Transition transferred(Transferred event) {
            return NOTHING;
        }

        @Override
        public Transition explorationOpened(ExplorationOpened event) {
            return beforeFounding() ? to(Status.PROPOSED) : NOTHING;
        }

        @Override
        public Transition explorationClosed(ExplorationClosed event) {
            if (current != Status.PROPOSED) {
                return NOTHING;
            }
            return to(event.outcome() == ExplorationOutcome.ABANDONED ? null : Status.PROPOSED);
        }

        @Override
        public Transition continued(Continued event) {
            return NOTHING;
        }
    }
}
