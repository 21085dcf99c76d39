package org.towntwinning.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.towntwinning.committee.Committee;
import org.towntwinning.committee.CommitteeTask;
import org.towntwinning.committee.DissolutionNotice;
import org.towntwinning.committee.LegalForm;
import org.towntwinning.committee.Service;
import org.towntwinning.register.CommitteeId;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.Name;
import org.towntwinning.register.RelationId;
import org.towntwinning.role.Body;
import org.towntwinning.role.Role;
import org.towntwinning.time.DateSpan;
import org.towntwinning.time.PartialDate;

/**
 * Committees, foundations and associations: a quarter without a name, known only by its town; a third dissolved or
 * about to be, with or without a notice; serving none to three relations, tasks only for those. Immutable: each setting
 * returns a copy.
 */
public final class CommitteeArbitrary extends ArbitraryDecorator<Committee> {

    private final RecordIds pool;
    private final List<CommitteeId> own;
    private final List<MunicipalityId> seats;
    private final List<RelationId> served;

    CommitteeArbitrary(RecordIds pool) {
        this(pool, pool.committees(), pool.municipalities(), List.of());
    }

    private CommitteeArbitrary(
            RecordIds pool, List<CommitteeId> own, List<MunicipalityId> seats, List<RelationId> served) {
        this.pool = pool;
        this.own = own;
        this.seats = seats;
        this.served = served;
    }

    /**
     * Chooses the ids that the committees bear.
     *
     * @param ids those that may occur, at least one
     * @return a copy with these ids
     * @throws IllegalArgumentException if there is none
     */
    public CommitteeArbitrary bearing(CommitteeId... ids) {
        return new CommitteeArbitrary(pool, RecordIds.atLeastOne(ids), seats, served);
    }

    /**
     * Narrows to committees of some towns.
     *
     * @param towns where the committees may have their seat, at least one
     * @return a copy with these seats
     * @throws IllegalArgumentException if there is none
     */
    public CommitteeArbitrary seatedIn(MunicipalityId... towns) {
        return new CommitteeArbitrary(pool, own, RecordIds.atLeastOne(towns), served);
    }

    /**
     * Narrows to committees that serve each of some relations, for some time, and no other.
     *
     * @param relations the relations, at least one
     * @return a copy that serves these relations
     * @throws IllegalArgumentException if there is none
     */
    public CommitteeArbitrary serving(RelationId... relations) {
        return new CommitteeArbitrary(pool, own, seats, RecordIds.atLeastOne(relations));
    }

