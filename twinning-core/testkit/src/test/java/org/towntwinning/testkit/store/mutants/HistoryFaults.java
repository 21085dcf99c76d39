package org.towntwinning.testkit.store.mutants;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.store.Change;
import org.towntwinning.store.ChangeNote;
import org.towntwinning.store.Effect;
import org.towntwinning.store.Recorded;
import org.towntwinning.store.Revision;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.store.TwinningStores;
import org.towntwinning.store.UnitOfWork;
import org.towntwinning.store.UnknownRevisionException;
import org.towntwinning.store.Version;
import org.towntwinning.store.Work;
import org.towntwinning.testkit.store.FeedContract;
import org.towntwinning.testkit.store.HistoryContract;
import org.towntwinning.testkit.store.RoundTripContract;
import org.towntwinning.testkit.store.StoreLaws;

/** Stores that do not know any longer what they were. */
final class HistoryFaults {

    private HistoryFaults() {}

    static Stream<Mutant> all() {
        return Stream.of(
                Mutant.inMemory(
                        "rounds instants to milliseconds",
                        clock -> TwinningStores.inMemory(() -> clock.instant().truncatedTo(ChronoUnit.MILLIS)),
                        HistoryContract.class,
                        "r11InstantsAreInMicrosecondsAndNeverDecrease"),
                Mutant.inMemory(
                        "believes a clock that goes back",
                        BelievingStore::new,
                        HistoryContract.class,
                        "r11InstantsAreInMicrosecondsAndNeverDecrease"),
                Mutant.ofViews(
                        "has no removals in its history",
                        HistoryFaults::hasNoRemovals,
                        HistoryContract.class,
                        "r11HistoryTellsTheLifeOfARecord"),
                Mutant.ofViews(
                        "remembers the last ten entries of a history",
                        HistoryFaults::remembersTen,
                        HistoryContract.class,
                        "r11AThousandVersionsOfOneRecordAreAllThere"),
                Mutant.ofViews(
                        "counts versions anew after a removal",
                        HistoryFaults::countsAnew,
                        StoreLaws.class,
                        "r11HistoryIsWhatChangedFromRevisionToRevision"),
                Mutant.ofViews(
                        "gives a revision to two units of work",
                        HistoryFaults::givesARevisionTwice,
                        FeedContract.class,
                        "r11TheFeedTellsWhatWasDoneToWhichRecord"),
                Mutant.ofViews(
                        "leaves a gap in the feed",
                        HistoryFaults::leavesAGap,
                        FeedContract.class,
                        "r11TheFeedMissesNothingAtAnyLimit"),
                Mutant.ofViews(
                        "answers for revisions that it does not have",
                        HistoryFaults::answersForAnyRevision,
                        FeedContract.class,
                        "r11TheFeedRefusesWhatCannotBeAnswered"),
                Mutant.ofStores(
                        "drops the source of a note",
                        DroppingStore::new,
                        RoundTripContract.class,
                        "r10NotesAndInstantsAreKeptToo"));
    }

    @SuppressWarnings("unchecked")
    private static Object hasNoRemovals(Tampering.Call call) throws Throwable {
        Object answer = call.real();
        return call.is("history")
                ? ((List<Recorded<?>>) answer)
                        .stream()
                                .filter(each -> each.effect() != Effect.REMOVED)
                                .toList()
                : answer;
    }

    private static Object remembersTen(Tampering.Call call) throws Throwable {
        Object answer = call.real();
        if (call.is("history")) {
            List<?> all = (List<?>) answer;
            return all.subList(Math.max(0, all.size() - 10), all.size());
        }
        return answer;
    }

    @SuppressWarnings("unchecked")
    private static Object countsAnew(Tampering.Call call) throws Throwable {
        if (!call.is("history")) {
            return call.real();
        }
        List<Recorded<RegisterRecord>> counted = new ArrayList<>();
        long before = 0;
        for (Recorded<RegisterRecord> each : (List<Recorded<RegisterRecord>>) call.real()) {
            Version version = Version.of(each.version().number() - before);
            counted.add(Recorded.of(
                    each.revision(),
                    each.recorded(),
                    each.note(),
                    each.effect(),
                    version,
                    each.value().orElse(null)));
            before = each.effect() == Effect.REMOVED ? each.version().number() : before;
        }
        return counted;
    }

    @SuppressWarnings("unchecked")
    private static Object givesARevisionTwice(Tampering.Call call) throws Throwable {
        Object answer = call.real();
        return call.is("changes")
                ? ((List<Change>) answer)
                        .stream()
                                .map(each -> new Change(
                                        Revision.of((each.revision().number() + 1) / 2),
                                        each.recorded(),
                                        each.note(),
                                        each.records()))
                                .toList()
                : answer;
    }

    @SuppressWarnings("unchecked")
    private static Object leavesAGap(Tampering.Call call) throws Throwable {
        Object answer = call.real();
        if (call.is("changes") && call.argument(1).equals(3)) {
            List<Change> changes = (List<Change>) answer;
            return changes.size() < 2 ? changes : changes.subList(1, changes.size());
        }
        return answer;
    }

    private static Object answersForAnyRevision(Tampering.Call call) throws Throwable {
        try {
            return call.real();
        } catch (UnknownRevisionException unknown) {
            return List.of();
        }
    }

    /** Shows in its feed what the clock said at each commit. */
    private static final class BelievingStore extends FaultyStore {

        private final InstantSource clock;
        private final List<Instant> told;

        BelievingStore(InstantSource clock) {
            this(clock, new ArrayList<>());
        }

        private BelievingStore(InstantSource clock, List<Instant> told) {
            super(TwinningStores.inMemory(clock), call -> asTold(call, told));
            this.clock = clock;
            this.told = told;
        }

        @Override
        public <T, X extends Exception> T write(ChangeNote note, Work<? super UnitOfWork, T, X> work) throws X {
            T result = super.write(note, work);
            told.add(clock.instant().truncatedTo(ChronoUnit.MICROS));
            return result;
        }

        @SuppressWarnings("unchecked")
        private static Object asTold(Tampering.Call call, List<Instant> told) throws Throwable {
            Object answer = call.real();
            return call.is("changes")
                    ? ((List<Change>) answer)
                            .stream()
                                    .map(each -> new Change(
                                            each.revision(),
                                            told.get((int) each.revision().number() - 1),
                                            each.note(),
                                            each.records()))
                                    .toList()
                    : answer;
        }
    }

    private static final class DroppingStore extends FaultyStore {
        DroppingStore(TwinningStore sound) {
            super(sound);
        }

        @Override
        public <T, X extends Exception> T write(ChangeNote note, Work<? super UnitOfWork, T, X> work) throws X {
            return super.write(note.withSource(null), work);
        }
    }
}
