package org.towntwinning.json.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.towntwinning.json.laws.Defect.Claim;
import org.towntwinning.json.laws.Defect.Found;
import org.towntwinning.json.laws.JsonTree.ArrayTree;
import org.towntwinning.json.laws.JsonTree.LiteralTree;
import org.towntwinning.json.laws.JsonTree.ObjectTree;
import org.towntwinning.json.laws.JsonTree.TextTree;

/**
 * Values that are sound each for itself and do not go together. A rule of a record is judged only where the record can
 * be read, and a rule across records only among records that are sound, so that each of these defects wants its records
 * for itself.
 */
final class RuleDefects {

    private static final Predicate<Site> RELATION =
            site -> site.isRecord() && site.def().equals("relation");

    static final List<Defect> ALL = List.of(
            Defect.of("kinds out of order", RELATION.and(RuleDefects::endsBefore9997), (site, variant) -> {
                ObjectTree earlier = object("kind", "contact").with("since", new TextTree("9997"));
                append(site, "kinds", object("kind", "contact").with("since", new TextTree("9998")));
                return appended(site, "kinds", earlier, "since", "event.order");
            }),
            Defect.of("kind without a date", RELATION, (site, variant) -> {
                ObjectTree undated = object("kind", "contact");
                int position = append(site, "kinds", undated);
                return new Found(undated, site, "kinds[" + position + "].since", "relation.kind-undated");
            }),
            Defect.of("party twice", RELATION, (site, variant) -> {
                ObjectTree first = (ObjectTree) record(site).elements("parties").get(0);
                ObjectTree again = new ObjectTree()
                        .with(
                                "municipalities",
                                first.get("municipalities").orElseThrow().copy());
                int position = append(site, "parties", again);
                int towns = first.elements("municipalities").size();
                if (towns > 1) {
                    again.arrayFor("municipalities")
                            .elements()
                            .subList(1, towns)
                            .clear();
                }
                return new Found(again, site, "parties[" + position + "]", "relation.self-pair");
            }),
            Defect.of("side that is no party", RELATION.and(RuleDefects::hasStranger), (site, variant) -> {
                ObjectTree assignment = object("role", "mayor")
                        .with("side", new TextTree(stranger(site)))
                        .with("vacant", new LiteralTree("true"))
                        .with("period", new TextTree("/"));
                return appended(site, "roleAssignments", assignment, "side", "relation.not-a-party");
            }),
            Defect.of("agreement key twice", RELATION.and(RuleDefects::hasAgreement), (site, variant) -> {
                ObjectTree first =
                        (ObjectTree) record(site).elements("agreements").get(0);
                ObjectTree again = object("id", first.text("id")).with("kind", new TextTree("other"));
                return appended(site, "agreements", again, "id", "agreement.twice");
            }),
            Defect.of("agreement that is not there", RELATION, (site, variant) -> {
                ObjectTree anchor = object("kind", "effective")
                        .with("date", new ObjectTree().with("claims", new ArrayTree().with(object("date", "XXXX"))))
                        .with("agreement", new TextTree("no-such-agreement"));
                ObjectTree founding = object("type", "established").with("anchors", new ArrayTree().with(anchor));
                JsonTree named = anchor.get("agreement").orElseThrow();
                ((ArrayTree) record(site).get("events").orElseThrow())
                        .elements()
                        .clear();
                int position = append(site, "events", founding);
                String path = "events[" + position + "].anchors[0].agreement";
                return new Found(named, site, path, "agreement.unknown");
            }),
            Defect.of("end before its beginning", RELATION, (site, variant) -> {
                List<JsonTree> events = record(site).arrayFor("events").elements();
                events.clear();
                events.add(object("type", "ended")
                        .with("cause", new TextTree("lapsed"))
                        .with("decided", new TextTree("XXXX")));
                events.add(object("type", "proposed").with("date", new TextTree("XXXX")));
                return new Found(events.get(0), site, "events[0]", "event.sequence");
            }),
            Defect.of("no claim preferred", site -> site.def().equals("claimedDate"), (site, variant) -> {
                ArrayTree claims = ((ObjectTree) site.value()).arrayFor("claims");
                claims.elements().clear();
                claims.with(object("date", "XXXX")).with(object("date", "1948"));
                return new Found(claims, site, "claims", "claim.not-preferred");
            }),
            Defect.of("external id of another", RuleDefects::hasElderTwin, (site, variant) -> {
                        ObjectTree taken =
                                object("scheme", "archive").with("value", new TextTree("taken by " + site.path()));
                        elderTwin(site).arrayFor("externalIds").with(taken);
                        ObjectTree again = taken.copy();
                        int position = append(site, "externalIds", again);
                        return new Found(again, site, "externalIds[" + position + "]", "external-id.duplicate");
                    })
                    .claiming(RuleDefects::bothTwins));

    private RuleDefects() {}

    private static ObjectTree record(Site site) {
        return (ObjectTree) site.value();
    }

    private static ObjectTree object(String name, String text) {
        return new ObjectTree().with(name, new TextTree(text));
    }

    private static int append(Site site, String array, ObjectTree element) {
        List<JsonTree> elements = record(site).arrayFor(array).elements();
        elements.add(element);
        return elements.size() - 1;
    }

    /** Adds an object in which one member is to be found wrong. */
    private static Found appended(Site site, String array, ObjectTree element, String member, String code) {
        int position = append(site, array, element);
        JsonTree wrong = element.get(member).orElseThrow();
        return new Found(wrong, site, array + "[" + position + "]." + member, code);
    }

    /** Whether a kind of the year 9998 is the last one. */
    private static boolean endsBefore9997(Site site) {
        return record(site).elements("kinds").stream()
                .flatMap(kind -> ((ObjectTree) kind).get("since").stream())
                .noneMatch(since -> ((TextTree) since).value().contains("999"));
    }

    private static boolean hasAgreement(Site site) {
        return !record(site).elements("agreements").isEmpty();
    }

    private static boolean hasStranger(Site site) {
        return !stranger(site).isEmpty();
    }

    /** A municipality of the document that is no party of the relation; empty if there is none. */
    private static String stranger(Site site) {
        List<String> parties = new ArrayList<>();
        for (JsonTree party : record(site).elements("parties")) {
            ((ObjectTree) party).elements("municipalities").forEach(town -> parties.add(((TextTree) town).value()));
        }
        return recordsOfAllSections(site)
                .filter(town -> town.get("id").orElse(null) instanceof TextTree)
                .map(town -> town.text("id"))
                .filter(id -> id.matches("town:[a-z0-9:-]+") && !parties.contains(id))
                .findFirst()
                .orElse("");
    }

    /** By whatever name the sections go: another defect may have misspelt one. */
    private static Stream<ObjectTree> recordsOfAllSections(Site site) {
        ObjectTree document = (ObjectTree) site.holder().holder().value();
        return document.members().stream()
                .map(JsonTree.Member::value)
                .filter(ArrayTree.class::isInstance)
                .flatMap(array -> ((ArrayTree) array).elements().stream())
                .filter(ObjectTree.class::isInstance)
                .map(ObjectTree.class::cast);
    }

    private static boolean hasElderTwin(Site site) {
        return site.isRecord() && site.index() > 0;
    }

    /** The record before it, whose id comes first in a valid document, and which is therefore in the right. */
    private static ObjectTree elderTwin(Site site) {
        return (ObjectTree) ((ArrayTree) site.holder().value()).elements().get(site.index() - 1);
    }

    private static List<Claim> bothTwins(Site site) {
        return List.of(new Claim(site, true), new Claim(site.sibling(site.index() - 1), true));
    }
}
