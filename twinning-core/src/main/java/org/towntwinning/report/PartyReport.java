package org.towntwinning.report;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.PartialDate;

/** A party of a relation, as known on the day of the report: a town, or several that act as one. */
public final class PartyReport {

    private final Fields fields;

    PartyReport(Fields fields) {
        this.fields = fields;
    }

    /** {@return the towns, at least one, in the order given} */
    public List<MunicipalityId> municipalities() {
        return fields.municipalities;
    }

    /** {@return when it joined a relation that existed; empty if it is a party from the beginning} */
    public Optional<ClaimedDate> joined() {
        return fields.joined;
    }

    /** {@return when it left; empty if it has not, as far as is known on the day} */
    public Optional<PartialDate> left() {
        return fields.left;
    }

    /** {@return whether it is a party on the day, as far as joining and leaving decide it} */
    public Certainty belongs() {
        return fields.belongs;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartyReport that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** All that it holds, for people. */
    @Override
    public String toString() {
        return "PartyReport" + fields;
    }

    record Fields(
            List<MunicipalityId> municipalities,
            Optional<ClaimedDate> joined,
            Optional<PartialDate> left,
            Certainty belongs) {}
}
