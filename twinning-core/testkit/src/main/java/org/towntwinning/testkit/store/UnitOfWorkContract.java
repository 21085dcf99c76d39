package org.towntwinning.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.towntwinning.testkit.store.Samples.ALMELO;
import static org.towntwinning.testkit.store.Samples.DENIZLI;
import static org.towntwinning.testkit.store.Samples.ISERLOHN;
import static org.towntwinning.testkit.store.Samples.NOTE;
import static org.towntwinning.testkit.store.Samples.PRESTON;
import static org.towntwinning.testkit.store.Samples.pair;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.store.Action;
import org.towntwinning.store.DuplicateRecordException;
import org.towntwinning.store.MunicipalityQuery;
import org.towntwinning.store.MunicipalityRepository;
import org.towntwinning.store.PageRequest;
import org.towntwinning.store.RegisterRuleException;
import org.towntwinning.store.Revision;
import org.towntwinning.store.Snapshot;
import org.towntwinning.store.StaleRecordException;
import org.towntwinning.store.Version;
import org.towntwinning.store.Versioned;

/** what a unit of work writes, and what it refuses to write. */
public abstract class UnitOfWorkContract extends StoreContract {

    /** For subclasses. */
    protected UnitOfWorkContract() {}

    @ParameterizedTest
    @MethodSource("org.towntwinning.testkit.store.UnitOfWorkContract#failures")
    void r01AThrowLeavesNoTrace(Throwable failure) {
        insert(ALMELO);

        assertThatThrownBy(
                        () -> store.change(NOTE, work -> {
                            work.municipalities().insert(PRESTON);
                            work.municipalities().replace(Samples.town("almelo", "Almeloo"), Version.FIRST);
                            throw sneaky(failure);
                        }),
                        "R-01: the callback's own exception reaches the caller")
                .isSameAs(failure);

        store.look(snapshot -> {
            assertThat(snapshot.municipalities().count(MunicipalityQuery.all()))
                    .as("R-01: towns after a unit of work that threw")
                    .isEqualTo(1);
            assertThat(snapshot.municipalities().find(ALMELO.id()))
                    .as("R-01: the town that it had replaced")
                    .contains(new Versioned<>(ALMELO, Version.FIRST));
            assertThat(snapshot.municipalities().history(PRESTON.id()))
                    .as("R-01: history of the town that it had inserted")
                    .isEmpty();
            assertThat(snapshot.revision()).as("R-01: revision").isEqualTo(Revision.of(1));
        });
    }

    static Stream<Throwable> failures() {
        return Stream.of(new IOException("disk"), new IllegalStateException("ours"), new StackOverflowError("deep"));
    }

    @SuppressWarnings("unchecked")
    private static <X extends Throwable> Exception sneaky(Throwable failure) throws X {
        throw (X) failure;
    }

    @Test
    void r01ACommitThatBreaksARuleLeavesNoTrace() {
        assertThatThrownBy(() -> insert(ALMELO, pair()), "R-07: a relation to a town that is not there")
                .isInstanceOf(RegisterRuleException.class);

        store.look(snapshot -> {
            assertThat(snapshot.revision()).as("R-01: revision").isEqualTo(Revision.EMPTY);
            assertThat(snapshot.municipalities().find(ALMELO.id()))
                    .as("R-01: a town of the refused unit of work")
                    .isEmpty();
        });
    }

    @Test
    void r01AStoreGoesOnAfterAFailure() {
        assertThatThrownBy(() -> insert(pair()), "R-07: a relation of towns that are not there")
                .isInstanceOf(RegisterRuleException.class);

        insert(ALMELO, PRESTON, pair());

        assertThat(revision()).as("R-01: revisions have no gap").isEqualTo(Revision.of(1));
    }

    @Test
    void r02OwnWritesAreVisibleAtOnceAndToNobodyElse() throws Exception {
        insert(ALMELO);
        Municipality renamed = Samples.town("almelo", "Almeloo");
        store.change(NOTE, work -> {
            work.municipalities().insert(PRESTON);
            Versioned<Municipality> replaced = work.municipalities().replace(renamed, Version.FIRST);

            assertThat(work.municipalities().find(ALMELO.id()))
                    .as("R-02: the own replacement")
                    .contains(replaced);
            assertThat(work.municipalities().find(PRESTON.id()))
                    .as("R-02: the own insertion")
                    .contains(new Versioned<>(PRESTON, Version.FIRST));
            assertThat(work.municipalities().count(MunicipalityQuery.all()))
                    .as("R-02: with the own insertion")
                    .isEqualTo(2);
            assertThat(work.municipalities()
                            .list(MunicipalityQuery.all().nameBeginning("almeloo"), PageRequest.first(10))
                            .items())
                    .as("R-02: queries see the own replacement")
                    .containsExactly(replaced);
            assertThat(Rendezvous.elsewhere(this::countTowns))
                    .as("R-02: towns that another thread sees before the commit")
                    .isEqualTo(1L);
            work.municipalities().remove(PRESTON.id(), Version.FIRST);
            assertThat(work.municipalities().find(PRESTON.id()))
                    .as("R-02: the own removal")
                    .isEmpty();
        });
        assertThat(version(ALMELO.id()))
                .as("R-02: the version after the commit")
                .isEqualTo(Version.of(2));
    }

