package org.towntwinning.jdbc.rows;

/**
 * Where a row lies.
 *
 * @param rootId the id of the aggregate
 * @param position its number among the aggregate's rows of that table, from 0
 */
record At(String rootId, int position) {}
