package org.towntwinning.json.v1;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.towntwinning.committee.Committee;
import org.towntwinning.document.Document;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.json.tree.JsonWriter;
import org.towntwinning.json.tree.Node;
import org.towntwinning.json.tree.Node.ObjectNode;
import org.towntwinning.json.tree.Place;
import org.towntwinning.json.tree.Problems;
import org.towntwinning.json.v1.CommitteeWires.CommitteeWire;
import org.towntwinning.json.v1.DocumentWires.DocumentWire;
import org.towntwinning.json.v1.InteractionWires.InteractionWire;
import org.towntwinning.json.v1.PlaceWires.MunicipalityWire;
import org.towntwinning.json.v1.PlaceWires.NetworkWire;
import org.towntwinning.json.v1.RelationWires.RelationWire;
import org.towntwinning.json.wire.RecordReading;
import org.towntwinning.json.wire.WireWriter;
import org.towntwinning.municipality.CityNetwork;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RecordKind;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.relation.Relation;

/** The one way into this package: reads and writes records in format version 1. */
public final class FormatV1 {

    /** The number of the version. */
    public static final int VERSION = 1;

    /** What decides which event may follow which. */
    private static final Pattern EVENTS = Pattern.compile("events(\\[\\d+](\\.(type|roles.*|outcome))?)?");

    /** What decides which date an event has: of a founding, another anchor counts where one was refused. */
    private static final Pattern DATED_EVENTS =
            Pattern.compile("events(\\[\\d+](\\.(type|roles.*|outcome|anchors.*))?)?");

    /**
     * Rules of the domain that speak of what is not there, or not different: what they say may be the echo of something
     * that was refused at one of these paths, from the object whose rule it is.
     */
    static final Map<String, Pattern> DEPENDENCIES = Map.of(
            "relation.no-event", EVENTS,
            "event.sequence", EVENTS,
            "event.order", DATED_EVENTS,
            "relation.not-a-party", Pattern.compile("parties(\\[\\d+](\\.municipalities.*)?)?"),
            "agreement.unknown", Pattern.compile("agreements(\\[\\d+](\\.id)?)?"),
            "established.anchor-twice", Pattern.compile("anchors\\[\\d+](\\.kind)?"),
            "identifier.value", Pattern.compile("value"),
            "committee.not-served", Pattern.compile("services(\\[\\d+](\\.relation)?)?"),
            "claim.not-preferred", Pattern.compile("claims\\[\\d+](\\.preferred)?"));

    private static final WireMapper MAPPER = new WireMapperImpl();

    private FormatV1() {}

    /**
     * Reads a record.
     *
     * @param kind its kind
     * @param node its JSON value
     * @param problems receives all that is wrong with it
     * @param references takes what the record refers to, and where, as far as it can be read
     * @return the record, or empty if anything is wrong that the domain itself forbids; of use only if no problem was
     *     added
     */
    public static Optional<? extends RegisterRecord> read(
            RecordKind kind, Node node, Problems problems, BiConsumer<RecordId, Place> references) {
        RecordReading reading = new RecordReading(problems, DEPENDENCIES, (value, place) -> {
            if (value instanceof RecordId id && place != ownId(node)) {
                references.accept(id, place);
            }
        });
        return switch (kind) {
            case MUNICIPALITY -> MAPPER.municipality(reading.wire(node, MunicipalityWire.class), reading);
            case NETWORK -> MAPPER.network(reading.wire(node, NetworkWire.class), reading);
            case RELATION -> MAPPER.relation(reading.wire(node, RelationWire.class), reading);
            case COMMITTEE -> MAPPER.committee(reading.wire(node, CommitteeWire.class), reading);
            case INTERACTION -> MAPPER.interaction(reading.wire(node, InteractionWire.class), reading);
            case DOCUMENT -> MAPPER.document(reading.wire(node, DocumentWire.class), reading);
        };
    }

    /** Where a record says who it is: of all ids in it, that one is no reference. */
    private static @Nullable Place ownId(Node record) {
        Node id = record instanceof ObjectNode object ? object.members().get("id") : null;
        return id == null ? null : id.place();
    }

    /**
     * Writes a record.
     *
     * @param record the record
     * @param out receives it as an object
     * @return how large it is
     */
    public static WireWriter.Size write(RegisterRecord record, JsonWriter out) {
        WireWriter writer = new WireWriter(out);
        switch (record.id().kind()) {
            case MUNICIPALITY -> writer.write(MAPPER.toWire((Municipality) record));
            case NETWORK -> writer.write(MAPPER.toWire((CityNetwork) record));
            case RELATION -> writer.write(MAPPER.toWire((Relation) record));
            case COMMITTEE -> writer.write(MAPPER.toWire((Committee) record));
            case INTERACTION -> writer.write(MAPPER.toWire((Interaction) record));
            case DOCUMENT -> writer.write(MAPPER.toWire((Document) record));
        }
        return writer.size();
    }

    /**
     * The JSON Schema of a document in this version.
     *
     * @return its text
     */
    public static String schema() {
        try (InputStream in = FormatV1.class.getResourceAsStream("register-v1.schema.json")) {
            if (in == null) {
                throw new IllegalStateException("the schema is missing from the jar of twinning-json");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
