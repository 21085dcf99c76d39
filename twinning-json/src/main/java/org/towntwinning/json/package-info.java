/**
 * The interchange document: a whole register, or a part of one, as one JSON text that reads, compares and merges well;
 * and single records in the same form. And the store that keeps a register, with its history, in a folder of such
 * files: {@link org.towntwinning.json.JsonTwinningStore}, {@code twinning:json:<folder>}. A
 * {@link org.towntwinning.json.RegisterTransfer} brings registers out of any store and into any store.
 *
 * <p>{@link org.towntwinning.json.TwinningJson} reads and writes both. Reading is strict: a text is taken as a whole or
 * refused with an {@link org.towntwinning.json.InvalidJsonException} that lists everything that is wrong, each with
 * line, column and path. Writing is canonical: equal records give equal bytes, and what was read and written again is
 * the canonical form of what was read. The format is described by the JSON Schema that
 * {@link org.towntwinning.json.TwinningJson#schema()} returns.
 *
 * <pre>{@code
 * TwinningJson json = TwinningJson.standard();
 * TwinningDocument document = json.readDocument(Path.of("register.json"));
 * store.change(note, document::insertInto);
 * store.look(snapshot -> json.writeDocument(snapshot, Path.of("copy.json")));
 * }</pre>
 */
@NullMarked
package org.towntwinning.json;

import org.jspecify.annotations.NullMarked;
