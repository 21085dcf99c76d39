package org.towntwinning.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.ExternalId;
import org.towntwinning.register.Name;
import org.towntwinning.store.CommitOutcomeUnknownException;
import org.towntwinning.store.MunicipalityQuery;
import org.towntwinning.store.PageRequest;
import org.towntwinning.store.Revision;
import org.towntwinning.store.Snapshot;
import org.towntwinning.store.StorageFailureException;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.store.UnitOfWork;
import org.towntwinning.store.Version;
import org.towntwinning.store.Versioned;

/**
 * What the caller sees when the database fails, at each statement and at commit, and what it holds afterwards (rules
 *
 */
class FaultsTest {

    private static final int RETRIES = 3;

    /** The last statement before the callback is called. */
    private static final int TAKING_THE_HEAD = 1;

    private final H2Database database = new H2Database();
    private final WatchedSource source = new WatchedSource(database.dataSource());
    private final AtomicInteger attempts = new AtomicInteger();
    private TwinningStore store;

    @BeforeEach
    void openAndInsert() {
        store = JdbcTwinningStore.create(
                source.dataSource(),
                JdbcOptions.builder()
                        .schemaMode(SchemaMode.MIGRATE)
                        .retries(RETRIES)
                        .build());
        store.change(Towns.NOTE, work -> work.municipalities().insert(Towns.ALMELO));
    }

    @AfterEach
    void close() {
        store.close();
        database.close();
    }

    /** Inserts, replaces, asks, and so flushes in the middle. */
    private void work(UnitOfWork work) {
        attempts.incrementAndGet();
        work.municipalities().insert(Towns.PRESTON);
        work.municipalities().replace(Towns.town("almelo", "Almeloo"), Version.FIRST);
        assertThat(work.municipalities().count(MunicipalityQuery.all()))
                .as("R-02: towns within the unit of work")
                .isEqualTo(2);
        work.relations().insert(Towns.relation("relation", Towns.ALMELO, Towns.PRESTON));
    }

    private void assertHeld(long revision, String when) {
        source.forget();
        store.look(snapshot -> {
            assertThat(snapshot.revision()).as("R-01: revision %s", when).isEqualTo(Revision.of(revision));
            assertThat(snapshot.municipalities().count(MunicipalityQuery.all()))
                    .as("R-01: towns %s", when)
                    .isEqualTo(revision);
        });
        assertThat(source.open()).as("R-14: connections in use %s", when).isZero();
    }

    private int statementsOfAUnitOfWork() {
        source.forget();
        assertThatThrownBy(() -> store.change(Towns.NOTE, work -> {
                    work(work);
                    throw new IllegalStateException("counted");
                }))
                .hasMessage("counted");
        int counted = source.executed().size();
        assertThat(counted).as("statements before the commit").isGreaterThan(5);
        return counted;
    }

    private static Supplier<SQLException> sqlState(String state) {
        return () -> new SQLException("injected", state);
    }

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01", "55P03", "HYT00"})
    void r13WhatPassesIsTriedAgainAtEveryStatement(String state) {
        int statements = statementsOfAUnitOfWork();
        for (int statement = 0; statement < statements; statement++) {
            attempts.set(0);
            source.failAt(statement, sqlState(state));

            store.change(Towns.NOTE, this::work);

            assertThat(attempts.get())
                    .as("R-13: attempts after %s at statement %s", state, statement)
                    .isEqualTo(statement <= TAKING_THE_HEAD ? 1 : 2);
            assertHeld(2, "after " + state + " at statement " + statement);
            undo();
        }
    }

    /** Another register for the next round. */
    private void undo() {
        store.close();
        database.run("drop all objects");
        openAndInsert();
    }

    @ParameterizedTest
    @CsvSource({
        "08006, the connection is gone",
        "57P01, the connection is gone",
        "57014, the statement was cancelled",
        "23505, see the cause",
        "53100, see the cause"
    })
    void r01WhatDoesNotPassLeavesTheOldStateAtEveryStatement(String state, String told) {
        int statements = statementsOfAUnitOfWork();
        for (int statement = 0; statement < statements; statement++) {
            attempts.set(0);
            source.failAt(statement, sqlState(state));

            assertThatThrownBy(() -> store.change(Towns.NOTE, this::work))
                    .as("R-01: %s at statement %s", state, statement)
                    .isInstanceOf(StorageFailureException.class)
                    .hasMessageContaining(told)
                    .hasMessageContaining(state)
                    .hasMessageNotContaining("injected");

            assertThat(attempts.get())
                    .as("R-13: attempts after %s at statement %s", state, statement)
                    .isLessThanOrEqualTo(1);
            assertHeld(1, "after " + state + " at statement " + statement);
        }
    }

    @Test
    void r13ItGivesUpAfterTheRetriesThatWereAllowed() {
        AtomicInteger called = new AtomicInteger();
        assertThatThrownBy(() -> store.change(Towns.NOTE, work -> {
                    called.incrementAndGet();
                    source.failForever(sqlState("40001"));
                    try {
                        work.municipalities().find(Towns.ALMELO.id());
                    } finally {
                        source.forget();
                    }
                }))
                .as("R-13: a deadlock each time")
                .isInstanceOf(StorageFailureException.class)
                .hasMessageContaining("40001");
        assertThat(called.get()).as("R-13: attempts").isEqualTo(1 + RETRIES);
        assertHeld(1, "after all attempts");
    }

