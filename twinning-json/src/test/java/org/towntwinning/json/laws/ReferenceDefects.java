package org.towntwinning.json.laws;

import java.util.List;
import java.util.Map;
import org.towntwinning.json.laws.Defect.Found;
import org.towntwinning.json.laws.JsonTree.ArrayTree;
import org.towntwinning.json.laws.JsonTree.ObjectTree;
import org.towntwinning.json.laws.JsonTree.TextTree;

/** Records that do not go together. */
final class ReferenceDefects {

    /**
     * Members that refer to a record and about which no other rule has anything to say, with the array it stands in.
     */
    static final Map<String, String> TARGETS = Map.ofEntries(
            Map.entry("citation.document", "documents"),
            Map.entry("agreement.document", "documents"),
            Map.entry("annualReport.document", "documents"),
            Map.entry("correspondence.document", "documents"),
            Map.entry("councilNotice.document", "documents"),
            Map.entry("town.municipality", "municipalities"),
            Map.entry("townBody.municipality", "municipalities"),
            Map.entry("officeHolder.municipality", "municipalities"),
            Map.entry("membership.member", "municipalities"),
            Map.entry("committee.seat", "municipalities"),
            Map.entry("visit.from", "municipalities"),
            Map.entry("visit.to", "municipalities"),
            Map.entry("intention.to", "municipalities"),
            Map.entry("succession.successor", "municipalities"),
            Map.entry("committeeActor.committee", "committees"),
            Map.entry("jubileeOccasion.relation", "relations"),
            Map.entry("interactionOccasion.interaction", "interactions"),
            Map.entry("request.carriedBy", "interactions"),
            Map.entry("request.repeats", "interactions"));

    static final List<Defect> ALL = List.of(
            Defect.of(
                    "reference to nowhere",
                    site -> TARGETS.containsKey(FormDefects.property(site)),
                    (site, variant) -> {
                        site.set(new TextTree("nowhere:" + variant));
                        return Found.at(site, "reference.missing");
                    }),
            Defect.of("record twice", Site::isRecord, (site, variant) -> {
                ObjectTree again = (ObjectTree) site.value().copy();
                List<JsonTree> records = ((ArrayTree) site.holder().value()).elements();
                records.add(again);
                return new Found(
                        again.get("id").orElseThrow(),
                        site.holder(),
                        "[" + (records.size() - 1) + "].id",
                        "id.duplicate");
            }));

    private ReferenceDefects() {}
}
