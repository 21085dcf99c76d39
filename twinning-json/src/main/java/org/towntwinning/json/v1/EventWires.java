package org.towntwinning.json.v1;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.towntwinning.json.v1.ActorWires.ActorWire;
import org.towntwinning.json.v1.CommonWires.CitationWire;
import org.towntwinning.json.v1.CommonWires.ClaimedDateWire;
import org.towntwinning.json.wire.Required;
import org.towntwinning.json.wire.Text;
import org.towntwinning.json.wire.Texts;
import org.towntwinning.json.wire.TypeName;

/** What happens in the life of a relation. */
final class EventWires {

    private EventWires() {}

    sealed interface EventWire
            permits ProposedWire,
                    EstablishedWire,
                    SuspendedWire,
                    EndedWire,
                    ReestablishedWire,
                    TransferredWire,
                    ExplorationOpenedWire,
                    ExplorationClosedWire,
                    ContinuedWire {}

    @TypeName("proposed")
    record ProposedWire(
            @Required Text date,
            List<ActorWire> by,
            @Nullable Texts remark,
            List<CitationWire> citations) implements EventWire {}

    @TypeName("established")
    record EstablishedWire(
            List<AnchorWire> anchors, @Nullable Texts remark, List<CitationWire> citations) implements EventWire {}

    record AnchorWire(
            @Required Text kind,
            @Required ClaimedDateWire date,
            @Nullable Text agreement) {}

    @TypeName("suspended")
    record SuspendedWire(
            @Required Text date,
            @Nullable ResumptionWire resumed,
            Set<Text> roles,
            @Nullable Text side,
            List<ActorWire> by,
            @Nullable Texts condition,
            @Nullable Texts remark,
            List<CitationWire> citations)
            implements EventWire {}

    record ResumptionWire(@Required Text date, List<ActorWire> by, List<CitationWire> citations) {}

    @TypeName("ended")
    record EndedWire(
            @Required Text cause,
            List<ActorWire> initiators,
            @Nullable Text decided,
            @Nullable Text notified,
            @Nullable Text effective,
            Set<Text> roles,
            @Nullable Text side,
            @Nullable Texts motive,
            @Nullable Texts remark,
            List<CitationWire> citations)
            implements EventWire {}

    @TypeName("reestablished")
    record ReestablishedWire(
            @Required Text date,
            @Nullable Text agreement,
            List<ActorWire> by,
            @Nullable Texts remark,
            List<CitationWire> citations)
            implements EventWire {}

    @TypeName("transferred")
    record TransferredWire(
            @Required Text date,
            @Required Text from,
            @Required Text to,
            @Nullable Texts remark,
            List<CitationWire> citations)
            implements EventWire {}

    @TypeName("exploration-opened")
    record ExplorationOpenedWire(
            @Required Text date,
            List<ActorWire> by,
            @Nullable Texts remark,
            List<CitationWire> citations) implements EventWire {}

    @TypeName("exploration-closed")
    record ExplorationClosedWire(
            @Required Text date,
            @Nullable Text outcome,
            List<ActorWire> by,
            @Nullable Texts remark,
            List<CitationWire> citations)
            implements EventWire {}

    @TypeName("continued")
    record ContinuedWire(
            @Required Text date,
            List<ActorWire> by,
            @Nullable Texts remark,
            List<CitationWire> citations) implements EventWire {}
}
