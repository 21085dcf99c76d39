package org.towntwinning.jdbc.rows;

/** The types of actors, as the column {@code type} names them. */
enum ActorType {
    MUNICIPALITY,
    BODY,
    OFFICE,
    COMMITTEE,
    THIRD_BODY
}
