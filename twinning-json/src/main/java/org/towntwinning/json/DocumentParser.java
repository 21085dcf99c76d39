package org.towntwinning.json;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.towntwinning.json.tree.Limits;
import org.towntwinning.json.tree.Node;
import org.towntwinning.json.tree.Node.NumberNode;
import org.towntwinning.json.tree.Node.ObjectNode;
import org.towntwinning.json.tree.Node.TextNode;
import org.towntwinning.json.tree.NodeReader;
import org.towntwinning.json.tree.Place;
import org.towntwinning.json.tree.Problems;
import org.towntwinning.json.tree.Stopped;
import org.towntwinning.json.v1.FormatV1;
import org.towntwinning.json.v1.Section;
import org.towntwinning.json.wire.Nearest;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RecordKind;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.Violations;

/** Reads a document, one record at a time. */
final class DocumentParser {

    private static final String LEAST = "{ \"formatVersion\": 1 }";

    private final NodeReader nodes;
    private final Problems problems;
    private final CrossReferences references;
    private final BiConsumer<RegisterRecord, Node> sink;
    private final Set<Section> found = EnumSet.noneOf(Section.class);
    private boolean versionFound;

    /**
     * A parser of one text.
     *
     * @param sink takes the records that are sound in themselves, with their JSON values
     */
    DocumentParser(NodeReader nodes, Problems problems, Limits limits, BiConsumer<RegisterRecord, Node> sink) {
        this.nodes = nodes;
        this.problems = problems;
        this.references = new CrossReferences(problems, limits.openReferences());
        this.sink = sink;
    }

    /** Reads to the end, or as far as the text is JSON of a version that is known. */
    void parse() {
        try {
            Place root = nodes.begin(LEAST);
            if (!nodes.isObject()) {
                problems.add(root, "json.wrong-type", "a document is an object: write at least " + LEAST);
                nodes.skip();
                nodes.end();
                return;
            }
            nodes.eachMember(root, this::member).forEach(this::passedOver);
            nodes.end();
            if (!versionFound) {
                problems.add(
                        root.missing(Section.FORMAT_VERSION),
                        "json.format-version",
                        "\"formatVersion\" is missing: write \"formatVersion\": " + FormatV1.VERSION);
            }
            references.report();
        } catch (Stopped stopped) {
            // Why is among the problems. What refers to the rest of the document cannot be judged.
        }
    }

    /** What stands in it is not known: it may be what others refer to. */
    private void passedOver(String name) {
        Section section = Section.named(name);
        if (section != null) {
            references.incomplete(section.kind());
        } else if (!name.equals(Section.FORMAT_VERSION)) {
            Stream.of(RecordKind.values()).forEach(references::incomplete);
        }
    }

    private void member(String name, Place place) {
        if (name.equals(Section.FORMAT_VERSION)) {
            version(place);
            return;
        }
        Section section = Section.named(name);
        if (section == null) {
            section = unknown(name, place).orElse(null);
        }
        if (section == null) {
            passedOver(name);
            nodes.skip();
        } else if (nodes.isArray()) {
            Section known = section;
            found.add(known);
            nodes.eachElement(place, element -> record(known.kind(), element));
        } else {
            problems.add(
                    place,
                    "json.wrong-type",
                    Violations.quote(name) + " is an array of objects: write [ ... ], or leave it out");
            references.incomplete(section.kind());
            nodes.skip();
        }
    }

    /** A section whose name is misspelt is reported and then read, so that what refers to its records is not blamed. */
    private Optional<Section> unknown(String name, Place place) {
        List<String> known = Stream.concat(Stream.of(Section.FORMAT_VERSION), Section.members().stream())
                .toList();
        problems.add(
                place.name(),
                "json.unknown-member",
                Violations.quote(name) + " is not known here" + Nearest.advice(name, known, known));
        return Nearest.to(name, Section.members()).map(Section::named).filter(meant -> !found.contains(meant));
    }

    private void version(Place place) {
        versionFound = true;
        nodes.beginRecord();
        Node node = nodes.node(place);
        boolean known = node instanceof NumberNode number && number.literal().equals(String.valueOf(FormatV1.VERSION));
        if (!known) {
            // What was found so far was judged by the wrong version.
            problems.clear();
            boolean whole =
                    node instanceof NumberNode number && number.literal().matches("[0-9]{1,9}");
            String advice = whole
                    ? ": read it with the version of the library that wrote it, or a later one"
                    : ": write \"formatVersion\": " + FormatV1.VERSION;
            problems.add(
                    place,
                    "json.format-version",
                    node.shown() + " is not a format version that this library reads, which is " + FormatV1.VERSION
                            + advice);
            throw new Stopped();
        }
    }

    private void record(RecordKind kind, Place place) {
        int before = problems.total();
        nodes.beginRecord();
        if (!nodes.isObject()) {
            problems.add(
                    place, "json.wrong-type", nodes.node(place).shown() + " stands where an object { ... } belongs");
            references.incomplete(kind);
            return;
        }
        ObjectNode node = new ObjectNode(place, new LinkedHashMap<>());
        try {
            nodes.members(place, node.members());
            record(kind, node, before);
        } finally {
            idOf(kind, node).ifPresent(id -> problems.attribute(before, id));
        }
    }

    private void record(RecordKind kind, ObjectNode node, int before) {
        Optional<RecordId> id = idOf(kind, node);
        // First, so that what awaited it is no longer open when it refers to others itself.
        id.ifPresentOrElse(known -> references.declare(known, node.at("id")), () -> references.incomplete(kind));
        Optional<? extends RegisterRecord> record =
                FormatV1.read(kind, node, problems, (target, from) -> references.refer(id.orElse(null), target, from));
        if (problems.total() == before && record.isPresent()) {
            sink.accept(record.get(), node);
        }
    }

    /** The id of a record, sound or not. */
    private static Optional<RecordId> idOf(RecordKind kind, ObjectNode record) {
        if (record.members().get("id") instanceof TextNode text && text.sound()) {
            try {
                return Optional.of(RecordId.of(kind, text.value()));
            } catch (InvalidDataException refused) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
