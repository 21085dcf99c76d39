package org.towntwinning.examples.letter;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.towntwinning.anniversary.Milestone;
import org.towntwinning.interaction.Activity;
import org.towntwinning.interaction.Correspondence;
import org.towntwinning.interaction.Intention;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.interaction.JubileeOccasion;
import org.towntwinning.interaction.Meeting;
import org.towntwinning.interaction.Request;
import org.towntwinning.interaction.Visit;
import org.towntwinning.interaction.VisitKind;
import org.towntwinning.register.InteractionId;
import org.towntwinning.register.RelationId;
import org.towntwinning.time.DateSpan;
import org.towntwinning.time.PartialDate;

/** What an interaction is called: in a list, and where another one refers to it. */
final class InteractionPhrases {

    private final Wording wording;
    private final Texts texts;

    InteractionPhrases(Wording wording) {
        this.wording = wording;
        this.texts = wording.texts();
    }

    /**
     * The date of an interaction, to stand before it: of a letter the day on which it was received, if that is known.
     */
    String date(Interaction interaction) {
        if (interaction instanceof Correspondence message) {
            Optional<PartialDate> date = message.received().or(message::written);
            return wording.dates().bare(date.orElse(PartialDate.unknown()));
        }
        if (interaction instanceof Intention intention) {
            return intention.foreseen().map(wording.dates()::bare).orElseGet(() -> texts.say("intention.undated"));
        }
        return wording.dates().bare(interaction.period());
    }

    /**
     * What the interaction is, with the jubilees that occasion it: {@code visit from Almelo to Iserlohn on the occasion
     * of the 70-year jubilee of the twinning}.
     *
     * @param interaction the interaction
     * @param here the relations that are being spoken of
     */
    String headline(Interaction interaction, Collection<RelationId> here) {
        String what = interaction.fold(new What());
        List<String> jubilees = interaction.jubilees().stream()
                .map(jubilee -> jubilee(jubilee, here))
                .toList();
        return jubilees.isEmpty()
                ? what
                : texts.say("jubilee", Map.of("what", what, "jubilees", texts.join("list.and", jubilees)));
    }

    /** The interaction as another one refers to it, in short and with its date. */
    String reference(Interaction interaction) {
        String what = interaction instanceof Activity
                ? interaction
                        .description()
                        .map(description -> Sentences.clause(wording.names().text(description)))
                        .orElseGet(() -> interaction.fold(new What()))
                : interaction.fold(new What());
        return isDated(interaction) ? texts.say("reference", Map.of("what", what, "date", date(interaction))) : what;
    }

    /** An interaction of the report by its id, as another one refers to it. */
    Optional<String> reference(InteractionId id) {
        return Optional.ofNullable(wording.report().interactions().get(id)).map(this::reference);
    }

    private static boolean isDated(Interaction interaction) {
        DateSpan period = interaction.period();
        return !period.equals(DateSpan.of(PartialDate.unknown()));
    }

    private String jubilee(JubileeOccasion jubilee, Collection<RelationId> here) {
        Milestone milestone = jubilee.milestone();
        String relation = wording.names().of(jubilee.relation(), here);
        int rest = milestone.months() % 12;
        String years = Integer.toString(milestone.years());
        return switch (rest) {
            case 0 ->
                texts.say(
                        "jubilee.years",
                        Map.of("years", years, "ordinal", texts.ordinal(milestone.years()), "relation", relation));
            case 6 ->
                texts.say(
                        "jubilee.half-years",
                        Map.of("years", milestone.years() == 0 ? "½" : years + "½", "relation", relation));
            default -> texts.count("jubilee.months", milestone.months(), Map.of("relation", relation));
        };
    }

    private final class What implements Interaction.Cases<String> {

        @Override
        public String visit(Visit visit) {
            List<VisitKind> kinds = visit.kinds().isEmpty() ? List.of(VisitKind.OTHER) : List.copyOf(visit.kinds());
            Vocabulary vocabulary = wording.vocabulary();
            String what = vocabulary.word(kinds.get(0));
            if (kinds.size() > 1) {
                what = texts.say(
                        "visit.kinds",
                        Map.of("kind", what, "others", vocabulary.allOf(kinds.subList(1, kinds.size()))));
            }
            String from = visit.from().map(wording.names()::town).orElse("");
            String to = visit.to().map(wording.names()::town).orElse("");
            String key = "visit" + (from.isEmpty() ? "" : ".from") + (to.isEmpty() ? "" : ".to");
            return key.equals("visit")
                    ? what
                    : texts.say(
                            key,
                            Map.of(
                                    "what",
                                    what,
                                    "from",
                                    from,
                                    "to",
                                    to,
                                    "preposition",
                                    vocabulary.form(kinds.get(0), 1)));
        }

        @Override
        public String correspondence(Correspondence message) {
            return wording.vocabulary().word(message.messageKind());
        }

        @Override
        public String request(Request request) {
            return wording.vocabulary().word(request.kind());
        }

        @Override
        public String meeting(Meeting meeting) {
            return wording.vocabulary().word(meeting.kind());
        }

        @Override
        public String activity(Activity activity) {
            return wording.vocabulary().word(activity.activityKind());
        }

        @Override
        public String intention(Intention intention) {
            return wording.vocabulary().word(intention.kind());
        }
    }
}
