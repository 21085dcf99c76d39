package org.towntwinning.json.v1;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.Mapping;
import org.mapstruct.MappingTarget;
import org.mapstruct.Named;
import org.towntwinning.json.v1.PlaceWires.CountryPeriodWire;
import org.towntwinning.json.v1.PlaceWires.MembershipWire;
import org.towntwinning.json.v1.PlaceWires.MunicipalityWire;
import org.towntwinning.json.v1.PlaceWires.NetworkWire;
import org.towntwinning.json.v1.PlaceWires.PostalAddressWire;
import org.towntwinning.json.v1.PlaceWires.SuccessionWire;
import org.towntwinning.json.wire.RecordReading;
import org.towntwinning.municipality.CityNetwork;
import org.towntwinning.municipality.CountryCode;
import org.towntwinning.municipality.CountryPeriod;
import org.towntwinning.municipality.Membership;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.municipality.PostalAddress;
import org.towntwinning.municipality.Succession;
import org.towntwinning.municipality.SuccessionKind;
import org.towntwinning.time.PartialDate;

/** Maps municipalities and networks. */
interface PlaceMapper {

    @Mapping(target = "existence", qualifiedByName = ToText.UNLESS_ALWAYS)
    MunicipalityWire toWire(Municipality municipality);

    default Optional<Municipality> municipality(@Nullable MunicipalityWire wire, @Context RecordReading reading) {
        return reading.make(
                wire,
                given ->
                        Optional.of(fill(Municipality.builder(), given, reading).build()),
                Optional::empty);
    }

    Municipality.Builder fill(
            @MappingTarget Municipality.Builder builder, MunicipalityWire wire, @Context RecordReading reading);

    @Mapping(target = "validity", qualifiedByName = ToText.UNLESS_ALWAYS)
    CountryPeriodWire toWire(CountryPeriod country);

    default CountryPeriod countryPeriod(@Nullable CountryPeriodWire wire, @Context RecordReading reading) {
        return reading.make(
                wire,
                given -> newCountryPeriod(given, reading),
                () -> new CountryPeriod(CountryCode.of("ZZ"), ToText.UNKNOWN_SPAN));
    }

    @Named("new")
    @Mapping(target = "validity", defaultExpression = "java(org.towntwinning.time.DateSpan.always())")
    CountryPeriod newCountryPeriod(CountryPeriodWire wire, @Context RecordReading reading);

    PostalAddressWire toWire(PostalAddress address);

    default PostalAddress postalAddress(@Nullable PostalAddressWire wire, @Context RecordReading reading) {
        return reading.make(
                wire,
                given -> fill(PostalAddress.builder(), given, reading).build(),
                () -> PostalAddress.builder()
                        .addLine(StandIns.WORDS)
                        .locality(StandIns.WORDS)
                        .build());
    }

    PostalAddress.Builder fill(
            @MappingTarget PostalAddress.Builder builder, PostalAddressWire wire, @Context RecordReading reading);

    SuccessionWire toWire(Succession succession);

    default Succession succession(@Nullable SuccessionWire wire, @Context RecordReading reading) {
        return reading.make(
                wire,
                given -> newSuccession(given, reading),
                () -> new Succession(StandIns.municipalityId(reading), SuccessionKind.OTHER, PartialDate.unknown()));
    }

    @Named("new")
    Succession newSuccession(SuccessionWire wire, @Context RecordReading reading);

    NetworkWire toWire(CityNetwork network);

    default Optional<CityNetwork> network(@Nullable NetworkWire wire, @Context RecordReading reading) {
        return reading.make(
                wire,
                given -> Optional.of(fill(CityNetwork.builder(), given, reading).build()),
                Optional::empty);
    }

    CityNetwork.Builder fill(
            @MappingTarget CityNetwork.Builder builder, NetworkWire wire, @Context RecordReading reading);

    MembershipWire toWire(Membership membership);

    default Membership membership(@Nullable MembershipWire wire, @Context RecordReading reading) {
        return reading.make(
                wire,
                given -> newMembership(given, reading),
                () -> new Membership(StandIns.municipalityId(reading), ToText.UNKNOWN_SPAN));
    }

    @Named("new")
    Membership newMembership(MembershipWire wire, @Context RecordReading reading);
}
