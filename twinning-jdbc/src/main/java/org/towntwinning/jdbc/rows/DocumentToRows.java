package org.towntwinning.jdbc.rows;

import org.mapstruct.BeanMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.towntwinning.document.Document;
import org.towntwinning.jdbc.rows.DocumentRows.DocumentRow;

/** Makes the rows of documents. */
@Mapper(config = TakingApart.class)
interface DocumentToRows {

    @BeanMapping(
            ignoreUnmappedSourceProperties = {
                "issuer",
                "addressees",
                "signatories",
                "subject",
                "summary",
                "attachments",
                "externalIds",
                "notes"
            })
    @Mapping(target = "dateFirst", source = "document.date", qualifiedByName = ToColumn.FIRST)
    @Mapping(target = "dateLast", source = "document.date", qualifiedByName = ToColumn.LAST)
    @Mapping(target = "dateWide", source = "document.date", qualifiedByName = ToColumn.WIDE)
    DocumentRow row(Document document, boolean attachmentsKnown);
}
