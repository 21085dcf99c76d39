package org.towntwinning.jdbc;

import org.towntwinning.testkit.store.StoreFixture;

/** H2 in a file, opened by URL. */
class H2FileContractsTest extends JdbcContracts {

    @Override
    StoreFixture newFixture() {
        return new FolderFixture("twinning:jdbc:h2:", ";twinning.mode=migrate");
    }
}
