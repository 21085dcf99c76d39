package org.towntwinning.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.towntwinning.testkit.store.Samples.ALMELO;
import static org.towntwinning.testkit.store.Samples.DENIZLI;
import static org.towntwinning.testkit.store.Samples.ISERLOHN;
import static org.towntwinning.testkit.store.Samples.NOTE;
import static org.towntwinning.testkit.store.Samples.PRESTON;
import static org.towntwinning.testkit.store.Samples.pair;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.towntwinning.relation.Relation;
import org.towntwinning.store.Capability;
import org.towntwinning.store.Change;
import org.towntwinning.store.RegisterRuleException;
import org.towntwinning.store.Revision;
import org.towntwinning.store.StoreInfo;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.store.TwinningStores;
import org.towntwinning.store.Version;

/**
 * R-18 for {@link Capability#DURABILITY}: opened again, the register is what it was, revisions, versions, history and
 * feed included; a store that does not declare it begins with an empty register.
 */
public abstract class DurabilityContract extends StoreContract {

    private static final StoreContent NOTHING = nothing();

    /** For subclasses. */
    protected DurabilityContract() {}

    private static StoreContent nothing() {
        try (TwinningStore empty = TwinningStores.inMemory(new MovableClock())) {
            return StoreContent.of(empty);
        }
    }

    private boolean isDurable() {
        return store.info().supports(Capability.DURABILITY);
    }

    /** Opens the store again and compares all that can be seen. */
    private void reopenAndCompare(String what) {
        StoreContent expected = isDurable() ? StoreContent.of(store) : NOTHING;
        reopen();
        assertThat(StoreContent.of(store).differenceTo(expected))
                .as(
                        "R-18: how %s, opened again, differs from %s",
                        what, isDurable() ? "what was committed" : "an empty register")
                .isEmpty();
    }

    @Test
    void r18AnEmptyRegisterIsEmptyWhenItIsOpenedAgain() {
        reopenAndCompare("an empty register");
        insert(ALMELO);
        assertThat(revision()).as("R-18: the first revision after that").isEqualTo(Revision.of(1));
    }

    @Test
    void r18WhatWasCommittedIsThereWhenTheStoreIsOpenedAgain() {
        insert(QueryRegister.records());
        clock.advance(Duration.ofDays(1));
        insert(Samples.towns(pair()));
        rename(ISERLOHN.id(), "Iserlohn am Rande");
        store.change(NOTE.withSummary("gone").withSource(null), work -> {
            work.municipalities().remove(DENIZLI.id(), Version.FIRST);
            work.relations().remove(pair().id(), Version.FIRST);
        });
        store.change(NOTE.withSummary(null), work -> work.relations().insert(pair()));

        reopenAndCompare("a register");
        reopenAndCompare("a register that nobody changed");
    }

    @Test
    void r18RevisionsAndVersionsGoOnAfterAnOpening() {
        insert(ALMELO, PRESTON);
        rename(ALMELO.id(), "Almeloo");
        store.change(NOTE, work -> work.municipalities().remove(PRESTON.id(), Version.FIRST));
        boolean durable = isDurable();
        reopen();

        insert(PRESTON);
        assertThat(revision())
                .as("R-18: the revision of a unit of work after an opening")
                .isEqualTo(Revision.of(durable ? 4 : 1));
        assertThat(version(PRESTON.id()))
                .as("R-11: the version of a record that was removed before an opening and inserted after it")
                .isEqualTo(Version.of(durable ? 2 : 1));
        assertThat(history(PRESTON.id()))
                .as("R-11: the history over an opening")
                .hasSize(durable ? 3 : 1);
    }

    @Test
    void r11InstantsDoNotDecreaseOverAnOpening() {
        insert(ALMELO);
        boolean durable = isDurable();
        reopen();
        Instant before = MovableClock.START.minus(Duration.ofDays(400));
        clock.set(before);
        insert(PRESTON);

        Instant last = changes().stream()
                .map(Change::recorded)
                .reduce((one, other) -> other)
                .orElseThrow();
        assertThat(last)
                .as("R-11: the instant of a unit of work after an opening, by a clock that went back")
                .isEqualTo(durable ? MovableClock.START : before);
    }

    @Test
    void r01AFailedUnitOfWorkLeavesNoTraceForALaterOpening() {
        insert(ALMELO);
        assertThatThrownBy(
                        () -> store.change(NOTE, work -> {
                            work.municipalities().insert(PRESTON);
                            throw new IllegalStateException("given up");
                        }),
                        "R-01: the exception of the callback")
                .hasMessage("given up");
        assertThatThrownBy(() -> insert(relationToNowhere()), "R-07: a relation of towns that are not there")
                .isInstanceOf(RegisterRuleException.class);

        reopenAndCompare("a register with two failed units of work");
    }

    private static Relation relationToNowhere() {
        return Samples.relation("r", "1990", DENIZLI, ISERLOHN).build();
    }

    @Test
    void r18ItSaysTheSameOfItselfEachTimeItIsOpened() {
        StoreInfo before = store.info();
        reopen();
        assertThat(store.info()).as("R-18: what the store says of itself").isEqualTo(before);
    }
}
