/**
 * Aggregates as rows of tables and back. A {@link org.towntwinning.jdbc.rows.Table} is a record class whose components
 * are its columns; {@link org.towntwinning.jdbc.rows.RecordTables} takes a record of one kind apart and puts it
 * together again. Nothing here knows a connection, a revision or SQL beyond a condition. Not exported.
 */
@NullMarked
package org.towntwinning.jdbc.rows;

import org.jspecify.annotations.NullMarked;