    @Override
    protected Arbitrary<Committee> arbitrary() {
        SourceArbitraries sources = new SourceArbitraries(pool);
        CommitteeArbitraries parts = new CommitteeArbitraries(pool);
        Arbitrary<List<Name>> names =
                Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(List.of())), Tuple.of(3, TextArbitraries.names()));
        Arbitrary<Committee> alone = Builders.withBuilder(Committee::builder)
                .use(Arbitraries.of(own))
                .in(Committee.Builder::id)
                .use(Arbitraries.of(seats))
                .in(Committee.Builder::seat)
                .use(names)
                .in(Committee.Builder::names)
                .use(Arbitraries.of(Role.COMMITTEE.bodies()))
                .in(Committee.Builder::body)
                .use(Arbitraries.of(LegalForm.class))
                .withProbability(0.5)
                .in(Committee.Builder::legalForm)
                .use(CommitteeArbitraries.registrations())
                .withProbability(0.3)
                .in(Committee.Builder::registration)
                .use(SourceArbitraries.few(parts.annualReports(), 3))
                .in(Committee.Builder::annualReports)
                .use(sources.someExternalIds())
                .in(Committee.Builder::externalIds)
                .use(sources.someNotes())
                .in(Committee.Builder::notes)
                .build(Committee.Builder::build);
        Arbitrary<Committee> any = Combinators.combine(
                        alone, lives(parts), services(parts), SourceArbitraries.few(parts.tasks(), 3))
                .as(CommitteeArbitrary::committee);
        return EarlyCases.first(any, served.isEmpty() ? List.of(unnamed(), dissolving()) : List.of(dissolving()));
    }

    private Arbitrary<List<Service>> services(CommitteeArbitraries parts) {
        if (served.isEmpty()) {
            return parts.services().list().ofMaxSize(3);
        }
        return DateArbitraries.dateSpans().list().ofSize(served.size()).map(periods -> {
            List<Service> services = new ArrayList<>();
            for (int i = 0; i < served.size(); i++) {
                services.add(new Service(served.get(i), periods.get(i)));
            }
            return services;
        });
    }

    private static Committee committee(Committee alone, Life life, List<Service> services, List<CommitteeTask> tasks) {
        List<RelationId> served = services.stream().map(Service::relation).toList();
        return alone.toBuilder()
                .founded(life.founded())
                .dissolutionNotice(life.notice().orElse(null))
                .dissolved(life.dissolved().orElse(null))
                .services(services)
                .tasks(tasks.stream().map(task -> within(served, task)).toList())
                .build();
    }

    /** A task for a relation that the committee does not serve is one for all of them. */
    private static CommitteeTask within(List<RelationId> served, CommitteeTask task) {
        boolean fits =
                task.relation().filter(relation -> !served.contains(relation)).isEmpty();
        return fits ? task : task.toBuilder().relation(null).build();
    }

    /** From founding to dissolution, as far as it got. */
    private record Life(PartialDate founded, Optional<DissolutionNotice> notice, Optional<PartialDate> dissolved) {}

    /** Dates in the order of their first days are never certainly out of order. */
    private static Arbitrary<Life> lives(CommitteeArbitraries parts) {
        Arbitrary<List<PartialDate>> dates =
                DateArbitraries.partialDates().list().ofSize(3).map(CommitteeArbitrary::inOrder);
        Arbitrary<Life> running =
                DateArbitraries.partialDates().map(date -> new Life(date, Optional.empty(), Optional.empty()));
        Arbitrary<Life> dissolving = Combinators.combine(dates, parts.dissolutionNotices())
                .as((ordered, notice) -> new Life(ordered.get(0), dated(notice, ordered.get(1)), Optional.empty()));
        Arbitrary<Life> dissolved =
                dates.map(ordered -> new Life(ordered.get(0), Optional.empty(), Optional.of(ordered.get(1))));
        Arbitrary<Life> notifiedAndDissolved = Combinators.combine(dates, parts.dissolutionNotices())
                .as((ordered, notice) ->
                        new Life(ordered.get(0), dated(notice, ordered.get(1)), Optional.of(ordered.get(2))));
        return Arbitraries.frequencyOf(
                Tuple.of(6, running),
                Tuple.of(1, dissolving),
                Tuple.of(1, dissolved),
                Tuple.of(1, notifiedAndDissolved));
    }

    private static List<PartialDate> inOrder(List<PartialDate> dates) {
        return dates.stream().sorted(Comparator.naturalOrder()).toList();
    }

    private static Optional<DissolutionNotice> dated(DissolutionNotice notice, PartialDate date) {
        return Optional.of(notice.toBuilder().date(date).build());
    }

    /** Known only by its town. */
    private Committee unnamed() {
        return Committee.builder().id(own.get(0)).seat(seats.get(0)).build();
    }

    /** The committee gave notice that it ends; the relation goes on, as between Almelo and Preston. */
    private Committee dissolving() {
        List<RelationId> relations = served.isEmpty() ? List.of(pool.relations().get(0)) : served;
        return unnamed().toBuilder()
                .addName(Name.of("nl", "Stichting Almelo-Preston"))
                .body(Body.FOUNDATION)
                .founded(PartialDate.ofYear(1948))
                .dissolutionNotice(DissolutionNotice.builder()
                        .date(PartialDate.parse("2024-11"))
                        .build())
                .services(relations.stream()
                        .map(each -> new Service(each, DateSpan.from(PartialDate.ofYear(1948))))
                        .toList())
                .build();
    }
}
