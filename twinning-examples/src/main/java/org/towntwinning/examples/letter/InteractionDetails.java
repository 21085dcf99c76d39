package org.towntwinning.examples.letter;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.towntwinning.examples.letter.DatePhrases.Form;
import org.towntwinning.interaction.Activity;
import org.towntwinning.interaction.Answer;
import org.towntwinning.interaction.Channel;
import org.towntwinning.interaction.Correspondence;
import org.towntwinning.interaction.CouncilNotice;
import org.towntwinning.interaction.Intention;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.interaction.JubileeOccasion;
import org.towntwinning.interaction.Meeting;
import org.towntwinning.interaction.Occasion;
import org.towntwinning.interaction.Request;
import org.towntwinning.interaction.Visit;
import org.towntwinning.register.InteractionId;
import org.towntwinning.register.LocalizedText;
import org.towntwinning.register.RelationId;
import org.towntwinning.role.Actor;
import org.towntwinning.time.PartialDate;

/** All that is to be said of an interaction, in a few sentences of which most begin with a label. */
final class InteractionDetails {

    private final Wording wording;
    private final Texts texts;
    private final InteractionPhrases phrases;

    InteractionDetails(Wording wording) {
        this.wording = wording;
        this.texts = wording.texts();
        this.phrases = new InteractionPhrases(wording);
    }

    /**
     * The sentences about an interaction.
     *
     * @param interaction the interaction
     * @param here the relations that are being spoken of
     */
    Sentences of(Interaction interaction, Collection<RelationId> here) {
        Sentences sentences = new Sentences();
        interaction.fold(new Own(sentences, here));
        interaction.occasions().forEach(occasion -> sentences.add(occasion(occasion)));
        if (!interaction.themes().isEmpty()) {
            sentences.add(label("themes", wording.vocabulary().themes(interaction.themes())));
        }
        List<String> causes = interaction.promptedBy().stream()
                .map(phrases::reference)
                .flatMap(Optional::stream)
                .toList();
        if (!causes.isEmpty()) {
            sentences.add(label("prompted-by", texts.join("list.and", causes)));
        }
        sentences.add(interaction.description().map(this::text));
        NoteLines.of(interaction.notes(), wording).forEach(sentences::add);
        return sentences;
    }

    private String label(String key, String value) {
        return texts.say("label." + key, "value", value);
    }

    private Optional<String> actors(String key, Collection<Actor> actors) {
        return actors.isEmpty()
                ? Optional.empty()
                : Optional.of(label(key, wording.actors().label(actors)));
    }

    private String text(LocalizedText text) {
        return wording.names().text(text);
    }

    private Optional<String> occasion(Occasion occasion) {
        return occasion.fold(new Occasion.Cases<Optional<String>>() {

            /** Jubilees stand in the headline. */
            @Override
            public Optional<String> jubilee(JubileeOccasion jubilee) {
                return Optional.empty();
            }

            @Override
            public Optional<String> interaction(Occasion.OfInteraction occasion) {
                return phrases.reference(occasion.interaction()).map(reference -> label("occasion", reference));
            }

            @Override
            public Optional<String> other(Occasion.Other other) {
                return Optional.of(label("occasion", text(other.description())));
            }
        });
    }

    /** What each type of interaction has of its own. */
    private final class Own implements Interaction.Cases<Sentences> {

        private final Sentences sentences;
        private final Collection<RelationId> here;

        Own(Sentences sentences, Collection<RelationId> here) {
            this.sentences = Objects.requireNonNull(sentences, "sentences");
            this.here = here;
        }

        private Sentences headline(Interaction interaction) {
            return sentences.add(phrases.headline(interaction, here));
        }

        @Override
        public Sentences visit(Visit visit) {
            headline(visit).add(actors("delegation", visit.delegation())).add(actors("hosts", visit.hosts()));
            visit.notices().forEach(notice -> sentences.add(notice(notice)));
            return sentences;
        }

        private String notice(CouncilNotice notice) {
            String told = texts.say(
                    "visit.notice",
                    Map.of(
                            "to", wording.actors().label(notice.to()),
                            "when", wording.dates().moment(notice.date())));
            return notice.legalBasis()
                    .map(basis -> texts.say(
                            "visit.notice.basis", Map.of("notice", told, "basis", Sentences.clause(text(basis)))))
                    .orElse(told);
        }

        @Override
        public Sentences correspondence(Correspondence message) {
            String what = phrases.headline(message, here);
            Optional<String> subject = message.subject().map(InteractionDetails.this::text);
            boolean saysWhat = subject.isPresent() && subject.get().startsWith(Sentences.capital(what));
            sentences
                    .add(saysWhat ? subject.get() : what)
                    .add(actors("from", message.senders()))
                    .add(actors("to", message.recipients()));
            if (message.received().isPresent()) {
                sentences.add(message.written()
                        .map(date -> label("written", wording.dates().bare(date))));
            }
            return saysWhat ? sentences : sentences.add(subject.map(about -> label("subject", about)));
        }

        @Override
        public Sentences request(Request request) {
            String what = phrases.headline(request, here);
            sentences.add(
                    request.channel() == Channel.OTHER
                            ? what
                            : texts.say(
                                    "request.channel",
                                    Map.of(
                                            "what",
                                            what,
                                            "channel",
                                            wording.vocabulary().word(request.channel()))));
            sentences.add(actors("from", request.requesters())).add(actors("to", request.addressees()));
            sentences.add(label("content", text(request.content())));
            sentences.add(request.repeats().flatMap(this::repetition));
            return sentences.add(request.answer().map(this::answer));
        }

        private Optional<String> repetition(InteractionId first) {
            return Optional.ofNullable(wording.report().interactions().get(first))
                    .map(interaction -> interaction instanceof Request request ? request.date() : PartialDate.unknown())
                    .filter(date -> !date.isUnknown())
                    .map(date -> texts.say(
                            "request.repeats",
                            Map.of(
                                    "date", wording.dates().bare(date),
                                    "from", wording.dates().say(date, Form.FROM))));
        }

        private String answer(Answer answer) {
            String answered =
                    texts.say("request.answered", "when", wording.dates().moment(answer.date()));
            return answer.content()
                    .map(content -> texts.say("with-content", Map.of("what", answered, "content", text(content))))
                    .orElse(answered);
        }

        @Override
        public Sentences meeting(Meeting meeting) {
            return headline(meeting)
                    .add(meeting.subject().map(subject -> label("subject", text(subject))))
                    .add(actors("participants", meeting.participants()))
                    .add(meeting.place().map(place -> label("place", place)));
        }

        @Override
        public Sentences activity(Activity activity) {
            return headline(activity)
                    .add(actors("organisers", activity.organisers()))
                    .add(actors("participants", activity.participants()))
                    .add(activity.place().map(place -> label("place", place)));
        }

        @Override
        public Sentences intention(Intention intention) {
            return sentences
                    .add(text(intention.aim()))
                    .add(label("stage", wording.vocabulary().word(intention.stage())))
                    .add(actors("involved", intention.participants()));
        }
    }
}
