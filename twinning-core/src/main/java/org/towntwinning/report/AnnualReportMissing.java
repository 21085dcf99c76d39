package org.towntwinning.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.towntwinning.committee.AnnualReport;
import org.towntwinning.register.CommitteeId;
import org.towntwinning.register.RelationId;

/** A committee on the side of the viewpoint has not given the annual report that is expected of it. */
public final class AnnualReportMissing extends Attention {

    private final Facts facts;

    AnnualReportMissing(Urgency urgency, List<RelationId> relations, List<Cause> causes, Facts facts) {
        super(AttentionKind.ANNUAL_REPORT_MISSING, urgency, relations, causes);
        this.facts = facts;
    }

    /** {@return the committee} */
    public CommitteeId committee() {
        return facts.committee;
    }

    /** {@return the calendar year of which the report is missing} */
    public int year() {
        return facts.year;
    }

    /** {@return the last day for the report, see {@link ReportRules#annualReportDue()}} */
    public LocalDate due() {
        return facts.due;
    }

    /** {@return the last report before that year, if there is one} */
    public Optional<AnnualReport> last() {
        return facts.last;
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.annualReportMissing(this);
    }

    @Override
    Facts facts() {
        return facts;
    }

    record Facts(CommitteeId committee, int year, LocalDate due, Optional<AnnualReport> last) {}
}
