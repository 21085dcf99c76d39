package org.towntwinning.jdbc;

import org.towntwinning.testkit.store.StatefulStoreLaws;
import org.towntwinning.testkit.store.StoreFixture;

/** Whatever is done to a register in SQLite, in whatever order, it answers as the reference store does. */
class SqliteStorePropertiesTest implements StatefulStoreLaws {

    @Override
    public StoreFixture fixture() {
        return new FolderFixture("twinning:jdbc:sqlite:", "?twinning.mode=migrate");
    }
}
