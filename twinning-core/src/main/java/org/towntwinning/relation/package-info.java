/**
 * Relations between towns: two or more parties and a dated history. Everything that can be asked (is it active? which
 * roles are filled? since when?) is derived as of a day; nothing derived is stored beside the dates.
 *
 * <p>The centre is {@link org.towntwinning.relation.Relation}. No side is "home": (A, B) is (B, A), and the viewer
 * chooses.
 */
@NullMarked
package org.towntwinning.relation;

import org.jspecify.annotations.NullMarked;
