package org.towntwinning.examples.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.towntwinning.document.Document;
import org.towntwinning.register.DocumentId;
import org.towntwinning.register.ExternalId;

/** What the documents of a report are called. */
final class SourceNames {

    private final Wording wording;

    SourceNames(Wording wording) {
        this.wording = wording;
    }

    /** A document as it is named in brackets: {@code news report, 21 January 2010}. */
    Optional<String> inShort(DocumentId id) {
        return Optional.ofNullable(wording.report().documents().get(id)).map(this::inShort);
    }

    private String inShort(Document document) {
        String kind = wording.vocabulary().word(document.kind());
        return document.date().isUnknown()
                ? kind
                : wording.texts()
                        .say(
                                "document.short",
                                Map.of("kind", kind, "date", wording.dates().bare(document.date())));
    }

    /** What a list says of a document behind its kind: subject, date, issuer and where it can be found. */
    String description(Document document) {
        List<String> parts = new ArrayList<>();
        document.subject()
                .map(subject -> Sentences.clause(wording.names().text(subject)))
                .ifPresent(subject -> parts.add(wording.texts().say("quoted", "text", subject)));
        if (!document.date().isUnknown()) {
            parts.add(wording.dates().bare(document.date()));
        }
        document.issuer().map(wording.actors()::label).ifPresent(parts::add);
        String description = String.join(", ", parts);
        List<String> addresses = document.externalIds().stream()
                .filter(id -> id.scheme().equals("url"))
                .map(ExternalId::value)
                .toList();
        return addresses.isEmpty()
                ? description
                : wording.texts()
                        .say("in-brackets", Map.of("what", description, "remark", String.join("; ", addresses)));
    }
}
