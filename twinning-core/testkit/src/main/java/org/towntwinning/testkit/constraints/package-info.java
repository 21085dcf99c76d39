/**
 * Annotations that narrow what {@code @ForAll} parameters of the domain are given, also within containers, as in
 * {@code @ForAll List<@Bounded PartialDate>}. Each can stand on an annotation of one's own. A constraint that no value
 * fits fails the property and says why; one on a type that it does not name is of no effect, as everywhere in jqwik.
 */
@NullMarked
package org.towntwinning.testkit.constraints;

import org.jspecify.annotations.NullMarked;
