package org.towntwinning.jdbc;

import org.towntwinning.testkit.store.StatefulStoreLaws;
import org.towntwinning.testkit.store.StoreFixture;

/** Whatever is done to a register in PostgreSQL, in whatever order, it answers as the reference store does. */
class PostgresStorePropertiesTest implements StatefulStoreLaws {

    @Override
    public StoreFixture fixture() {
        return new PostgresFixture(10, true);
    }
}
