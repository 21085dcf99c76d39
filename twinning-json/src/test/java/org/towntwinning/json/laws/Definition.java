package org.towntwinning.json.laws;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.towntwinning.json.TwinningJson;
import org.towntwinning.json.laws.JsonTree.ArrayTree;
import org.towntwinning.json.laws.JsonTree.Member;
import org.towntwinning.json.laws.JsonTree.ObjectTree;
import org.towntwinning.json.laws.JsonTree.TextTree;

/** A definition of the published schema, or what it says of a property. */
public final class Definition {

    private static final ObjectTree SCHEMA = JsonTreeReader.read(TwinningJson.schema());
    private static final String DEFS = "#/$defs/";

    private final String name;
    private final ObjectTree schema;

    private Definition(String name, ObjectTree schema) {
        this.name = name;
        this.schema = schema;
    }

    /** The document as a whole. */
    public static Definition document() {
        return new Definition("document as a whole", SCHEMA);
    }

    /** The names of all definitions, sorted. */
    public static Set<String> names() {
        Set<String> names = new TreeSet<>();
        SCHEMA.object("$defs").members().forEach(member -> names.add(member.name()));
        return names;
    }

    private static Definition resolve(String path, ObjectTree said) {
        return said.get("$ref")
                .map(reference -> ((TextTree) reference).value().substring(DEFS.length()))
                .map(target -> new Definition(target, SCHEMA.object("$defs").object(target)))
                .orElseGet(() -> new Definition(path, said));
    }

    /** Its name, or the path of the property that it describes. */
    public String name() {
        return name;
    }

    /** The names of its properties, in their order. */
    public List<String> properties() {
        return schema.object("properties").members().stream().map(Member::name).toList();
    }

    /** What it says of a property. */
    public Definition property(String property) {
        JsonTree said = schema.object("properties")
                .get(property)
                .orElseThrow(() -> new AssertionError("\"" + name + "\" in the schema has no property " + property));
        return resolve(name + "." + property, (ObjectTree) said);
    }

    /** What it says of the elements of an array. */
    public Definition items() {
        return resolve(name + "[]", schema.object("items"));
    }

    /** Of several alternatives, the one whose member {@code type} has a value. */
    public Definition alternative(String type) {
        for (JsonTree each : schema.elements("oneOf")) {
            Definition alternative = resolve(name, (ObjectTree) each);
            if (alternative.property("type").schema.text("const").equals(type)) {
                return alternative;
            }
        }
        throw new AssertionError("no alternative of " + name + " in the schema has the type " + type);
    }

    /** The names of the properties that it requires. */
    public List<String> required() {
        return texts("required");
    }

    /** Whether it forbids properties that it does not name. */
    public boolean isClosed() {
        return schema.get("additionalProperties")
                .filter(said -> said instanceof JsonTree.LiteralTree literal
                        && literal.literal().equals("false"))
                .isPresent();
    }

    /** Whether it is an array. */
    public boolean isArray() {
        return schema.get("items").isPresent();
    }

    /** Whether it is an array that holds nothing twice. */
    public boolean isUnique() {
        return schema.get("uniqueItems").isPresent();
    }

    /** The words that it allows; none if it is not limited to words. */
    public Set<String> constants() {
        return new LinkedHashSet<>(texts("enum"));
    }

    /** What kind of value it is. */
    public String shape() {
        if (schema.get("oneOf").isPresent()) {
            return "one of several";
        }
        if (schema.get("propertyNames").isPresent()) {
            return "texts";
        }
        return schema.get("enum").isPresent() ? "string" : schema.text("type");
    }

    /** Adds the names of all definitions that this one refers to, directly or not. */
    public void collectUsed(Set<String> used) {
        collectUsed(schema, used);
    }

    private static void collectUsed(JsonTree tree, Set<String> used) {
        if (tree instanceof ArrayTree array) {
            array.elements().forEach(element -> collectUsed(element, used));
        } else if (tree instanceof ObjectTree object) {
            for (Member member : object.members()) {
                if (member.name().equals("$ref")) {
                    String target = ((TextTree) member.value()).value().substring(DEFS.length());
                    if (used.add(target)) {
                        collectUsed(SCHEMA.object("$defs").object(target), used);
                    }
                } else if (!member.name().equals("$defs")) {
                    collectUsed(member.value(), used);
                }
            }
        }
    }

    private List<String> texts(String member) {
        return schema.elements(member).stream()
                .map(text -> ((TextTree) text).value())
                .toList();
    }

    @Override
    public String toString() {
        return "\"" + name + "\"";
    }
}
