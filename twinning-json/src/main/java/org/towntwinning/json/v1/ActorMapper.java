package org.towntwinning.json.v1;

import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.MappingTarget;
import org.mapstruct.Named;
import org.towntwinning.json.v1.ActorWires.ActorWire;
import org.towntwinning.json.v1.ActorWires.CommitteeActorWire;
import org.towntwinning.json.v1.ActorWires.OfficeHolderWire;
import org.towntwinning.json.v1.ActorWires.ThirdBodyWire;
import org.towntwinning.json.v1.ActorWires.TownBodyWire;
import org.towntwinning.json.v1.ActorWires.TownWire;
import org.towntwinning.json.wire.RecordReading;
import org.towntwinning.role.Actor;
import org.towntwinning.role.ThirdBody;

/** Maps actors. */
interface ActorMapper {

    default ActorWire toWire(Actor actor) {
        return actor.fold(new Actor.Cases<ActorWire>() {
            @Override
            public ActorWire town(Actor.Town town) {
                return toWire(town);
            }

            @Override
            public ActorWire townBody(Actor.TownBody body) {
                return toWire(body);
            }

            @Override
            public ActorWire officeHolder(Actor.OfficeHolder holder) {
                return toWire(holder);
            }

            @Override
            public ActorWire committee(Actor.CommitteeActor committee) {
                return toWire(committee);
            }

            @Override
            public ActorWire thirdBody(ThirdBody body) {
                return toWire(body);
            }
        });
    }

    TownWire toWire(Actor.Town town);

    TownBodyWire toWire(Actor.TownBody body);

    OfficeHolderWire toWire(Actor.OfficeHolder holder);

    CommitteeActorWire toWire(Actor.CommitteeActor committee);

    ThirdBodyWire toWire(ThirdBody body);

    default Actor actor(@Nullable ActorWire wire, @Context RecordReading reading) {
        return reading.make(wire, given -> newActor(given, reading), () -> StandIns.actor(reading));
    }

    private Actor newActor(ActorWire wire, RecordReading reading) {
        if (wire instanceof TownWire town) {
            return newTown(town, reading);
        }
        if (wire instanceof TownBodyWire body) {
            return newTownBody(body, reading);
        }
        if (wire instanceof OfficeHolderWire holder) {
            return newOfficeHolder(holder, reading);
        }
        if (wire instanceof CommitteeActorWire committee) {
            return newCommitteeActor(committee, reading);
        }
        return fill(ThirdBody.builder(), (ThirdBodyWire) wire, reading).build();
    }

    @Named("new")
    Actor.Town newTown(TownWire wire, @Context RecordReading reading);

    @Named("new")
    Actor.TownBody newTownBody(TownBodyWire wire, @Context RecordReading reading);

    @Named("new")
    Actor.OfficeHolder newOfficeHolder(OfficeHolderWire wire, @Context RecordReading reading);

    @Named("new")
    Actor.CommitteeActor newCommitteeActor(CommitteeActorWire wire, @Context RecordReading reading);

    ThirdBody.Builder fill(
            @MappingTarget ThirdBody.Builder builder, ThirdBodyWire wire, @Context RecordReading reading);
}
