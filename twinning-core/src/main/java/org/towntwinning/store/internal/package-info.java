/**
 * The reference store: the executable meaning of the interfaces in {@link org.towntwinning.store}. Not exported.
 *
 * <p>Everything committed is one immutable value, {@code Committed}: per kind of record a persistent sorted map from id
 * to the chain of the record's versions, the changes by revision, and the indexes that the rules across records need. A
 * snapshot is that value and a revision number; a unit of work builds the next value beside it. Committing is one
 * volatile write, so readers never wait, and what fails before it leaves no trace.
 */
@NullMarked
package org.towntwinning.store.internal;

import org.jspecify.annotations.NullMarked;
