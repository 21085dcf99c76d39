package org.towntwinning.json.v1;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.towntwinning.json.v1.CommonWires.ExternalIdWire;
import org.towntwinning.json.v1.CommonWires.IdentifierWire;
import org.towntwinning.json.v1.CommonWires.NameWire;
import org.towntwinning.json.v1.CommonWires.NoteWire;
import org.towntwinning.json.wire.Required;
import org.towntwinning.json.wire.Text;
import org.towntwinning.json.wire.Texts;

/** Municipalities and networks of them. */
final class PlaceWires {

    private PlaceWires() {}

    record MunicipalityWire(
            @Required Text id,
            @Nullable Text kind,
            List<NameWire> names,
            List<IdentifierWire> identifiers,
            List<CountryPeriodWire> countries,
            @Nullable PostalAddressWire postalAddress,
            @Nullable Text existence,
            List<SuccessionWire> successions,
            Set<ExternalIdWire> externalIds,
            List<NoteWire> notes) {}

    record CountryPeriodWire(
            @Required Text country, @Nullable Text validity) {}

    record PostalAddressWire(
            List<Text> lines,
            @Nullable Text postalCode,
            @Required Text locality) {}

    record SuccessionWire(
            @Required Text successor,
            @Required Text kind,
            @Required Text date) {}

    record NetworkWire(
            @Required Text id,
            List<NameWire> names,
            @Nullable Texts purpose,
            List<MembershipWire> memberships,
            Set<ExternalIdWire> externalIds,
            List<NoteWire> notes) {}

    record MembershipWire(@Required Text member, @Required Text period) {}
}
