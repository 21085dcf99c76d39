package org.towntwinning.jdbc;

/** What is done about the tables when a store is opened. */
public enum SchemaMode {
    /** Nothing: for hosts that check by other means. A missing table shows at its first use. */
    NONE,

    /**
     * The tables and columns are compared with what is needed, by the metadata of the database; nothing is written.
     * What is missing is named, with the call that helps (rule R-16). The default.
     */
    VALIDATE,

    /** Where there are no tables of that prefix, they are made; then as {@link #VALIDATE}. */
    MIGRATE
}
