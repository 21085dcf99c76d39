/** Days as numbers, for the dates of {@link org.towntwinning.time} and the index of jubilees. Not exported. */
@NullMarked
package org.towntwinning.time.internal;

import org.jspecify.annotations.NullMarked;