    @Test
    void r02TheStreamOfAUnitOfWorkShowsWhatWasThereWhenItBegan() {
        insert(ALMELO, PRESTON);

        store.change(
                NOTE,
                work -> work.municipalities().forEach(MunicipalityQuery.all(), each -> {
                    work.municipalities()
                            .replace(Samples.town(each.value().id().value().substring(5), "other"), each.version());
                    work.municipalities()
                            .insert(Samples.town(
                                    "after-" + each.version()
                                            + each.value().id().value().substring(5),
                                    "new"));
                }));

        assertThat(countTowns())
                .as("R-02: each of two towns was visited once and made another, whatever was inserted meanwhile")
                .isEqualTo(4);
    }

    @Test
    void r02WhatItReturnsIsWhatWasCommitted() {
        Versioned<Municipality> inserted =
                store.write(NOTE, work -> work.municipalities().insert(ALMELO));

        assertThat(town(ALMELO.id()))
                .as("R-02: the record that insert returned")
                .contains(inserted);
    }

    @Test
    void r04InsertOfALiveIdIsADuplicate() {
        insert(ALMELO);
        Municipality another = Samples.town("almelo", "another");

        store.change(NOTE, work -> {
            MunicipalityRepository towns = work.municipalities();
            towns.insert(PRESTON);
            List<Action<Municipality, RuntimeException>> ways = List.of(
                    towns::insert, town -> towns.insertAll(List.of(town)), town -> work.insertAll(List.of(town)));
            for (Action<Municipality, RuntimeException> way : ways) {
                for (Municipality live : List.of(another, ALMELO, PRESTON)) {
                    assertThatThrownBy(
                                    () -> way.perform(live),
                                    "R-04: insert of an id that is there, committed or not, by way %s",
                                    ways.indexOf(way))
                            .isInstanceOfSatisfying(
                                    DuplicateRecordException.class,
                                    duplicate -> assertThat(duplicate.ids())
                                            .as("R-04: the ids named")
                                            .containsExactly(live.id()))
                            .hasMessageContaining(live.id().value());
                }
            }
        });
        assertThat(town(ALMELO.id())).as("R-04: what was there").contains(new Versioned<>(ALMELO, Version.FIRST));
    }

    @Test
    void r04InsertAllNamesAllDuplicatesAndInsertsNothing() {
        insert(ALMELO, PRESTON);

        store.change(NOTE, work -> {
            assertThatThrownBy(
                            () -> work.municipalities()
                                    .insertAll(List.of(
                                            PRESTON, ISERLOHN, ALMELO, DENIZLI, Samples.town("denizli", "twice"))),
                            "R-04: insertion of many towns, some of them there already or twice")
                    .isInstanceOfSatisfying(
                            DuplicateRecordException.class,
                            duplicate -> assertThat(duplicate.ids())
                                    .as("R-04: all duplicates at once, those within the list too")
                                    .containsExactly(PRESTON.id(), ALMELO.id(), DENIZLI.id()));
            assertThat(work.municipalities().find(ISERLOHN.id()))
                    .as("R-04: a method that throws has written nothing")
                    .isEmpty();
        });
    }

    @Test
    void r04InsertAllOfAllKindsInsertsAllOrNothing() {
        insert(ALMELO);

        store.change(NOTE, work -> {
            assertThatThrownBy(
                            () -> work.insertAll(List.of(PRESTON, pair(), ALMELO, pair())),
                            "R-04: insertion of records of several kinds, some of them there already or twice")
                    .isInstanceOfSatisfying(
                            DuplicateRecordException.class,
                            duplicate -> assertThat(duplicate.ids())
                                    .as("R-04: duplicates of all kinds")
                                    .containsExactly(ALMELO.id(), pair().id()));
            assertThat(work.find(PRESTON.id()))
                    .as("R-04: written by a method that threw")
                    .isEmpty();
        });
    }

