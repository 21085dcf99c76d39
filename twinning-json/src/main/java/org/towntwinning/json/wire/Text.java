package org.towntwinning.json.wire;

import org.jspecify.annotations.Nullable;
import org.towntwinning.json.tree.Place;

/**
 * A text member of a wire type. A text that was read knows its place, so that whoever makes a date or an id of it can
 * say where it is wrong.
 */
public final class Text {

    private final String value;
    private final @Nullable Place place;
    private final boolean refused;

    private Text(String value, @Nullable Place place, boolean refused) {
        this.value = value;
        this.place = place;
        this.refused = refused;
    }

    /**
     * A text to write.
     *
     * @param value its characters
     * @return the text
     */
    public static Text of(String value) {
        return new Text(value, null, false);
    }

    static Text read(String value, Place place) {
        return new Text(value, place, false);
    }

    /** What stands for a text that is missing or was refused already, and must not be complained about again. */
    static Text refused(Place place) {
        return new Text("", place, true);
    }

    /** {@return its characters} */
    public String value() {
        return value;
    }

    /** {@return whether it was reported already that there is no such text} */
    boolean isRefused() {
        return refused;
    }

    Place place() {
        if (place == null) {
            throw new IllegalStateException("this text was not read: " + value);
        }
        return place;
    }

    /** True iff the characters are the same, wherever they stand. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Text that && refused == that.refused && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
