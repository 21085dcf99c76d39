package org.towntwinning.examples.jubilees;

import java.util.List;
import org.towntwinning.anniversary.Due;
import org.towntwinning.anniversary.Jubilee;
import org.towntwinning.examples.letter.Markdown;

/** Writes jubilees as a table in Markdown, one line each. */
final class JubileeTable {

    private final JubileeWording wording;

    JubileeTable(JubileeWording wording) {
        this.wording = wording;
    }

    String of(JubileeList list) {
        Markdown markdown = new Markdown();
        if (list.dues().isEmpty()) {
            return markdown.paragraph(wording.say("none")).toString();
        }
        List<String> header = List.of(
                wording.say("head.date"),
                wording.say("head.age"),
                wording.say("head.relation"),
                wording.say("head.weight"),
                wording.say("head.certainty"),
                wording.say("head.basis"));
        return markdown.table(header, list.dues().stream().map(this::row).toList())
                .toString();
    }

    private List<String> row(Due due) {
        Jubilee jubilee = due.jubilee();
        String basis = wording.basis(jubilee);
        return List.of(
                wording.date(jubilee),
                wording.age(jubilee.milestone()),
                wording.towns(jubilee),
                wording.weight(jubilee),
                wording.certainty(due),
                wording.dispute(jubilee).map(dispute -> basis + "; " + dispute).orElse(basis));
    }
}
