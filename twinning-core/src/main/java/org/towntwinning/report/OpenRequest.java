package org.towntwinning.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.towntwinning.interaction.Request;
import org.towntwinning.register.InteractionId;
import org.towntwinning.time.Certainty;

/**
 * A request that is not answered, or not certainly answered, by the day of the report. A request that repeats another
 * is the same matter: an answer to either answers both, if it was given after both were made.
 */
public final class OpenRequest {

    private final Fields fields;

    OpenRequest(Fields fields) {
        this.fields = fields;
    }

    /** {@return the request, without an answer certainly later than the day} */
    public Request request() {
        return fields.request;
    }

    /** {@return incoming if the viewpoint is asked, outgoing if it asks} */
    public Direction direction() {
        return fields.direction;
    }

    /** {@return whether it has been made by the day} */
    public Certainty made() {
        return fields.made;
    }

    /** {@return whether it has been answered by the day: impossible or possible} */
    public Certainty answered() {
        return fields.answered;
    }

    /** {@return the open requests that repeat it directly, in order of time} */
    public List<InteractionId> repeatedBy() {
        return fields.repeatedBy;
    }

    /** {@return the id of the request} */
    public InteractionId id() {
        return fields.request.id();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OpenRequest that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** All that it holds, for people. */
    @Override
    public String toString() {
        return "OpenRequest" + fields;
    }

    record Fields(
            Request request, Direction direction, Certainty made, Certainty answered, List<InteractionId> repeatedBy) {}
}
