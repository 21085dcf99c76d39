package org.towntwinning.json.v1;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.towntwinning.json.v1.ActorWires.ActorWire;
import org.towntwinning.json.v1.CommonWires.CitationWire;
import org.towntwinning.json.v1.CommonWires.ClaimedDateWire;
import org.towntwinning.json.v1.CommonWires.ExternalIdWire;
import org.towntwinning.json.v1.CommonWires.NameWire;
import org.towntwinning.json.v1.CommonWires.NoteWire;
import org.towntwinning.json.v1.EventWires.EventWire;
import org.towntwinning.json.wire.Required;
import org.towntwinning.json.wire.Text;
import org.towntwinning.json.wire.Texts;

/** Relations, without their events. */
final class RelationWires {

    private RelationWires() {}

    record RelationWire(
            @Required Text id,
            List<NameWire> names,
            List<PartyWire> parties,
            List<KindChangeWire> kinds,
            List<EventWire> events,
            List<AgreementWire> agreements,
            List<RoleAssignmentWire> roleAssignments,
            Set<Text> themes,
            @Nullable Texts origin,
            @Nullable Texts purpose,
            List<ActorWire> executors,
            List<ActorWire> financers,
            Set<ExternalIdWire> externalIds,
            List<NoteWire> notes) {}

    record PartyWire(
            List<Text> municipalities,
            @Nullable ClaimedDateWire joined,
            @Nullable Text left,
            List<CitationWire> citations) {}

    record KindChangeWire(@Required Text kind, @Nullable Text since, List<CitationWire> citations) {}

    record AgreementWire(
            @Required Text id,
            @Required Text kind,
            @Nullable Text signed,
            @Nullable Text term,
            List<ActorWire> signatories,
            List<FieldOfCooperationWire> fields,
            @Nullable Text document,
            @Nullable Texts remark,
            List<CitationWire> citations) {}

    record FieldOfCooperationWire(@Nullable Texts wording, Set<Text> themes) {}

    record RoleAssignmentWire(
            @Required Text role,
            @Required Text side,
            @Nullable ActorWire holder,
            @Nullable Boolean vacant,
            @Required Text period,
            Set<Text> tasks,
            List<CitationWire> citations) {}
}
