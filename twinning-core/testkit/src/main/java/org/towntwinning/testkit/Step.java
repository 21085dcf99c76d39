package org.towntwinning.testkit;

import org.jspecify.annotations.Nullable;
import org.towntwinning.relation.Continued;
import org.towntwinning.relation.Ended;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.ExplorationClosed;
import org.towntwinning.relation.ExplorationOpened;
import org.towntwinning.relation.ExplorationOutcome;
import org.towntwinning.relation.LifecycleEvent;
import org.towntwinning.relation.Proposed;
import org.towntwinning.relation.Reestablished;
import org.towntwinning.relation.Status;
import org.towntwinning.relation.Suspended;
import org.towntwinning.relation.Transferred;

/** What may happen, as rule S6.4 has it; the kit's own reading of it, so that both can be compared. */
enum Step {
    PROPOSE,
    OPEN_EXPLORATION,
    ABANDON_EXPLORATION,
    CLOSE_EXPLORATION,
    ESTABLISH,
    SUSPEND,
    SUSPEND_ROLE,
    END,
    END_ROLE,
    REESTABLISH,
    TRANSFER,
    CONTINUE;

    static Step of(LifecycleEvent event) {
        return event.fold(new StepOf());
    }

    boolean mayFollow(@Nullable Status status) {
        return switch (this) {
            case PROPOSE, ESTABLISH -> isUnfounded(status);
            case SUSPEND, SUSPEND_ROLE, END, END_ROLE -> status == Status.ACTIVE;
            case REESTABLISH -> status == Status.ENDED;
            case OPEN_EXPLORATION, ABANDON_EXPLORATION, CLOSE_EXPLORATION, TRANSFER, CONTINUE -> true;
        };
    }

    /** Whether it leads to another stage, of which the order is fixed. */
    boolean decides(@Nullable Status status) {
        return switch (this) {
            case PROPOSE, ESTABLISH, END, REESTABLISH -> true;
            case OPEN_EXPLORATION -> isUnfounded(status);
            case ABANDON_EXPLORATION, CLOSE_EXPLORATION -> status == Status.PROPOSED;
            case SUSPEND, SUSPEND_ROLE, END_ROLE, TRANSFER, CONTINUE -> false;
        };
    }

    @Nullable
    Status next(@Nullable Status status) {
        if (!decides(status)) {
            return status;
        }
        return switch (this) {
            case ESTABLISH, REESTABLISH -> Status.ACTIVE;
            case END -> Status.ENDED;
            case ABANDON_EXPLORATION -> null;
            default -> Status.PROPOSED;
        };
    }

    boolean explores() {
        return this == OPEN_EXPLORATION || this == ABANDON_EXPLORATION || this == CLOSE_EXPLORATION;
    }

    private static boolean isUnfounded(@Nullable Status status) {
        return status == null || status == Status.PROPOSED;
    }

    /** Which step an event is. */
    private record StepOf() implements LifecycleEvent.Cases<Step> {

        @Override
        public Step proposed(Proposed event) {
            return Step.PROPOSE;
        }

        @Override
        public Step established(Established event) {
            return Step.ESTABLISH;
        }

        @Override
        public Step suspended(Suspended event) {
            return event.isOfWholeRelation() ? Step.SUSPEND : Step.SUSPEND_ROLE;
        }

        @Override
        public Step ended(Ended event) {
            return event.isOfWholeRelation() ? Step.END : Step.END_ROLE;
        }

        @Override
        public Step reestablished(Reestablished event) {
            return Step.REESTABLISH;
        }

        @Override
        public Step transferred(Transferred event) {
            return Step.TRANSFER;
        }

        @Override
        public Step explorationOpened(ExplorationOpened event) {
            return Step.OPEN_EXPLORATION;
        }

        @Override
        public Step explorationClosed(ExplorationClosed event) {
            return event.outcome() == ExplorationOutcome.ABANDONED ? Step.ABANDON_EXPLORATION : Step.CLOSE_EXPLORATION;
        }

        @Override
        public Step continued(Continued event) {
            return Step.CONTINUE;
        }
    }
}
