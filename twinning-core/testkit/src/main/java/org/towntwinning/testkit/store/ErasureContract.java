package org.towntwinning.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.towntwinning.testkit.store.Samples.ALMELO;
import static org.towntwinning.testkit.store.Samples.ISERLOHN;
import static org.towntwinning.testkit.store.Samples.NOTE;
import static org.towntwinning.testkit.store.Samples.PRESTON;
import static org.towntwinning.testkit.store.Samples.pair;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.store.Capability;
import org.towntwinning.store.Change;
import org.towntwinning.store.ChangeNote;
import org.towntwinning.store.Effect;
import org.towntwinning.store.MunicipalityQuery;
import org.towntwinning.store.PageRequest;
import org.towntwinning.store.RecordChange;
import org.towntwinning.store.Recorded;
import org.towntwinning.store.RegisterRuleException;
import org.towntwinning.store.Revision;
import org.towntwinning.store.Snapshot;
import org.towntwinning.store.StaleRecordException;
import org.towntwinning.store.UnsupportedCapabilityException;
import org.towntwinning.store.Version;
import org.towntwinning.store.Versioned;

/**
 * erasure takes the content of a record out of every version, and leaves only that it was erased, when, and by
 * which account. A store that does not declare {@link Capability#ERASURE} refuses each of these.
 */
public abstract class ErasureContract extends StoreContract {

    private static final ChangeNote CLERK = ChangeNote.of("clerk", "Almelo is erased");

    /** For subclasses. */
    protected ErasureContract() {}

    /** Erases Almelo as one unit of work; a store that cannot erase must refuse, with nothing written. */
    private boolean isErased(Version expected) {
        if (store.info().supports(Capability.ERASURE)) {
            store.change(CLERK, work -> work.municipalities().erase(ALMELO.id(), expected));
            return true;
        }
        StoreContent before = StoreContent.of(store);
        assertThatThrownBy(
                        () -> store.change(CLERK, work -> work.municipalities().erase(ALMELO.id(), expected)),
                        "R-18: erasure by a store that does not declare it")
                .isInstanceOfSatisfying(
                        UnsupportedCapabilityException.class,
                        refusal -> assertThat(refusal.capability())
                                .as("R-18: what the store says it cannot do")
                                .isEqualTo(Capability.ERASURE));
        assertThat(StoreContent.of(store).differenceTo(before))
                .as("R-18: what an erasure that was refused has changed")
                .isEmpty();
        return false;
    }

    @Test
    void r12TheRecordIsGoneFromEveryRevision() {
        insert(ALMELO, PRESTON);
        rename(ALMELO.id(), "Almeloo");
        if (isErased(Version.of(2))) {
            assertNowhere(ALMELO.id(), 3);
            assertThat(countTowns()).as("R-12: towns that are left").isEqualTo(1);
        }
    }

    /** In no revision, in no way of reading. */
    private void assertNowhere(MunicipalityId id, int revisions) {
        store.look(snapshot -> {
            for (int number = 0; number <= revisions; number++) {
                Snapshot then = snapshot.at(Revision.of(number));
                String when = "R-12: in revision " + number + " an erased record, ";
                assertThat(then.municipalities().find(id)).as(when + "found").isEmpty();
                assertThat(then.find(id))
                        .as(when + "found by an id of any kind")
                        .isEmpty();
                assertThat(then.municipalities()
                                .list(MunicipalityQuery.all(), PageRequest.first(100))
                                .items())
                        .as(when + "listed")
                        .noneMatch(each -> each.value().id().equals(id));
                List<Versioned<Municipality>> streamed =
                        then.municipalities().stream(MunicipalityQuery.all(), towns -> towns.toList());
                assertThat(streamed)
                        .as(when + "streamed")
                        .noneMatch(each -> each.value().id().equals(id));
                assertThat(then.municipalities().count(MunicipalityQuery.all()))
                        .as(when + "counted")
                        .isEqualTo(streamed.size());
                assertThat(then.municipalities().history(id))
                        .as(when + "in its history")
                        .allMatch(each -> each.value().isEmpty());
            }
        });
    }

