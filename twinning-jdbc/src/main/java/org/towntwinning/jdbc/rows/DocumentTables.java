package org.towntwinning.jdbc.rows;

import java.util.List;
import org.towntwinning.document.Document;
import org.towntwinning.jdbc.rows.DocumentRows.AttachmentRow;
import org.towntwinning.jdbc.rows.DocumentRows.DocumentRow;
import org.towntwinning.register.DocumentId;
import org.towntwinning.register.ExternalId;
import org.towntwinning.register.RecordKind;
import org.towntwinning.store.DocumentQuery;
import org.towntwinning.store.RecordQuery.Condition;

/** How documents lie in tables. */
final class DocumentTables implements RecordTables<Document> {

    private static final Table<DocumentRow> ROOT = Table.root("document", DocumentRow.class);
    private static final SharedTables SHARED = SharedTables.of(ROOT.name());
    private static final Table<AttachmentRow> ATTACHMENTS = Table.child("document_attachment", AttachmentRow.class);

    private static final DocumentToRows TO_ROWS = new DocumentToRowsImpl();
    private static final DocumentFromRows FROM_ROWS = new DocumentFromRowsImpl();

    @Override
    public RecordKind kind() {
        return RecordKind.DOCUMENT;
    }

    @Override
    public Class<Document> type() {
        return Document.class;
    }

    @Override
    public Table<?> root() {
        return ROOT;
    }

    @Override
    public List<Table<?>> children() {
        return List.of(
                ATTACHMENTS, SHARED.actors(), SHARED.externalIds(), SHARED.notes(), SHARED.texts(), SHARED.citations());
    }

    @Override
    public List<Table<?>> derived() {
        return List.of();
    }

    @Override
    public void takeApart(Document value, Rows rows) {
        RowWriter out = new RowWriter(SHARED, value, rows);
        rows.add(ROOT, TO_ROWS.row(value, value.attachments().isPresent()));
        out.actor("issuer", value.issuer());
        out.actors("addressees", value.addressees());
        out.actors("signatories", value.signatories());
        out.text("subject", value.subject());
        out.text("summary", value.summary());
        for (DocumentId attachment : value.attachments().orElse(List.of())) {
            out.add(ATTACHMENTS, at -> new AttachmentRow(at.rootId(), at.position(), attachment.value()));
        }
        out.common(value);
    }

    @Override
    public Document assemble(String id, Rows rows) {
        RowReader in = new RowReader(SHARED, id, rows);
        DocumentRow root = rows.of(ROOT).get(0);
        return FROM_ROWS
                .fill(
                        Document.builder(),
                        root,
                        in.optionalActor("issuer"),
                        in.actors("addressees"),
                        in.actors("signatories"),
                        in.optionalText("subject"),
                        in.optionalText("summary"),
                        root.attachmentsKnown() ? in.list(ATTACHMENTS, row -> DocumentId.of(row.documentId())) : null,
                        in.externalIds(),
                        in.notes())
                .build();
    }

    @Override
    public List<Search> searches(Condition<Document> condition) {
        if (condition instanceof DocumentQuery.HasExternalId has) {
            return List.of(externalId(has.externalId()));
        }
        if (condition instanceof DocumentQuery.OfKind of) {
            return List.of(Search.of(ROOT, "kind = ?", ToColumn.word(of.kind())));
        }
        if (condition instanceof DocumentQuery.Within within) {
            return Days.within(ROOT, "date", within.window(), within.least());
        }
        return List.of();
    }

    @Override
    public Search externalId(ExternalId externalId) {
        return SHARED.externalId(externalId);
    }
}