    @Test
    void r01ACallbackThatCatchesAFailureCannotCommitTheRest() {
        assertThatThrownBy(() -> store.change(Towns.NOTE, work -> {
                    work.municipalities().insert(Towns.PRESTON);
                    source.failAt(0, sqlState("57014"));
                    Throwable caught =
                            catchThrowable(() -> work.municipalities().find(Towns.ALMELO.id()));
                    assertThat(caught).as("what the callback caught").isInstanceOf(StorageFailureException.class);
                }))
                .as("R-01: a unit of work whose callback swallowed a failure")
                .isInstanceOf(StorageFailureException.class);
        assertHeld(1, "after a failure that was swallowed");
    }

    @Test
    void r01ACallbackThatCatchesAFailureAndWritesNothingHasFailed() {
        assertThatThrownBy(() -> store.change(Towns.NOTE, work -> {
                    source.failAt(0, sqlState("57014"));
                    Throwable caught =
                            catchThrowable(() -> work.municipalities().find(Towns.ALMELO.id()));
                    assertThat(caught).as("what the callback caught").isInstanceOf(StorageFailureException.class);
                }))
                .as("R-01: a unit of work without a write whose callback swallowed a failure")
                .isInstanceOf(StorageFailureException.class);
        assertHeld(1, "after a failure that was swallowed");
    }

    @Test
    void r13ACommitThatTheDatabaseRefusesIsTriedAgain() {
        source.failAtCommit(false, sqlState("40001"));
        store.change(Towns.NOTE, this::work);
        assertThat(attempts.get()).as("R-13: attempts").isEqualTo(2);
        assertHeld(2, "after a commit that was refused once");
    }

    @Test
    void r13AConnectionLostDuringTheCommitIsSaidAndNotTriedAgain() {
        for (boolean afterwards : new boolean[] {false, true}) {
            attempts.set(0);
            source.failAtCommit(afterwards, sqlState("08006"));
            assertThatThrownBy(() -> store.change(Towns.NOTE, this::work))
                    .as("R-13: the connection breaks %s the commit", afterwards ? "after" : "before")
                    .isInstanceOfSatisfying(
                            CommitOutcomeUnknownException.class,
                            unknown -> assertThat(unknown.attempted())
                                    .as("R-13: the revision that may be there")
                                    .isEqualTo(Revision.of(2)));
            assertThat(attempts.get()).as("R-13: attempts").isEqualTo(1);
            assertHeld(afterwards ? 2 : 1, "after a commit of unknown outcome");
        }
    }

    @Test
    void r14AReadThatFailsGivesItsConnectionBack() {
        source.failAt(1, sqlState("57014"));
        assertThatThrownBy(
                        () -> store.look(snapshot -> snapshot.municipalities().find(Towns.ALMELO.id())))
                .as("R-14: a question that is cancelled")
                .isInstanceOf(StorageFailureException.class)
                .hasMessageContaining("raise the statement time-out");
        assertHeld(1, "after a question that was cancelled");
    }

    @Test
    void r14NothingIsHeldBetweenTheQuestionsOfASnapshot() {
        store.look(snapshot -> {
            assertThat(snapshot.find(Towns.ALMELO.id())).as("a town").isPresent();
            assertThat(source.open())
                    .as("R-14: connections in use while a snapshot is open")
                    .isZero();
            snapshot.municipalities().stream(MunicipalityQuery.all(), towns -> {
                assertThat(towns.count()).as("towns").isEqualTo(1);
                assertThat(source.open())
                        .as("R-14: connections in use within a stream")
                        .isZero();
                return true;
            });
        });
        assertThat(store.<Revision, RuntimeException>read(Snapshot::revision)).isEqualTo(Revision.of(1));
    }

    @Test
    void r12AnErasureBetweenTwoStatementsOfAReaderShowsTheWholeRecordOrNone() {
        Municipality rich = Towns.ALMELO.toBuilder()
                .addExternalId(ExternalId.of("zaaknummer", "Z-1"))
                .addName(Name.of("nl", "Almelo"))
                .build();
        try (TwinningStore other = JdbcTwinningStore.create(database.dataSource(), JdbcOptions.defaults())) {
            Version version = other.write(
                    Towns.NOTE,
                    work -> work.municipalities().replace(rich, Version.FIRST).version());
            boolean reachedTheEnd = false;
            for (int statement = 1; !reachedTheEnd; statement++) {
                Version current = version;
                source.interruptAt(
                        statement,
                        () -> other.change(
                                Towns.NOTE, work -> work.municipalities().erase(rich.id(), current)));
                List<Municipality> found = store.read(snapshot ->
                        snapshot.municipalities().list(MunicipalityQuery.all(), PageRequest.first(10)).items().stream()
                                .map(Versioned::value)
                                .toList());
                assertThat(found)
                        .as("R-12: the register read while a record is erased before statement %s", statement)
                        .isIn(List.of(), List.of(rich));
                reachedTheEnd = source.executed().size() <= statement;
                if (!reachedTheEnd) {
                    version = other.write(
                            Towns.NOTE,
                            work -> work.municipalities().insert(rich).version());
                }
            }
        }
    }

    @Test
    void r16RowsThatSomethingElseHasChangedAreNamed() {
        database.run("update \"twinning_municipality\" set existence = 'last summer'");
        assertThatThrownBy(
                        () -> store.look(snapshot -> snapshot.municipalities().find(Towns.ALMELO.id())))
                .as("R-16: a row that makes no record")
                .isInstanceOf(StorageFailureException.class)
                .hasMessageContaining("municipality town:almelo since revision 1")
                .hasMessageContaining("backup")
                .hasMessageNotContaining("last summer");
        assertThat(source.open()).as("R-14: connections in use").isZero();
    }
}