    @Test
    void r12HistoryTellsThatItWasAndNotWhatItWas() {
        insert(ALMELO);
        rename(ALMELO.id(), "Almeloo");
        clock.advance(Duration.ofDays(1));
        if (isErased(Version.of(2))) {
            assertThat(history(ALMELO.id()))
                    .as("R-12: revision, instant, effect, version and account of each entry are kept")
                    .extracting(each -> each.revision() + " " + each.recorded() + " " + each.effect() + " "
                            + each.version() + " " + each.note().account())
                    .containsExactly(
                            "1 2025-06-24T10:00:00Z INSERTED 1 j.devries",
                            "2 2025-06-24T10:00:00Z REPLACED 2 j.devries",
                            "3 2025-06-25T10:00:00Z ERASED 2 clerk");
            assertThat(history(ALMELO.id()))
                    .as("R-12: the values are gone")
                    .extracting(Recorded::value)
                    .containsOnly(Optional.empty());
            assertThat(history(ALMELO.id()))
                    .as("R-12: the summaries are blanked")
                    .extracting(each -> each.note().summary())
                    .containsOnly(Optional.empty());
        }
    }

    @Test
    void r12TheFeedIsBlankedWhereTheRecordWasTouchedAndOnlyThere() {
        insert(ALMELO, PRESTON);
        insert(ISERLOHN);
        rename(ALMELO.id(), "Almeloo");
        if (isErased(Version.of(2))) {
            List<Change> feed = changes();
            assertThat(feed)
                    .as("R-12: summaries in the feed; only revision 2 did not touch the record")
                    .extracting(each -> each.note().summary())
                    .containsExactly(Optional.empty(), NOTE.summary(), Optional.empty(), Optional.empty());
            assertThat(feed)
                    .as("R-12: accounts in the feed")
                    .extracting(each -> each.note().account())
                    .containsExactly("j.devries", "j.devries", "j.devries", "clerk");
            assertThat(feed.get(0).records())
                    .as("R-12: the record in the feed of the revision that inserted it")
                    .containsExactly(
                            new RecordChange(ALMELO.id(), Effect.INSERTED, Version.of(1)),
                            new RecordChange(PRESTON.id(), Effect.INSERTED, Version.of(1)));
            assertThat(feed.get(3).records())
                    .as("R-12: the tombstone")
                    .containsExactly(new RecordChange(ALMELO.id(), Effect.ERASED, Version.of(2)));
        }
    }

    @Test
    void r12TheOthersOfItsRevisionsKeepTheirContent() {
        insert(ALMELO, PRESTON);
        if (isErased(Version.FIRST)) {
            Recorded<Municipality> entry = history(PRESTON.id()).get(0);
            assertThat(entry.value()).as("R-12: another record of the revision").contains(PRESTON);
            assertThat(entry.note().summary())
                    .as("R-12: the summary that it shared with what was erased")
                    .isEmpty();
            store.look(snapshot -> assertThat(
                            snapshot.at(Revision.of(1)).municipalities().find(PRESTON.id()))
                    .as("R-12: another record, in the past")
                    .contains(new Versioned<>(PRESTON, Version.FIRST)));
        }
    }

    @Test
    void r12WhatLiveRecordsReferToIsNotErased() {
        insert(ALMELO, PRESTON, pair());
        StoreContent before = StoreContent.of(store);
        Class<?> refusal = store.info().supports(Capability.ERASURE)
                ? RegisterRuleException.class
                : UnsupportedCapabilityException.class;

        assertThatThrownBy(
                        () -> store.change(CLERK, work -> work.municipalities().erase(ALMELO.id(), Version.FIRST)),
                        "R-12: erasure of a town that a relation refers to")
                .isInstanceOf(refusal);
        assertThat(StoreContent.of(store).differenceTo(before))
                .as("R-12: what an erasure that was refused has changed")
                .isEmpty();
    }

    @Test
    void r12OlderVersionsOfOthersReadItAsErased() {
        insert(ALMELO, PRESTON, pair());
        store.change(NOTE, work -> work.relations().remove(pair().id(), Version.FIRST));
        if (isErased(Version.FIRST)) {
            store.look(snapshot -> {
                Snapshot then = snapshot.at(Revision.of(1));
                assertThat(then.relations().find(pair().id()))
                        .as("R-12: the relation of the past, with what it referred to")
                        .contains(new Versioned<>(pair(), Version.FIRST));
                assertThat(then.municipalities().find(ALMELO.id()))
                        .as("R-12: what it referred to, in the past")
                        .isEmpty();
                assertThat(snapshot.municipalities().history(ALMELO.id()))
                        .as("R-12: what became of it")
                        .last()
                        .extracting(Recorded::effect)
                        .isEqualTo(Effect.ERASED);
            });
        }
    }

    @Test
    void r12TheIdCanBeUsedAgainAndVersionsGoOn() {
        insert(ALMELO);
        rename(ALMELO.id(), "Almeloo");
        if (isErased(Version.of(2))) {
            Municipality again = Samples.town("almelo", "again");
            insert(again);
            assertThat(town(ALMELO.id()))
                    .as("R-12: another record of an id that was erased")
                    .contains(new Versioned<>(again, Version.of(3)));
            assertThat(history(ALMELO.id()))
                    .as("R-12: its history goes on, without what was before")
                    .extracting(Recorded::value)
                    .containsExactly(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(again));
        }
    }

