package org.towntwinning.jdbc.rows;

/** The types of occasions, as the column {@code type} names them. */
enum OccasionType {
    JUBILEE,
    INTERACTION,
    OTHER
}
