package org.towntwinning.json.v1;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.Mapping;
import org.mapstruct.MappingTarget;
import org.towntwinning.document.Document;
import org.towntwinning.json.v1.DocumentWires.DocumentWire;
import org.towntwinning.json.wire.RecordReading;

/** Maps documents. */
interface DocumentMapper {

    @Mapping(target = "date", qualifiedByName = ToText.UNLESS_UNKNOWN)
    @Mapping(target = "language", qualifiedByName = ToText.UNLESS_UNKNOWN)
    DocumentWire toWire(Document document);

    default Optional<Document> document(@Nullable DocumentWire wire, @Context RecordReading reading) {
        return reading.make(
                wire,
                given -> Optional.of(fill(Document.builder(), given, reading).build()),
                Optional::empty);
    }

    Document.Builder fill(@MappingTarget Document.Builder builder, DocumentWire wire, @Context RecordReading reading);
}
