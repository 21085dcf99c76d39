package org.towntwinning.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.towntwinning.testkit.store.Samples.ALMELO;
import static org.towntwinning.testkit.store.Samples.NOTE;
import static org.towntwinning.testkit.store.Samples.PRESTON;

import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.towntwinning.store.Action;
import org.towntwinning.store.MunicipalityQuery;
import org.towntwinning.store.MunicipalityRepository;
import org.towntwinning.store.PageRequest;
import org.towntwinning.store.Revision;
import org.towntwinning.store.Snapshot;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.store.Version;

/** who may call a store and what it gave, and when; and that null is a programming error. */
public abstract class SessionContract extends StoreContract {

    /** For subclasses. */
    protected SessionContract() {}

    @ParameterizedTest
    @MethodSource("org.towntwinning.testkit.store.SessionContract#calls")
    void r19ACallFromInsideACallbackIsRefused(Call call) {
        insert(ALMELO);
        ThrowingCallable nested = () -> call.on(store);

        store.look(snapshot -> assertThatThrownBy(nested, "R-19: %s inside a snapshot, which the message names", call)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("revision 1"));
        store.change(
                NOTE,
                work -> assertThatThrownBy(nested, "R-19: %s inside a unit of work, which the message names", call)
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("j.devries"));

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
        assertThatThrownBy(
                        () -> store.look(snapshot -> {
                            throw new IllegalArgumentException("mine");
                        }),
                        "R-19: what the callback of a snapshot threw")
                .hasMessage("mine");
        assertThatThrownBy(
                        () -> store.change(NOTE, work -> {
                            throw new IllegalArgumentException("mine");
                        }),
                        "R-19: what the callback of a unit of work threw")
                .hasMessage("mine");

        insert(ALMELO);
        assertThat(revision()).as("R-19: the store can be called again").isEqualTo(Revision.of(1));
    }

    @Test
    void r19AnotherStoreMayBeCalledInside() {
        try (StoreFixture another = fixture();
                TwinningStore other = another.open(clock)) {
            store.look(
                    snapshot -> other.change(NOTE, work -> work.municipalities().insert(ALMELO)));
            Revision ofOther = other.read(Snapshot::revision);
            assertThat(ofOther).as("R-19: revision of the other store").isEqualTo(Revision.of(1));
        }
    }

    @Test
    void r19WhatWasGivenBelongsToItsThread() {
        insert(ALMELO);
        store.look(snapshot -> assertThatThrownBy(
                        () -> Rendezvous.elsewhere(
                                () -> snapshot.municipalities().find(ALMELO.id())),
                        "R-19: a snapshot used by another thread")
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("thread"));
        store.change(
                NOTE,
                work -> assertThatThrownBy(
                                () -> Rendezvous.elsewhere(
                                        () -> work.municipalities().insert(PRESTON)),
                                "R-19: a unit of work used by another thread")
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("thread"));
        assertThat(revision()).as("R-19: nothing was written").isEqualTo(Revision.of(1));
    }

    @Test
    void nullIsAProgrammingError() {
        assertThatThrownBy(
                        () -> store.read(Samples.nothing()),
                        "null, which the page of the package org.towntwinning.store forbids")
                .isInstanceOf(NullPointerException.class)
                .hasMessage("work");
        assertThatThrownBy(
                        () -> store.look(Samples.nothing()),
                        "null, which the page of the package org.towntwinning.store forbids")
                .isInstanceOf(NullPointerException.class)
                .hasMessage("action");
        assertThatThrownBy(
                        () -> store.write(Samples.nothing(), Snapshot::revision),
                        "null, which the page of the package org.towntwinning.store forbids")
                .isInstanceOf(NullPointerException.class)
                .hasMessage("note");
        assertThatThrownBy(
                        () -> store.change(NOTE, Samples.nothing()),
                        "null, which the page of the package org.towntwinning.store forbids")
                .isInstanceOf(NullPointerException.class)
                .hasMessage("action");
        store.change(NOTE, work -> {
            MunicipalityRepository towns = work.municipalities();
            assertThatThrownBy(
                            () -> towns.insert(Samples.nothing()),
                            "null, which the page of the package org.towntwinning.store forbids")
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage("value");
            assertThatThrownBy(
                            () -> towns.replace(ALMELO, Samples.nothing()),
                            "null, which the page of the package org.towntwinning.store forbids")
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage("expected");
            assertThatThrownBy(
                            () -> towns.remove(Samples.nothing(), Version.FIRST),
                            "null, which the page of the package org.towntwinning.store forbids")
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage("id");
            assertThatThrownBy(
                            () -> towns.find(Samples.nothing()),
                            "null, which the page of the package org.towntwinning.store forbids")
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage("id");
            assertThatThrownBy(
                            () -> towns.list(Samples.nothing(), PageRequest.first(1)),
                            "null, which the page of the package org.towntwinning.store forbids")
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage("query");
            assertThatThrownBy(
                            () -> towns.list(MunicipalityQuery.all(), Samples.nothing()),
                            "null, which the page of the package org.towntwinning.store forbids")
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage("page");
        });
    }
}
