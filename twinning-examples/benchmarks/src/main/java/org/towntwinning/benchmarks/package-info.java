/** How fast jubilees are found: ratios within one run, never times. */
@NullMarked
package org.towntwinning.benchmarks;

import org.jspecify.annotations.NullMarked;
