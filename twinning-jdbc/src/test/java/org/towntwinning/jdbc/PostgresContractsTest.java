package org.towntwinning.jdbc;

import org.towntwinning.testkit.store.StoreFixture;

/** PostgreSQL, in a schema and with a prefix, over a pool with auto-commit on. */
class PostgresContractsTest extends JdbcContracts {

    @Override
    StoreFixture newFixture() {
        return new PostgresFixture(10, true);
    }
}
