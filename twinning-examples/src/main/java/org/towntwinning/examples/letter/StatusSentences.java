package org.towntwinning.examples.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.towntwinning.register.Claim;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.relation.Anchor;
import org.towntwinning.relation.AnchorKind;
import org.towntwinning.relation.Ended;
import org.towntwinning.relation.Reestablished;
import org.towntwinning.relation.Status;
import org.towntwinning.relation.Suspended;
import org.towntwinning.report.Likely;
import org.towntwinning.report.RelationReport;

/** Says what the status of a relation is, and since when it exists. */
final class StatusSentences {

    private final Wording wording;
    private final Texts texts;
    private final DatePhrases dates;

    StatusSentences(Wording wording) {
        this.wording = wording;
        this.texts = wording.texts();
        this.dates = wording.dates();
    }

    /** The status in a few sentences. */
    Sentences of(RelationReport relation) {
        Sentences sentences = new Sentences();
        Optional<Status> certain = relation.status().certain();
        if (certain.isEmpty()) {
            sentences.add(texts.say(
                    "uncertain-status", "statuses", wording.vocabulary().anyOf(relation.status())));
        } else if (certain.get() == Status.ENDED && relation.lastEnd().isPresent()) {
            end(sentences, relation.lastEnd().get().value());
        } else if (!tellsOfSuspension(relation)) {
            sentences.add(wording.vocabulary().word(certain.get()));
        }
        suspensions(sentences, relation, true);
        relation.founding().ifPresent(founding -> sentences.add(founding(relation, founding)));
        relation.reestablished().ifPresent(renewed -> sentences.add(reestablished(renewed)));
        relation.announcedEnd()
                .ifPresent(end -> sentences.add(texts.say("status.announced", "when", dates.moment(end.date()))));
        suspensions(sentences, relation, false);
        return sentences;
    }

    /** Whether the sentences on suspensions say the status already. */
    private static boolean tellsOfSuspension(RelationReport relation) {
        return relation.status().certain().equals(Optional.of(Status.SUSPENDED))
                && relation.suspensions().stream()
                        .anyMatch(likely -> likely.isCertain() && likely.value().isOfWholeRelation());
    }

    /** A date with what other sources say of it: {@code 1974 (contested: according to another source 1975)}. */
    String bare(ClaimedDate date) {
        String bare = dates.bare(date.date());
        return otherClaims(date)
                .map(others -> texts.say("in-brackets", Map.of("what", bare, "remark", others)))
                .orElse(bare);
    }

    /** When the relation began, for a table: {@code 1974 (contested)}. */
    String beginning(RelationReport relation) {
        return relation.founding()
                .map(Anchor::date)
                .map(date -> date.isContested()
                        ? texts.say("table.contested", "date", dates.bare(date.date()))
                        : dates.bare(date.date()))
                .orElse("");
    }

    private void end(Sentences sentences, Ended end) {
        String ended = texts.say(
                "status.ended",
                Map.of("status", wording.vocabulary().word(Status.ENDED), "when", dates.moment(end.date())));
        sentences.add(wording.actors()
                .done(ended, end.initiators(), Optional.of(wording.vocabulary().word(end.cause()))));
        if (end.notified().isPresent() || end.effective().isPresent()) {
            end.decided().ifPresent(date -> sentences.add(texts.say("status.decided", "when", dates.moment(date))));
        }
        if (end.effective().isPresent()) {
            end.notified().ifPresent(date -> sentences.add(texts.say("status.notified", "when", dates.moment(date))));
        }
        end.motive()
                .ifPresent(
                        motive -> sentences.add(label("motive", wording.names().text(motive))));
        end.remark().ifPresent(remark -> sentences.add(wording.names().text(remark)));
    }

    private String founding(RelationReport relation, Anchor founding) {
        boolean former =
                relation.status().certain().filter(Status.ENDED::equals).isPresent();
        String since = texts.say(
                former ? "since.former" : "since.present",
                Map.of(
                        "relation", wording.names().the(relation),
                        "since", dates.since(founding.date().date()),
                        "when", dates.moment(founding.date().date())));
        List<String> remarks = new ArrayList<>();
        if (founding.kind() != AnchorKind.EFFECTIVE) {
            remarks.add(wording.vocabulary().word(founding.kind()));
        }
        otherClaims(founding.date()).ifPresent(remarks::add);
        return remarks.isEmpty()
                ? since
                : texts.say("in-brackets", Map.of("what", since, "remark", String.join("; ", remarks)));
    }

    /** What other sources say of a date. */
    private Optional<String> otherClaims(ClaimedDate date) {
        List<String> others = date.others().stream()
                .map(Claim::date)
                .filter(other -> !other.equals(date.date()))
                .map(dates::bare)
                .toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(texts.say(
                date.isContested() ? "claims.contested" : "claims.other", "others", texts.join("list.or", others)));
    }

    private String reestablished(Likely<Reestablished> renewed) {
        return texts.say(
                renewed.isCertain() ? "status.reestablished" : "status.possibly-reestablished",
                "when",
                dates.moment(renewed.value().date()));
    }

    private void suspensions(Sentences sentences, RelationReport relation, boolean ofWholeRelation) {
        relation.suspensions().stream()
                .filter(likely -> likely.value().isOfWholeRelation() == ofWholeRelation)
                .forEach(likely -> suspension(sentences, likely));
    }

    private void suspension(Sentences sentences, Likely<Suspended> likely) {
        Suspended suspension = likely.value();
        String since = dates.since(suspension.date());
        String certainty = likely.isCertain() ? "" : ".possible";
        String what = suspension.isOfWholeRelation()
                ? texts.say("suspended" + certainty, "since", since)
                : texts.say(
                        "suspended.role" + certainty,
                        Map.of(
                                "role", wording.vocabulary().allOf(suspension.roles()),
                                "side",
                                        suspension
                                                .side()
                                                .map(wording.names()::town)
                                                .orElseGet(() -> texts.say("both-sides")),
                                "since", since));
        sentences.add(wording.actors().done(what, suspension.by(), Optional.empty()));
        suspension
                .condition()
                .ifPresent(condition ->
                        sentences.add(label("condition", wording.names().text(condition))));
        suspension.remark().ifPresent(remark -> sentences.add(wording.names().text(remark)));
    }

    private String label(String key, String value) {
        return texts.say("label." + key, "value", value);
    }
}
