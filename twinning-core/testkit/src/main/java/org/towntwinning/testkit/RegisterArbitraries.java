package org.towntwinning.testkit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.interaction.InteractionKind;
import org.towntwinning.register.InteractionId;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.Reference;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.Relation;

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
     * Registers of all records, or of some and what they need.
     *
     * @param fewest the smallest number of relations; the largest is that of the pool
     * @param relations the relations, with any id
     */
    Arbitrary<Register> registers(int fewest, Arbitrary<Relation> relations) {
        Arbitrary<List<RegisterRecord>> pools = all(List.of(
                each(ids.municipalities(), id -> new MunicipalityArbitrary(ids).bearing(id)),
                each(ids.networks(), id -> new CityNetworkArbitrary(ids).bearing(id)),
                each(ids.documents(), id -> new DocumentArbitrary(ids).bearing(id)),
                each(
                        ids.relations(),
                        id -> relations.map(
                                relation -> relation.toBuilder().id(id).build())),
                each(ids.committees(), id -> new CommitteeArbitrary(ids).bearing(id)),
                each(ids.interactions(), this::interaction)));
        int many = ids.relations().size();
        Arbitrary<Set<Integer>> others =
                Arbitraries.integers().between(0, 12 * many).set().ofMinSize(0).ofMaxSize(4 * many);
        return EarlyCases.none(Combinators.combine(pools, Arbitraries.integers().between(fewest, many), others)
                .as((pool, roots, further) -> register(pool, ids.relations().subList(0, roots), further)));
    }

    private static <I> Arbitrary<List<RegisterRecord>> each(
            List<I> ids, Function<I, ? extends Arbitrary<? extends RegisterRecord>> record) {
        return Combinators.combine(ids.stream()
                        .map(id -> record.apply(id).<RegisterRecord>map(made -> made))
                        .toList())
                .as(records -> records);
    }

    private static Arbitrary<List<RegisterRecord>> all(List<Arbitrary<List<RegisterRecord>>> parts) {
        return Combinators.combine(parts)
                .as(lists -> lists.stream().flatMap(List::stream).toList());
    }

    private static Register register(List<RegisterRecord> pool, List<RelationId> roots, Set<Integer> further) {
        Map<RecordId, RegisterRecord> records = new LinkedHashMap<>();
        pool.forEach(record -> records.put(record.id(), record));
        Deque<RecordId> wanted = new ArrayDeque<>(roots);
        IntStream.range(0, pool.size())
                .filter(further::contains)
                .mapToObj(i -> pool.get(i).id())
                .filter(id -> !(id instanceof RelationId))
                .forEach(wanted::add);
        Set<RecordId> needed = new HashSet<>();
        while (!wanted.isEmpty()) {
            RecordId id = wanted.remove();
            if (needed.add(id)) {
                Objects.requireNonNull(records.get(id)).references().stream()
                        .map(Reference::target)
                        .forEach(wanted::add);
            }
        }
        return consistent(
                pool.stream().filter(record -> needed.contains(record.id())).toList());
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
