package org.towntwinning.json.laws;

import java.util.ArrayList;
import java.util.List;
import org.towntwinning.json.TwinningJson;
import org.towntwinning.json.laws.JsonTree.ArrayTree;
import org.towntwinning.json.laws.JsonTree.Member;
import org.towntwinning.json.laws.JsonTree.ObjectTree;
import org.towntwinning.json.laws.JsonTree.TextTree;

/** Walks through a document by the hand of the published schema, which knows what each value is. */
final class SchemaGuide {

    private static final ObjectTree SCHEMA = JsonTreeReader.read(TwinningJson.schema());
    private static final String DEFS = "#/$defs/";

    private final List<Site> sites = new ArrayList<>();

    private SchemaGuide() {}

    /** All values of a valid document, holders before what they hold. */
    static List<Site> sites(ObjectTree document) {
        SchemaGuide guide = new SchemaGuide();
        guide.visit(Site.root(document, SCHEMA));
        return guide.sites;
    }

    private void visit(Site site) {
        sites.add(site);
        if (site.value() instanceof ObjectTree object) {
            object.members().forEach(member -> visit(memberSite(site, member)));
        } else if (site.value() instanceof ArrayTree array) {
            for (int i = 0; i < array.elements().size(); i++) {
                ObjectTree items = site.schema().object("items");
                String def = defOf(items, array.elements().get(i));
                visit(Site.element(site, i, def, schemaOf(def, items)));
            }
        }
    }

    private static Site memberSite(Site holder, Member member) {
        ObjectTree said = holder.schema()
                .get("properties")
                .map(properties -> ((ObjectTree) properties).object(member.name()))
                .orElseGet(() -> holder.schema().object("additionalProperties"));
        String def = defOf(said, member.value());
        boolean required = holder.schema().elements("required").stream()
                .anyMatch(name -> ((TextTree) name).value().equals(member.name()));
        return Site.member(holder, member, def, schemaOf(def, said), required);
    }

    private static ObjectTree schemaOf(String def, ObjectTree said) {
        return SCHEMA.object("$defs").get(def).map(ObjectTree.class::cast).orElse(said);
    }

    /** The definition that a value falls under: of several alternatives, the one of its type. */
    private static String defOf(ObjectTree said, JsonTree value) {
        if (said.get("$ref").isEmpty()) {
            return said.get("const").isPresent() ? "type" : said.text("type");
        }
        String name = said.text("$ref").substring(DEFS.length());
        ObjectTree def = SCHEMA.object("$defs").object(name);
        for (JsonTree alternative : def.elements("oneOf")) {
            String candidate = ((ObjectTree) alternative).text("$ref").substring(DEFS.length());
            String type = typeOf(SCHEMA.object("$defs").object(candidate));
            if (((ObjectTree) value).text("type").equals(type)) {
                return candidate;
            }
        }
        return name;
    }

    private static String typeOf(ObjectTree def) {
        return def.object("properties").object("type").text("const");
    }
}
