/**
 * Arbitraries for properties about twinnings, found by jqwik without any set-up.
 *
 * <p>Add the artifact to the test scope; it brings jqwik, JUnit and AssertJ along. Give the class a name that the build
 * looks for, which for Surefire is {@code *Test}, and write
 *
 * <pre>{@code
 * class StatusPropertiesTest {
 *
 *     @Property
 *     void whatIsCertainlyActiveIsOfNoOtherStatus(@ForAll Relation relation, @ForAll LocalDate day) {
 *         if (relation.activeOn(day).isDefinite()) {
 *             assertThat(relation.statusOn(day).certain()).contains(Status.ACTIVE);
 *         }
 *     }
 * }
 * }</pre>
 *
 * <p>Every public type of the library can be such a parameter, also within containers, as in {@code @ForAll
 * List<Relation>}: values, whole records, and a consistent {@link org.towntwinning.testkit.Register} in which every
 * reference resolves. A record that stands alone refers to ids as {@code town:1} or {@code document:2}, whose records
 * only a register has.
 *
 * <p>There are three ways to say more closely what is generated, each narrower than the one before:
 *
 * <ol>
 *   <li>{@code @Domain(TwinningDomain.class)} on a class or method: days, months and texts are those of the domain,
 *       too, see {@link org.towntwinning.testkit.TwinningDomain};
 *   <li>an annotation of {@link org.towntwinning.testkit.constraints} on a parameter, as in {@code @ForAll @Founded
 *       Relation};
 *   <li>an arbitrary of {@link org.towntwinning.testkit.TwinningArbitraries} with settings and all that jqwik can do
 *       with it:
 *       <pre>{@code
 * @Provide
 * Arbitrary<Relation> ofAlmelo() {
 *     return TwinningArbitraries.relations()
 *             .among(MunicipalityId.of("town:almelo"), MunicipalityId.of("town:preston"))
 *             .established();
 * }
 *
 * @Property
 * void everyRelationOfAlmeloHasAFounding(@ForAll("ofAlmelo") Relation relation) {
 *     assertThat(relation.founding()).isPresent();
 * }
 * }</pre>
 * </ol>
 *
 * <p>Edge cases come early: 29 February, year ends, winters, one-day terms, one-sided and unknown dates, qualifiers,
 * sources that disagree, text from right to left, longest names; relations, interactions and registers that are hard in
 * life, such as a jubilee celebrated two years late, two towns of one name, a committee that its relation outlives.
 * {@code @Property(edgeCases = EdgeCasesMode.FIRST)} tries all of them before anything else. They are tried as they
 * are; everything else shrinks. A counter-example is reported by the attributes that say something, one to a line.
 *
 * <p>A register is some dozens of records, and takes as long to make; {@code @Property(tries = 100)} is often enough
 * for properties about registers.
 *
 * <p>Tests that are written already, for whoever has a format, an index or a store of his own, are the laws of
 * {@link org.towntwinning.testkit.laws} and the contract of {@link org.towntwinning.testkit.store}; a second, plain
 * calculus of jubilees to compare with is {@link org.towntwinning.testkit.anniversary}.
 */
@NullMarked
package org.towntwinning.testkit;

import org.jspecify.annotations.NullMarked;
