/**
 * Who acts in a relation: the three roles of the council letter (mayor; executive, council and civil service; committee
 * or foundation), the bodies and offices that fill them, actors of all kinds, and the coverage of the roles as of a
 * day.
 *
 * <p>People appear by office, not by name.
 */
@NullMarked
package org.towntwinning.role;

import org.jspecify.annotations.NullMarked;
