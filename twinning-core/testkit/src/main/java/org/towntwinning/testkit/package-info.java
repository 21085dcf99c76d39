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
 * <p>Every public type of the library can be such a parameter, also within containers, as in {@code @ForAll
 * List<Relation>}: values, whole records, and a consistent {@link org.towntwinning.testkit.Register} in which every
 * reference resolves. Annotations of {@link org.towntwinning.testkit.constraints} narrow them; what is narrower still
 * is made with {@link org.towntwinning.testkit.TwinningArbitraries}. With
 * {@link org.towntwinning.testkit.TwinningDomain} days and texts are those of the domain, too.
 *
 * <p>Edge cases come early: 29 February, year ends, winters, one-day terms, one-sided and unknown dates, qualifiers,
 * sources that disagree, text from right to left, longest names. They are tried as they are; everything else shrinks,
 * and is reported by the properties that say something, one to a line.
 */
@NullMarked
package org.towntwinning.testkit;

import org.jspecify.annotations.NullMarked;
