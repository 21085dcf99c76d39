package org.towntwinning.jdbc.rows;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.MappingTarget;
import org.towntwinning.document.Document;
import org.towntwinning.jdbc.rows.DocumentRows.DocumentRow;
import org.towntwinning.register.DocumentId;
import org.towntwinning.register.ExternalId;
import org.towntwinning.register.LocalizedText;
import org.towntwinning.register.Note;
import org.towntwinning.role.Actor;

/** Makes documents of their rows. */
@Mapper(config = Assembling.class)
interface DocumentFromRows {

    Document.Builder fill(
            @MappingTarget Document.Builder builder,
            DocumentRow row,
            @Nullable Actor issuer,
            List<Actor> addressees,
            List<Actor> signatories,
            @Nullable LocalizedText subject,
            @Nullable LocalizedText summary,
            @Nullable List<DocumentId> attachments,
            Set<ExternalId> externalIds,
            List<Note> notes);
}
