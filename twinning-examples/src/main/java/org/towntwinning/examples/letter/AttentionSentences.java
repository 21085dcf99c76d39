package org.towntwinning.examples.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.towntwinning.committee.CommitteeState;
import org.towntwinning.examples.letter.DatePhrases.Form;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.interaction.Request;
import org.towntwinning.interaction.Visit;
import org.towntwinning.register.Citation;
import org.towntwinning.register.Claim;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.AnchorKind;
import org.towntwinning.relation.Ended;
import org.towntwinning.report.AgreementExpiring;
import org.towntwinning.report.AnnualReportMissing;
import org.towntwinning.report.Attention;
import org.towntwinning.report.CommitteeEnding;
import org.towntwinning.report.DateContested;
import org.towntwinning.report.Direction;
import org.towntwinning.report.ExplorationOpen;
import org.towntwinning.report.IntentionOverdue;
import org.towntwinning.report.JubileeAhead;
import org.towntwinning.report.JubileeOverdue;
import org.towntwinning.report.OutcomeNotRecorded;
import org.towntwinning.report.RelationDormant;
import org.towntwinning.report.RelationEnding;
import org.towntwinning.report.RequestUnanswered;
import org.towntwinning.report.RoleVacant;
import org.towntwinning.report.StatusUncertain;
import org.towntwinning.report.SuspensionOpen;
import org.towntwinning.report.TravelNoticeLate;
import org.towntwinning.report.TravelNoticeMissing;
import org.towntwinning.time.PartialDate;

/** Says each attention of a report in a sentence or two. */
final class AttentionSentences implements Attention.Cases<String> {

    private final Wording wording;
    private final Texts texts;
    private final DatePhrases dates;
    private final InteractionPhrases phrases;

    AttentionSentences(Wording wording) {
        this.wording = wording;
        this.texts = wording.texts();
        this.dates = wording.dates();
        this.phrases = new InteractionPhrases(wording);
    }

    /** Whom an attention is about: the partners of its relations, or empty. */
    Optional<String> about(Attention attention) {
        List<String> partners = attention.relations().stream()
                .map(wording.names()::partners)
                .distinct()
                .toList();
        return partners.isEmpty() ? Optional.empty() : Optional.of(texts.join("list.and", partners));
    }

    /** A kind that a later version of the library knows, and this letter does not. */
    @Override
    public String other(Attention attention) {
        return texts.say("attention.other");
    }

    @Override
    public String relationEnding(RelationEnding attention) {
        Ended end = attention.end();
        String ends = texts.say(
                attention.kind().key(), Map.of("relation", the(attention), "when", moment(attention.effective())));
        return wording.actors()
                .done(ends, end.initiators(), Optional.of(wording.vocabulary().word(end.cause())));
    }

    @Override
    public String committeeEnding(CommitteeEnding attention) {
        String committee = wording.names().theCommittee(attention.committee());
        boolean dissolved = attention.state().possible().contains(CommitteeState.DISSOLVED);
        Optional<PartialDate> date =
                dissolved ? attention.dissolved() : attention.notice().map(notice -> notice.date());
        return texts.say(
                attention.kind().key() + (dissolved ? ".dissolved" : ".notified"),
                Map.of(
                        "committee", committee,
                        "when", moment(date.orElse(PartialDate.unknown())),
                        "relation", the(attention)));
    }

    @Override
    public String roleVacant(RoleVacant attention) {
        return texts.say(
                attention.kind().key() + (attention.recorded() ? ".recorded" : ".left"),
                Map.of(
                        "role", wording.vocabulary().word(attention.role()),
                        "side", wording.names().town(attention.side())));
    }

    @Override
    public String travelNoticeMissing(TravelNoticeMissing attention) {
        boolean past = attention.due().isBefore(wording.report().asOf());
        return texts.say(
                attention.kind().key() + (past ? ".past" : ".coming"),
                Map.of("visit", visit(attention.visit()), "due", day(attention.due())));
    }

    @Override
    public String travelNoticeLate(TravelNoticeLate attention) {
        return texts.say(
                attention.kind().key(),
                Map.of(
                        "visit", visit(attention.visit()),
                        "when", moment(attention.notice().date()),
                        "due", day(attention.due())));
    }

    private String visit(Visit visit) {
        return phrases.reference(visit);
    }

