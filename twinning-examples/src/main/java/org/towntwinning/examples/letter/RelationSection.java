package org.towntwinning.examples.letter;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.towntwinning.register.Name;
import org.towntwinning.relation.Agreement;
import org.towntwinning.relation.Anchor;
import org.towntwinning.relation.FieldOfCooperation;
import org.towntwinning.report.Likely;
import org.towntwinning.report.PartyReport;
import org.towntwinning.report.RelationReport;
import org.towntwinning.role.Actor;

/** The section of the letter on one relation. */
final class RelationSection {

    private final Wording wording;
    private final Texts texts;
    private final DatePhrases dates;

    RelationSection(Wording wording) {
        this.wording = wording;
        this.texts = wording.texts();
        this.dates = wording.dates();
    }

    /** Writes the section. */
    void write(Markdown markdown, RelationReport relation) {
        markdown.heading(2, title(relation));
        facts(markdown, relation);
        agreements(markdown, relation);
        new RoleLines(wording).write(markdown, relation.coverage());
        new CommitteeLines(wording).write(markdown, relation.committees());
        new ContactSection(wording).write(markdown, relation.contacts(), List.of(relation.id()));
        List<String> notes = NoteLines.of(relation.notes(), wording);
        if (!notes.isEmpty()) {
            markdown.heading(3, texts.say("notes"));
            notes.forEach(markdown::item);
        }
    }

    private String title(RelationReport relation) {
        String partners = wording.names().partnersAndCountries(relation);
        return Name.choose(
                        relation.names(),
                        wording.language().tag(),
                        wording.report().asOf())
                .map(name -> texts.say("relation.named", Map.of("name", name.text(), "partners", partners)))
                .orElse(partners);
    }

    private void facts(Markdown markdown, RelationReport relation) {
        item(markdown, "kind", wording.vocabulary().anyOf(relation.kind()));
        item(markdown, "status", new StatusSentences(wording).of(relation).toString());
        new JubileeSentences(wording).of(relation).ifPresent(jubilees -> item(markdown, "jubilees", jubilees));
        relation.anchors().stream()
                .filter(anchor -> !relation.founding().equals(Optional.of(anchor)))
                .forEach(anchor -> anchor(markdown, anchor));
        relation.own().forEach(party -> changes(markdown, party));
        relation.partners().forEach(party -> changes(markdown, party));
        new EventLines(wording).of(relation).forEach(line -> markdown.item(labelled(line.label()), line.text()));
        relation.origin()
                .ifPresent(origin -> item(markdown, "origin", wording.names().text(origin)));
        relation.purpose()
                .ifPresent(purpose -> item(markdown, "purpose", wording.names().text(purpose)));
        if (!relation.themes().isEmpty()) {
            item(markdown, "themes", wording.vocabulary().themes(relation.themes()));
        }
        actors(markdown, "executors", relation.executors());
        actors(markdown, "financers", relation.financers());
    }

    private void item(Markdown markdown, String key, String text) {
        markdown.item(labelled(texts.say("fact." + key)), text);
    }

    private String labelled(String label) {
        return texts.say("label", "label", Sentences.capital(label));
    }

    private void actors(Markdown markdown, String key, Collection<Actor> actors) {
        if (!actors.isEmpty()) {
            item(markdown, key, wording.actors().label(actors));
        }
    }

    private void anchor(Markdown markdown, Anchor anchor) {
        markdown.item(
                labelled(wording.vocabulary().word(anchor.kind())), new StatusSentences(wording).bare(anchor.date()));
    }

    private void changes(Markdown markdown, PartyReport party) {
        String towns = wording.names().towns(party.municipalities());
        party.joined()
                .ifPresent(joined -> item(
                        markdown,
                        "joined",
                        texts.say("party.when", Map.of("towns", towns, "when", dates.moment(joined.date())))));
        party.left()
                .ifPresent(left -> item(
                        markdown, "left", texts.say("party.when", Map.of("towns", towns, "when", dates.moment(left)))));
    }

    private void agreements(Markdown markdown, RelationReport relation) {
        if (relation.agreementsInForce().isEmpty()
                && relation.pastAgreements().isEmpty()
                && relation.comingAgreements().isEmpty()) {
            return;
        }
        markdown.heading(3, texts.say("agreements"));
        relation.agreementsInForce().forEach(likely -> agreement(markdown, likely));
        relation.comingAgreements().forEach(agreement -> agreement(markdown, agreement, "agreement.coming"));
        relation.pastAgreements().forEach(agreement -> agreement(markdown, agreement, "agreement.past"));
    }

    private void agreement(Markdown markdown, Likely<Agreement> likely) {
        agreement(markdown, likely.value(), likely.isCertain() ? "agreement.in-force" : "agreement.possibly");
    }

    private void agreement(Markdown markdown, Agreement agreement, String state) {
        Sentences sentences = new Sentences()
                .add(agreement.signed().map(date -> texts.say("agreement.signed", "when", dates.moment(date))))
                .add(actorsOf("signatories", agreement.signatories()))
                .add(texts.say(state))
                .add(agreement.term().map(term -> texts.say("label.term", "value", dates.bare(term))));
        if (!agreement.fields().isEmpty()) {
            List<String> fields = agreement.fields().stream().map(this::field).toList();
            sentences.add(texts.say("label.fields", "value", String.join("; ", fields)));
        }
        sentences.add(agreement.remark().map(wording.names()::text));
        markdown.item(labelled(wording.vocabulary().word(agreement.kind())), sentences.toString());
    }

    private Optional<String> actorsOf(String key, Collection<Actor> actors) {
        return actors.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        texts.say("label." + key, "value", wording.actors().label(actors)));
    }

    private String field(FieldOfCooperation field) {
        return field.wording()
                .map(words -> Sentences.clause(wording.names().text(words)))
                .orElseGet(() -> wording.vocabulary().themes(field.themes()));
    }
}
