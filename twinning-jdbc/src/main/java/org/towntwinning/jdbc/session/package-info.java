/**
 * The store over a database: its snapshots, which are revision numbers, and its units of work, which keep what they
 * write until somebody asks, and then write it in batches. Not exported.
 */
@NullMarked
package org.towntwinning.jdbc.session;

import org.jspecify.annotations.NullMarked;
