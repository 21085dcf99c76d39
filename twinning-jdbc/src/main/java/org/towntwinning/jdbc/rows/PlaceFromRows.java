package org.towntwinning.jdbc.rows;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingTarget;
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
import org.towntwinning.register.ExternalId;
import org.towntwinning.register.LocalizedText;
import org.towntwinning.register.Name;
import org.towntwinning.register.Note;

/** Makes municipalities and networks of their rows. */
@Mapper(config = Assembling.class)
interface PlaceFromRows {

    Municipality.Builder fill(
            @MappingTarget Municipality.Builder builder,
            MunicipalityRow row,
            List<Name> names,
            List<Identifier> identifiers,
            List<CountryPeriod> countries,
            @Nullable PostalAddress postalAddress,
            List<Succession> successions,
            Set<ExternalId> externalIds,
            List<Note> notes);

    PostalAddress.Builder fill(@MappingTarget PostalAddress.Builder builder, MunicipalityRow row, List<String> lines);

    @Mapping(target = "value", source = "valueText")
    Identifier identifier(IdentifierRow row);

    CountryPeriod countryPeriod(CountryRow row);

    @Mapping(target = "successor", source = "successorId")
    Succession succession(SuccessionRow row);

    CityNetwork.Builder fill(
            @MappingTarget CityNetwork.Builder builder,
            NetworkRow row,
            List<Name> names,
            @Nullable LocalizedText purpose,
            List<Membership> memberships,
            Set<ExternalId> externalIds,
            List<Note> notes);

    @Mapping(target = "member", source = "memberId")
    Membership membership(MembershipRow row);
}
