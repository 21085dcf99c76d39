package org.towntwinning.testkit.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.store.Change;
import org.towntwinning.store.ChangeNote;
import org.towntwinning.store.CommitteeQuery;
import org.towntwinning.store.DocumentQuery;
import org.towntwinning.store.InteractionQuery;
import org.towntwinning.store.MunicipalityQuery;
import org.towntwinning.store.NetworkQuery;
import org.towntwinning.store.Page;
import org.towntwinning.store.PageRequest;
import org.towntwinning.store.RecordQuery;
import org.towntwinning.store.RecordReader;
import org.towntwinning.store.RelationQuery;
import org.towntwinning.store.Revision;
import org.towntwinning.store.Snapshot;
import org.towntwinning.store.StoreException;
import org.towntwinning.store.UnitOfWork;
import org.towntwinning.store.Versioned;

/** What is done to two stores in turn, which must answer alike. Prints as what it does. */
sealed interface Step {

    void on(Duel duel);

    static Arbitrary<Step> any() {
        return Arbitraries.frequencyOf(
                Tuple.of(10, units()),
                Tuple.of(
                        4,
                        Combinators.combine(
                                        SmallWorld.queries(),
                                        Arbitraries.integers().between(1, 4))
                                .as(Ask::new)),
                Tuple.of(
                        3,
                        Combinators.combine(Arbitraries.integers().between(0, 110), SmallWorld.ids())
                                .as(LookBack::new)),
                Tuple.of(2, Arbitraries.integers().between(-3, 5).map(Wait::new)),
                Tuple.of(1, Arbitraries.create(Reopen::new)));
    }

    private static Arbitrary<Step> units() {
        Arbitrary<List<Write>> writes = Write.any().list().ofMinSize(1).ofMaxSize(4);
        return Combinators.combine(
                        writes,
                        Arbitraries.of(false, true),
                        Arbitraries.integers().between(0, 7))
                .as((all, goesOn, fate) -> new Unit(all, goesOn, fate == 7));
    }

    /**
     * One unit of work.
     *
     * @param writes its calls
     * @param goesOn whether it catches what a call throws, and goes on; otherwise that ends it
     * @param givesUp whether it throws something of its own after all calls
     */
    record Unit(List<Write> writes, boolean goesOn, boolean givesUp) implements Step {

        /** What every sequence begins with. */
        static final Unit BEGINNING = new Unit(List.of(new Write.InsertAll(SmallWorld.beginning())), false, false);

        private static final ChangeNote NOTE = ChangeNote.of("law", "by chance");

        @Override
        public void on(Duel duel) {
            duel.both("what a unit of work saw and became", side -> {
                List<Object> seen = new ArrayList<>();
                try {
                    side.store().change(NOTE, work -> {
                        seen.clear();
                        for (Write write : writes) {
                            seen.add(call(side, write, work));
                        }
                        seen.add(work.revision());
                        seen.addAll(ByKind.all(work));
                        if (givesUp) {
                            throw new GivenUpException();
                        }
                    });
                    seen.add("committed");
                } catch (StoreException | IllegalStateException | GivenUpException failure) {
                    seen.add(Refusal.of(failure));
                }
                return seen;
            });
        }

        private Object call(Duel.Side side, Write write, UnitOfWork work) {
            try {
                side.requireWhatIsDeclared(write);
                return write.on(work);
            } catch (StoreException | IllegalStateException refusal) {
                if (goesOn) {
                    return Refusal.of(refusal);
                }
                throw refusal;
            }
        }

        @Override
        public String toString() {
            String calls = writes.stream().map(write -> "\n      " + write).collect(Collectors.joining());
            return "unit of work" + (goesOn ? " that goes on after a refusal" : "")
                    + (givesUp ? " that gives up in the end" : "") + ":" + calls;
        }
    }

    /** Thrown by a callback of its own accord. */
    final class GivenUpException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Asks a query in every way.
     *
     * @param query what to look for
     * @param size how many records stand on a page
     */
    record Ask(RecordQuery<?> query, int size) implements Step {

        @Override
        public void on(Duel duel) {
            duel.bothRead("the answer", this::answer);
        }

        private List<Object> answer(Snapshot snapshot) {
            if (query instanceof MunicipalityQuery towns) {
                return answer(snapshot.municipalities(), towns);
            } else if (query instanceof NetworkQuery networks) {
                return answer(snapshot.networks(), networks);
            } else if (query instanceof RelationQuery relations) {
                return answer(snapshot.relations(), relations);
            } else if (query instanceof CommitteeQuery committees) {
                return answer(snapshot.committees(), committees);
            } else if (query instanceof InteractionQuery interactions) {
                return answer(snapshot.interactions(), interactions);
            }
            return answer(snapshot.documents(), (DocumentQuery) query);
        }

        private <T extends RegisterRecord, Q extends RecordQuery<T>> List<Object> answer(
                RecordReader<?, T, Q> reader, Q asked) {
            List<Object> answer = new ArrayList<>();
            Optional<PageRequest> next = Optional.of(PageRequest.first(size));
            while (next.isPresent()) {
                Page<Versioned<T>> page = reader.list(asked, next.get());
                answer.add(page);
                next = page.next();
            }
            answer.addAll(reader.stream(asked, found -> found.toList()));
            answer.add("counted " + reader.count(asked));
            return answer;
        }

        @Override
        public String toString() {
            return "ask for " + query + ", " + size + " to a page";
        }
    }

    /**
     * Looks at the past, by revision and by moment; or a little beyond the latest revision.
     *
     * @param percent of the latest revision
     * @param id the record whose history is looked at
     */
    record LookBack(int percent, RecordId id) implements Step {

        @Override
        public void on(Duel duel) {
            duel.bothRead("the past", snapshot -> {
                long latest = snapshot.revision().number();
                Revision asked = Revision.of((latest * percent + 99) / 100);
                try {
                    Snapshot then = snapshot.at(asked);
                    List<Object> seen = new ArrayList<>(ByKind.all(then));
                    seen.addAll(ByKind.history(then, id));
                    List<Change> changes = then.changes(Revision.of(asked.number() / 2), 3);
                    seen.addAll(changes);
                    for (Change change : changes) {
                        seen.add(snapshot.at(change.recorded()).revision());
                    }
                    return seen;
                } catch (StoreException refusal) {
                    return List.of(Refusal.of(refusal));
                }
            });
        }

        @Override
        public String toString() {
            return "look back to " + percent + " % of the revisions, and at "
                    + id.kind().word() + " " + id.value();
        }
    }

    /** Sets the clock forwards, or back. */
    record Wait(int seconds) implements Step {
        @Override
        public void on(Duel duel) {
            duel.advanceClock(Duration.ofSeconds(seconds));
        }

        @Override
        public String toString() {
            return "set the clock by " + seconds + " seconds";
        }
    }

    /** Closes the store and opens it again; what is not durable begins anew. */
    record Reopen() implements Step {
        @Override
        public void on(Duel duel) {
            if (!duel.reopened()) {
                Unit.BEGINNING.on(duel);
            }
        }

        @Override
        public String toString() {
            return "close and open again";
        }
    }
}
