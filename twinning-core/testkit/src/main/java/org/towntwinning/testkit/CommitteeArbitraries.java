package org.towntwinning.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.towntwinning.committee.AnnualReport;
import org.towntwinning.committee.CommitteeTask;
import org.towntwinning.committee.DissolutionNotice;
import org.towntwinning.committee.Service;
import org.towntwinning.committee.Submission;
import org.towntwinning.municipality.Identifier;
import org.towntwinning.role.Task;
import org.towntwinning.time.DateSpan;
import org.towntwinning.time.Precision;

/** What belongs to a committee. */
final class CommitteeArbitraries {

    private final RecordIds ids;
    private final SourceArbitraries sources;
    private final ActorArbitraries actors;

    CommitteeArbitraries(RecordIds ids) {
        this.ids = ids;
        this.sources = new SourceArbitraries(ids);
        this.actors = new ActorArbitraries(ids);
    }

    static Arbitrary<Identifier> registrations() {
        return EarlyCases.none(
                Arbitraries.of("06088888", "41032001", "VR 1234").map(number -> Identifier.of("kvk", number)));
    }

    Arbitrary<Service> services() {
        return EarlyCases.none(Combinators.combine(ids.anyRelation(), DateArbitraries.dateSpans())
                .as(Service::new));
    }

    Arbitrary<Submission> submissions() {
        return EarlyCases.none(Combinators.combine(actors.actors(), DateArbitraries.partialDates())
                .as(Submission::new));
    }

    /** Half of them for one relation. */
    Arbitrary<CommitteeTask> tasks() {
        return EarlyCases.none(Builders.withBuilder(CommitteeTask::builder)
                .use(Arbitraries.of(Task.class))
                .in(CommitteeTask.Builder::task)
                .use(ids.anyRelation())
                .withProbability(0.5)
                .in(CommitteeTask.Builder::relation)
                .use(RoleArbitraries.themes().set().ofMaxSize(2))
                .in(CommitteeTask.Builder::themes)
                .use(DateArbitraries.dateSpans())
                .withProbability(0.7)
                .in(CommitteeTask.Builder::period)
                .use(TextArbitraries.localizedTexts())
                .withProbability(0.3)
                .in(CommitteeTask.Builder::description)
                .use(sources.someCitations())
                .in(CommitteeTask.Builder::citations)
                .build(CommitteeTask.Builder::build));
    }

    Arbitrary<DissolutionNotice> dissolutionNotices() {
        return EarlyCases.none(Builders.withBuilder(DissolutionNotice::builder)
                .use(DateArbitraries.partialDates())
                .in(DissolutionNotice.Builder::date)
                .use(actors.actors())
                .withProbability(0.7)
                .in(DissolutionNotice.Builder::to)
                .use(TextArbitraries.localizedTexts())
                .withProbability(0.3)
                .in(DissolutionNotice.Builder::content)
                .use(sources.someCitations())
                .in(DissolutionNotice.Builder::citations)
                .build(DissolutionNotice.Builder::build));
    }

    /** Mostly of a calendar year; with findings, not always sent to anybody. */
    Arbitrary<AnnualReport> annualReports() {
        Arbitrary<DateSpan> years = DateArbitraries.partialDates()
                .precisions(Precision.YEAR)
                .unqualified()
                .map(DateSpan::of);
        return EarlyCases.none(Builders.withBuilder(AnnualReport::builder)
                .use(Arbitraries.frequencyOf(Tuple.of(4, years), Tuple.of(1, DateArbitraries.dateSpans())))
                .in(AnnualReport.Builder::period)
                .use(SourceArbitraries.few(TextArbitraries.localizedTexts(), 2))
                .in(AnnualReport.Builder::findings)
                .use(SourceArbitraries.few(submissions(), 2))
                .in(AnnualReport.Builder::submissions)
                .use(ids.anyDocument())
                .withProbability(0.5)
                .in(AnnualReport.Builder::document)
                .use(sources.someCitations())
                .in(AnnualReport.Builder::citations)
                .build(AnnualReport.Builder::build));
    }
}
