package org.towntwinning.report;

import org.jspecify.annotations.Nullable;
import org.towntwinning.interaction.Intention;
import org.towntwinning.interaction.IntentionState;
import org.towntwinning.register.AsOf;
import org.towntwinning.register.InteractionId;
import org.towntwinning.time.Certainty;

/** An intention that is open, or possibly open, on the day of the report. */
public final class OpenIntention {

    private final Fields fields;

    OpenIntention(Fields fields) {
        this.fields = fields;
    }

    /** {@return the intention, without what became of it after the day} */
    public Intention intention() {
        return fields.intention;
    }

    /** {@return what is possible on the day; open is among it} */
    public AsOf<IntentionState> state() {
        return fields.state;
    }

    /** {@return whether the period in which it was foreseen is over; impossible if none was} */
    public Certainty overdue() {
        return fields.overdue;
    }

    /** {@return the id of the intention} */
    public InteractionId id() {
        return fields.intention.id();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OpenIntention that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** All that it holds, for people. */
    @Override
    public String toString() {
        return "OpenIntention" + fields;
    }

    record Fields(Intention intention, AsOf<IntentionState> state, Certainty overdue) {}
}
