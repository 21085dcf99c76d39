package org.towntwinning.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.towntwinning.store.MunicipalityQuery;
import org.towntwinning.store.RegisterRuleException;
import org.towntwinning.store.Revision;
import org.towntwinning.store.Snapshot;
import org.towntwinning.store.StorageFailureException;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.store.Version;

/**
 * A guest in transactions of the host: it never ends them, nor changes their connection, and what it did is there or
 * not as the host decides. The host here has one connection, as Spring binds one to a thread.
 */
class JoiningTest {

    private final H2Database database = new H2Database();
    private Connection hosts;
    private int forbidden;
    private TwinningStore joined;
    private TwinningStore beside;

    @BeforeEach
    void openBoth() throws SQLException {
        beside = JdbcTwinningStore.create(
                database.dataSource(),
                JdbcOptions.builder().schemaMode(SchemaMode.MIGRATE).build());
        database.run("create table hosts_own (id integer primary key)");
        hosts = database.dataSource().getConnection();
        hosts.setAutoCommit(false);
        joined = JdbcTwinningStore.joining(boundToTheThread(), JdbcOptions.defaults());
    }

    @AfterEach
    void close() throws SQLException {
        joined.close();
        beside.close();
        hosts.close();
        database.close();
    }

    /** Gives the host's connection, whose close does nothing; counts what a guest must not do. */
    private DataSource boundToTheThread() {
        Connection bound = (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    boolean ends =
                            Stream.of("commit", "setAutoCommit", "setTransactionIsolation", "setReadOnly", "abort")
                                            .anyMatch(method.getName()::equals)
                                    || (method.getName().equals("rollback") && arguments == null);
                    forbidden += ends ? 1 : 0;
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    try {
                        return method.invoke(hosts, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> bound);
    }

    private void hostWrites() throws SQLException {
        try (Statement statement = hosts.createStatement()) {
            statement.execute("insert into hosts_own (id) values (1)");
        }
    }

    private long rowsOfTheHost() throws SQLException {
        try (Connection other = database.dataSource().getConnection();
                Statement statement = other.createStatement();
                var rows = statement.executeQuery("select count(*) from hosts_own")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static long towns(TwinningStore store) {
        return store.<Long, RuntimeException>read(
                (Snapshot snapshot) -> snapshot.municipalities().count(MunicipalityQuery.all()));
    }

    @Test
    void r01WhatItDidIsThereWhenTheHostCommits() throws SQLException {
        hostWrites();
        joined.change(Towns.NOTE, work -> work.municipalities().insert(Towns.ALMELO));
        joined.change(Towns.NOTE, work -> work.municipalities().replace(Towns.town("almelo", "again"), Version.FIRST));

        assertThat(towns(joined))
                .as("R-02: towns within the host's transaction")
                .isEqualTo(1);
        assertThat(towns(beside))
                .as("R-02: towns outside before the host commits")
                .isZero();
        hosts.commit();
        assertThat(towns(beside)).as("R-01: towns after the host committed").isEqualTo(1);
        assertThat(beside.<Revision, RuntimeException>read(Snapshot::revision))
                .as("R-11: two units of work are two revisions")
                .isEqualTo(Revision.of(2));
        assertThat(forbidden).as("calls that only the host may make").isZero();
    }

    @Test
    void r01WhatItDidIsGoneWhenTheHostRollsBack() throws SQLException {
        joined.change(Towns.NOTE, work -> work.municipalities().insert(Towns.ALMELO));
        hosts.rollback();

        assertThat(towns(beside)).as("R-01: towns after the host rolled back").isZero();
        assertThat(beside.<Revision, RuntimeException>read(Snapshot::revision))
                .as("R-06: the revision is free again")
                .isEqualTo(Revision.EMPTY);
        beside.change(Towns.NOTE, work -> work.municipalities().insert(Towns.PRESTON));
        assertThat(forbidden).as("calls that only the host may make").isZero();
    }

    @Test
    void r01AUnitOfWorkThatFailsTakesNothingOfTheHostWithIt() throws SQLException {
        hostWrites();
        assertThatThrownBy(() -> joined.change(Towns.NOTE, work -> {
                    work.municipalities().insertAll(List.of(Towns.ALMELO, Towns.PRESTON));
                    assertThat(work.municipalities().count(MunicipalityQuery.all()))
                            .isEqualTo(2);
                    throw new IllegalStateException("given up");
                }))
                .hasMessage("given up");
        assertThatThrownBy(() -> joined.change(
                        Towns.NOTE, work -> work.relations().insert(Towns.relation("r", Towns.ALMELO, Towns.PRESTON))))
                .as("R-07: a relation between towns that are not there")
                .isInstanceOf(RegisterRuleException.class);
        hosts.commit();

        assertThat(rowsOfTheHost()).as("what the host wrote before").isEqualTo(1);
        assertThat(towns(beside))
                .as("R-01: towns of the units of work that failed")
                .isZero();
        assertThat(beside.<Revision, RuntimeException>read(Snapshot::revision))
                .as("R-06: revisions")
                .isEqualTo(Revision.EMPTY);
        assertThat(forbidden).as("calls that only the host may make").isZero();
    }

    @Test
    void withoutATransactionOfTheHostItRefusesToWrite() throws SQLException {
        hosts.setAutoCommit(true);
        assertThat(towns(joined)).as("towns read outside of a transaction").isZero();
        assertThatThrownBy(() ->
                        joined.change(Towns.NOTE, work -> work.municipalities().insert(Towns.ALMELO)))
                .isInstanceOf(StorageFailureException.class)
                .hasMessageContaining("Begin a transaction before");
        assertThat(towns(beside)).as("towns").isZero();
    }

    @Test
    void aGuestMakesNoTables() {
        assertThatThrownBy(() -> JdbcTwinningStore.joining(
                        boundToTheThread(),
                        JdbcOptions.builder().schemaMode(SchemaMode.MIGRATE).build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("JdbcSchema");
    }

    @Test
    void r13ABusyDatabaseIsTheHostsToTryAgain() throws SQLException {
        int[] calls = {0};
        try (Connection other = database.dataSource().getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("update \"twinning_head\" set revision = revision");
            assertThatThrownBy(() -> joined.change(Towns.NOTE, work -> calls[0]++))
                    .as("R-13: the head row is locked by another")
                    .isInstanceOf(StorageFailureException.class)
                    .hasMessageContaining("the host may run again");
            other.rollback();
        }
        assertThat(calls[0]).as("R-13: calls of the callback").isZero();
        joined.change(Towns.NOTE, work -> work.municipalities().insert(Towns.ALMELO));
        hosts.commit();
        assertThat(towns(beside)).as("towns after that").isEqualTo(1);
    }
}
