package org.towntwinning.examples.jubilees;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.towntwinning.anniversary.Due;
import org.towntwinning.anniversary.DueSpan;
import org.towntwinning.anniversary.Jubilee;
import org.towntwinning.anniversary.Milestone;
import org.towntwinning.anniversary.Weight;
import org.towntwinning.examples.letter.DatePhrases;
import org.towntwinning.examples.letter.Language;
import org.towntwinning.examples.letter.Texts;
import org.towntwinning.examples.letter.Vocabulary;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.relation.Anchor;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.Party;
import org.towntwinning.relation.Relation;
import org.towntwinning.time.DateSpan;

/** Puts jubilees into words of one language. */
final class JubileeWording {

    private final JubileeList list;
    private final Language language;
    private final Texts texts;
    private final DatePhrases dates;
    private final Vocabulary vocabulary;

    JubileeWording(JubileeList list, Language language) {
        this.list = list;
        this.language = language;
        this.texts = Texts.of(JubileeWording.class, "jubilees", language);
        this.dates = new DatePhrases(language);
        this.vocabulary = new Vocabulary(language);
    }

    String say(String key) {
        return texts.say(key);
    }

    /** When it is due, at the precision of the anchor: {@code 2028}, {@code 29 June 2026}. */
    String date(Jubilee jubilee) {
        return jubilee.date().map(dates::bare).orElseGet(() -> days(jubilee.due()));
    }

    private String days(DueSpan due) {
        return dates.bare(DateSpan.of(due.earliest(), due.latest()));
    }

    /** {@code 75 years}, {@code 12½ years}, {@code 18 months}. */
    String age(Milestone milestone) {
        boolean half = milestone.months() % 12 == 6;
        return milestone.months() % 6 == 0
                ? texts.say("years", "years", (milestone.years() == 0 ? "" : milestone.years()) + (half ? "½" : ""))
                : texts.say("months", "months", Integer.toString(milestone.months()));
    }

    /** The parties that have not left: {@code Almelo - Preston}. */
    String towns(Jubilee jubilee) {
        List<Party> all = relation(jubilee).parties();
        List<Party> present = all.stream()
                .filter(party -> party.belongsOn(list.asOf()).isPossible())
                .toList();
        List<String> towns = (present.isEmpty() ? all : present)
                .stream()
                        .flatMap(party -> party.municipalities().stream())
                        .map(this::town)
                        .toList();
        return String.join(" - ", towns);
    }

    private String town(MunicipalityId id) {
        return Optional.ofNullable(list.municipalities().get(id))
                .map(town -> town.name(language.tag(), list.asOf()))
                .orElseGet(id::toString);
    }

    private Relation relation(Jubilee jubilee) {
        return Optional.ofNullable(list.relations().get(jubilee.relation())).orElseThrow();
    }

    String weight(Jubilee jubilee) {
        return texts.say(jubilee.weight() == Weight.MAJOR ? "weight.major" : "weight.minor");
    }

    String certainty(Due due) {
        return texts.say(due.certainty().isDefinite() ? "certainty.definite" : "certainty.possible");
    }

    /** What it is counted from: {@code signing, 29 June 2021}. */
    String basis(Jubilee jubilee) {
        String kind = vocabulary.word(jubilee.countedFrom());
        return anchor(jubilee)
                .map(anchor -> texts.say(
                        "anchor",
                        Map.of("kind", kind, "date", dates.bare(anchor.date().date()))))
                .orElse(kind);
    }

    private Optional<Anchor> anchor(Jubilee jubilee) {
        return relation(jubilee).founding().map(Established::anchors).stream()
                .flatMap(List::stream)
                .filter(anchor -> anchor.kind() == jubilee.countedFrom())
                .findFirst();
    }

    /** When it would be due by sources that disagree; empty if none do. */
    Optional<String> dispute(Jubilee jubilee) {
        List<String> others =
                jubilee.alternatives().stream().map(this::alternative).toList();
        return jubilee.basis().contested()
                ? Optional.of(texts.say("contested", "others", texts.join("or", others)))
                : Optional.empty();
    }

    /** A whole year is said as one. */
    private String alternative(DueSpan due) {
        boolean year = due.earliest().getDayOfYear() == 1
                && due.latest().equals(due.earliest().plusYears(1).minusDays(1));
        return year ? Integer.toString(due.earliest().getYear()) : days(due);
    }

    /** In one line: {@code 75 years Almelo - Preston (2023)}. */
    String summary(Jubilee jubilee) {
        return texts.say(
                "summary",
                Map.of(
                        "age", age(jubilee.milestone()),
                        "towns", towns(jubilee),
                        "date", date(jubilee)));
    }

    /** What it rests on, in sentences. */
    String description(Jubilee jubilee) {
        Stream<String> known = Stream.of(texts.say("description.basis", "basis", basis(jubilee)));
        Stream<String> span = jubilee.due().isDay() ? Stream.empty() : Stream.of(texts.say("description.span"));
        Stream<String> doubt =
                jubilee.activity().isDefinite() ? Stream.empty() : Stream.of(texts.say("description.doubt"));
        Stream<String> dispute =
                dispute(jubilee).map(text -> texts.say("description.dispute", "dispute", text)).stream();
        return String.join(
                " ",
                Stream.of(known, span, doubt, dispute).flatMap(some -> some).toList());
    }
}
