package org.towntwinning.json.v1;

import org.jspecify.annotations.Nullable;
import org.towntwinning.json.wire.Required;
import org.towntwinning.json.wire.Text;
import org.towntwinning.json.wire.Texts;
import org.towntwinning.json.wire.TypeName;

/** Who acts. */
final class ActorWires {

    private ActorWires() {}

    sealed interface ActorWire permits TownWire, TownBodyWire, OfficeHolderWire, CommitteeActorWire, ThirdBodyWire {}

    @TypeName("municipality")
    record TownWire(@Required Text municipality) implements ActorWire {}

    @TypeName("body")
    record TownBodyWire(
            @Required Text municipality, @Required Text body) implements ActorWire {}

    @TypeName("office")
    record OfficeHolderWire(
            @Required Text municipality, @Required Text office) implements ActorWire {}

    @TypeName("committee")
    record CommitteeActorWire(@Required Text committee) implements ActorWire {}

    @TypeName("third-body")
    record ThirdBodyWire(
            @Required Text kind,
            @Required Texts name,
            @Nullable Text country) implements ActorWire {}
}
