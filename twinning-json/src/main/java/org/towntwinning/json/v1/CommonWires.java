package org.towntwinning.json.v1;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.towntwinning.json.wire.Required;
import org.towntwinning.json.wire.Text;
import org.towntwinning.json.wire.Texts;

/** What several kinds of record have in common. */
final class CommonWires {

    private CommonWires() {}

    record NameWire(
            @Required Text text,
            @Required Text language,
            @Nullable Text validity) {}

    record CitationWire(
            @Required Text document,
            @Nullable Text place,
            @Nullable Text words) {}

    record NoteWire(@Required Text topic, @Required Texts text, List<CitationWire> citations) {}

    record ExternalIdWire(@Required Text scheme, @Required Text value) {}

    record IdentifierWire(
            @Required Text scheme,
            @Required Text value,
            @Nullable Text validity) {}

    record ClaimedDateWire(List<ClaimWire> claims) {}

    /** One of the dates that sources give. Of several, exactly one is preferred. */
    record ClaimWire(@Required Text date, @Nullable Boolean preferred, List<CitationWire> citations) {}
}
