package org.towntwinning.jdbc;

/** The databases that are known. The contract of stores is run on the first three of them. */
public enum Dialect {
    /** SQLite: one file, in the process of the application. */
    SQLITE("SQLite"),

    /** H2: for hosts that have it, and for tests. */
    H2("H2"),

    /** PostgreSQL, and databases that present themselves as such. */
    POSTGRESQL("PostgreSQL"),

    /** MariaDB: its SQL is written, and no test has run it yet. */
    MARIADB("MariaDB");

    private final String product;

    Dialect(String product) {
        this.product = product;
    }

    /**
     * The name under which the database presents itself.
     *
     * @return the product name of {@link java.sql.DatabaseMetaData}, as in {@code PostgreSQL}
     */
    public String product() {
        return product;
    }
}
