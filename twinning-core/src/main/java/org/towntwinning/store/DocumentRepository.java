package org.towntwinning.store;

import org.towntwinning.document.Document;
import org.towntwinning.register.DocumentId;

/** Reads and writes the documents of a unit of work. */
public interface DocumentRepository extends DocumentReader, RecordRepository<DocumentId, Document, DocumentQuery> {}
