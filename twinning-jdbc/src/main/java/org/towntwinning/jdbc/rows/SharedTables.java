package org.towntwinning.jdbc.rows;

import org.towntwinning.jdbc.rows.CommonRows.ActorRow;
import org.towntwinning.jdbc.rows.CommonRows.CitationRow;
import org.towntwinning.jdbc.rows.CommonRows.ClaimRow;
import org.towntwinning.jdbc.rows.CommonRows.ExternalIdRow;
import org.towntwinning.jdbc.rows.CommonRows.NameRow;
import org.towntwinning.jdbc.rows.CommonRows.NoteRow;
import org.towntwinning.jdbc.rows.CommonRows.TextRow;
import org.towntwinning.jdbc.rows.CommonRows.ThemeRow;
import org.towntwinning.register.ExternalId;

/** The tables of one kind of record that have a shape in common with those of others; a kind uses some of them. */
record SharedTables(
        Table<NameRow> names,
        Table<TextRow> texts,
        Table<CitationRow> citations,
        Table<NoteRow> notes,
        Table<ExternalIdRow> externalIds,
        Table<ActorRow> actors,
        Table<ClaimRow> claims,
        Table<ThemeRow> themes) {

    /** The tables whose names begin with that of the root table. */
    static SharedTables of(String root) {
        return new SharedTables(
                Table.child(root + "_name", NameRow.class),
                Table.child(root + "_text", TextRow.class),
                Table.child(root + "_citation", CitationRow.class),
                Table.child(root + "_note", NoteRow.class),
                Table.child(root + "_external_id", ExternalIdRow.class),
                Table.child(root + "_actor", ActorRow.class),
                Table.child(root + "_claim", ClaimRow.class),
                Table.child(root + "_theme", ThemeRow.class));
    }

    /** The search for the records that bear an external id. */
    Search externalId(ExternalId id) {
        return SearchKeys.equal(externalIds, id.scheme(), id.value());
    }
}
