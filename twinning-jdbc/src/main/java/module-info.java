/** A register in a relational database: SQLite, H2 or PostgreSQL. */
module org.towntwinning.jdbc {
    requires static org.jspecify;
    requires static org.mapstruct;
    requires transitive java.sql;
    requires transitive org.towntwinning.core;
    requires org.jdbi.v3.core;

    exports org.towntwinning.jdbc;

    provides org.towntwinning.store.spi.StoreProvider with
            org.towntwinning.jdbc.url.JdbcStoreProvider;
}
