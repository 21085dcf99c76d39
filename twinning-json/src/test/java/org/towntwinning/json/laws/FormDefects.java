package org.towntwinning.json.laws;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.towntwinning.json.laws.Defect.Claim;
import org.towntwinning.json.laws.Defect.Found;
import org.towntwinning.json.laws.JsonTree.ArrayTree;
import org.towntwinning.json.laws.JsonTree.LiteralTree;
import org.towntwinning.json.laws.JsonTree.Member;
import org.towntwinning.json.laws.JsonTree.ObjectTree;
import org.towntwinning.json.laws.JsonTree.TextTree;

/** Members and types that are not as the schema says. */
final class FormDefects {

    /** What the domain calls it if an array is empty, or missing, that must not be. */
    private static final Map<String, String> NEEDED = Map.ofEntries(
            Map.entry("municipality.names", "municipality.no-name"),
            Map.entry("network.names", "network.no-name"),
            Map.entry("relation.parties", "relation.too-few-parties"),
            Map.entry("relation.kinds", "relation.no-kind"),
            Map.entry("relation.events", "relation.no-event"),
            Map.entry("claimedDate.claims", "claim.none"),
            Map.entry("established.anchors", "established.no-anchor"),
            Map.entry("party.municipalities", "party.empty"),
            Map.entry("postalAddress.lines", "address.no-line"),
            Map.entry("request.requesters", "request.no-requester"));

    /** Whatever is spoilt here, it takes the id of a record with it. */
    private static final Predicate<Site> HOLDS_ID = site -> site.isSection()
            || site.isRecord()
            || (site.name().equals("id") && site.holder().isRecord());

    static final List<Defect> ALL = List.of(
            Defect.of("unknown member", FormDefects::isClosed, FormDefects::addUnknown)
                    .claiming(site -> List.of(new Claim(site, false)))
                    .hiding(Site::isRoot),
            Defect.of("misspelt member", FormDefects::isNamed, FormDefects::misspell)
                    .claiming(site -> List.of(new Claim(site, false)))
                    .hiding(HOLDS_ID.and(site -> !site.isSection())),
            Defect.of("member twice", Site::isMember, FormDefects::repeat)
                    .claiming(site -> List.of(new Claim(site, false)))
                    .hiding(Site::isSection),
            Defect.of("wrong type", FormDefects::isTyped, FormDefects::mistype)
                    .claiming(FormDefects::whatIsTyped)
                    .hiding(HOLDS_ID),
            Defect.of("null", FormDefects::isTyped, FormDefects::nullify)
                    .claiming(FormDefects::whatIsTyped)
                    .hiding(HOLDS_ID),
            Defect.of("missing member", FormDefects::canBeMissed, FormDefects::remove)
                    .claiming(FormDefects::whatIsTyped)
                    .hiding(HOLDS_ID),
            Defect.of("empty array", site -> NEEDED.containsKey(property(site)), (site, variant) -> {
                site.set(new ArrayTree());
                return Found.at(site, needed(site));
            }),
            Defect.of("entry twice", FormDefects::isSetWithEntries, FormDefects::repeatEntry));

    private FormDefects() {}

    /** The member as the schema knows it, as in {@code party.left}. */
    static String property(Site site) {
        return site.isMember() ? site.holder().def() + "." + site.name() : "";
    }

    private static String needed(Site site) {
        return NEEDED.getOrDefault(property(site), "value.missing");
    }

    private static boolean isClosed(Site site) {
        return site.value() instanceof ObjectTree && site.isObject();
    }

    private static boolean isNamed(Site site) {
        return site.isMember() && site.holder().isObject() && !isConstant(site);
    }

    private static boolean isTyped(Site site) {
        return !site.isRoot() && !site.name().equals("formatVersion");
    }

    private static boolean canBeMissed(Site site) {
        return site.isMember() && site.isRequired() && isTyped(site);
    }

    private static boolean isConstant(Site site) {
        return site.def().equals("type");
    }

    /** An object whose type is not known is not looked into. */
    private static List<Claim> whatIsTyped(Site site) {
        return List.of(new Claim(isConstant(site) ? site.holder() : site, true));
    }

    private static boolean isSetWithEntries(Site site) {
        return site.schema().get("uniqueItems").isPresent()
                && !((ArrayTree) site.value()).elements().isEmpty();
    }

    private static Found addUnknown(Site site, int variant) {
        List<Member> members = ((ObjectTree) site.value()).members();
        String name = "qqqqqqqq" + members.size() + "x".repeat(variant % 7);
        Member unknown = new Member(name, variant % 2 == 0 ? new LiteralTree("1") : new ObjectTree());
        members.add(variant % (members.size() + 1), unknown);
        return new Found(unknown, site, name, "json.unknown-member");
    }

    /** One letter too many: it is plain what is meant, and that is read. */
    private static Found misspell(Site site, int variant) {
        String name = site.name();
        site.member().rename(name + name.charAt(name.length() - 1));
        return new Found(site.member(), site, "", "json.unknown-member");
    }

    /** The first one counts; the second may be anything. */
    private static Found repeat(Site site, int variant) {
        Member second = new Member(site.name(), variant % 2 == 0 ? site.value().copy() : new LiteralTree("1"));
        ((ObjectTree) site.holder().value()).members().add(second);
        return new Found(second, site, "", "json.duplicate");
    }

    private static Found mistype(Site site, int variant) {
        boolean number = site.schema()
                .get("type")
                .map(type -> ((TextTree) type).value())
                .orElse("")
                .equals("integer");
        JsonTree other = site.value() instanceof TextTree
                ? wrong(variant, new LiteralTree("7"), new ArrayTree(), new ObjectTree())
                : wrong(variant, new LiteralTree("true"), new TextTree("7"), new LiteralTree("7.5"));
        boolean flag = site.def().equals("boolean");
        if (number || flag) {
            other = new TextTree("1");
        }
        site.set(other);
        return Found.at(site, "json.wrong-type");
    }

    private static JsonTree wrong(int variant, JsonTree... others) {
        return others[variant % others.length];
    }

    private static Found nullify(Site site, int variant) {
        site.set(new LiteralTree("null"));
        boolean outside = site.isSection() || site.isRecord();
        return Found.at(site, outside ? "json.wrong-type" : "json.null");
    }

    private static Found remove(Site site, int variant) {
        ((ObjectTree) site.holder().value()).members().remove(site.member());
        return Found.missing(site.holder(), site.name(), needed(site));
    }

    private static Found repeatEntry(Site site, int variant) {
        List<JsonTree> entries = ((ArrayTree) site.value()).elements();
        JsonTree again = entries.get(variant % entries.size()).copy();
        entries.add(again);
        return new Found(again, site, "[" + (entries.size() - 1) + "]", "json.twice");
    }
}
