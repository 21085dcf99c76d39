package org.towntwinning.testkit.store;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.store.UnitOfWork;
import org.towntwinning.store.Version;
import org.towntwinning.store.Versioned;

/** One call of a random unit of work. Prints as what it does. */
sealed interface Write {

    /**
     * Makes the call.
     *
     * @return what it answered
     */
    Object on(UnitOfWork work);

    /** Which version the caller believes to be current. */
    enum Belief {
        RIGHT,

        /** Of a record that is at its first version, a later one. */
        EARLIER,
        LATER;

        /** For a record that is not there, the first one. */
        Version of(UnitOfWork work, RecordId id) {
            Optional<Version> current = work.find(id).map(Versioned::version);
            long number = current.map(Version::number).orElse(1L);
            return switch (this) {
                case RIGHT -> Version.of(number);
                case EARLIER -> Version.of(number > 1 ? number - 1 : number + 1);
                case LATER -> Version.of(number + 1);
            };
        }
    }

    static Arbitrary<Write> any() {
        Arbitrary<RegisterRecord> records = SmallWorld.records();
        Arbitrary<RecordId> ids = SmallWorld.ids();
        Arbitrary<Belief> beliefs = Arbitraries.frequencyOf(
                Tuple.of(18, Arbitraries.just(Belief.RIGHT)),
                Tuple.of(1, Arbitraries.just(Belief.EARLIER)),
                Tuple.of(1, Arbitraries.just(Belief.LATER)));
        return Arbitraries.frequencyOf(
                Tuple.of(5, records.map(Insert::new)),
                Tuple.of(2, records.list().ofMinSize(1).ofMaxSize(3).map(InsertAll::new)),
                Tuple.of(5, Combinators.combine(records, beliefs).as(Replace::new)),
                Tuple.of(3, Combinators.combine(ids, beliefs).as(Remove::new)),
                Tuple.of(1, Combinators.combine(ids, beliefs).as(Erase::new)));
    }

    record Insert(RegisterRecord record) implements Write {
        @Override
        public Object on(UnitOfWork work) {
            return ByKind.insert(work, record);
        }

        @Override
        public String toString() {
            return "insert " + record;
        }
    }

    record InsertAll(List<RegisterRecord> records) implements Write {
        @Override
        public Object on(UnitOfWork work) {
            work.insertAll(records);
            return "inserted";
        }

        @Override
        public String toString() {
            return "insert together " + records;
        }
    }

    record Replace(RegisterRecord record, Belief belief) implements Write {
        @Override
        public Object on(UnitOfWork work) {
            return ByKind.replace(work, record, belief.of(work, record.id()));
        }

        @Override
        public String toString() {
            return "replace by " + record + ", version " + belief;
        }
    }

    record Remove(RecordId id, Belief belief) implements Write {
        @Override
        public Object on(UnitOfWork work) {
            ByKind.remove(work, id, belief.of(work, id));
            return "removed";
        }

        @Override
        public String toString() {
            return "remove " + id.kind().word() + " " + id.value() + ", version " + belief;
        }
    }

    record Erase(RecordId id, Belief belief) implements Write {
        @Override
        public Object on(UnitOfWork work) {
            ByKind.erase(work, id, belief.of(work, id));
            return "erased";
        }

        @Override
        public String toString() {
            return "erase " + id.kind().word() + " " + id.value() + ", version " + belief;
        }
    }
}
