package org.towntwinning.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.towntwinning.municipality.CityNetwork;
import org.towntwinning.municipality.Membership;
import org.towntwinning.register.NetworkId;
import org.towntwinning.time.Certainty;

/** A network of cities that the register knows, seen from the viewpoint. */
public final class NetworkReport {

    private final Fields fields;

    NetworkReport(Fields fields) {
        this.fields = fields;
    }

    /** {@return the network; of the memberships only those of the viewpoint, begun by the day} */
    public CityNetwork network() {
        return fields.network;
    }

    /** {@return whether the viewpoint is a member on the day; impossible, too, if nothing is recorded} */
    public Certainty membership() {
        return fields.membership;
    }

    /** {@return the id of the network} */
    public NetworkId id() {
        return fields.network.id();
    }

    /**
     * The memberships of the viewpoint, begun by the day.
     *
     * @return in the order given; empty if none is recorded, which is not the same as "not a member"
     */
    public List<Membership> memberships() {
        return fields.network.memberships();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NetworkReport that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** All that it holds, for people. */
    @Override
    public String toString() {
        return "NetworkReport" + fields;
    }

    record Fields(CityNetwork network, Certainty membership) {}
}
