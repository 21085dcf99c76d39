package org.towntwinning.jdbc.rows;

import org.mapstruct.MapperConfig;
import org.mapstruct.NullValueCheckStrategy;
import org.mapstruct.NullValuePropertyMappingStrategy;
import org.mapstruct.ReportingPolicy;

/**
 * How MapStruct makes values of the domain of rows: every property gets a value, from a column or from what was made of
 * other rows. Columns that nothing is read from are derived ones, for searches and for people.
 */
@MapperConfig(
        uses = FromColumn.class,
        unmappedSourcePolicy = ReportingPolicy.IGNORE,
        unmappedTargetPolicy = ReportingPolicy.ERROR,
        nullValueCheckStrategy = NullValueCheckStrategy.ALWAYS,
        nullValuePropertyMappingStrategy = NullValuePropertyMappingStrategy.IGNORE,
        disableSubMappingMethodsGeneration = true)
interface Assembling {}
