/**
 * A register in a folder of readable files. Not exported; {@link org.towntwinning.json.JsonTwinningStore} is its way
 * out.
 *
 * <p>{@code twinning.json} is the last checkpoint: the interchange document with a revision and a digest. The files
 * {@code journal-<revision>.jsonl}, each named after its first revision, hold one line per unit of work since the
 * beginning, so that they are the history, too. Opening reads the places and the checksums of all lines, the values of
 * the checkpoint, and the values of the lines after it. A commit is one append to the last journal and one force.
 *
 * <p>Everything that touches the disk goes through {@code Disk}, so that tests can let any call of it fail.
 */
@NullMarked
package org.towntwinning.json.folder;

import org.jspecify.annotations.NullMarked;
