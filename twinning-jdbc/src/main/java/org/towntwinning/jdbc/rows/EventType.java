package org.towntwinning.jdbc.rows;

/** The types of events, as the column {@code type} names them. */
enum EventType {
    PROPOSED,
    ESTABLISHED,
    SUSPENDED,
    ENDED,
    REESTABLISHED,
    TRANSFERRED,
    EXPLORATION_OPENED,
    EXPLORATION_CLOSED,
    CONTINUED
}
