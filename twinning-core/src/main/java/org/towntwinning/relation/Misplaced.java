package org.towntwinning.relation;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with an event where the relation stands: the empty text if it may follow (rule S6.4).
 *
 * @param current the status that the events before it lead to, or null for none
 */
record Misplaced(@Nullable Status current) implements LifecycleEvent.Cases<String> {

    private static final String RIGHT = "";

    private boolean running() {
        return current == Status.ACTIVE;
    }

    private boolean founded() {
        return running() || current == Status.ENDED;
    }

    @Override
    public String proposed(Proposed event) {
        return founded()
                ? "the proposal of " + event.date() + " comes after the founding: record it as an exploration"
                : RIGHT;
    }

    @Override
    public String established(Established event) {
        return founded()
                ? "the founding of " + event.date()
                        + " comes after another founding: record what begins anew after an end"
                        + " as a re-establishment"
                : RIGHT;
    }

    @Override
    public String suspended(Suspended event) {
        return running()
                ? RIGHT
                : "the suspension of " + event.date() + " finds nothing that runs: record the founding or the"
                        + " re-establishment before it";
    }

    @Override
    public String ended(Ended event) {
        return running()
                ? RIGHT
                : "the end of " + event.date() + " finds nothing that runs: record the founding or the re-establishment"
                        + " before it";
    }

    @Override
    public String reestablished(Reestablished event) {
        return current == Status.ENDED
                ? RIGHT
                : "the re-establishment of " + event.date()
                        + " comes after no end: record the end before it, or a first" + " beginning as a founding";
    }

    @Override
    public String transferred(Transferred event) {
        return RIGHT;
    }

    @Override
    public String explorationOpened(ExplorationOpened event) {
        return RIGHT;
    }

    @Override
    public String explorationClosed(ExplorationClosed event) {
        return RIGHT;
    }

    @Override
    public String continued(Continued event) {
        return RIGHT;
    }
}
