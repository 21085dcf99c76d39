/**
 * The jubilees of all relations of a register in a period, as a table or as a calendar in iCalendar (RFC 5545).
 *
 * <p>{@link org.towntwinning.examples.jubilees.JubileeCalendar} is the program. It shows how an application asks the
 * library for jubilees, and how it exports what is not known to the day: as an event of all days on which it can fall.
 */
@NullMarked
package org.towntwinning.examples.jubilees;

import org.jspecify.annotations.NullMarked;
