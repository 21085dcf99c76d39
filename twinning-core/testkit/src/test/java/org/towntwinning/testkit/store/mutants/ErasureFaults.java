package org.towntwinning.testkit.store.mutants;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.towntwinning.store.Change;
import org.towntwinning.store.ChangeNote;
import org.towntwinning.store.Effect;
import org.towntwinning.store.Recorded;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.store.UnitOfWork;
import org.towntwinning.store.Work;
import org.towntwinning.testkit.store.ErasureContract;

/** Stores that erase too little, or too much. */
final class ErasureFaults {

    private ErasureFaults() {}

    static Stream<Mutant> all() {
        return Stream.of(
                Mutant.ofStores(
                        "keeps the summaries of what it erased",
                        TellingStore::new,
                        ErasureContract.class,
                        "r12TheFeedIsBlankedWhereTheRecordWasTouchedAndOnlyThere"),
                Mutant.ofViews(
                        "blanks all summaries when it erases",
                        ErasureFaults::blanksAll,
                        ErasureContract.class,
                        "r12TheFeedIsBlankedWhereTheRecordWasTouchedAndOnlyThere"),
                Mutant.ofViews(
                        "has no tombstone in its history",
                        ErasureFaults::hasNoTombstone,
                        ErasureContract.class,
                        "r12HistoryTellsThatItWasAndNotWhatItWas"));
    }

    @SuppressWarnings("unchecked")
    private static Object withNotes(Tampering.Call call, UnaryOperator<Change> noting) throws Throwable {
        Object answer = call.real();
        return call.is("changes") ? ((List<Change>) answer).stream().map(noting).toList() : answer;
    }

    private static Change noted(Change change, ChangeNote note) {
        return new Change(change.revision(), change.recorded(), note, change.records());
    }

    private static Object blanksAll(Tampering.Call call) throws Throwable {
        return withNotes(call, change -> noted(change, change.note().withSummary(null)));
    }

    @SuppressWarnings("unchecked")
    private static Object hasNoTombstone(Tampering.Call call) throws Throwable {
        Object answer = call.real();
        return call.is("history")
                ? ((List<Recorded<?>>) answer)
                        .stream().filter(each -> each.effect() != Effect.ERASED).toList()
                : answer;
    }

    /** Shows in its feed the notes as they were given. */
    private static final class TellingStore extends FaultyStore {

        private final List<ChangeNote> given;

        TellingStore(TwinningStore sound) {
            this(sound, new ArrayList<>());
        }

        private TellingStore(TwinningStore sound, List<ChangeNote> given) {
            super(
                    sound,
                    call -> withNotes(
                            call,
                            change -> noted(
                                    change, given.get((int) change.revision().number() - 1))));
            this.given = given;
        }

        @Override
        public <T, X extends Exception> T write(ChangeNote note, Work<? super UnitOfWork, T, X> work) throws X {
            T result = super.write(note, work);
            given.add(note);
            return result;
        }
    }
}
