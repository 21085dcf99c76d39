package org.towntwinning.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Collects the references of a record while its properties are walked through. Not thread-safe. */
public final class References {

    private final String path;
    private final List<Reference> found;

    /** Begins with none, at the record itself. */
    public References() {
        this("", new ArrayList<>());
    }

    private References(String path, List<Reference> found) {
        this.path = path;
        this.found = found;
    }

    /**
     * Adds one reference, if it is there.
     *
     * @param property where it stands, from here
     * @param target the record referred to; null for none
     * @return this collector
     */
    public References add(String property, @Nullable RecordId target) {
        Objects.requireNonNull(property, "property");
        if (target != null) {
            found.add(new Reference(join(property), target));
        }
        return this;
    }

    /**
     * Adds the references of a list of values, each under its position.
     *
     * @param property the property that holds the list
     * @param values the values, in order
     * @param walk adds the references of one value to the collector it is given
     * @param <T> the type of the values
     * @return this collector
     */
    public <T> References addEach(
            String property, Collection<? extends T> values, BiConsumer<References, ? super T> walk) {
        Objects.requireNonNull(property, "property");
        Objects.requireNonNull(values, "values");
        Objects.requireNonNull(walk, "walk");
        int position = 0;
        for (T value : values) {
            walk.accept(at(property + "[" + position + "]"), value);
            position++;
        }
        return this;
    }

    /**
     * Adds a list of ids.
     *
     * @param property the property that holds the list
     * @param targets the records referred to, in order
     * @return this collector
     */
    public References addIds(String property, Collection<? extends RecordId> targets) {
        return addEach(
                property, Objects.requireNonNull(targets, "targets"), (references, id) -> references.add("", id));
    }

    /**
     * Adds the documents that a value cites.
     *
     * @param citations the citations, under the property {@code citations}
     * @return this collector
     */
    public References addCitations(Collection<Citation> citations) {
        Objects.requireNonNull(citations, "citations");
        return addEach(
                "citations", citations, (references, citation) -> references.add("document", citation.document()));
    }

    /**
     * Adds the documents that the claims of a date cite.
     *
     * @param property the property that holds the date
     * @param date the date with its claims
     * @return this collector
     */
    public References addClaims(String property, ClaimedDate date) {
        Objects.requireNonNull(property, "property");
        Objects.requireNonNull(date, "date");
        return addEach(
                property + ".claims", date.claims(), (references, claim) -> references.addCitations(claim.citations()));
    }

    /**
     * Adds the documents that notes cite.
     *
     * @param notes the notes, under the property {@code notes}
     * @return this collector
     */
    public References addNotes(Collection<Note> notes) {
        Objects.requireNonNull(notes, "notes");
        return addEach("notes", notes, (references, note) -> references.addCitations(note.citations()));
    }

    /**
     * The same collector, seen from a property further down.
     *
     * @param property the property, from here
     * @return a collector whose paths begin with that property and which adds to this one
     */
    public References at(String property) {
        return new References(join(Objects.requireNonNull(property, "property")), found);
    }

    /**
     * What was found, in order.
     *
     * @return an unmodifiable copy
     */
    public List<Reference> list() {
        return List.copyOf(found);
    }

    private String join(String property) {
        if (path.isEmpty() || property.isEmpty()) {
            return path + property;
        }
        return path + "." + property;
    }
}
