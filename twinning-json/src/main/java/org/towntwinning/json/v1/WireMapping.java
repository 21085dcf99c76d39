package org.towntwinning.json.v1;

import org.mapstruct.MapperConfig;
import org.mapstruct.NullValueCheckStrategy;
import org.mapstruct.NullValuePropertyMappingStrategy;

/**
 * How MapStruct maps: nothing is guessed, no leaf sees null.
 *
 * <p>Towards the wire, {@code toWire} is MapStruct's. From the wire, MapStruct fills a builder ({@code fill}) or calls
 * a constructor ({@code newX}), and the method beside it lets the {@code RecordReading} catch what the domain refuses:
 * generated code would let it through to the record, and the rest of the record would not be looked at.
 */
@MapperConfig(
        uses = {ToText.class, FromText.class},
        nullValueCheckStrategy = NullValueCheckStrategy.ALWAYS,
        nullValuePropertyMappingStrategy = NullValuePropertyMappingStrategy.IGNORE,
        disableSubMappingMethodsGeneration = true)
interface WireMapping {}