    @Test
    void r04InsertAllGivesRecordsAndVersionsInTheOrderGiven() {
        List<Versioned<Municipality>> inserted =
                store.write(NOTE, work -> work.municipalities().insertAll(List.of(PRESTON, ALMELO)));
        assertThat(inserted)
                .as("R-04: what insertAll returns")
                .containsExactly(new Versioned<>(PRESTON, Version.FIRST), new Versioned<>(ALMELO, Version.FIRST));
    }

    @Test
    void r05AVersionThatIsNotCurrentIsStale() {
        insert(ALMELO);
        rename(ALMELO.id(), "Almeloo");

        for (Version wrong : List.of(Version.FIRST, Version.of(3))) {
            store.change(NOTE, work -> {
                assertThatThrownBy(
                                () -> work.municipalities().replace(ALMELO, wrong),
                                "R-05: replace with version %s of 2",
                                wrong)
                        .isInstanceOfSatisfying(StaleRecordException.class, stale -> {
                            assertThat(stale.id()).as("R-05: the record").isEqualTo(ALMELO.id());
                            assertThat(stale.expected()).as("R-05: expected").isEqualTo(wrong);
                            assertThat(stale.actual()).as("R-05: actual").contains(Version.of(2));
                        });
                assertThatThrownBy(
                                () -> work.municipalities().remove(ALMELO.id(), wrong),
                                "R-05: remove with version %s of 2",
                                wrong)
                        .isInstanceOf(StaleRecordException.class);
            });
        }
        assertThat(version(ALMELO.id())).as("R-05: nothing was written").isEqualTo(Version.of(2));
    }

    @Test
    void r05ARecordThatIsGoneIsStale() {
        store.change(
                NOTE,
                work -> assertThatThrownBy(
                                () -> work.municipalities().replace(ALMELO, Version.FIRST),
                                "R-05: replace of what never was")
                        .isInstanceOfSatisfying(
                                StaleRecordException.class,
                                stale -> assertThat(stale.actual())
                                        .as("R-05: actual version of what never was")
                                        .isEmpty()));
        insert(ALMELO);
        store.change(NOTE, work -> work.municipalities().remove(ALMELO.id(), Version.FIRST));

        store.change(
                NOTE,
                work -> assertThatThrownBy(
                                () -> work.municipalities().remove(ALMELO.id(), Version.FIRST),
                                "R-05: removal of what was removed")
                        .isInstanceOfSatisfying(
                                StaleRecordException.class,
                                stale -> assertThat(stale.actual())
                                        .as("R-05: actual version of what was removed")
                                        .isEmpty()));
    }

    @Test
    void r06AReplaceByAnEqualValueKeepsTheVersionAndWritesNoHistory() {
        insert(ALMELO);

        Versioned<Municipality> same = store.write(
                NOTE, work -> work.municipalities().replace(Samples.town("almelo", "Almelo"), Version.FIRST));

        assertThat(same.version())
                .as("R-06: version after a replace by an equal value")
                .isEqualTo(Version.FIRST);
        assertThat(revision())
                .as("R-06: revision after a unit of work without net change")
                .isEqualTo(Revision.of(1));
        assertThat(history(ALMELO.id())).as("R-06: history").hasSize(1);
    }

    @Test
    void r06StalenessIsCheckedBeforeEquality() {
        insert(ALMELO);

        store.change(
                NOTE,
                work -> assertThatThrownBy(
                                () -> work.municipalities().replace(ALMELO, Version.of(7)),
                                "R-06: replace by an equal value with a wrong version")
                        .isInstanceOf(StaleRecordException.class));
    }

    @Test
    void r06WhatIsUndoneWithinAUnitOfWorkIsNoChange() {
        insert(ALMELO);

        store.change(NOTE, work -> {
            Version there = work.municipalities()
                    .replace(Samples.town("almelo", "Almeloo"), Version.FIRST)
                    .version();
            Version back = work.municipalities().replace(ALMELO, there).version();
            work.municipalities().remove(ALMELO.id(), back);
            work.municipalities().insert(ALMELO);
            work.municipalities().insert(PRESTON);
            work.municipalities().remove(PRESTON.id(), Version.FIRST);
        });

        assertThat(revision())
                .as("R-06: revision after changes that cancel out")
                .isEqualTo(Revision.of(1));
        assertThat(version(ALMELO.id())).as("R-06: version").isEqualTo(Version.FIRST);
    }

    @Test
    void r06AUnitOfWorkThatOnlyReadsTakesNoRevision() {
        Revision begun = store.write(NOTE, Snapshot::revision);
        assertThat(begun).as("R-06: the revision a unit of work started from").isEqualTo(Revision.EMPTY);
        assertThat(revision()).as("R-06: revision").isEqualTo(Revision.EMPTY);
    }
}
