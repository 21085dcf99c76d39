package org.towntwinning.jdbc;

import org.towntwinning.testkit.store.StoreFixture;

/** SQLite, opened by URL. */
class SqliteContractsTest extends JdbcContracts {

    @Override
    StoreFixture newFixture() {
        return new FolderFixture("twinning:jdbc:sqlite:", "?twinning.mode=migrate");
    }
}
