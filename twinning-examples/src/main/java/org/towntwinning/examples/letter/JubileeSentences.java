package org.towntwinning.examples.letter;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.towntwinning.anniversary.Celebration;
import org.towntwinning.anniversary.Jubilee;
import org.towntwinning.anniversary.JubileeState;
import org.towntwinning.anniversary.Milestone;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.relation.Status;
import org.towntwinning.report.JubileeReport;
import org.towntwinning.report.RelationReport;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.DateSpan;

/** Says which jubilees a relation has, and how it stands with them. */
final class JubileeSentences {

    private final Texts texts;
    private final DatePhrases dates;
    private final LocalDate day;
    private final Map<?, Interaction> interactions;

    JubileeSentences(Wording wording) {
        this.texts = wording.texts();
        this.dates = wording.dates();
        this.day = wording.report().asOf();
        this.interactions = wording.report().interactions();
    }

    /** The last jubilee, the next, and those between, each in a sentence; empty for a relation that is over. */
    Optional<String> of(RelationReport relation) {
        boolean over = relation.status().of(Status.ENDED).isDefinite() || relation.belongs() == Certainty.IMPOSSIBLE;
        Collection<JubileeState> states = inOrder(relation.jubilees());
        if (over || states.isEmpty()) {
            return Optional.empty();
        }
        Sentences sentences = new Sentences();
        states.forEach(state -> sentences.add(sentence(state)));
        return Optional.of(sentences.toString());
    }

    /** Each once: one that is overdue is mostly the last one, too. */
    private static Collection<JubileeState> inOrder(JubileeReport jubilees) {
        Map<Jubilee, JubileeState> states = new TreeMap<>(Jubilee.ORDER);
        Stream.of(
                        jubilees.last().stream(),
                        jubilees.overdue().stream(),
                        jubilees.current().stream(),
                        jubilees.planned().stream(),
                        jubilees.next().stream())
                .flatMap(some -> some)
                .forEach(state -> states.put(state.jubilee(), state));
        return states.values();
    }

    private String sentence(JubileeState state) {
        String due = due(state.jubilee());
        return switch (state.status()) {
            case CELEBRATED ->
                marked(state.confirmed() ? "jubilee.celebrated" : "jubilee.unconfirmed", due, state, false);
            case PLANNED -> marked("jubilee.planned", due, state, true);
            case OVERDUE, MISSED -> texts.say("jubilee.uncelebrated", "due", due);
            case UPCOMING, CURRENT -> due;
        };
    }

    /** When a jubilee is due: {@code the 75th anniversary was in 2023}. */
    String due(Jubilee jubilee) {
        boolean past = jubilee.due().latest().isBefore(day);
        String when = jubilee.date()
                .map(dates::moment)
                .orElseGet(() -> dates.when(
                        DateSpan.of(jubilee.due().earliest(), jubilee.due().latest())));
        if (!jubilee.activity().isDefinite()) {
            when = texts.say("possibly", "what", when);
        }
        if (jubilee.basis().contested()) {
            when = texts.say("table.contested", "date", when);
        }
        return texts.say(past ? "jubilee.past" : "jubilee.coming", Map.of("what", name(jubilee), "when", when));
    }

    private String name(Jubilee jubilee) {
        Milestone milestone = jubilee.milestone();
        String years = Integer.toString(milestone.years());
        return switch (milestone.months() % 12) {
            case 0 ->
                texts.say("jubilee.of.years", Map.of("years", years, "ordinal", texts.ordinal(milestone.years())));
            case 6 -> texts.say("jubilee.of.half-years", "years", milestone.years() == 0 ? "½" : years + "½");
            default -> texts.count("jubilee.of.months", milestone.months(), Map.of());
        };
    }

    private String marked(String key, String due, JubileeState state, boolean ahead) {
        List<DateSpan> periods = state.celebrations().stream()
                .filter(celebration -> celebration.period().from().isAfter(day) == ahead)
                .map(Celebration::interaction)
                .flatMap(id -> Optional.ofNullable(interactions.get(id)).stream())
                .map(Interaction::period)
                .toList();
        return texts.say(
                key,
                Map.of(
                        "due", due,
                        "days",
                                texts.join(
                                        "list.and",
                                        periods.stream().map(dates::bare).toList()),
                        "when",
                                texts.join(
                                        "list.and",
                                        periods.stream().map(dates::when).toList())));
    }
}
