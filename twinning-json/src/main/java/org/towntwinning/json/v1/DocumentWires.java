package org.towntwinning.json.v1;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.towntwinning.json.v1.ActorWires.ActorWire;
import org.towntwinning.json.v1.CommonWires.ExternalIdWire;
import org.towntwinning.json.v1.CommonWires.NoteWire;
import org.towntwinning.json.wire.KeepEmpty;
import org.towntwinning.json.wire.Required;
import org.towntwinning.json.wire.Text;
import org.towntwinning.json.wire.Texts;

/** Documents. */
final class DocumentWires {

    private DocumentWires() {}

    record DocumentWire(
            @Required Text id,
            @Required Text kind,
            @Nullable Text date,
            @Nullable Text language,
            @Nullable ActorWire issuer,
            List<ActorWire> addressees,
            List<ActorWire> signatories,
            @Nullable Texts subject,
            @Nullable Texts summary,
            @KeepEmpty @Nullable List<Text> attachments,
            Set<ExternalIdWire> externalIds,
            List<NoteWire> notes) {}
}
