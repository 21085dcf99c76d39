/**
 * JSON text to located values and back: strict decoding, syntax, limits, and the collection of everything that is wrong
 * with its line, column and path. The only package that touches Jackson, and Jackson's streaming layer alone: data
 * binding stops at the first wrong value and forgets where the others stood.
 */
@NullMarked
package org.towntwinning.json.tree;

import org.jspecify.annotations.NullMarked;
