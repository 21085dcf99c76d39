/**
 * Keeping a register: the interfaces that every backend implements, the queries, the rules across records, and the way
 * to open a store.
 *
 * <p>A <em>register</em> is the content of one store. It has one writer at a time and any number of readers. Every unit
 * of work that is committed has a {@linkplain org.towntwinning.store.Revision revision}: 1, 2, 3 ... without gaps.
 * Every version of every record is kept, so that a {@linkplain org.towntwinning.store.Snapshot snapshot} is a revision
 * number, and what the register said then is read like what it says now.
 *
 * <pre>{@code
 * try (TwinningStore store = TwinningStores.open("twinning:memory:")) {
 *     ChangeNote note = ChangeNote.of("j.devries", "Preston entered");
 *     store.change(note, work -> {
 *         work.municipalities().insertAll(List.of(almelo, preston));
 *         work.relations().insert(twinning);
 *     });
 *     long partners = store.read(snapshot -> snapshot.relations().count(RelationQuery.all().party(almelo.id())));
 * }
 * }</pre>
 *
 * <p>What every backend does alike is written as numbered rules, R-01 to R-19; the javadoc names them where they apply.
 * {@link org.towntwinning.store.TwinningStores#inMemory(java.time.InstantSource)} is their executable meaning.
 *
 * <p>{@link org.towntwinning.store.RegisterJubilees} answers which jubilees a whole register has in a window, and
 * follows the changes of any store.
 *
 * <p>Null arguments end in a {@link NullPointerException} that names the parameter. What stores throw otherwise is a
 * {@link org.towntwinning.store.StoreException}, or an {@link IllegalStateException} where the program is wrong.
 */
@NullMarked
package org.towntwinning.store;

import org.jspecify.annotations.NullMarked;
