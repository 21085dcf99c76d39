package org.towntwinning.jdbc.rows;

import org.mapstruct.MapperConfig;
import org.mapstruct.NullValueCheckStrategy;
import org.mapstruct.ReportingPolicy;

/**
 * How MapStruct makes rows: nothing is guessed, no leaf sees null, and every property of the domain goes into a column
 * or is named as one that goes into rows of its own.
 */
@MapperConfig(
        uses = ToColumn.class,
        unmappedSourcePolicy = ReportingPolicy.ERROR,
        unmappedTargetPolicy = ReportingPolicy.ERROR,
        nullValueCheckStrategy = NullValueCheckStrategy.ALWAYS,
        disableSubMappingMethodsGeneration = true)
interface TakingApart {}
