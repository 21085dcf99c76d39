package org.towntwinning.store;

import org.towntwinning.document.Document;
import org.towntwinning.register.DocumentId;

/** Reads the documents of a snapshot. */
public interface DocumentReader extends RecordReader<DocumentId, Document, DocumentQuery> {}
