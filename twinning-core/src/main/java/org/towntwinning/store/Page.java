package org.towntwinning.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param <E> the type of its items
 */
public final class Page<E> {

    private final Fields<E> fields;

    private Page(Fields<E> fields) {
        this.fields = fields;
    }

    /**
     * A page; for those who write a store.
     *
     * @param items the items, in order
     * @param next the request for the page after it; null if this is the last one
     * @param <E> the type of the items
     * @return the page
     */
    public static <E> Page<E> of(List<E> items, @Nullable PageRequest next) {
        return new Page<>(new Fields<>(List.copyOf(items), next));
    }

    /**
     * The items.
     *
     * @return in order of id, unmodifiable; possibly empty
     */
    public List<E> items() {
        return fields.items;
    }

    /**
     * How to ask for the page after this one.
     *
     * @return a request of the same size; empty if there was nothing more
     */
    public Optional<PageRequest> next() {
        return Optional.ofNullable(fields.next);
    }

    /**
     * The same page of other items.
     *
     * @param mapping makes the new items
     * @param <R> the type of the new items
     * @return a page with the same next one
     */
    public <R> Page<R> map(Function<? super E, ? extends R> mapping) {
        return of(fields.items.stream().<R>map(mapping).toList(), fields.next);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Page<?> that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** For people. */
    @Override
    public String toString() {
        return fields.items + (fields.next == null ? ", the last page" : ", next: " + fields.next);
    }

    private record Fields<E>(List<E> items, @Nullable PageRequest next) {}
}
