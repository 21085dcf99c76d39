package org.towntwinning.jdbc.rows;

import org.jspecify.annotations.Nullable;
import org.mapstruct.BeanMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.towntwinning.jdbc.rows.PlaceRows.CountryRow;
import org.towntwinning.jdbc.rows.PlaceRows.IdentifierRow;
import org.towntwinning.jdbc.rows.PlaceRows.MembershipRow;
import org.towntwinning.jdbc.rows.PlaceRows.MunicipalityRow;
import org.towntwinning.jdbc.rows.PlaceRows.NetworkRow;
import org.towntwinning.jdbc.rows.PlaceRows.SuccessionRow;
import org.towntwinning.municipality.CityNetwork;
import org.towntwinning.municipality.CountryPeriod;
import org.towntwinning.municipality.Identifier;
import org.towntwinning.municipality.Membership;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.municipality.PostalAddress;
import org.towntwinning.municipality.Succession;

/** Makes the rows of municipalities and networks. */
@Mapper(config = TakingApart.class)
interface PlaceToRows {

    @BeanMapping(
            ignoreUnmappedSourceProperties = {
                "names",
                "identifiers",
                "countries",
                "postalAddress",
                "lines",
                "successions",
                "externalIds",
                "notes"
            })
    @Mapping(target = "existenceFirst", source = "place.existence", qualifiedByName = ToColumn.FIRST)
    @Mapping(target = "existenceLast", source = "place.existence", qualifiedByName = ToColumn.LAST)
    MunicipalityRow row(Municipality place, @Nullable PostalAddress address);

    @Mapping(target = "valueText", source = "identifier.value")
    @Mapping(target = "valueKey", source = "identifier.value", qualifiedByName = ToColumn.TEXT_KEY)
    @Mapping(target = "validityFirst", source = "identifier.validity", qualifiedByName = ToColumn.FIRST)
    @Mapping(target = "validityLast", source = "identifier.validity", qualifiedByName = ToColumn.LAST)
    IdentifierRow row(At at, Identifier identifier);

    @Mapping(target = "country", source = "period.country")
    @Mapping(target = "validityFirst", source = "period.validity", qualifiedByName = ToColumn.FIRST)
    @Mapping(target = "validityLast", source = "period.validity", qualifiedByName = ToColumn.LAST)
    CountryRow row(At at, CountryPeriod period);

    @Mapping(target = "successorId", source = "succession.successor")
    @Mapping(target = "dateFirst", source = "succession.date", qualifiedByName = ToColumn.FIRST)
    @Mapping(target = "dateLast", source = "succession.date", qualifiedByName = ToColumn.LAST)
    SuccessionRow row(At at, Succession succession);

    @BeanMapping(ignoreUnmappedSourceProperties = {"names", "purpose", "memberships", "externalIds", "notes"})
    NetworkRow row(CityNetwork network);

    @Mapping(target = "memberId", source = "membership.member")
    @Mapping(target = "periodFirst", source = "membership.period", qualifiedByName = ToColumn.FIRST)
    @Mapping(target = "periodLast", source = "membership.period", qualifiedByName = ToColumn.LAST)
    MembershipRow row(At at, Membership membership);
}
