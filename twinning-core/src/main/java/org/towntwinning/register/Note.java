package org.towntwinning.register;

import java.util.List;
import java.util.Objects;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.Violations;

/**
 * What a source says that has no field of its own: policy, motives, observations. Kept, not dropped.
 *
 * @param topic what it is about, for grouping: 1 to 64 of {@code a-z 0-9 . -}, as in {@code policy} or {@code contact}
 * @param text what is said
 * @param citations where it is said, in the order given; possibly empty
 */
public record Note(String topic, LocalizedText text, List<Citation> citations) {

    /**
     * Checks the topic.
     *
     * @param topic what it is about
     * @param text what is said
     * @param citations where it is said
     * @throws InvalidDataException if it is not one
     */
    public Note {
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(text, "text");
        citations = List.copyOf(Objects.requireNonNull(citations, "citations"));
        Violations violations = new Violations();
        String given = topic;
        violations.check(
                "topic",
                ExternalId.isScheme(topic),
                "note.topic",
                () -> Violations.quote(given)
                        + " is not a topic: use 1 to 64 of a-z 0-9 . - and begin with a letter or digit");
        violations.throwIfAny("note");
    }

    /**
     * A note.
     *
     * @param topic what it is about
     * @param text what is said
     * @param citations where it is said
     * @return the note
     * @throws InvalidDataException if the topic is not one
     */
    public static Note of(String topic, LocalizedText text, Citation... citations) {
        return new Note(topic, text, List.of(Objects.requireNonNull(citations, "citations")));
    }
}
