package org.towntwinning.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.towntwinning.jdbc.TestDatabase.Kind;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.Name;
import org.towntwinning.store.ChangeNote;
import org.towntwinning.store.MunicipalityQuery;
import org.towntwinning.store.StorageFailureException;
import org.towntwinning.store.TwinningStore;

/**
 * nothing is made unasked, and what is not as it must be is refused with its place, the reason and what helps.
 */
class OpeningTest {

    private static final String PREFIX = "tw_";
    private static final Municipality ALMELO = Municipality.builder()
            .id(MunicipalityId.of("cbs:GM0141"))
            .addName(Name.of("nl", "Almelo"))
            .build();

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void anEmptyDatabaseIsLeftEmptyAndNamesWhatIsMissing(Kind kind) throws SQLException {
        try (TestDatabase database = TestDatabase.of(kind, folder)) {
            assertRefused(database, SchemaMode.VALIDATE, PREFIX)
                    .hasMessageContaining("table " + database.table("tw_change"))
                    .hasMessageContaining("more")
                    .hasMessageContaining("JdbcSchema.sql")
                    .hasMessageContaining("MIGRATE");

            assertRefused(database, SchemaMode.VALIDATE, PREFIX)
                    .as("the first attempt made nothing")
                    .hasMessageContaining(database.table("tw_change"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void migratingMakesTheTablesOnceAndThenLeavesThemAlone(Kind kind) throws SQLException {
        try (TestDatabase database = TestDatabase.of(kind, folder)) {
            try (TwinningStore store = open(database, SchemaMode.MIGRATE, PREFIX)) {
                insert(store);
            }
            for (SchemaMode mode : SchemaMode.values()) {
                try (TwinningStore store = open(database, mode, PREFIX)) {
                    assertThat(count(store))
                            .as("records found in mode %s", mode)
                            .isEqualTo(1);
                }
            }
            assertThat(database.column("select revision from " + database.table("tw_head")))
                    .containsExactly("1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aMissingColumnIsNamed(Kind kind) throws SQLException {
        try (TestDatabase database = TestDatabase.of(kind, folder)) {
            open(database, SchemaMode.MIGRATE, PREFIX).close();
            database.run("alter table " + database.table("tw_relation_citation") + " drop column place");

            for (SchemaMode mode : new SchemaMode[] {SchemaMode.VALIDATE, SchemaMode.MIGRATE}) {
                assertRefused(database, mode, PREFIX)
                        .hasMessageContaining("column place of " + database.table("tw_relation_citation"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aMissingTableIsNamedAndNotMadeAgain(Kind kind) throws SQLException {
        try (TestDatabase database = TestDatabase.of(kind, folder)) {
            open(database, SchemaMode.MIGRATE, PREFIX).close();
            database.run("drop table " + database.table("tw_document_attachment"));

            for (SchemaMode mode : new SchemaMode[] {SchemaMode.VALIDATE, SchemaMode.MIGRATE}) {
                assertRefused(database, mode, PREFIX)
                        .hasMessageContaining("table " + database.table("tw_document_attachment"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void anotherVersionOfTheSchemaIsNotTouched(Kind kind) throws SQLException {
        try (TestDatabase database = TestDatabase.of(kind, folder)) {
            open(database, SchemaMode.MIGRATE, PREFIX).close();
            String table = database.table("tw_schema_version");
            database.run("update " + table + " set version = 2");
            assertRefused(database, SchemaMode.VALIDATE, PREFIX)
                    .hasMessageContaining(table + " says version 2")
                    .hasMessageContaining("knows version 1");

            database.run("delete from " + table);
            assertRefused(database, SchemaMode.MIGRATE, PREFIX).hasMessageContaining(table + " says version nothing");
        }
    }

    @ParameterizedTest
    @EnumSource
    void withoutValidationWhatIsMissingShowsInUse(Kind kind) throws SQLException {
        try (TestDatabase database = TestDatabase.of(kind, folder);
                TwinningStore store = open(database, SchemaMode.NONE, PREFIX)) {
            assertThatThrownBy(() -> count(store)).isInstanceOf(StorageFailureException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void tablesOfTheHostAreNeitherTouchedNorTakenForOurs(Kind kind) throws SQLException {
        try (TestDatabase database = TestDatabase.of(kind, folder)) {
            String host = database.table("relation");
            database.run("create table " + host + " (id integer)");
            database.run("insert into " + host + " (id) values (7)");

            assertRefused(database, SchemaMode.VALIDATE, PREFIX)
                    .hasMessageContaining("table " + database.table("tw_change"));
            try (TwinningStore store = open(database, SchemaMode.MIGRATE, PREFIX)) {
                insert(store);
            }
            assertThat(database.column("select id from " + host))
                    .as("the rows of the host's own table")
                    .containsExactly("7");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRegisterIsNotMadeAmongTablesThatAreCalledAsItsOwn(Kind kind) throws SQLException {
        try (TestDatabase database = TestDatabase.of(kind, folder)) {
            database.run("create table " + database.table("relation") + " (id integer)");

            assertRefused(database, SchemaMode.MIGRATE, "")
                    .hasMessageContaining("table " + database.table("change"))
                    .hasMessageContaining("prefix");
            assertThatThrownBy(() -> database.column("select * from " + database.table("head")))
                    .as("no table was made")
                    .isInstanceOf(SQLException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void twoRegistersStandBesideEachOther(Kind kind) throws SQLException {
        try (TestDatabase database = TestDatabase.of(kind, folder);
                TwinningStore one = open(database, SchemaMode.MIGRATE, "a_");
                TwinningStore other = open(database, SchemaMode.MIGRATE, "a_b_")) {
            insert(one);

            assertThat(count(one)).isEqualTo(1);
            assertThat(count(other)).as("records of the register beside").isZero();
        }
    }

    @Test
    void sqliteHasNoSchemas() throws SQLException {
        try (TestDatabase database = TestDatabase.of(Kind.SQLITE, folder)) {
            JdbcOptions options = JdbcOptions.builder().schema("register").build();

            assertThatThrownBy(() -> JdbcTwinningStore.create(database.source(), options))
                    .isInstanceOf(StorageFailureException.class)
                    .hasMessageContaining("register")
                    .hasMessageContaining("prefix");
        }
    }

    @Test
    void aDatabaseThatIsNotKnownIsRefused() throws SQLException {
        try (TestDatabase database = TestDatabase.of(Kind.H2, folder)) {
            DataSource source = disguised(database.source(), "Oracle");

            assertThatThrownBy(() -> JdbcTwinningStore.create(source, JdbcOptions.defaults()))
                    .isInstanceOf(StorageFailureException.class)
                    .hasMessageContaining("Oracle")
                    .hasMessageContaining("PostgreSQL")
                    .hasMessageContaining("SQLite");
        }
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsAFailureWithoutThePassword() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL("jdbc:postgresql://localhost:1/register?user=clerk&password=geheim");

        assertThatThrownBy(() -> JdbcTwinningStore.create(source, JdbcOptions.defaults()))
                .isInstanceOf(StorageFailureException.class)
                .satisfies(failure -> assertThat(failure.toString() + failure.getCause())
                        .as("the message and its cause")
                        .doesNotContain("geheim"));
    }

    @ParameterizedTest
    @EnumSource
    void closingTwiceIsNoMatter(Kind kind) throws SQLException {
        try (TestDatabase database = TestDatabase.of(kind, folder)) {
            TwinningStore store = open(database, SchemaMode.MIGRATE, PREFIX);
            store.close();

            assertThatCode(store::close).as("R-14: close is idempotent").doesNotThrowAnyException();
        }
    }

    private static TwinningStore open(TestDatabase database, SchemaMode mode, String prefix) {
        return JdbcTwinningStore.create(database.source(), database.options(mode, prefix));
    }

    private static org.assertj.core.api.AbstractThrowableAssert<?, ? extends Throwable> assertRefused(
            TestDatabase database, SchemaMode mode, String prefix) {
        ThrowingCallable opening = () -> open(database, mode, prefix).close();
        return assertThatThrownBy(opening)
                .isInstanceOf(StorageFailureException.class)
                .hasMessageContaining("R-16");
    }

    private static void insert(TwinningStore store) {
        store.change(ChangeNote.of("clerk", "one town"), unit -> {
            unit.municipalities().insert(ALMELO);
        });
    }

    private static long count(TwinningStore store) {
        return store.<Long, RuntimeException>read(
                snapshot -> snapshot.municipalities().count(MunicipalityQuery.all()));
    }

    /** A source whose connections say that they belong to another product. */
    private static DataSource disguised(DataSource source, String product) {
        return proxy(
                DataSource.class,
                (proxy, method, arguments) -> method.getName().equals("getConnection")
                        ? disguised(source.getConnection(), product)
                        : method.invoke(source, arguments));
    }

    private static Connection disguised(Connection connection, String product) {
        return proxy(
                Connection.class,
                (proxy, method, arguments) -> method.getName().equals("getMetaData")
                        ? disguised(connection.getMetaData(), product)
                        : call(() -> method.invoke(connection, arguments)));
    }

    private static DatabaseMetaData disguised(DatabaseMetaData data, String product) {
        return proxy(
                DatabaseMetaData.class,
                (proxy, method, arguments) -> method.getName().equals("getDatabaseProductName")
                        ? product
                        : call(() -> method.invoke(data, arguments)));
    }

    private interface Call {
        Object run() throws ReflectiveOperationException;
    }

    private static Object call(Call call) throws Throwable {
        try {
            return call.run();
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
