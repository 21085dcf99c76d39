package org.towntwinning.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.time.InstantSource;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.testkit.store.StoreFixture;

/** A register in a schema of its own, with a prefix, over a pool of connections. */
final class PostgresFixture implements StoreFixture {

    private final String schema = PostgresServer.get().takeSchema();
    private final HikariDataSource pool;

    PostgresFixture(int poolSize, boolean autoCommit) {
        this.pool = PostgresServer.get().pool(poolSize, autoCommit);
    }

    @Override
    public TwinningStore open(InstantSource clock) {
        return JdbcTwinningStore.create(
                pool, PostgresServer.options(schema).clock(clock).build());
    }

    @Override
    public void close() {
        pool.close();
        PostgresServer.get().giveBack(schema);
    }
}
