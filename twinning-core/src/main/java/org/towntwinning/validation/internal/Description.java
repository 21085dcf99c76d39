package org.towntwinning.validation.internal;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * The text of a value for people: its type and what is stated of it, as in {@code Party{municipalities=[town:almelo]}}.
 * Guava's helper leaves out empty values since 33.4 only, and applications bring older ones.
 */
public final class Description {

    private final StringJoiner text;

    private Description(String type) {
        this.text = new StringJoiner(", ", type + "{", "}");
    }

    /** Begins with the name of the type. */
    public static Description of(String type) {
        return new Description(type);
    }

    /** Adds a property, unless nothing is stated: null, an empty text, collection or map. */
    public Description add(String property, @Nullable Object value) {
        if (value != null && !isEmpty(value)) {
            text.add(property + "=" + value);
        }
        return this;
    }

    private static boolean isEmpty(Object value) {
        return (value instanceof CharSequence characters && characters.isEmpty())
                || (value instanceof Collection<?> collection && collection.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty())
                || (value instanceof Optional<?> optional && optional.isEmpty());
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
