package org.towntwinning.architecture.bad.time;

import java.util.Optional;
import java.util.OptionalInt;

/** Every way to ask for an Optional. */
public final class Optionals {

    /** In a method. */
    public static final class InMethod {
        public void name(Optional<String> name) {}
    }

    /** In a constructor. */
    public static final class InConstructor {
        public InConstructor(OptionalInt year) {}
    }

    /** In a record. */
    public record InRecord(Optional<String> name) {}

    private Optionals() {}
}
