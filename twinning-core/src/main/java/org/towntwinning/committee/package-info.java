/**
 * Committees, foundations and associations that carry a relation, with their legal form, tasks and annual reports.
 *
 * <p>A committee can end while the relation goes on (Preston), and the other way round.
 */
@NullMarked
package org.towntwinning.committee;

import org.jspecify.annotations.NullMarked;
