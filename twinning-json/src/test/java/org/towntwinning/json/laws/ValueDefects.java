package org.towntwinning.json.laws;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.towntwinning.json.laws.Defect.Found;
import org.towntwinning.json.laws.JsonTree.LiteralTree;
import org.towntwinning.json.laws.JsonTree.Member;
import org.towntwinning.json.laws.JsonTree.ObjectTree;
import org.towntwinning.json.laws.JsonTree.TextTree;

/** Texts that are not what belongs there. */
final class ValueDefects {

    /** A text and the one code that it deserves. */
    private record Bad(String text, String code) {}

    private static final Map<String, List<Bad>> BY_DEFINITION = Map.of(
            "id",
            List.of(
                    new Bad("town:a b", "id.character"),
                    new Bad("town:" + "x".repeat(200), "id.length"),
                    new Bad("town:é", "id.character")),
            "date",
            List.of(
                    new Bad("1948-13", "date.month"),
                    new Bad("2023-02-29", "date.impossible"),
                    new Bad("19XX", "date.mask"),
                    new Bad("22-05-1948", "date.order"),
                    new Bad("", "date.empty")),
            "span",
            List.of(
                    new Bad("2020/2010", "span.reversed"),
                    new Bad("2020", "span.slash"),
                    new Bad("1948-13/..", "date.month")),
            "milestone",
            List.of(new Bad("75", "milestone.text")),
            "language",
            List.of(new Bad("x_y", "language.tag"), new Bad("", "language.tag")),
            "country",
            List.of(new Bad("nl", "country.code"), new Bad("NLD", "country.code")));

    private static final Map<String, String> CODES = Map.of(
            "note.topic", "note.topic",
            "externalId.scheme", "id.scheme",
            "identifier.scheme", "id.scheme",
            "officeHolder.office", "office.code");

    private static final Map<String, Integer> LONGEST = Map.of("name-text", 300, "line", 1000, "prose", 20_000);

    static final List<Defect> ALL = List.of(
            Defect.of("bad value", site -> BY_DEFINITION.containsKey(site.def()), (site, variant) -> {
                        List<Bad> bad = BY_DEFINITION.getOrDefault(site.def(), List.of());
                        Bad chosen = bad.get(variant % bad.size());
                        return put(site, chosen.text, chosen.code);
                    })
                    .hiding(site -> site.name().equals("id") && site.holder().isRecord()),
            Defect.of(
                    "unknown word",
                    site -> site.schema().get("enum").isPresent(),
                    (site, variant) -> put(site, variant % 2 == 0 ? "no-such-word" : "", "json.unknown-word")),
            Defect.of(
                            "unknown type",
                            site -> site.def().equals("type") && site.value() instanceof TextTree,
                            (site, variant) -> put(site, "no-such-type", "json.unknown-type"))
                    .claiming(site -> List.of(new Defect.Claim(site.holder(), true))),
            Defect.of(
                    "bad code",
                    site -> site.def().equals("code"),
                    (site, variant) -> put(
                            site, "A B" + site.index(), CODES.getOrDefault(FormDefects.property(site), "theme.code"))),
            Defect.of("text not normalised", ValueDefects::isText, (site, variant) -> {
                String text = ((TextTree) site.value()).value();
                List<String> ways =
                        List.of(" " + text, text + "\n", text + "e\u0301", text + "\r" + text, "\uFEFF" + text);
                return put(site, ways.get(variant % ways.size()), "text.not-normalised");
            }),
            Defect.of(
                    "text too long",
                    ValueDefects::isText,
                    (site, variant) -> put(site, "x".repeat(LONGEST.getOrDefault(site.def(), 0) + 1), "text.too-long")),
            Defect.of("character not allowed", ValueDefects::isText, (site, variant) -> {
                List<String> characters = List.of("\u0000", "\u0007", "\uFFFE", "\u009F");
                return put(site, "a" + characters.get(variant % characters.size()) + "b", "text.character");
            }),
            Defect.of(
                    "unpaired surrogate",
                    ValueDefects::isText,
                    (site, variant) -> put(site, variant % 2 == 0 ? "a\ud800" : "\udc00b", "json.surrogate")),
            Defect.of("blank text", ValueDefects::isText, (site, variant) -> put(site, "", "text.blank")),
            Defect.of("number that is not whole", site -> site.def().equals("integer"), (site, variant) -> {
                site.set(new LiteralTree(Stream.of("1.5", "1e3", "99999999999", "2147483648")
                        .toList()
                        .get(variant % 4)));
                return Found.at(site, "json.number");
            }),
            Defect.of("no text at all", site -> site.def().equals("texts"), (site, variant) -> {
                site.set(new ObjectTree());
                return Found.at(site, "text.no-language");
            }),
            Defect.of("bad language", ValueDefects::isOfLanguage, (site, variant) -> {
                site.member().rename("x_" + site.name());
                return new Found(site.member(), site, "", "language.tag");
            }),
            Defect.of("language twice", ValueDefects::isOfLanguage, (site, variant) -> {
                String upper = site.name().toUpperCase(Locale.ROOT);
                Member again = new Member(upper, site.value().copy());
                ((ObjectTree) site.holder().value()).members().add(again);
                return new Found(again, site.holder(), upper, "text.language-twice");
            }));

    private ValueDefects() {}

    private static boolean isText(Site site) {
        return LONGEST.containsKey(site.def());
    }

    private static boolean isOfLanguage(Site site) {
        return site.isMember() && site.holder().def().equals("texts");
    }

    private static Found put(Site site, String text, String code) {
        site.set(new TextTree(text));
        return Found.at(site, code);
    }
}
