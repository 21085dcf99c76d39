package org.towntwinning.jdbc.sql;

/**
 * That a record refers to another, however often.
 *
 * @param recordId the record that refers
 * @param targetKind the kind of the record referred to, as in {@code MUNICIPALITY}
 * @param targetId the record referred to
 */
record ReferenceRow(String recordId, String targetKind, String targetId) {}
