package org.towntwinning.examples.letter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.towntwinning.committee.AnnualReport;
import org.towntwinning.committee.Committee;
import org.towntwinning.committee.CommitteeState;
import org.towntwinning.committee.CommitteeTask;
import org.towntwinning.committee.DissolutionNotice;
import org.towntwinning.committee.LegalForm;
import org.towntwinning.committee.Submission;
import org.towntwinning.report.CommitteeReport;
import org.towntwinning.report.Likely;
import org.towntwinning.role.Body;

/** What is to be said of committees, foundations and associations. */
final class CommitteeLines {

    private final Wording wording;
    private final Texts texts;

    CommitteeLines(Wording wording) {
        this.wording = wording;
        this.texts = wording.texts();
    }

    /** Writes each committee as an item of a list, under a heading. */
    void write(Markdown markdown, List<CommitteeReport> committees) {
        if (committees.isEmpty()) {
            return;
        }
        markdown.heading(3, texts.say("committees"));
        for (CommitteeReport committee : committees) {
            String name = Sentences.capital(wording.names().committee(committee.id()));
            markdown.item(texts.say("label", "label", name), text(committee));
        }
    }

    private String text(CommitteeReport report) {
        Committee committee = report.committee();
        Sentences sentences = new Sentences().add(kind(committee)).add(state(report));
        if (!report.serves().isPossible()) {
            sentences.add(texts.say("committee.no-longer"));
        }
        committee.dissolutionNotice().ifPresent(notice -> notice(sentences, notice));
        report.tasks().forEach(task -> sentences.add(task(task)));
        report.annualReports().forEach(annual -> annualReport(sentences, annual));
        NoteLines.of(committee.notes(), wording).forEach(sentences::add);
        return sentences.toString();
    }

    /** {@code Committee in Almelo, with the legal form of a foundation}; an unnamed one is named by this already. */
    private Optional<String> kind(Committee committee) {
        String body = wording.names().in(wording.vocabulary().word(committee.body()), committee.seat());
        Optional<LegalForm> other = committee.legalForm().filter(form -> !says(committee.body(), form));
        if (other.isPresent()) {
            String form = wording.vocabulary().word(other.get());
            String remark = other.get() == LegalForm.INFORMAL ? form : texts.say("label.legal-form", "value", form);
            return Optional.of(texts.say("in-brackets", Map.of("what", body, "remark", remark)));
        }
        return committee.names().isEmpty() ? Optional.of(texts.say("committee.nameless")) : Optional.of(body);
    }

    private static boolean says(Body body, LegalForm form) {
        return body.name().equals(form.name());
    }

    private Optional<String> state(CommitteeReport report) {
        Optional<CommitteeState> certain = report.state().certain();
        if (certain.isEmpty()) {
            return report.state().possible().isEmpty()
                    ? Optional.of(texts.say("committee.not-yet"))
                    : report.state().possible().size() == 1
                            ? Optional.empty()
                            : Optional.of(texts.say(
                                    "uncertain-status",
                                    "statuses",
                                    wording.vocabulary().anyOf(report.state())));
        }
        return certain.filter(state -> state == CommitteeState.DISSOLVED)
                .map(state -> report.committee()
                        .dissolved()
                        .map(date -> texts.say(
                                "committee.dissolved", "when", wording.dates().moment(date)))
                        .orElseGet(() -> wording.vocabulary().word(state)));
    }

    private void notice(Sentences sentences, DissolutionNotice notice) {
        String when = wording.dates().moment(notice.date());
        sentences.add(notice.to()
                .map(to -> texts.say(
                        "committee.notice.to",
                        Map.of("when", when, "to", wording.actors().label(to))))
                .orElseGet(() -> texts.say("committee.notice", "when", when)));
        sentences.add(notice.content().map(wording.names()::text));
    }

    private String task(CommitteeTask task) {
        if (task.description().isPresent()) {
            return wording.names().text(task.description().get());
        }
        String word = wording.vocabulary().word(task.task());
        return texts.say(
                "label.task",
                "value",
                task.themes().isEmpty()
                        ? word
                        : texts.say(
                                "task.themes",
                                Map.of(
                                        "task",
                                        word,
                                        "themes",
                                        wording.vocabulary().themes(task.themes()))));
    }

    private void annualReport(Sentences sentences, Likely<AnnualReport> likely) {
        AnnualReport report = likely.value();
        String about = texts.say("annual-report", "period", wording.dates().bare(report.period()));
        List<String> sent = report.submissions().stream().map(this::submission).toList();
        sentences.add(
                sent.isEmpty()
                        ? about
                        : texts.say("annual-report.sent", Map.of("report", about, "to", String.join("; ", sent))));
        report.findings()
                .forEach(finding -> sentences.add(
                        texts.say("label.finding", "value", wording.names().text(finding))));
    }

    private String submission(Submission submission) {
        String to = wording.actors().label(submission.to());
        return submission.date().isUnknown()
                ? to
                : texts.say(
                        "annual-report.submission",
                        Map.of("to", to, "when", wording.dates().moment(submission.date())));
    }
}
