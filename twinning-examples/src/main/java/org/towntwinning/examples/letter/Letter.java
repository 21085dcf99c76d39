package org.towntwinning.examples.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.towntwinning.document.Document;
import org.towntwinning.register.Citation;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.RecordId;
import org.towntwinning.relation.Status;
import org.towntwinning.report.Attention;
import org.towntwinning.report.NetworkReport;
import org.towntwinning.report.RelationReport;
import org.towntwinning.report.Source;
import org.towntwinning.report.StateOfAffairs;
import org.towntwinning.report.Urgency;
import org.towntwinning.role.Actor;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.DateSpan;
import org.towntwinning.time.PartialDate;

/** Writes the state of affairs as a letter in Markdown. */
final class Letter {

    private final StateOfAffairs report;
    private final Wording wording;
    private final Texts texts;
    private final DatePhrases dates;
    private final Markdown markdown = new Markdown();

    private Letter(StateOfAffairs report, Language language) {
        this.report = report;
        this.wording = Wording.of(report, language);
        this.texts = wording.texts();
        this.dates = wording.dates();
    }

    /**
     * The letter on a report.
     *
     * @param report the state of affairs
     * @param language the language of the letter
     * @return Markdown that ends with a line feed
     */
    static String of(StateOfAffairs report, Language language) {
        return new Letter(report, language).write();
    }

    private String write() {
        opening();
        overview();
        attentions();
        RelationSection section = new RelationSection(wording);
        report.relations().forEach(relation -> section.write(markdown, relation));
        others();
        background();
        networks();
        sources();
        markdown.paragraph(texts.say("closing"));
        return markdown.toString();
    }

    private void opening() {
        markdown.heading(1, texts.say("title", "town", wording.names().ofAuthority(report.viewpoint())));
        Sentences opening = new Sentences().add(texts.say("opening.as-of", "date", day(report.asOf())));
        report.period()
                .last()
                .map(last -> DateSpan.of(report.period().from(), last))
                .ifPresent(period -> opening.add(texts.say("opening.period", "period", dates.when(period))));
        markdown.paragraph(opening.toString());
    }

    private String day(LocalDate day) {
        return dates.bare(PartialDate.of(day));
    }

    private void overview() {
        markdown.heading(2, texts.say("overview"));
        List<RelationReport> relations = report.relations();
        if (relations.isEmpty()) {
            markdown.paragraph(texts.say("overview.none"));
            return;
        }
        long active = relations.stream()
                .filter(relation -> relation.status().certain().equals(Optional.of(Status.ACTIVE)))
                .count();
        String ofThem = active == 0
                ? texts.say("overview.active.none")
                : active == relations.size() && active > 1
                        ? texts.say("overview.active.all")
                        : texts.count("overview.active", active, Map.of());
        markdown.paragraph(texts.count("overview.count", relations.size(), Map.of("active", ofThem)));
        StatusSentences statuses = new StatusSentences(wording);
        markdown.table(
                List.of(
                        texts.say("overview.partner"),
                        texts.say("fact.kind"),
                        texts.say("fact.status"),
                        texts.say("overview.since")),
                relations.stream()
                        .map(relation -> List.of(
                                wording.names().partnersAndCountries(relation),
                                wording.vocabulary().anyOf(relation.kind()),
                                wording.vocabulary().anyOf(relation.status()),
                                statuses.beginning(relation)))
                        .toList());
    }

    private void attentions() {
        if (report.attentions().isEmpty()) {
            return;
        }
        markdown.heading(2, texts.say("attentions"));
        AttentionSentences sentences = new AttentionSentences(wording);
        for (Urgency urgency : Urgency.values()) {
            List<Attention> found = report.attentions().stream()
                    .filter(attention -> attention.urgency() == urgency)
                    .toList();
            if (!found.isEmpty()) {
                markdown.heading(3, Sentences.capital(wording.vocabulary().word(urgency)));
                found.forEach(attention -> attention(sentences, attention));
            }
        }
    }

    private void attention(AttentionSentences sentences, Attention attention) {
        String text = new Sentences().add(attention.fold(sentences)).toString();
        sentences
                .about(attention)
                .ifPresentOrElse(
                        about -> markdown.item(texts.say("label", "label", about), text), () -> markdown.item(text));
    }

    private void others() {
        if (report.otherContacts().isEmpty() && report.otherCommittees().isEmpty()) {
            return;
        }
        markdown.heading(2, texts.say("others"));
        new CommitteeLines(wording).write(markdown, report.otherCommittees());
        new ContactSection(wording).write(markdown, report.otherContacts(), List.of());
    }

    /** What the town itself says of its twinnings: its own notes, and those of the documents that it issued by then. */
    private void background() {
        List<String> notes = new ArrayList<>(NoteLines.of(report.notes(), wording));
        for (Source source : report.sources()) {
            document(source)
                    .filter(document -> source.existed() != Certainty.IMPOSSIBLE && isOwn(document))
                    .ifPresent(document -> notes.addAll(NoteLines.of(document.notes(), wording)));
        }
        if (!notes.isEmpty()) {
            markdown.heading(2, texts.say("background"));
            notes.forEach(markdown::item);
        }
    }

    private Optional<Document> document(Source source) {
        return Optional.ofNullable(report.documents().get(source.document()));
    }

    private boolean isOwn(Document document) {
        MunicipalityId viewpoint = report.viewpoint();
        Optional<RecordId> issuer = document.issuer().flatMap(Actor::reference);
        return issuer.equals(Optional.<RecordId>of(viewpoint));
    }

    private void networks() {
        if (report.networks().isEmpty()) {
            return;
        }
        markdown.heading(2, texts.say("networks"));
        String town = wording.names().town(report.viewpoint());
        boolean member = report.networks().stream()
                .anyMatch(network -> !network.memberships().isEmpty());
        if (!member) {
            markdown.paragraph(texts.say("networks.no-member", "town", town));
        }
        for (NetworkReport network : report.networks()) {
            Sentences sentences =
                    new Sentences().add(network.network().purpose().map(wording.names()::text));
            network.memberships()
                    .forEach(membership -> sentences.add(texts.say(
                            "network.member", Map.of("town", town, "when", dates.when(membership.period())))));
            if (member && network.memberships().isEmpty()) {
                sentences.add(texts.say("network.unknown", "town", town));
            }
            markdown.item(
                    texts.say("label", "label", wording.names().network(network.network())), sentences.toString());
        }
    }

    private void sources() {
        if (report.sources().isEmpty()) {
            return;
        }
        markdown.heading(2, texts.say("sources"));
        SourceNames names = new SourceNames(wording);
        PlacePhrases places = new PlacePhrases(texts);
        for (Source source : report.sources()) {
            Optional<Document> document = document(source);
            if (document.isEmpty()) {
                continue;
            }
            Sentences sentences = new Sentences().add(names.description(document.get()));
            List<String> cited = source.citations().stream()
                    .map(Citation::place)
                    .flatMap(Optional::stream)
                    .toList();
            if (!cited.isEmpty()) {
                sentences.add(texts.say("source.places", "places", places.of(cited)));
            }
            if (source.existed() == Certainty.IMPOSSIBLE) {
                sentences.add(texts.say("source.later"));
            }
            String kind =
                    Sentences.capital(wording.vocabulary().word(document.get().kind()));
            markdown.item(texts.say("label", "label", kind), sentences.toString());
        }
    }
}
