/**
 * Arbitraries for properties about twinnings, found by jqwik without any set-up.
 *
 * <p>Add the artifact to the test scope and write
 *
 * <pre>{@code
 * @Property
 * void aDateIsWithinItself(@ForAll PartialDate date) {
 *     assertThat(date.within(date)).isTrue();
 * }
 * }</pre>
 *
 * <p>Values of {@link org.towntwinning.time.PartialDate}, {@link org.towntwinning.time.DateSpan} and
 * {@link org.towntwinning.relation.Relation} are supplied by themselves; others, and narrower ones, are made with
 * {@link org.towntwinning.testkit.TwinningArbitraries}. Edge cases come early: 29 February, year ends, winters,
 * one-sided and unknown dates, qualifiers, ends and re-establishments in one year.
 */
@NullMarked
package org.towntwinning.testkit;

import org.jspecify.annotations.NullMarked;
