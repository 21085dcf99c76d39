package org.towntwinning.testkit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import org.jspecify.annotations.Nullable;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RecordKind;
import org.towntwinning.register.Reference;
import org.towntwinning.register.RegisterRecord;

/**
 * A register that shrinks by leaving records out, by trying the plainest record in the place of each that is left, and
 * only then by making simpler, step by step, those that have to be what they are. As a combination of all its records,
 * jqwik would simplify each of them step by step, and make all others anew for each step.
 */
final class ShrinkableRegister implements Shrinkable<Register> {

    /**
     * A record and how it becomes simpler. Made when it is needed first, since most of a pool is not chosen; and once,
     * since most of a register stays as it is from step to step.
     */
    static final class Candidate {

        /** Behind these are pairs of steps, of which there are very many, and which hardly ever help. */
        private static final int STEPS = 500;

        private final RecordId id;
        private final Supplier<Shrinkable<RegisterRecord>> source;
        private @Nullable Made made;

        private record Made(Shrinkable<RegisterRecord> shrinkable, RegisterRecord value) {}

        /** A record to be made; each call of the source gives an equal one. */
        Candidate(RecordId id, Supplier<Shrinkable<RegisterRecord>> source) {
            this.id = id;
            this.source = source;
        }

        private Made made() {
            if (made == null) {
                Shrinkable<RegisterRecord> shrinkable = source.get();
                made = new Made(shrinkable, shrinkable.value());
            }
            return made;
        }

        private RegisterRecord value() {
            return made().value;
        }

        private boolean isRelation() {
            return id.kind() == RecordKind.RELATION;
        }

        /** Only what is simpler by jqwik's own measure, so that shrinking ends. */
        Stream<Candidate> simpler() {
            Shrinkable<RegisterRecord> shrinkable = made().shrinkable;
            ShrinkingDistance distance = shrinkable.distance();
            return shrinkable
                    .shrink()
                    .limit(STEPS)
                    .filter(other -> other.distance().compareTo(distance) < 0)
                    .map(other -> new Candidate(id, () -> other));
        }
    }

    /**
     * What stays the same from step to step.
     *
     * @param plain the plainest record that can stand for another
     * @param fewest the smallest number of relations
     * @param finish makes a register of records that refer to nothing else
     */
    record Plan(UnaryOperator<RegisterRecord> plain, int fewest, Function<List<RegisterRecord>, Register> finish) {}

    private final Plan plan;
    private final List<Candidate> pool;
    private final List<Integer> needed;
    private final int lastSimplified;
    private final long steps;
    private final Register value;

    private ShrinkableRegister(
            Plan plan, List<Candidate> pool, Collection<Integer> chosen, int lastSimplified, long steps) {
        this.plan = plan;
        this.pool = pool;
        this.lastSimplified = lastSimplified;
        this.steps = steps;
        needed = closure(chosen);
        value = plan.finish.apply(
                needed.stream().map(position -> pool.get(position).value()).toList());
    }

    static ShrinkableRegister of(Plan plan, List<Candidate> pool, Collection<Integer> chosen) {
        return new ShrinkableRegister(plan, pool, chosen, pool.size() - 1, 0);
    }

    @Override
    public Register value() {
        return value;
    }

    @Override
    public Stream<Shrinkable<Register>> shrink() {
        return Stream.of(fewer(), inTurn().flatMap(this::withPlainest), inTurn().flatMap(this::withSimpler))
                .flatMap(all -> all);
    }

    /** Each step leaves something out or makes one record simpler, so the number of steps is measure enough. */
    @Override
    public ShrinkingDistance distance() {
        return ShrinkingDistance.of(Long.MAX_VALUE - steps);
    }

    /** Half of the records, a quarter ..., one is left out; what others still need stays. */
    private Stream<Shrinkable<Register>> fewer() {
        return Stream.iterate(needed.size() / 2, size -> size > 0, size -> size / 2)
                .flatMap(this::withoutSomeOfSize)
                .filter(kept -> kept.stream().filter(this::isRelation).count() >= plan.fewest)
                .map(kept -> new ShrinkableRegister(plan, pool, kept, lastSimplified, steps + 1))
                .filter(fewer -> fewer.needed.size() < needed.size())
                .map(fewer -> fewer);
    }

    /** The last first, since nothing needs them. */
    private Stream<List<Integer>> withoutSomeOfSize(int size) {
        return Stream.iterate(needed.size(), end -> end > 0, end -> end - size).map(end -> {
            List<Integer> kept = new ArrayList<>(needed);
            kept.subList(Math.max(0, end - size), end).clear();
            return kept;
        });
    }

    private boolean isRelation(int position) {
        return pool.get(position).isRelation();
    }

    private Stream<Shrinkable<Register>> withPlainest(int position) {
        RegisterRecord record = pool.get(position).value();
        RegisterRecord plainest = plan.plain.apply(record);
        return plainest.equals(record)
                ? Stream.empty()
                : Stream.of(with(
                        position,
                        new Candidate(plainest.id(), () -> Shrinkable.unshrinkable(plainest)),
                        lastSimplified));
    }

    private Stream<Shrinkable<Register>> withSimpler(int position) {
        return pool.get(position).simpler().map(simpler -> with(position, simpler, position));
    }

    private ShrinkableRegister with(int position, Candidate candidate, int last) {
        List<Candidate> others = new ArrayList<>(pool);
        others.set(position, candidate);
        return new ShrinkableRegister(plan, others, needed, last, steps + 1);
    }

    /**
     * From the last to the first, since what refers stands behind what it refers to, and takes that along when it no
     * longer does. Begins where the last step was: what stands behind has been tried already.
     */
    private Stream<Integer> inTurn() {
        return Stream.concat(
                needed.stream().filter(position -> position <= lastSimplified).sorted((one, other) -> other - one),
                needed.stream().filter(position -> position > lastSimplified).sorted((one, other) -> other - one));
    }

    /** The chosen records and what they refer to, in the order of the pool. */
    private List<Integer> closure(Collection<Integer> chosen) {
        Map<RecordId, Integer> positions = new HashMap<>();
        for (int i = 0; i < pool.size(); i++) {
            positions.put(pool.get(i).id, i);
        }
        Deque<Integer> wanted = new ArrayDeque<>(chosen);
        SortedSet<Integer> found = new TreeSet<>();
        while (!wanted.isEmpty()) {
            int position = wanted.remove();
            if (found.add(position)) {
                pool.get(position).value().references().stream()
                        .map(Reference::target)
                        .map(target -> Objects.requireNonNull(positions.get(target)))
                        .forEach(wanted::add);
            }
        }
        return List.copyOf(found);
    }
}
