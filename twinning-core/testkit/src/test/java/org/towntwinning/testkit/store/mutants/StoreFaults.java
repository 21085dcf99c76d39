package org.towntwinning.testkit.store.mutants;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Exchanger;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.store.Capability;
import org.towntwinning.store.ChangeNote;
import org.towntwinning.store.RecordRepository;
import org.towntwinning.store.RegisterRuleException;
import org.towntwinning.store.Snapshot;
import org.towntwinning.store.StoreInfo;
import org.towntwinning.store.StoreInterruptedException;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.store.UnitOfWork;
import org.towntwinning.store.Version;
import org.towntwinning.store.Versioned;
import org.towntwinning.store.Work;
import org.towntwinning.store.spi.Commit;
import org.towntwinning.testkit.store.CloseContract;
import org.towntwinning.testkit.store.ConcurrencyContract;
import org.towntwinning.testkit.store.DurabilityContract;
import org.towntwinning.testkit.store.ErasureContract;
import org.towntwinning.testkit.store.InterruptContract;
import org.towntwinning.testkit.store.OwnFixture;
import org.towntwinning.testkit.store.OwnStore;
import org.towntwinning.testkit.store.RegisterRulesContract;
import org.towntwinning.testkit.store.Rendezvous;
import org.towntwinning.testkit.store.SessionContract;
import org.towntwinning.testkit.store.SnapshotContract;
import org.towntwinning.testkit.store.StoreFixture;
import org.towntwinning.testkit.store.UnitOfWorkContract;

/** Stores that begin, commit, refuse, open and close in a wrong way. */
final class StoreFaults {

    private StoreFaults() {}

    static Stream<Mutant> all() {
        return Stream.of(
                Mutant.ofStores(
                        "keeps what a callback wrote before it threw",
                        KeepingStore::new,
                        UnitOfWorkContract.class,
                        "r01AThrowLeavesNoTrace"),
                Mutant.ofStores(
                        "reports the first violation only",
                        FirstViolationStore::new,
                        RegisterRulesContract.class,
                        "r07AllMissingReferencesAreReportedTogetherWithTheirPaths"),
                Mutant.ofStores(
                        "commits in spite of a violation",
                        SpitefulStore::new,
                        RegisterRulesContract.class,
                        "r07WhatOthersReferToCannotBeRemoved"),
                Mutant.ofStores(
                        "lets two write at once",
                        UnlockedStore::new,
                        ConcurrencyContract.class,
                        "r05OfNReplacesOfOneVersionExactlyOneWins"),
                Mutant.ofStores(
                        "shows later commits in a snapshot",
                        ImpatientStore::new,
                        SnapshotContract.class,
                        "r03ASnapshotNeverChanges"),
                Mutant.ofStores(
                        "lets itself be called from inside a callback",
                        NestingStore::new,
                        SessionContract.class,
                        "r19ACallFromInsideACallbackIsRefused"),
                Mutant.ofStores(
                        "forgets that the thread was interrupted",
                        ForgetfulStore::new,
                        InterruptContract.class,
                        "r15AThreadInterruptedWhileItWaitsWritesNothing"),
                Mutant.ofStores(
                        "cannot be closed twice",
                        OnceStore::new,
                        CloseContract.class,
                        "r14CloseIsIdempotentAndEndsEverything"),
                Mutant.ofStores(
                        "leaves a thread behind",
                        HauntedStore::new,
                        CloseContract.class,
                        "r14AStoreThatIsOpenedAndClosedAgainAndAgainLeavesNoThread"),
                Mutant.ofStores(
                        "keeps erased content",
                        HidingStore::new,
                        ErasureContract.class,
                        "r12TheRecordIsGoneFromEveryRevision"),
                new Mutant(
                        "loses the last commit when it is opened again",
                        LosingFixture::new,
                        OwnFixture::new,
                        DurabilityContract.class,
                        "r18WhatWasCommittedIsThereWhenTheStoreIsOpenedAgain"));
    }

    /** A committing store that throws afterwards. */
    private static final class KeepingStore extends FaultyStore {
        KeepingStore(TwinningStore sound) {
            super(sound);
        }

        @Override
        public <T, X extends Exception> T write(ChangeNote note, Work<? super UnitOfWork, T, X> work) throws X {
            List<Throwable> thrown = new ArrayList<>();
            T result = super.<T, X>write(note, unit -> {
                try {
                    return work.perform(unit);
                } catch (Throwable any) {
                    thrown.add(any);
                    return null;
                }
            });
            for (Throwable each : thrown) {
                throw StoreFaults.<X>sneaky(each);
            }
            return result;
        }
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <X extends Throwable> X sneaky(Throwable thrown) throws X {
        throw (X) thrown;
    }

    private static final class FirstViolationStore extends FaultyStore {
        FirstViolationStore(TwinningStore sound) {
            super(sound);
        }

        @Override
        public <T, X extends Exception> T write(ChangeNote note, Work<? super UnitOfWork, T, X> work) throws X {
            try {
                return super.write(note, work);
            } catch (RegisterRuleException all) {
                throw new RegisterRuleException(all.violations().subList(0, 1));
            }
        }
    }

    /** What it is not to commit, it says that it committed. */
    private static final class SpitefulStore extends FaultyStore {
        SpitefulStore(TwinningStore sound) {
            super(sound);
        }

