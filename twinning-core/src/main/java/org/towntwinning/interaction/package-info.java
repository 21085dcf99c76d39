/**
 * What happens between the partners: visits, correspondence, requests, meetings, activities, and what is intended
 * (Dutch: <em>contactmomenten</em>).
 *
 * <p>A celebration is not stored as such: it is a visit or an activity whose
 * {@linkplain org.towntwinning.interaction.Occasion occasion} names a jubilee. A past date does not mean that something
 * took place; that is what the dated {@linkplain org.towntwinning.interaction.Outcome outcome} says.
 */
@NullMarked
package org.towntwinning.interaction;

import org.jspecify.annotations.NullMarked;
