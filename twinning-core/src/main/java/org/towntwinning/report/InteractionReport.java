package org.towntwinning.report;

import org.jspecify.annotations.Nullable;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.interaction.Outcome;
import org.towntwinning.register.AsOf;
import org.towntwinning.register.InteractionId;
import org.towntwinning.time.Certainty;

/** A visit, letter, request, meeting or activity, as known on the day of the report. */
public final class InteractionReport {

    private final Fields fields;

    InteractionReport(Fields fields) {
        this.fields = fields;
    }

    /** {@return the interaction, without outcomes, notices and answers certainly later than the day} */
    public Interaction interaction() {
        return fields.interaction;
    }

    /** {@return the outcomes that are possible as known on the day; never held before it begins} */
    public AsOf<Outcome> outcome() {
        return fields.outcome;
    }

    /** {@return which way it goes, seen from the viewpoint} */
    public Direction direction() {
        return fields.direction;
    }

    /** {@return whether it falls in the period of the report} */
    public Certainty inPeriod() {
        return fields.inPeriod;
    }

    /** {@return the id of the interaction} */
    public InteractionId id() {
        return fields.interaction.id();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof InteractionReport that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** All that it holds, for people. */
    @Override
    public String toString() {
        return "InteractionReport" + fields;
    }

    record Fields(Interaction interaction, AsOf<Outcome> outcome, Direction direction, Certainty inPeriod) {}
}