    @Test
    void r12AnIdIsNotInsertedAgainByTheUnitOfWorkThatErasedIt() {
        insert(ALMELO);
        Class<?> refusal = store.info().supports(Capability.ERASURE)
                ? IllegalStateException.class
                : UnsupportedCapabilityException.class;
        assertThatThrownBy(
                        () -> store.change(CLERK, work -> {
                            work.municipalities().erase(ALMELO.id(), Version.FIRST);
                            work.municipalities().insert(ALMELO);
                        }),
                        "R-12: an insertion after an erasure of the same id in one unit of work")
                .isInstanceOf(refusal);
        assertThat(town(ALMELO.id()))
                .as("R-01: the record after that")
                .contains(new Versioned<>(ALMELO, Version.FIRST));
    }

    @Test
    void r12WhatWasRemovedIsErasedByInsertingItAgain() {
        insert(ALMELO);
        store.change(NOTE, work -> work.municipalities().remove(ALMELO.id(), Version.FIRST));
        insert(Samples.town("almelo", "to be erased"));
        if (isErased(Version.of(2))) {
            assertNowhere(ALMELO.id(), 4);
        }
    }

    @Test
    void r05AVersionThatIsNotCurrentIsNotErased() {
        insert(ALMELO, PRESTON);
        rename(ALMELO.id(), "Almeloo");
        StoreContent before = StoreContent.of(store);
        Class<?> refusal = store.info().supports(Capability.ERASURE)
                ? StaleRecordException.class
                : UnsupportedCapabilityException.class;
        for (Version wrong : List.of(Version.of(1), Version.of(3))) {
            store.change(
                    CLERK,
                    work -> assertThatThrownBy(
                                    () -> work.municipalities().erase(ALMELO.id(), wrong),
                                    "R-05: erasure with version %s of 2",
                                    wrong)
                            .isInstanceOf(refusal));
        }
        store.change(
                CLERK,
                work -> assertThatThrownBy(
                                () -> work.municipalities().erase(ISERLOHN.id(), Version.FIRST),
                                "R-05: erasure of what never was")
                        .isInstanceOf(refusal));
        assertThat(StoreContent.of(store).differenceTo(before))
                .as("R-05: what a stale erasure has changed")
                .isEmpty();
    }

    @Test
    void r01AnErasureThatIsNotCommittedLeavesNoTrace() {
        insert(ALMELO);
        StoreContent before = StoreContent.of(store);
        boolean erases = store.info().supports(Capability.ERASURE);

        assertThatThrownBy(
                        () -> store.change(CLERK, work -> {
                            work.municipalities().erase(ALMELO.id(), Version.FIRST);
                            assertThat(work.municipalities().find(ALMELO.id()))
                                    .as("R-02: the own erasure")
                                    .isEmpty();
                            throw new IllegalStateException("given up");
                        }),
                        "R-01: the callback after an erasure")
                .isInstanceOf(erases ? IllegalStateException.class : UnsupportedCapabilityException.class);
        assertThat(StoreContent.of(store).differenceTo(before))
                .as("R-01: what an erasure that was not committed has changed")
                .isEmpty();
    }

    @Test
    void r12WhatIsErasedStaysSoWhenTheStoreIsOpenedAgain() {
        insert(ALMELO, PRESTON);
        rename(ALMELO.id(), "Almeloo");
        if (isErased(Version.of(2))) {
            boolean durable = store.info().supports(Capability.DURABILITY);
            StoreContent erased = StoreContent.of(store);
            reopen();
            assertNowhere(ALMELO.id(), durable ? 3 : 0);
            assertThat(StoreContent.of(store).differenceTo(erased).isEmpty())
                    .as("R-12: the register is the same when it is opened again, or empty if it is not durable")
                    .isEqualTo(durable);
        }
    }

    @Test
    void r12AnOpenSnapshotLosesTheRecordOrKeepsItAndGoesOn() throws Exception {
        insert(ALMELO, PRESTON);
        store.look(snapshot -> {
            Rendezvous.elsewhere(() -> isErased(Version.FIRST));
            assertThat(snapshot.municipalities().find(ALMELO.id()).map(Versioned::value))
                    .as("R-12: a record that was erased while a snapshot was open")
                    .isIn(Optional.empty(), Optional.of(ALMELO));
            assertThat(snapshot.municipalities().find(PRESTON.id()))
                    .as("R-03: another record of the open snapshot")
                    .contains(new Versioned<>(PRESTON, Version.FIRST));
        });
    }
}
