package org.towntwinning.testkit.store;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;

/** A clock that stands still until it is set, forwards or backwards. May be read by several threads. */
public final class MovableClock implements InstantSource {

    /** What every clock shows at first: 10:00 UTC on the day of the letter to the council of Almelo. */
    public static final Instant START = Instant.parse("2025-06-24T10:00:00Z");

    private volatile Instant now = START;

    /** A clock that shows {@link #START}. */
    public MovableClock() {}

    /**
     * Sets the clock.
     *
     * @param instant what it shows from now on; may be earlier than what it showed
     */
    public void set(Instant instant) {
        now = Objects.requireNonNull(instant, "instant");
    }

    /**
     * Moves the clock.
     *
     * @param duration how far; negative moves it back
     */
    public void advance(Duration duration) {
        set(now.plus(duration));
    }

    @Override
    public Instant instant() {
        return now;
    }
}
