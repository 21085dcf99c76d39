package org.towntwinning.examples.letter;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.towntwinning.register.Note;

/** Chooses the notes that belong in a letter. */
final class NoteLines {

    /**
     * Topics of notes about how a source says something, and not about what it says. They are for who keeps the
     * register, not for a council.
     */
    private static final Set<String> ABOUT_THE_SOURCE =
            Set.of("source", "reading", "heading", "attachments", "content", "seat");

    private NoteLines() {}

    /** The texts of the notes that a council wants to read, in the order given. */
    static List<String> of(Collection<Note> notes, Wording wording) {
        return notes.stream()
                .filter(note -> !ABOUT_THE_SOURCE.contains(note.topic()))
                .map(note -> wording.names().text(note.text()))
                .toList();
    }
}
