/**
 * What all records of a register share: their six kinds and ids, references between them, external ids, names and
 * localized text, notes, and dates with their claims and citations.
 *
 * <p>A <em>register</em> is the content of one store: the twinnings of one town or of a national registry. It holds six
 * kinds of {@linkplain org.towntwinning.register.RecordKind record}. Records name each other by id only; that is why
 * the ids of all six stand together here, below the packages of the records themselves.
 */
@NullMarked
package org.towntwinning.register;

import org.jspecify.annotations.NullMarked;