        @Override
        public <T, X extends Exception> T write(ChangeNote note, Work<? super UnitOfWork, T, X> work) throws X {
            List<T> results = new ArrayList<>();
            try {
                return super.<T, X>write(note, unit -> {
                    results.clear();
                    results.add(work.perform(unit));
                    return results.get(0);
                });
            } catch (RegisterRuleException violations) {
                return results.get(0);
            }
        }
    }

    /** Runs the callback, gives others their turn, and then writes what the callback wrote over whatever is there. */
    private static final class UnlockedStore extends FaultyStore {

        private static final long PATIENCE_MILLIS = 100;

        private final Exchanger<String> turns = new Exchanger<>();

        UnlockedStore(TwinningStore sound) {
            super(sound);
        }

        @Override
        public <T, X extends Exception> T write(ChangeNote note, Work<? super UnitOfWork, T, X> work) throws X {
            List<RegisterRecord> written = new ArrayList<>();
            List<T> results = new ArrayList<>();
            Tampering.Fault remembering = call -> remember(call, written);
            try {
                sound().<T, X>write(note, unit -> {
                    results.add(work.perform(Tampering.with(remembering, unit, UnitOfWork.class)));
                    throw new RolledBackException();
                });
            } catch (RolledBackException expected) {
                giveTheOthersTheirTurn();
                sound().<RuntimeException>change(note, unit -> written.forEach(record -> put(unit, record)));
            }
            return results.get(0);
        }

        /** Goes on as soon as another writer has come as far, or nobody comes. */
        private void giveTheOthersTheirTurn() {
            try {
                turns.exchange("mine", PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException alone) {
                // there is no other writer to be harmed
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }

        private static Object remember(Tampering.Call call, List<RegisterRecord> written) throws Throwable {
            Object answer = call.real();
            if (call.is("insert") || call.is("replace")) {
                written.add((RegisterRecord) call.argument(0));
            } else if (call.is("insertAll")) {
                ((Iterable<?>) call.argument(0)).forEach(each -> written.add((RegisterRecord) each));
            }
            return answer;
        }

        private static void put(UnitOfWork unit, RegisterRecord record) {
            Optional<Version> current = unit.find(record.id()).map(Versioned::version);
            if (current.isEmpty()) {
                unit.insertAll(List.of(record));
            } else {
                unit.municipalities().replace((Municipality) record, current.get());
            }
        }
    }

    private static final class RolledBackException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Asks for histories in a snapshot of their own. */
    private static final class ImpatientStore extends FaultyStore {
        ImpatientStore(TwinningStore sound) {
            super(sound, call -> {
                if (call.is("history") && call.argument(0) instanceof MunicipalityId id) {
                    return Rendezvous.elsewhere(() ->
                            sound.read(snapshot -> snapshot.municipalities().history(id)));
                }
                return call.real();
            });
        }
    }

    private static final class NestingStore extends FaultyStore {

        private static final ThreadLocal<Boolean> INSIDE = ThreadLocal.withInitial(() -> false);

        NestingStore(TwinningStore sound) {
            super(sound);
        }

        @Override
        public <T, X extends Exception> T read(Work<? super Snapshot, T, X> work) throws X {
            if (INSIDE.get()) {
                try {
                    return Rendezvous.elsewhere(() -> super.read(work));
                } catch (Exception thrown) {
                    throw StoreFaults.<X>sneaky(thrown);
                }
            }
            return super.read(snapshot -> {
                INSIDE.set(true);
                try {
                    return work.perform(snapshot);
                } finally {
                    INSIDE.remove();
                }
            });
        }
    }

    private static final class ForgetfulStore extends FaultyStore {
        ForgetfulStore(TwinningStore sound) {
            super(sound);
        }

        @Override
        public <T, X extends Exception> T write(ChangeNote note, Work<? super UnitOfWork, T, X> work) throws X {
            try {
                return super.write(note, work);
            } catch (StoreInterruptedException interrupted) {
                Thread.interrupted();
                throw interrupted;
            }
        }
    }

    private static final class OnceStore extends FaultyStore {

        private boolean closed;

        OnceStore(TwinningStore sound) {
            super(sound);
        }

        @Override
        public void close() {
            if (closed) {
                throw new IllegalStateException("already closed");
            }
            super.close();
            closed = true;
        }
    }

    /** Its thread ends when the virtual machine does. */
    private static final class HauntedStore extends FaultyStore {
        HauntedStore(TwinningStore sound) {
            super(sound);
            Thread ghost = new Thread(StoreFaults::waitForever, "ghost");
            ghost.setDaemon(true);
            ghost.start();
        }
    }

    private static void waitForever() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    /** Declares that it can erase, and removes. */
    private static final class HidingStore extends FaultyStore {
        HidingStore(TwinningStore sound) {
            super(sound, HidingStore::removing);
        }

        @SuppressWarnings("unchecked")
        private static Object removing(Tampering.Call call) throws Throwable {
            if (call.is("erase")) {
                ((RecordRepository<RecordId, ?, ?>) call.target())
                        .remove((RecordId) call.argument(0), (Version) call.argument(1));
                return null;
            }
            return call.real();
        }

        @Override
        public StoreInfo info() {
            return StoreInfo.builder()
                    .name("hiding")
                    .addCapability(Capability.ERASURE)
                    .build();
        }
    }

    private static final class LosingFixture implements StoreFixture {

        private final List<Commit> place = new ArrayList<>();

        @Override
        public TwinningStore open(InstantSource clock) {
            if (!place.isEmpty()) {
                place.remove(place.size() - 1);
            }
            return OwnStore.open(place, clock);
        }

        @Override
        public void close() {
            place.clear();
        }
    }
}
