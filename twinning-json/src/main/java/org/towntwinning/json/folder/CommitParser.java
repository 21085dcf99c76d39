package org.towntwinning.json.folder;

import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.towntwinning.json.tree.Node;
import org.towntwinning.json.tree.NodeReader;
import org.towntwinning.json.tree.Place;
import org.towntwinning.json.tree.Problems;
import org.towntwinning.json.tree.Stopped;
import org.towntwinning.json.v1.FormatV1;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RecordKind;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.store.Effect;
import org.towntwinning.store.RecordChange;
import org.towntwinning.store.Revision;
import org.towntwinning.store.Version;

/** Reads the commit of a line, one record after the other. Whatever is not as it was written is {@link Damage}. */
final class CommitParser {

    private static final Map<String, RecordKind> KINDS =
            Arrays.stream(RecordKind.values()).collect(Collectors.toUnmodifiableMap(RecordKind::word, kind -> kind));

    private final Problems problems = new Problems(1);
    private final NodeReader nodes;
    private final BiConsumer<RecordChange, @Nullable RegisterRecord> use;
    private final Map<String, String> members = new HashMap<>();
    private final List<RecordChange> changes = new ArrayList<>();

    /**
     * A parser of one commit.
     *
     * @param use takes every change with its record, or null where that is not there or not asked for
     */
    CommitParser(InputStream body, BiConsumer<RecordChange, @Nullable RegisterRecord> use) {
        this.nodes = CommitText.TEXTS.reader(body, problems);
        this.use = use;
    }

    /**
     * Reads all.
     *
     * @param wanted of which records to read the content
     * @param without receives the records that were written and have no content here
     */
    List<RecordChange> parse(Predicate<RecordId> wanted, Set<RecordId> without) {
        try {
            Place root = nodes.begin("{}");
            nodes.eachMember(root, (name, place) -> {
                if (name.equals("changes") && nodes.isArray()) {
                    nodes.eachElement(place, each -> change(each, wanted, without));
                } else {
                    members.put(name, scalar(nodes.node(place)));
                }
            });
            nodes.end();
        } catch (Stopped stopped) {
            throw new Damage(why(), stopped);
        } catch (IllegalArgumentException refused) {
            throw new Damage(String.valueOf(refused.getMessage()), refused);
        }
        if (problems.total() > 0) {
            throw new Damage(why(), null);
        }
        if (changes.isEmpty()) {
            throw new Damage("it changes nothing", null);
        }
        return changes;
    }

    private String why() {
        return String.valueOf(problems.kept().get(0).message());
    }

    private void change(Place place, Predicate<RecordId> wanted, Set<RecordId> without) {
        Map<String, String> said = new HashMap<>();
        Node[] record = new Node[1];
        boolean[] present = new boolean[1];
        nodes.beginRecord();
        nodes.eachMember(place, (name, at) -> {
            if (!name.equals("record")) {
                said.put(name, scalar(nodes.node(at)));
                return;
            }
            present[0] = true;
            if (wanted.test(id(said))) {
                record[0] = nodes.node(at);
            } else {
                nodes.skip();
            }
        });
        RecordId id = id(said);
        Effect effect = parsed(said, "effect", text -> Effect.valueOf(text.toUpperCase(Locale.ROOT)));
        boolean writes = effect == Effect.INSERTED || effect == Effect.REPLACED;
        if (writes && !present[0]) {
            without.add(id);
        }
        if (!writes && present[0]) {
            throw new Damage("what it " + said.get("effect") + " has content", null);
        }
        RecordChange change = new RecordChange(id, effect, parsed(said, "version", Version::parse));
        changes.add(change);
        use.accept(change, record[0] == null ? null : record(id, record[0]));
    }

    private RegisterRecord record(RecordId id, Node node) {
        Optional<? extends RegisterRecord> record = FormatV1.read(id.kind(), node, problems, (target, from) -> {});
        if (problems.total() > 0 || record.isEmpty() || !record.get().id().equals(id)) {
            throw new Damage(
                    problems.total() > 0
                            ? why()
                            : "the record is another than " + id.kind().word() + " " + id.value(),
                    null);
        }
        return record.get();
    }

    private static RecordId id(Map<String, String> said) {
        RecordKind kind = KINDS.get(said.getOrDefault("kind", ""));
        if (kind == null) {
            throw new Damage("it does not say of which kind a record is before it says more", null);
        }
        return parsed(said, "id", text -> RecordId.of(kind, text));
    }

    private static String scalar(Node node) {
        if (node instanceof Node.TextNode text) {
            return text.value();
        }
        if (node instanceof Node.NumberNode number) {
            return number.literal();
        }
        throw new Damage(node.shown() + " stands where a text or a number belongs", null);
    }

    private static <T> T parsed(Map<String, String> said, String name, Function<String, T> parsing) {
        String text = said.get(name);
        if (text == null) {
            throw new Damage("\"" + name + "\" is missing", null);
        }
        return parsing.apply(text);
    }

    Revision revision() {
        return parsed(members, "revision", Revision::parse);
    }

    Instant recorded() {
        try {
            return parsed(members, "recorded", Instant::parse);
        } catch (java.time.DateTimeException refused) {
            throw new Damage(String.valueOf(refused.getMessage()), refused);
        }
    }

    String account() {
        return parsed(members, "account", text -> text);
    }

    @Nullable
    String summary() {
        return members.get("summary");
    }

    @Nullable
    String source() {
        return members.get("source");
    }
}
