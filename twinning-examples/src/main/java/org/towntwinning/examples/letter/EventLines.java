package org.towntwinning.examples.letter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.towntwinning.register.LocalizedText;
import org.towntwinning.relation.Continued;
import org.towntwinning.relation.Ended;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.ExplorationClosed;
import org.towntwinning.relation.ExplorationOpened;
import org.towntwinning.relation.LifecycleEvent;
import org.towntwinning.relation.Proposed;
import org.towntwinning.relation.Reestablished;
import org.towntwinning.relation.Suspended;
import org.towntwinning.relation.Transferred;
import org.towntwinning.report.Likely;
import org.towntwinning.report.RelationReport;
import org.towntwinning.role.Actor;

/** The events in the life of a relation that its status does not tell. */
final class EventLines {

    private final Wording wording;
    private final Texts texts;

    EventLines(Wording wording) {
        this.wording = wording;
        this.texts = wording.texts();
    }

    /** The events of a relation, in recorded order. */
    List<Line> of(RelationReport relation) {
        return relation.events().stream()
                .map(this::line)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Line> line(Likely<LifecycleEvent> likely) {
        return likely.value().fold(new Cases()).map(line -> likely.isCertain() ? line : line.possibly(texts));
    }

    private Line line(String key, LifecycleEvent event, List<Actor> by, Optional<String> more) {
        String when = wording.dates().moment(event.date());
        String done = wording.actors().done(texts.say("event." + key + ".done", "when", when), by, Optional.empty());
        Sentences sentences =
                new Sentences().add(done).add(more).add(event.remark().map(this::text));
        return new Line(texts.say("event." + key), sentences.toString());
    }

    private String text(LocalizedText text) {
        return wording.names().text(text);
    }

    /**
     * One event.
     *
     * @param label what happened
     * @param text when, by whom, and what else is to be said
     */
    record Line(String label, String text) {

        Line possibly(Texts texts) {
            return new Line(label, texts.say("possibly.event", "what", text));
        }
    }

    /** The events that the sentences on the status and on the roles tell give nothing here. */
    private final class Cases implements LifecycleEvent.Cases<Optional<Line>> {

        @Override
        public Optional<Line> proposed(Proposed event) {
            return Optional.of(line("proposed", event, event.by(), Optional.empty()));
        }

        @Override
        public Optional<Line> established(Established event) {
            return Optional.empty();
        }

        @Override
        public Optional<Line> suspended(Suspended event) {
            return Optional.empty();
        }

        @Override
        public Optional<Line> ended(Ended event) {
            return Optional.empty();
        }

        @Override
        public Optional<Line> reestablished(Reestablished event) {
            return Optional.empty();
        }

        @Override
        public Optional<Line> transferred(Transferred event) {
            String how = texts.say(
                    "transferred",
                    Map.of(
                            "from", wording.names().town(event.from()),
                            "to", wording.names().town(event.to())));
            return Optional.of(line("transferred", event, List.of(), Optional.of(how)));
        }

        @Override
        public Optional<Line> explorationOpened(ExplorationOpened event) {
            return Optional.of(line("exploration-opened", event, event.by(), Optional.empty()));
        }

        @Override
        public Optional<Line> explorationClosed(ExplorationClosed event) {
            return Optional.of(line(
                    "exploration-closed",
                    event,
                    event.by(),
                    Optional.of(wording.vocabulary().word(event.outcome()))));
        }

        @Override
        public Optional<Line> continued(Continued event) {
            return Optional.of(line("continued", event, event.by(), Optional.empty()));
        }
    }
}
