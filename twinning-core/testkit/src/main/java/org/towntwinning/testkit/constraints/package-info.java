/**
 * Annotations that narrow what {@code @ForAll} parameters of the domain are given, also within containers, as in
 * {@code @ForAll List<@Bounded PartialDate>}. Several can stand together, as in {@code @Founded @Parties(max = 2)
 * Relation}, and each on an annotation of one's own. A constraint that no value fits fails the property and says why;
 * one on a type that it does not name is of no effect, as everywhere in jqwik.
 *
 * <table>
 *   <caption>What can be narrowed, and by what</caption>
 *   <tr><td>{@code LocalDate}</td><td>{@code @DatesBetween}; without it jqwik gives the years 1900 to 2500, in
 *       {@link org.towntwinning.testkit.TwinningDomain} 1 to 9999</td></tr>
 *   <tr><td>{@code PartialDate}</td><td>{@code @Bounded @DatesBetween @Precise @Unqualified}</td></tr>
 *   <tr><td>{@code DateSpan}</td><td>{@code @Bounded @DatesBetween}</td></tr>
 *   <tr><td>{@code Relation}</td><td>{@code @Founded @OfKind @Parties @DatesBetween @Precise(DAY)}, or
 *       {@code @LikeRealOnes}, which goes with {@code @Founded} only</td></tr>
 *   <tr><td>{@code Register}</td><td>{@code @Relations @LikeRealOnes}</td></tr>
 * </table>
 *
 * <p>The arbitraries of {@link org.towntwinning.testkit.TwinningArbitraries} have all of these as settings, and some
 * more: which towns a relation is among, which ids a record bears, which relation an interaction concerns.
 */
@NullMarked
package org.towntwinning.testkit.constraints;

import org.jspecify.annotations.NullMarked;
