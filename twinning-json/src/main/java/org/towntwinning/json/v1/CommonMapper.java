package org.towntwinning.json.v1;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.Mapping;
import org.mapstruct.Named;
import org.towntwinning.json.v1.CommonWires.CitationWire;
import org.towntwinning.json.v1.CommonWires.ClaimWire;
import org.towntwinning.json.v1.CommonWires.ClaimedDateWire;
import org.towntwinning.json.v1.CommonWires.ExternalIdWire;
import org.towntwinning.json.v1.CommonWires.IdentifierWire;
import org.towntwinning.json.v1.CommonWires.NameWire;
import org.towntwinning.json.v1.CommonWires.NoteWire;
import org.towntwinning.json.wire.RecordReading;
import org.towntwinning.json.wire.Text;
import org.towntwinning.municipality.Identifier;
import org.towntwinning.register.Citation;
import org.towntwinning.register.Claim;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.register.ExternalId;
import org.towntwinning.register.Name;
import org.towntwinning.register.Note;
import org.towntwinning.time.PartialDate;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.Violation;

/** Maps what several kinds of record have in common. */
interface CommonMapper {

    @Mapping(target = "validity", qualifiedByName = ToText.UNLESS_ALWAYS)
    NameWire toWire(Name name);

    default Name name(@Nullable NameWire wire, @Context RecordReading reading) {
        return reading.make(wire, given -> newName(given, reading), () -> Name.of("und", StandIns.WORDS));
    }

    @Named("new")
    @Mapping(target = "validity", defaultExpression = "java(org.towntwinning.time.DateSpan.always())")
    Name newName(NameWire wire, @Context RecordReading reading);

    @Mapping(target = "validity", qualifiedByName = ToText.UNLESS_ALWAYS)
    IdentifierWire toWire(Identifier identifier);

    default Identifier identifier(@Nullable IdentifierWire wire, @Context RecordReading reading) {
        return reading.make(
                wire, given -> newIdentifier(given, reading), () -> Identifier.of("refused", StandIns.WORDS));
    }

    @Named("new")
    @Mapping(target = "validity", defaultExpression = "java(org.towntwinning.time.DateSpan.always())")
    Identifier newIdentifier(IdentifierWire wire, @Context RecordReading reading);

    ExternalIdWire toWire(ExternalId id);

    default ExternalId externalId(@Nullable ExternalIdWire wire, @Context RecordReading reading) {
        return reading.make(
                wire, given -> newExternalId(given, reading), () -> ExternalId.of("refused", StandIns.WORDS));
    }

    @Named("new")
    ExternalId newExternalId(ExternalIdWire wire, @Context RecordReading reading);

    NoteWire toWire(Note note);

    default Note note(@Nullable NoteWire wire, @Context RecordReading reading) {
        return reading.make(wire, given -> newNote(given, reading), () -> Note.of("refused", StandIns.TEXT));
    }

    @Named("new")
    Note newNote(NoteWire wire, @Context RecordReading reading);

    /** By hand: a citation has no builder. */
    default CitationWire toWire(Citation citation) {
        return new CitationWire(
                ToText.text(citation.document()),
                citation.place().map(Text::of).orElse(null),
                citation.words().map(Text::of).orElse(null));
    }

    default Citation citation(@Nullable CitationWire wire, @Context RecordReading reading) {
        if (wire == null) {
            return Citation.of(StandIns.documentId(reading));
        }
        Citation bare = Citation.of(FromText.documentId(wire.document(), reading));
        Citation placed = wire.place() == null
                ? bare
                : reading.parse(wire.place(), place -> bare.at(FromText.checkForm(place)), () -> bare);
        return wire.words() == null
                ? placed
                : reading.parse(wire.words(), words -> placed.saying(FromText.checkForm(words)), () -> placed);
    }

    /** By hand: the wire marks the preferred claim, the domain counts to it. */
    default ClaimedDateWire toWire(ClaimedDate date) {
        List<ClaimWire> claims = new ArrayList<>();
        for (Claim claim : date.claims()) {
            boolean marked = date.claims().size() > 1 && claims.size() == date.preferredIndex();
            claims.add(new ClaimWire(
                    ToText.text(claim.date()),
                    marked ? true : null,
                    claim.citations().stream().map(this::toWire).toList()));
        }
        return new ClaimedDateWire(claims);
    }

    default ClaimedDate claimedDate(@Nullable ClaimedDateWire wire, @Context RecordReading reading) {
        return reading.make(wire, given -> newClaimedDate(given, reading), () -> ClaimedDate.of(PartialDate.unknown()));
    }

    private ClaimedDate newClaimedDate(ClaimedDateWire wire, RecordReading reading) {
        List<Claim> claims =
                wire.claims().stream().map(claim -> claim(claim, reading)).toList();
        List<Integer> preferred = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            ClaimWire claim = wire.claims().get(i);
            if (claim != null && Boolean.TRUE.equals(claim.preferred())) {
                preferred.add(i);
            }
        }
        if (claims.size() > 1 && preferred.size() != 1) {
            throw new InvalidDataException(
                    "date",
                    List.of(new Violation(
                            "claims",
                            "claim.not-preferred",
                            preferred.size() + " of " + claims.size()
                                    + " claims are preferred: write \"preferred\": true at exactly one of them")));
        }
        return new ClaimedDate(claims, preferred.isEmpty() ? 0 : preferred.get(0));
    }

    private Claim claim(@Nullable ClaimWire wire, RecordReading reading) {
        return reading.make(
                wire,
                given -> new Claim(
                        FromText.date(given.date(), reading),
                        given.citations().stream()
                                .map(citation -> citation(citation, reading))
                                .toList()),
                () -> Claim.of(PartialDate.unknown()));
    }
}
