/**
 * SQL: how the databases differ, the text of the schema, and the statements over the tables of
 * {@link org.towntwinning.jdbc.rows}. Everything is bound; identifiers come from checked options only. The same SQL
 * runs everywhere: no generated key, no MERGE, no common table expression, no window function. Not exported.
 */
@NullMarked
package org.towntwinning.jdbc.sql;

import org.jspecify.annotations.NullMarked;
