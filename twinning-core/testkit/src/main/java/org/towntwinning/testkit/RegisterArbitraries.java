package org.towntwinning.testkit;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomGenerator;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.interaction.InteractionKind;
import org.towntwinning.register.InteractionId;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.relation.Relation;
import org.towntwinning.testkit.ShrinkableRegister.Candidate;
import org.towntwinning.testkit.ShrinkableRegister.Plan;

/**
 * Consistent registers. A record is drawn for every id of a pool, so that whatever is referred to exists (rule R-07).
 * Then some are chosen, and what they need comes with them: so a counter-example shrinks to the records that matter.
 */
final class RegisterArbitraries {

    private final RecordIds ids;

    /** The more relations, the more of everything. */
    RegisterArbitraries(int relations) {
        ids = RecordIds.of(
                3 + 2 * relations,
                1 + relations / 8,
                relations,
                1 + relations / 2,
                1 + relations / 2,
                2 + relations,
                2 + relations / 2);
    }

    RecordIds ids() {
        return ids;
    }

    /**
     * Registers of some records and what they need.
     *
     * @param fewest the smallest number of relations; the largest is that of the pool
     * @param relations the relations, with any id
     */
    Arbitrary<Register> registers(int fewest, Arbitrary<Relation> relations) {
        List<Source> sources = Stream.of(
                        each(ids.municipalities(), id -> new MunicipalityArbitrary(ids).bearing(id)),
                        each(ids.networks(), id -> new CityNetworkArbitrary(ids).bearing(id)),
                        each(ids.documents(), id -> new DocumentArbitrary(ids).bearing(id)),
                        each(
                                ids.relations(),
                                id -> relations.map(
                                        relation -> relation.toBuilder().id(id).build())),
                        each(ids.committees(), id -> new CommitteeArbitrary(ids).bearing(id)),
                        each(ids.interactions(), this::interaction))
                .flatMap(List::stream)
                .toList();
        int firstRelation = ids.municipalities().size()
                + ids.networks().size()
                + ids.documents().size();
        Plan plan = new Plan(new PlainRecords(ids)::inPlaceOf, fewest, RegisterArbitraries::consistent);
        return Arbitraries.fromGeneratorWithSize(
                size -> generator(plan, choices(fewest, firstRelation, sources.size()), sources, size));
    }

    /** Where the record with an id comes from. */
    private record Source(RecordId id, Arbitrary<RegisterRecord> records) {}

    private static RandomGenerator<Register> generator(
            Plan plan, Arbitrary<Set<Integer>> choices, List<Source> sources, int size) {
        RandomGenerator<Set<Integer>> choice = choices.generator(size, false);
        List<RandomGenerator<RegisterRecord>> generators = sources.stream()
                .map(source -> source.records.generator(size, false))
                .toList();
        return random -> ShrinkableRegister.of(
                plan,
                IntStream.range(0, sources.size())
                        .mapToObj(i -> candidate(sources.get(i).id, generators.get(i), random.nextLong()))
                        .toList(),
                choice.next(random).value());
    }

    /** Drawn from a seed of its own, so that it is the same one whenever, and if ever, it is needed. */
    private static Candidate candidate(RecordId id, RandomGenerator<RegisterRecord> generator, long seed) {
        return new Candidate(id, () -> generator.next(new Random(seed)));
    }

    /** Of the records that are no relations about a third. */
    private Arbitrary<Set<Integer>> choices(int fewest, int firstRelation, int records) {
        int many = ids.relations().size();
        List<Integer> others = IntStream.range(0, records)
                .filter(i -> i < firstRelation || i >= firstRelation + many)
                .boxed()
                .toList();
        return Combinators.combine(
                        Arbitraries.integers().between(fewest, many),
                        Arbitraries.of(others).set().ofMinSize(0).ofMaxSize(4 * many))
                .as((relations, chosen) -> Stream.concat(
                                IntStream.range(firstRelation, firstRelation + relations)
                                        .boxed(),
                                chosen.stream())
                        .collect(Collectors.toSet()));
    }

    private static <I extends RecordId> List<Source> each(
            List<I> ids, Function<I, ? extends Arbitrary<? extends RegisterRecord>> record) {
        return ids.stream()
                .map(id -> new Source(id, record.apply(id).map(made -> made)))
                .toList();
    }

    /** What is not a matter of references. */
    private static Register consistent(List<RegisterRecord> records) {
        Register register = Register.of(ExternalIds.unshared(records));
        return new Register(
                register.municipalities(),
                register.networks(),
                register.documents(),
                Overlaps.without(register.relations()),
                register.committees(),
                register.interactions());
    }

    private Arbitrary<Interaction> interaction(InteractionId id) {
        InteractionArbitraries interactions = new InteractionArbitraries(ids);
        List<InteractionKind> kinds = Stream.of(InteractionKind.values())
                .filter(kind -> ids.interactions(kind).contains(id))
                .toList();
        return Arbitraries.oneOf(kinds.stream()
                .map(kind -> interactions.interactions(kind, List.of(id), ids.relations(), 0))
                .toList());
    }
}
