package org.towntwinning.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The interactions of a relation, or those that concern no relation of the report, as known on the day. Each
 * interaction stands in one list at most; all lists are in order of time, then of id.
 */
public final class ContactReport {

    private final Fields fields;

    ContactReport(Fields fields) {
        this.fields = fields;
    }

    /**
     * What was held, or possibly held, in the period of the report and by its day.
     *
     * @return visits, letters, requests, meetings and activities; also what is past and whose outcome is not recorded
     */
    public List<InteractionReport> held() {
        return fields.held;
    }

    /**
     * What was cancelled.
     *
     * @return what was to take place in the period, or was cancelled in it
     */
    public List<InteractionReport> cancelled() {
        return fields.cancelled;
    }

    /**
     * What is planned on the day and not certainly past, within the period or after it.
     *
     * @return visits, meetings and activities that are known on the day as planned
     */
    public List<InteractionReport> planned() {
        return fields.planned;
    }

    /**
     * The open intentions on the day, whenever they were stated.
     *
     * @return those that are possibly open, too
     */
    public List<OpenIntention> intentions() {
        return fields.intentions;
    }

    /**
     * The open requests on the day, whenever they were made; those of the period stand in {@link #held()}, too.
     *
     * @return those that are possibly answered, too
     */
    public List<OpenRequest> requests() {
        return fields.requests;
    }

    /** {@return whether there is nothing in any list} */
    public boolean isEmpty() {
        return fields.held.isEmpty()
                && fields.cancelled.isEmpty()
                && fields.planned.isEmpty()
                && fields.intentions.isEmpty()
                && fields.requests.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ContactReport that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** All that it holds, for people. */
    @Override
    public String toString() {
        return "ContactReport" + fields;
    }

    record Fields(
            List<InteractionReport> held,
            List<InteractionReport> cancelled,
            List<InteractionReport> planned,
            List<OpenIntention> intentions,
            List<OpenRequest> requests) {}
}
