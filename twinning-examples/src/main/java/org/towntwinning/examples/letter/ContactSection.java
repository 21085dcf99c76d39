package org.towntwinning.examples.letter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.towntwinning.interaction.Correspondence;
import org.towntwinning.interaction.Intention;
import org.towntwinning.interaction.IntentionState;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.interaction.Outcome;
import org.towntwinning.interaction.Request;
import org.towntwinning.register.InteractionId;
import org.towntwinning.register.RelationId;
import org.towntwinning.report.ContactReport;
import org.towntwinning.report.InteractionReport;
import org.towntwinning.report.OpenIntention;
import org.towntwinning.report.OpenRequest;

/** What was held, is planned, was cancelled, was asked and is intended. */
final class ContactSection {

    private final Wording wording;
    private final Texts texts;
    private final InteractionPhrases phrases;
    private final InteractionDetails details;

    ContactSection(Wording wording) {
        this.wording = wording;
        this.texts = wording.texts();
        this.phrases = new InteractionPhrases(wording);
        this.details = new InteractionDetails(wording);
    }

    /**
     * Writes the lists that are not empty, each under a heading.
     *
     * @param markdown receives them
     * @param contacts the interactions
     * @param here the relations that are being spoken of
     */
    void write(Markdown markdown, ContactReport contacts, Collection<RelationId> here) {
        Set<InteractionId> open = new HashSet<>();
        contacts.requests().forEach(request -> open.add(request.id()));
        List<InteractionReport> held = contacts.held().stream()
                .filter(contact -> !open.contains(contact.id()))
                .toList();
        list(markdown, "held", held, contact -> held(contact, here));
        list(markdown, "cancelled", contacts.cancelled(), contact -> line(contact.interaction(), here));
        list(markdown, "planned", contacts.planned(), contact -> line(contact.interaction(), here));
        list(markdown, "requests", contacts.requests(), request -> request(request, here));
        list(markdown, "intentions", contacts.intentions(), intention -> intention(intention, here));
    }

    private <T> void list(Markdown markdown, String key, List<T> entries, Function<T, Line> toLine) {
        if (entries.isEmpty()) {
            return;
        }
        markdown.heading(3, texts.say("contacts." + key));
        for (T entry : entries) {
            Line line = toLine.apply(entry);
            markdown.item(line.label, line.text.toString());
        }
    }

    private Line line(Interaction interaction, Collection<RelationId> here) {
        String date = Sentences.capital(phrases.date(interaction));
        return new Line(texts.say("label", "label", date), details.of(interaction, here));
    }

    private Line held(InteractionReport contact, Collection<RelationId> here) {
        Line line = line(contact.interaction(), here);
        if (!contact.outcome().of(Outcome.HELD).isDefinite()) {
            line.text.add(texts.say(doubt(contact)));
        }
        return line;
    }

    private static String doubt(InteractionReport contact) {
        if (contact.outcome().possible().contains(Outcome.PLANNED)) {
            return "held.planned";
        }
        Interaction interaction = contact.interaction();
        boolean message = interaction instanceof Correspondence || interaction instanceof Request;
        return message ? "held.undated" : "held.unknown";
    }

    private Line request(OpenRequest open, Collection<RelationId> here) {
        Request request = open.request();
        Line line = line(request, here);
        List<String> repetitions = new ArrayList<>();
        for (InteractionId id : open.repeatedBy()) {
            Interaction repetition = wording.report().interactions().get(id);
            if (repetition != null) {
                repetitions.add(wording.dates().when(repetition.period()));
            }
        }
        if (!repetitions.isEmpty()) {
            line.text.add(texts.say("request.repeated", "when", texts.join("list.and", repetitions)));
        }
        if (open.answered().isPossible()) {
            line.text.add(texts.say("request.possibly-answered"));
        }
        return line;
    }

    private Line intention(OpenIntention open, Collection<RelationId> here) {
        Intention intention = open.intention();
        Line line = line(intention, here);
        if (!open.state().of(IntentionState.OPEN).isDefinite()) {
            line.text.add(texts.say(
                    "intention.possible", Map.of("states", wording.vocabulary().anyOf(open.state()))));
        }
        return line;
    }

    /** An entry of a list. */
    private record Line(String label, Sentences text) {}
}