    @Override
    public String requestUnanswered(RequestUnanswered attention) {
        Request request = attention.request();
        boolean outgoing = attention.direction() == Direction.OUTGOING;
        Sentences sentences = new Sentences()
                .add(texts.say(
                        attention.kind().key() + (outgoing ? ".outgoing" : ".incoming"),
                        Map.of(
                                "date", dates.bare(request.date()),
                                "from", dates.say(request.date(), Form.FROM),
                                "who",
                                        wording.actors()
                                                .label(outgoing ? request.addressees() : request.requesters()))));
        List<String> repetitions = attention.repetitions().stream()
                .map(id -> wording.report().interactions().get(id))
                .filter(Interaction.class::isInstance)
                .map(repetition -> dates.when(repetition.period()))
                .toList();
        if (!repetitions.isEmpty()) {
            sentences.add(texts.say("attention.repeated", "dates", texts.join("list.and", repetitions)));
        }
        return sentences
                .add(texts.count("attention.time-limit", attention.days(), Map.of("due", day(attention.due()))))
                .toString();
    }

    @Override
    public String annualReportMissing(AnnualReportMissing attention) {
        return texts.say(
                attention.kind().key(),
                Map.of(
                        "committee", wording.names().theCommittee(attention.committee()),
                        "year", Integer.toString(attention.year()),
                        "due", day(attention.due())));
    }

    @Override
    public String intentionOverdue(IntentionOverdue attention) {
        return texts.say(
                attention.kind().key(),
                Map.of(
                        "aim",
                                Sentences.clause(wording.names()
                                        .text(attention.intention().aim())),
                        "when", moment(attention.foreseen())));
    }

    @Override
    public String outcomeNotRecorded(OutcomeNotRecorded attention) {
        return texts.say(attention.kind().key(), "what", phrases.reference(attention.interaction()));
    }

    @Override
    public String jubileeOverdue(JubileeOverdue attention) {
        return texts.say(attention.kind().key(), "due", new JubileeSentences(wording).due(attention.jubilee()));
    }

    @Override
    public String jubileeAhead(JubileeAhead attention) {
        return texts.say(attention.kind().key(), "due", new JubileeSentences(wording).due(attention.jubilee()));
    }

    @Override
    public String agreementExpiring(AgreementExpiring attention) {
        return texts.say(
                attention.kind().key() + (attention.over().isDefinite() ? ".over" : ".coming"),
                Map.of(
                        "agreement",
                                wording.vocabulary().word(attention.agreement().kind()),
                        "when", moment(attention.ends())));
    }

    @Override
    public String suspensionOpen(SuspensionOpen attention) {
        return texts.say(
                attention.kind().key(),
                "since",
                dates.since(attention.suspension().date()));
    }

    @Override
    public String explorationOpen(ExplorationOpen attention) {
        return texts.say(
                attention.kind().key(), "since", dates.since(attention.opened().date()));
    }

    @Override
    public String relationDormant(RelationDormant attention) {
        String silent = texts.count(attention.kind().key(), attention.years(), Map.of());
        return attention
                .lastPeriod()
                .map(period -> silent + " " + texts.say("attention.last-contact", "when", dates.when(period)))
                .orElse(silent);
    }

    @Override
    public String dateContested(DateContested attention) {
        ClaimedDate date = attention.date();
        String others =
                String.join("; ", date.others().stream().map(this::claim).toList());
        boolean beginning = attention.anchor() == AnchorKind.EFFECTIVE;
        return texts.say(
                attention.kind().key() + (beginning ? ".beginning" : ".anchor"),
                Map.of(
                        "anchor", wording.vocabulary().word(attention.anchor()),
                        "preferred", claim(date.preferred()),
                        "others", others));
    }

    private String claim(Claim claim) {
        List<String> sources = claim.citations().stream()
                .map(Citation::document)
                .distinct()
                .map(id -> new SourceNames(wording).inShort(id))
                .flatMap(Optional::stream)
                .toList();
        String date = dates.bare(claim.date());
        return sources.isEmpty()
                ? date
                : texts.say("claim.source", Map.of("date", date, "source", String.join("; ", sources)));
    }

    @Override
    public String statusUncertain(StatusUncertain attention) {
        return texts.say(
                attention.kind().key(),
                Map.of(
                        "relation", the(attention),
                        "statuses", wording.vocabulary().anyOf(attention.status())));
    }

    private String the(Attention attention) {
        List<RelationId> relations = attention.relations();
        return relations.size() == 1
                ? wording.report()
                        .relation(relations.get(0))
                        .map(wording.names()::the)
                        .orElseGet(() -> texts.say("relation.the"))
                : texts.say("relation.the");
    }

    private String moment(PartialDate date) {
        return dates.moment(date);
    }

    private String day(LocalDate day) {
        return dates.bare(PartialDate.of(day));
    }
}
