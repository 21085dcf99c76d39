/**
 * A register in a relational database, as a guest beside the tables of its host:
 * {@link org.towntwinning.jdbc.JdbcTwinningStore} opens it, {@link org.towntwinning.jdbc.JdbcSchema} gives the SQL of
 * its tables. By URL it is {@code twinning:jdbc:<jdbc url>}, see {@link org.towntwinning.store.TwinningStores}. The
 * driver is the application's to bring.
 */
@NullMarked
package org.towntwinning.jdbc;

import org.jspecify.annotations.NullMarked;
