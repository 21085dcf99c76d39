/** A database by its URL, with connections of our own. Not exported. */
@NullMarked
package org.towntwinning.jdbc.url;

import org.jspecify.annotations.NullMarked;
