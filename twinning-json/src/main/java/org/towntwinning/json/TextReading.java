package org.towntwinning.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.towntwinning.committee.Committee;
import org.towntwinning.document.Document;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.json.tree.Limits;
import org.towntwinning.json.tree.Node;
import org.towntwinning.json.tree.NodeReader;
import org.towntwinning.json.tree.Place;
import org.towntwinning.json.tree.Problems;
import org.towntwinning.json.tree.Stopped;
import org.towntwinning.json.v1.FormatV1;
import org.towntwinning.municipality.CityNetwork;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.RecordKind;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.relation.Relation;
import org.towntwinning.store.Action;

/** The reading of one text: what is found wrong ends in one exception. */
final class TextReading {

    /** Carries what the caller's action threw through code that knows nothing of it. */
    private static final class ActionFailure extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private ActionFailure(Exception cause) {
            super(cause);
        }
    }

    private static final Map<Class<?>, RecordKind> KINDS = kinds();

    private final @Nullable String source;
    private final Problems problems;
    private final Limits limits;
    private final Function<Problems, NodeReader> opening;

    TextReading(@Nullable String source, int maxViolations, Limits limits, Function<Problems, NodeReader> opening) {
        this.source = source;
        this.limits = limits;
        this.problems = new Problems(maxViolations);
        this.opening = opening;
    }

    private static Map<Class<?>, RecordKind> kinds() {
        Map<Class<?>, RecordKind> kinds = new LinkedHashMap<>();
        kinds.put(Municipality.class, RecordKind.MUNICIPALITY);
        kinds.put(CityNetwork.class, RecordKind.NETWORK);
        kinds.put(Relation.class, RecordKind.RELATION);
        kinds.put(Committee.class, RecordKind.COMMITTEE);
        kinds.put(Interaction.class, RecordKind.INTERACTION);
        kinds.put(Document.class, RecordKind.DOCUMENT);
        return kinds;
    }

    TwinningDocument document() {
        LocatedRecords records = new LocatedRecords();
        new DocumentParser(opening.apply(problems), problems, limits, records::add).parse();
        if (!problems.isFull()) {
            records.check(problems);
        }
        throwIfAny();
        return TwinningDocument.checked(records.records());
    }

    <X extends Exception> void records(Action<? super RegisterRecord, X> use) throws IOException, X {
        try {
            new DocumentParser(opening.apply(problems), problems, limits, (record, node) -> perform(use, record))
                    .parse();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (ActionFailure failure) {
            @SuppressWarnings("unchecked") // The action can throw nothing else that is checked.
            X thrown = (X) failure.getCause();
            throw thrown;
        }
        throwIfAny();
    }

    // Whatever it is, it goes to the caller as it is.
    @SuppressWarnings("CatchingUnchecked")
    private <X extends Exception> void perform(Action<? super RegisterRecord, X> use, RegisterRecord record) {
        if (problems.total() == 0) {
            try {
                use.perform(record);
            } catch (Exception e) {
                throw new ActionFailure(e);
            }
        }
    }

    <T extends RegisterRecord> T record(Class<T> type) {
        RecordKind kind = KINDS.get(type);
        if (kind == null) {
            throw new IllegalArgumentException(type.getName() + " is no kind of record: give one of "
                    + KINDS.keySet().stream().map(Class::getSimpleName).toList());
        }
        Optional<T> record = parse(kind).map(type::cast);
        throwIfAny();
        return record.orElseThrow(() -> new IllegalStateException("refused without a violation"));
    }

    private Optional<? extends RegisterRecord> parse(RecordKind kind) {
        try {
            NodeReader nodes = opening.apply(problems);
            Place root = nodes.begin("{ \"id\": ... }");
            nodes.beginRecord();
            Node node = nodes.node(root);
            Optional<? extends RegisterRecord> record = FormatV1.read(kind, node, problems, (target, from) -> {});
            record.ifPresent(sound -> problems.attribute(0, sound.id()));
            nodes.end();
            return record;
        } catch (Stopped stopped) {
            return Optional.empty();
        }
    }

    private void throwIfAny() {
        if (problems.total() > 0) {
            throw new InvalidJsonException(source, problems);
        }
    }

    /** Gives failures of a stream back their checked form. */
    static <T> T checked(Supplier<T> work) throws IOException {
        try {
            return work.get();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
