package org.towntwinning.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.towntwinning.committee.AnnualReport;
import org.towntwinning.committee.Committee;
import org.towntwinning.committee.CommitteeState;
import org.towntwinning.committee.CommitteeTask;
import org.towntwinning.committee.Service;
import org.towntwinning.register.AsOf;
import org.towntwinning.register.CommitteeId;
import org.towntwinning.time.Certainty;

/**
 * A committee, foundation or association, as known on the day of the report. In a relation, the services and tasks are
 * those for that relation.
 */
public final class CommitteeReport {

    private final Fields fields;

    CommitteeReport(Fields fields) {
        this.fields = fields;
    }

    /** {@return the committee, without what is certainly later than the day} */
    public Committee committee() {
        return fields.committee;
    }

    /** {@return whether it has its seat on the side of the viewpoint} */
    public boolean ownSide() {
        return fields.ownSide;
    }

    /** {@return whether it is active on the day, has notified its dissolution or is dissolved} */
    public AsOf<CommitteeState> state() {
        return fields.state;
    }

    /** {@return whether it serves the relation on the day; outside a relation, whether it serves any} */
    public Certainty serves() {
        return fields.serves;
    }

    /** {@return the periods in which it serves, begun by the day; an end after the day is open} */
    public List<Service> services() {
        return fields.services;
    }

    /** {@return its tasks, begun by the day: those that name the relation, and those that name none} */
    public List<CommitteeTask> tasks() {
        return fields.tasks;
    }

    /** {@return the reports that it has given by the day, as certain as that is, in the order given} */
    public List<Likely<AnnualReport>> annualReports() {
        return fields.annualReports;
    }

    /** {@return the id of the committee} */
    public CommitteeId id() {
        return fields.committee.id();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CommitteeReport that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** All that it holds, for people. */
    @Override
    public String toString() {
        return "CommitteeReport" + fields;
    }

    record Fields(
            Committee committee,
            boolean ownSide,
            AsOf<CommitteeState> state,
            Certainty serves,
            List<Service> services,
            List<CommitteeTask> tasks,
            List<Likely<AnnualReport>> annualReports) {}
}
