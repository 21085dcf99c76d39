package org.towntwinning.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.towntwinning.store.Samples.ALMELO;
import static org.towntwinning.store.Samples.NOTE;
import static org.towntwinning.store.Samples.PRESTON;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** when a store may be called, and what it says it cannot do. */
abstract class SessionContract extends StoreContract {

    @Test
    void r14CloseIsIdempotentAndEndsEverything() {
        insert(ALMELO);
        store.close();
        store.close();

        assertThatThrownBy(this::revision).as("R-14: read after close").isInstanceOf(StoreClosedException.class);
        assertThatThrownBy(() -> insert(PRESTON))
                .as("R-14: write after close")
                .isInstanceOf(StoreClosedException.class)
                .hasMessageContaining("is closed: open it again");
        assertThat(store.info().name()).as("info of a closed store").isNotBlank();
    }

    @Test
    void r14AnOpenSnapshotEndsWithTheStore() throws InterruptedException {
        insert(ALMELO);
        store.look(snapshot -> {
            UnitOfWorkContract.elsewhere(() -> {
                store.close();
                return true;
            });
            assertThatThrownBy(() -> snapshot.municipalities().find(ALMELO.id()))
                    .as("R-14: a call to a snapshot of a closed store")
                    .isInstanceOf(StoreClosedException.class);
        });
    }

    @Test
    void r14CloseWaitsForTheUnitOfWork() throws InterruptedException {
        Thread closer = new Thread(() -> store.close());
        Versioned<?> written = store.write(NOTE, work -> {
            closer.start();
            awaitBlocked(closer);
            return work.municipalities().insert(ALMELO);
        });
        closer.join();

        assertThat(written.version())
                .as("R-14: what a unit of work wrote while another thread closed")
                .isEqualTo(Version.FIRST);
        assertThatThrownBy(this::revision).isInstanceOf(StoreClosedException.class);
    }

    @Test
    void r18WhatIsNotDeclaredIsRefused() {
        insert(ALMELO);
        for (Capability missing : undeclared()) {
            switch (missing) {
                case ERASURE ->
                    assertThatThrownBy(() -> store.change(
                                    NOTE, work -> work.municipalities().erase(ALMELO.id(), Version.FIRST)))
                            .as("R-18: erasure by a store that does not declare it")
                            .isInstanceOfSatisfying(
                                    UnsupportedCapabilityException.class,
                                    refusal -> assertThat(refusal.capability()).isEqualTo(Capability.ERASURE));
                case DURABILITY -> {
                    try (TwinningStore again = open(clock)) {
                        Revision first = again.read(Snapshot::revision);
                        assertThat(first)
                                .as("R-18: a store without durability begins empty")
                                .isEqualTo(Revision.EMPTY);
                    }
                }
            }
        }
        assertThat(revision()).as("R-18: nothing was written").isEqualTo(Revision.of(1));
    }

    private Set<Capability> undeclared() {
        Set<Capability> all = EnumSet.allOf(Capability.class);
        all.removeAll(store.info().capabilities());
        return all;
    }

    @ParameterizedTest
    @MethodSource("calls")
    void r19ACallFromInsideACallbackIsRefused(Call call) {
        insert(ALMELO);
        ThrowingCallable nested = () -> call.on(store);

        store.look(snapshot -> assertThatThrownBy(nested)
                .as("R-19: %s inside a snapshot", call)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("inside the snapshot of revision 1"));
        store.change(
                NOTE,
                work -> assertThatThrownBy(nested)
                        .as("R-19: %s inside a unit of work", call)
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("inside the unit of work by \"j.devries\": \"entered\""));

        assertThat(revision()).as("R-19: the store is as it was, and open").isEqualTo(Revision.of(1));
    }

    static Stream<Call> calls() {
        return Stream.of(
                new Call("read", store -> store.read(Snapshot::revision)),
                new Call("look", store -> store.look(snapshot -> {})),
                new Call("write", store -> store.write(NOTE, Snapshot::revision)),
                new Call("change", store -> store.change(NOTE, work -> {})),
                new Call("close", TwinningStore::close));
    }

    /** A call on a store, with its name for the report. */
    record Call(String name, Action<TwinningStore, RuntimeException> action) {

        void on(TwinningStore store) {
            action.perform(store);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @Test
    void r19ACallbackThatThrewLeavesTheThreadFree() {
        assertThatThrownBy(() -> store.look(snapshot -> {
                    throw new IllegalArgumentException("mine");
                }))
                .hasMessage("mine");
        assertThatThrownBy(() -> store.change(NOTE, work -> {
                    throw new IllegalArgumentException("mine");
                }))
                .hasMessage("mine");

        insert(ALMELO);
        assertThat(revision()).as("R-19: the store can be called again").isEqualTo(Revision.of(1));
    }

    @Test
    void r19AnotherStoreMayBeCalledInside() {
        try (TwinningStore other = open(clock)) {
            store.look(
                    snapshot -> other.change(NOTE, work -> work.municipalities().insert(ALMELO)));
            Revision ofOther = other.read(Snapshot::revision);
            assertThat(ofOther).as("R-19: revision of the other store").isEqualTo(Revision.of(1));
        }
    }

    @Test
    void nullIsAProgrammingError() {
        assertThatThrownBy(() -> store.read(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("work");
        assertThatThrownBy(() -> store.look(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("action");
        assertThatThrownBy(() -> store.write(null, Snapshot::revision))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("note");
        assertThatThrownBy(() -> store.change(NOTE, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("action");
        store.change(NOTE, work -> {
            MunicipalityRepository towns = work.municipalities();
            assertThatThrownBy(() -> towns.insert(null))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage("value");
            assertThatThrownBy(() -> towns.replace(ALMELO, null))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage("expected");
            assertThatThrownBy(() -> towns.remove(null, Version.FIRST))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage("id");
            assertThatThrownBy(() -> towns.find(null))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage("id");
            assertThatThrownBy(() -> towns.list(null, PageRequest.first(1)))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage("query");
            assertThatThrownBy(() -> towns.list(MunicipalityQuery.all(), null))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage("page");
        });
    }
}
