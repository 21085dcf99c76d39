package org.towntwinning.testkit;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.towntwinning.interaction.Correspondence;
import org.towntwinning.interaction.Intention;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.interaction.Meeting;
import org.towntwinning.interaction.Request;
import org.towntwinning.register.LocalizedText;
import org.towntwinning.register.Name;
import org.towntwinning.register.Note;
import org.towntwinning.validation.TextKind;

/** What may be remarkable about the texts of a record. */
final class TextFeatures {

    private TextFeatures() {}

    static boolean isRightToLeft(String text) {
        return text.codePoints().anyMatch(character -> {
            byte direction = Character.getDirectionality(character);
            return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        });
    }

    /** Form C left a mark behind the character that it belongs to. */
    static boolean isCombining(String text) {
        return text.codePoints().anyMatch(character -> Character.getType(character) == Character.NON_SPACING_MARK);
    }

    static boolean isLongestName(String text) {
        return text.length() == TextKind.NAME.maxLength();
    }

    static boolean isLongestProse(String text) {
        return text.length() == TextKind.PROSE.maxLength();
    }

    /** Whether one of the names is of a sort. */
    static <R> Predicate<R> named(Function<R, List<Name>> names, Predicate<String> sort) {
        return record -> names.apply(record).stream().map(Name::text).anyMatch(sort);
    }

    static Stream<String> texts(Interaction interaction) {
        Stream<LocalizedText> own = Stream.empty();
        if (interaction instanceof Request request) {
            own = Stream.of(request.content());
        } else if (interaction instanceof Intention intention) {
            own = Stream.of(intention.aim());
        } else if (interaction instanceof Correspondence correspondence) {
            own = correspondence.subject().stream();
        } else if (interaction instanceof Meeting meeting) {
            own = meeting.subject().stream();
        }
        return Stream.of(
                        own,
                        interaction.description().stream(),
                        interaction.notes().stream().map(Note::text))
                .flatMap(texts -> texts)
                .flatMap(text -> text.texts().values().stream());
    }
}
