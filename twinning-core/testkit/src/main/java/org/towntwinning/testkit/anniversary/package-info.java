/**
 * The calculus of jubilees once more, plain and slow, written from the specification alone: what a fast implementation,
 * an index or a wrapper of the rules is compared with.
 */
@NullMarked
package org.towntwinning.testkit.anniversary;

import org.jspecify.annotations.NullMarked;
