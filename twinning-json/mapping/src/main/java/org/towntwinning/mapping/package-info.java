/**
 * How MapStruct reads and builds the types of the domain. On the annotation processor path of the modules with mappers,
 * nowhere else.
 */
@NullMarked
package org.towntwinning.mapping;

import org.jspecify.annotations.NullMarked;
