package org.towntwinning.testkit.store.mutants;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.register.RelationId;
import org.towntwinning.store.DuplicateRecordException;
import org.towntwinning.store.RecordRepository;
import org.towntwinning.store.Version;
import org.towntwinning.store.Versioned;
import org.towntwinning.testkit.store.AllToAll;
import org.towntwinning.testkit.store.StatefulStoreLaws;
import org.towntwinning.testkit.store.UnitOfWorkContract;

/** Stores that write something else than they are told. */
final class WriteFaults {

    private WriteFaults() {}

    static Stream<Mutant> all() {
        return Stream.of(
                Mutant.ofViews(
                        "forgets an insertion",
                        WriteFaults::forgetsAnInsertion,
                        UnitOfWorkContract.class,
                        "r02WhatItReturnsIsWhatWasCommitted"),
                Mutant.ofViews(
                        "ignores the expected version",
                        WriteFaults::ignoresVersions,
                        UnitOfWorkContract.class,
                        "r05AVersionThatIsNotCurrentIsStale"),
                Mutant.ofViews(
                        "inserts over what is there",
                        WriteFaults::upserts,
                        UnitOfWorkContract.class,
                        "r04InsertOfALiveIdIsADuplicate"),
                Mutant.ofViews(
                        "names the first duplicate only",
                        WriteFaults::namesTheFirstDuplicate,
                        UnitOfWorkContract.class,
                        "r04InsertAllNamesAllDuplicatesAndInsertsNothing"),
                Mutant.ofViews(
                        "compares values before versions",
                        WriteFaults::comparesValuesFirst,
                        UnitOfWorkContract.class,
                        "r06StalenessIsCheckedBeforeEquality"),
                Mutant.ofViews(
                        "does not see its own writes",
                        WriteFaults::doesNotSeeItsOwnWrites,
                        UnitOfWorkContract.class,
                        "r02OwnWritesAreVisibleAtOnceAndToNobodyElse"),
                Mutant.ofViews(
                        "does not remove at the second version",
                        WriteFaults::keepsWhatIsAtItsSecondVersion,
                        StatefulStoreLaws.class,
                        "whateverIsDoneItAnswersAsTheReferenceStore"),
                Mutant.ofViews(
                        "forgets removals of relations",
                        WriteFaults::forgetsRemovalsOfRelations,
                        AllToAll.class,
                        "r10R11EveryBackendToEveryOther"));
    }

    private static Object forgetsAnInsertion(Tampering.Call call) throws Throwable {
        return call.is("insert") ? new Versioned<>((RegisterRecord) call.argument(0), Version.FIRST) : call.real();
    }

    private static Object ignoresVersions(Tampering.Call call) throws Throwable {
        if (call.is("replace")) {
            RegisterRecord value = (RegisterRecord) call.argument(0);
            Optional<? extends Versioned<?>> current = current(call, value.id());
            if (current.isPresent()) {
                return call.with(value, current.get().version());
            }
        }
        return call.real();
    }

    @SuppressWarnings("unchecked")
    private static Optional<Versioned<?>> current(Tampering.Call call, RecordId id) {
        return ((RecordRepository<RecordId, ?, ?>) call.target()).find(id).map(found -> (Versioned<?>) found);
    }

    @SuppressWarnings("unchecked")
    private static Object upserts(Tampering.Call call) throws Throwable {
        if (call.is("insert")) {
            RegisterRecord value = (RegisterRecord) call.argument(0);
            Optional<? extends Versioned<?>> current = current(call, value.id());
            if (current.isPresent()) {
                return ((RecordRepository<RecordId, RegisterRecord, ?>) call.target())
                        .replace(value, current.get().version());
            }
        }
        return call.real();
    }

    private static Object namesTheFirstDuplicate(Tampering.Call call) throws Throwable {
        try {
            return call.real();
        } catch (DuplicateRecordException all) {
            throw new DuplicateRecordException(all.ids().subList(0, 1));
        }
    }

    private static Object comparesValuesFirst(Tampering.Call call) throws Throwable {
        if (call.is("replace")) {
            RegisterRecord value = (RegisterRecord) call.argument(0);
            Optional<? extends Versioned<?>> current = current(call, value.id());
            if (current.isPresent() && current.get().value().equals(value)) {
                return current.get();
            }
        }
        return call.real();
    }

    @SuppressWarnings("unchecked")
    private static Object doesNotSeeItsOwnWrites(Tampering.Call call) throws Throwable {
        if (call.is("find") && call.target() instanceof RecordRepository<?, ?, ?>) {
            List<?> committed = ((RecordRepository<RecordId, ?, ?>) call.target()).history((RecordId) call.argument(0));
            if (committed.isEmpty()) {
                return Optional.empty();
            }
        }
        return call.real();
    }

    private static Object keepsWhatIsAtItsSecondVersion(Tampering.Call call) throws Throwable {
        boolean second = call.is("remove")
                && call.argument(1).equals(Version.of(2))
                && current(call, (RecordId) call.argument(0))
                        .map(Versioned::version)
                        .equals(Optional.of(Version.of(2)));
        return second ? null : call.real();
    }

    private static Object forgetsRemovalsOfRelations(Tampering.Call call) throws Throwable {
        boolean ofRelation = call.is("remove") && call.argument(0) instanceof RelationId;
        return ofRelation ? null : call.real();
    }
}
