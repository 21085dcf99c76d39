/**
 * Jubilees: what is due, when, and how surely.
 *
 * <p>{@link org.towntwinning.anniversary.AnniversaryRules} says by which rules a town counts, and answers for a
 * relation: {@code rules.between(relation, window)}, {@code next}, {@code previous}, {@code upcoming}, {@code at}. A
 * {@link org.towntwinning.anniversary.Schedule} is a set of {@linkplain org.towntwinning.anniversary.Milestone
 * milestones}; {@link org.towntwinning.anniversary.Continuity} says how suspensions and ends count. What was founded in
 * "1948" has its 75 years in the whole of 2023, and no day is invented for it. Over many relations
 * {@link org.towntwinning.anniversary.JubileeIndex} gives the same answers without a look at each.
 *
 * <p>A jubilee is derived, never stored; what is recorded is a visit or an activity whose occasion names a milestone.
 * As a {@link org.towntwinning.anniversary.Celebration} it marks the jubilee, in time or late, and never moves it.
 */
@NullMarked
package org.towntwinning.anniversary;

import org.jspecify.annotations.NullMarked;
