package org.towntwinning.json.laws;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.towntwinning.json.JsonViolation;
import org.towntwinning.json.laws.Defect.Claim;
import org.towntwinning.json.laws.Defect.Found;
import org.towntwinning.json.laws.JsonTree.ObjectTree;
import org.towntwinning.json.laws.JsonTree.TextTree;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RecordKind;
import org.towntwinning.validation.InvalidDataException;

/** A document that was spoilt on purpose, and what the reader is to say of it. */
final class Damage {

    /** Which defect to plant where: any numbers will do. */
    record Pick(int defect, int place, int variant) {}

    private record Planted(Defect defect, Site site, String where, Found found) {}

    private static final String ALL = "all";

    /** How many defects a failure names. */
    private static final int SHOWN = 25;

    private final ObjectTree document;
    private final List<Site> sites;
    /** The same values as they were: what fits is not to depend on what was spoilt before. */
    private final List<Site> valid;

    private final List<Claim> claims = new ArrayList<>();
    private final List<Planted> planted = new ArrayList<>();
    /** The arrays whose ids cannot be told any more: what seems to be missing from them may be there. */
    private final Set<String> hidden = new HashSet<>();

    Damage(ObjectTree valid) {
        this.document = valid.copy();
        this.sites = SchemaGuide.sites(document);
        this.valid = SchemaGuide.sites(valid);
    }

    List<Site> sites() {
        return sites;
    }

    /** Plants a defect at the first value from the one picked on that fits and is untouched; none if there is none. */
    void plant(Defect defect, Pick pick) {
        for (int i = 0; i < sites.size(); i++) {
            int place = (int) ((i + (long) pick.place()) % sites.size());
            Site site = sites.get(place);
            if (isWhole(site) && defect.fits().test(valid.get(place)) && isFree(defect, site)) {
                plant(defect, site, pick.variant());
                return;
            }
        }
    }

    /** Whether the value is what it was in the valid document, but for what was spoilt below it. */
    private boolean isWhole(Site site) {
        Claim itself = new Claim(site, false);
        return claims.stream().noneMatch(claim -> claim.collidesWith(itself));
    }

    boolean isFree(Defect defect, Site site) {
        return defect.claims().apply(site).stream()
                .noneMatch(wanted -> claims.stream().anyMatch(wanted::collidesWith));
    }

    void plant(Defect defect, Site site, int variant) {
        if (defect.hides().test(site)) {
            hidden.add(site.isRoot() || (site.holder().isRoot() && !site.isSection()) ? ALL : sectionOf(site));
        }
        claims.addAll(defect.claims().apply(site));
        String where = site.path();
        planted.add(new Planted(defect, site, where, defect.planting().apply(site, variant)));
    }

    private static String sectionOf(Site site) {
        return site.isSection()
                ? site.member().name()
                : Kinds.sectionOf(kindOf(site.record().orElseThrow()));
    }

    /** What the reader is to find in a layout of the document, sorted. */
    List<String> expected(Layout layout) {
        return planted.stream()
                .filter(this::isJudged)
                .map(each -> line(layout, each))
                .sorted()
                .toList();
    }

    private boolean isJudged(Planted each) {
        String target = ReferenceDefects.TARGETS.get(FormDefects.property(each.site()));
        boolean reference = each.found().code().equals("reference.missing");
        return !reference || !(hidden.contains(ALL) || hidden.contains(target));
    }

    private static String line(Layout layout, Planted each) {
        Layout.Position position = layout.of(each.found().anchor());
        String record =
                each.site().record().flatMap(Damage::idOf).map(Object::toString).orElse("none");
        return line(
                position.line(),
                position.column(),
                each.found().fullPath(),
                each.found().code(),
                record);
    }

    /** What was planted and not found, and what was found and not planted: nothing, if the reader is right. */
    List<String> differences(Layout layout, Iterable<JsonViolation> violations) {
        List<String> lost = new ArrayList<>(expected(layout));
        List<String> invented = new ArrayList<>();
        for (String found : found(violations)) {
            if (!lost.remove(found)) {
                invented.add("invented: " + found);
            }
        }
        lost.replaceAll(planted -> "lost: " + planted);
        lost.addAll(invented);
        return lost;
    }

    static List<String> found(Iterable<JsonViolation> violations) {
        List<String> lines = new ArrayList<>();
        for (JsonViolation each : violations) {
            String record = each.record().map(Object::toString).orElse("none");
            lines.add(line(each.line(), each.column(), each.path(), each.code(), record));
        }
        lines.sort(Comparator.naturalOrder());
        return lines;
    }

    private static String line(int line, int column, String path, String code, String record) {
        return path + ": " + code + " in line " + line + ", column " + column + ", record " + record;
    }

    /** The id of a record as it can be read from the document as it is now. */
    private static Optional<RecordId> idOf(Site record) {
        if (record.value() instanceof ObjectTree object && object.get("id").orElse(null) instanceof TextTree id) {
            try {
                return Optional.of(RecordId.of(kindOf(record), id.value()));
            } catch (InvalidDataException refused) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static RecordKind kindOf(Site record) {
        // By the schema: the name of the section may have been spoilt.
        Map<String, RecordKind> kinds = new LinkedHashMap<>();
        Stream.of(RecordKind.values()).forEach(kind -> kinds.put(kind.word(), kind));
        return kinds.getOrDefault(record.def(), RecordKind.INTERACTION);
    }

    ObjectTree document() {
        return document;
    }

    int size() {
        return planted.size();
    }

    /** What was done where, for whoever has to understand a failure. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(planted.size() + " defects:");
        planted.stream()
                .limit(SHOWN)
                .forEach(each -> text.append("\n  ")
                        .append(each.defect().name())
                        .append(" at ")
                        .append(each.where().isEmpty() ? "the document" : each.where()));
        return text.toString();
    }
}
