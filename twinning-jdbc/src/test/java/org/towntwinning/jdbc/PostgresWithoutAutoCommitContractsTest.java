package org.towntwinning.jdbc;

import org.towntwinning.testkit.store.StoreFixture;

/** PostgreSQL over a pool with auto-commit off. */
class PostgresWithoutAutoCommitContractsTest extends JdbcContracts {

    @Override
    StoreFixture newFixture() {
        return new PostgresFixture(10, false);
    }
}
