package org.towntwinning.jdbc.rows;

/**
 * Where a row lies, and where in the record what it holds stands.
 *
 * @param rootId the id of the aggregate
 * @param position its number among the aggregate's rows of that table, from 0
 * @param path as in {@code events[0].by[1]}
 */
record PathAt(String rootId, int position, String path) {}
