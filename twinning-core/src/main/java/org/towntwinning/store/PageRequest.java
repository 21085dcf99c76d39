package org.towntwinning.store;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.towntwinning.register.RecordId;
import org.towntwinning.validation.InvalidDataException;

/**
 * Which page of a list: so many records after a given id. The id need not exist any longer, so a page that was removed
 * from meanwhile still has a next one (rule R-09).
 */
public final class PageRequest {

    /** The greatest size of a page. */
    public static final int MAX_SIZE = 1_000;

    private final Fields fields;

    private PageRequest(@Nullable String after, int size) {
        if (size < 1 || size > MAX_SIZE) {
            throw InvalidDataException.of(
                    "page", "page.size", "a page of " + size + " records cannot be asked for: give 1 to " + MAX_SIZE);
        }
        this.fields = new Fields(after, size);
    }

    /**
     * The first page.
     *
     * @param size how many records at most, 1 to {@link #MAX_SIZE}
     * @return the request
     * @throws InvalidDataException {@code page.size} if the size is another
     */
    public static PageRequest first(int size) {
        return new PageRequest(null, size);
    }

    /**
     * The page after a record.
     *
     * @param id the last id of the page before; only its text is used
     * @param size how many records at most, 1 to {@link #MAX_SIZE}
     * @return the request
     * @throws InvalidDataException {@code page.size} if the size is another
     */
    public static PageRequest after(RecordId id, int size) {
        Objects.requireNonNull(id, "id");
        return new PageRequest(id.value(), size);
    }

    /**
     * After which id the page begins.
     *
     * @return the text of the id, exclusive; empty for the first page
     */
    public Optional<String> after() {
        return Optional.ofNullable(fields.after);
    }

    /**
     * How many records the page has at most.
     *
     * @return 1 to {@link #MAX_SIZE}
     */
    public int size() {
        return fields.size;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PageRequest that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** For people. */
    @Override
    public String toString() {
        return fields.size + " records" + (fields.after == null ? "" : " after " + fields.after);
    }

    private record Fields(@Nullable String after, int size) {}
}
