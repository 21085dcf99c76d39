package org.towntwinning.json.v1;

import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.MappingTarget;
import org.mapstruct.Named;
import org.towntwinning.interaction.JubileeOccasion;
import org.towntwinning.interaction.Occasion;
import org.towntwinning.json.v1.InteractionWires.JubileeOccasionWire;
import org.towntwinning.json.v1.InteractionWires.OccasionWire;
import org.towntwinning.json.v1.InteractionWires.OfInteractionWire;
import org.towntwinning.json.v1.InteractionWires.OtherOccasionWire;
import org.towntwinning.json.wire.RecordReading;

/** Maps the occasions of interactions. */
interface OccasionMapper {

    default OccasionWire toWire(Occasion occasion) {
        return occasion.fold(new Occasion.Cases<OccasionWire>() {
            @Override
            public OccasionWire jubilee(JubileeOccasion jubilee) {
                return toWire(jubilee);
            }

            @Override
            public OccasionWire interaction(Occasion.OfInteraction interaction) {
                return toWire(interaction);
            }

            @Override
            public OccasionWire other(Occasion.Other other) {
                return toWire(other);
            }
        });
    }

    JubileeOccasionWire toWire(JubileeOccasion occasion);

    OfInteractionWire toWire(Occasion.OfInteraction occasion);

    OtherOccasionWire toWire(Occasion.Other occasion);

    default Occasion occasion(@Nullable OccasionWire wire, @Context RecordReading reading) {
        return reading.make(wire, given -> newOccasion(given, reading), () -> new Occasion.Other(StandIns.TEXT));
    }

    private Occasion newOccasion(OccasionWire wire, RecordReading reading) {
        if (wire instanceof JubileeOccasionWire jubilee) {
            return fill(JubileeOccasion.builder(), jubilee, reading).build();
        }
        if (wire instanceof OfInteractionWire interaction) {
            return newOfInteraction(interaction, reading);
        }
        return newOther((OtherOccasionWire) wire, reading);
    }

    JubileeOccasion.Builder fill(
            @MappingTarget JubileeOccasion.Builder builder, JubileeOccasionWire wire, @Context RecordReading reading);

    @Named("new")
    Occasion.OfInteraction newOfInteraction(OfInteractionWire wire, @Context RecordReading reading);

    @Named("new")
    Occasion.Other newOther(OtherOccasionWire wire, @Context RecordReading reading);
}
