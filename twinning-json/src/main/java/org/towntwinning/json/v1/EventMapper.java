package org.towntwinning.json.v1;

import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.MappingTarget;
import org.towntwinning.json.v1.EventWires.AnchorWire;
import org.towntwinning.json.v1.EventWires.ContinuedWire;
import org.towntwinning.json.v1.EventWires.EndedWire;
import org.towntwinning.json.v1.EventWires.EstablishedWire;
import org.towntwinning.json.v1.EventWires.EventWire;
import org.towntwinning.json.v1.EventWires.ExplorationClosedWire;
import org.towntwinning.json.v1.EventWires.ExplorationOpenedWire;
import org.towntwinning.json.v1.EventWires.ProposedWire;
import org.towntwinning.json.v1.EventWires.ReestablishedWire;
import org.towntwinning.json.v1.EventWires.ResumptionWire;
import org.towntwinning.json.v1.EventWires.SuspendedWire;
import org.towntwinning.json.v1.EventWires.TransferredWire;
import org.towntwinning.json.wire.RecordReading;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.relation.Anchor;
import org.towntwinning.relation.AnchorKind;
import org.towntwinning.relation.Continued;
import org.towntwinning.relation.Ended;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.ExplorationClosed;
import org.towntwinning.relation.ExplorationOpened;
import org.towntwinning.relation.LifecycleEvent;
import org.towntwinning.relation.Proposed;
import org.towntwinning.relation.Reestablished;
import org.towntwinning.relation.Resumption;
import org.towntwinning.relation.Suspended;
import org.towntwinning.relation.Transferred;
import org.towntwinning.time.PartialDate;

/** Maps the events of relations. */
interface EventMapper {

    default EventWire toWire(LifecycleEvent event) {
        return event.fold(new LifecycleEvent.Cases<EventWire>() {
            @Override
            public EventWire proposed(Proposed event) {
                return toWire(event);
            }

            @Override
            public EventWire established(Established event) {
                return toWire(event);
            }

            @Override
            public EventWire suspended(Suspended event) {
                return toWire(event);
            }

            @Override
            public EventWire ended(Ended event) {
                return toWire(event);
            }

            @Override
            public EventWire reestablished(Reestablished event) {
                return toWire(event);
            }

            @Override
            public EventWire transferred(Transferred event) {
                return toWire(event);
            }

            @Override
            public EventWire explorationOpened(ExplorationOpened event) {
                return toWire(event);
            }

            @Override
            public EventWire explorationClosed(ExplorationClosed event) {
                return toWire(event);
            }

            @Override
            public EventWire continued(Continued event) {
                return toWire(event);
            }
        });
    }

    /** What stands in for a refused event takes no part in the sequence of events. */
    default LifecycleEvent event(@Nullable EventWire wire, @Context RecordReading reading) {
        return reading.make(wire, given -> newEvent(given, reading), () -> Continued.on(PartialDate.unknown()));
    }

    private LifecycleEvent newEvent(EventWire wire, RecordReading reading) {
        if (wire instanceof ProposedWire event) {
            return fill(Proposed.builder(), event, reading).build();
        }
        if (wire instanceof EstablishedWire event) {
            return fill(Established.builder(), event, reading).build();
        }
        if (wire instanceof SuspendedWire event) {
            return fill(Suspended.builder(), event, reading).build();
        }
        if (wire instanceof EndedWire event) {
            return fill(Ended.builder(), event, reading).build();
        }
        if (wire instanceof ReestablishedWire event) {
            return fill(Reestablished.builder(), event, reading).build();
        }
        if (wire instanceof TransferredWire event) {
            return fill(Transferred.builder(), event, reading).build();
        }
        if (wire instanceof ExplorationOpenedWire event) {
            return fill(ExplorationOpened.builder(), event, reading).build();
        }
        if (wire instanceof ExplorationClosedWire event) {
            return fill(ExplorationClosed.builder(), event, reading).build();
        }
        return fill(Continued.builder(), (ContinuedWire) wire, reading).build();
    }

    ProposedWire toWire(Proposed event);

    Proposed.Builder fill(@MappingTarget Proposed.Builder builder, ProposedWire wire, @Context RecordReading reading);

    EstablishedWire toWire(Established event);

    Established.Builder fill(
            @MappingTarget Established.Builder builder, EstablishedWire wire, @Context RecordReading reading);

    SuspendedWire toWire(Suspended event);

    Suspended.Builder fill(
            @MappingTarget Suspended.Builder builder, SuspendedWire wire, @Context RecordReading reading);

    EndedWire toWire(Ended event);

    Ended.Builder fill(@MappingTarget Ended.Builder builder, EndedWire wire, @Context RecordReading reading);

    ReestablishedWire toWire(Reestablished event);

    Reestablished.Builder fill(
            @MappingTarget Reestablished.Builder builder, ReestablishedWire wire, @Context RecordReading reading);

    TransferredWire toWire(Transferred event);

    Transferred.Builder fill(
            @MappingTarget Transferred.Builder builder, TransferredWire wire, @Context RecordReading reading);

    ExplorationOpenedWire toWire(ExplorationOpened event);

    ExplorationOpened.Builder fill(
            @MappingTarget ExplorationOpened.Builder builder,
            ExplorationOpenedWire wire,
            @Context RecordReading reading);

    ExplorationClosedWire toWire(ExplorationClosed event);

    ExplorationClosed.Builder fill(
            @MappingTarget ExplorationClosed.Builder builder,
            ExplorationClosedWire wire,
            @Context RecordReading reading);

    ContinuedWire toWire(Continued event);

    Continued.Builder fill(
            @MappingTarget Continued.Builder builder, ContinuedWire wire, @Context RecordReading reading);

    AnchorWire toWire(Anchor anchor);

    default Anchor anchor(@Nullable AnchorWire wire, @Context RecordReading reading) {
        return reading.make(
                wire,
                given -> fill(Anchor.builder(), given, reading).build(),
                () -> Anchor.builder()
                        .kind(AnchorKind.EFFECTIVE)
                        .date(ClaimedDate.of(PartialDate.unknown()))
                        .build());
    }

    Anchor.Builder fill(@MappingTarget Anchor.Builder builder, AnchorWire wire, @Context RecordReading reading);

    ResumptionWire toWire(Resumption resumption);

    default Resumption resumption(@Nullable ResumptionWire wire, @Context RecordReading reading) {
        return reading.make(
                wire,
                given -> fill(Resumption.builder(), given, reading).build(),
                () -> Resumption.on(PartialDate.unknown()));
    }

    Resumption.Builder fill(
            @MappingTarget Resumption.Builder builder, ResumptionWire wire, @Context RecordReading reading);
}
