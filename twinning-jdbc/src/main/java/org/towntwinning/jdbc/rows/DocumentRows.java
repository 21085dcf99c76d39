package org.towntwinning.jdbc.rows;

import org.jspecify.annotations.Nullable;

/** The rows of documents. */
final class DocumentRows {

    private DocumentRows() {}

    /** That a document has no attachments is known, or not. */
    record DocumentRow(
            String id,
            String kind,
            String date,
            @Nullable Integer dateFirst,
            @Nullable Integer dateLast,
            Boolean dateWide,
            String language,
            Boolean attachmentsKnown) {}

    record AttachmentRow(String rootId, Integer position, String documentId) {}
}
