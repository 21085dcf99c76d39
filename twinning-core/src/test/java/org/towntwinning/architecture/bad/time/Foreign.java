package org.towntwinning.architecture.bad.time;

import org.assertj.core.api.Condition;
import org.junit.jupiter.api.Tag;

/** Uses of libraries that core does not have; the two at hand stand for all. */
public final class Foreign {

    /** Carries an annotation of another library. */
    @Tag("stored")
    public static final class Annotated {}

    /** Has a method that carries one. */
    public static final class AnnotatedMethod {
        @Tag("stored")
        void stored() {}
    }

    /** Uses a class of another library. */
    static final class User {
        @Override
        public String toString() {
            return new Condition<>().toString();
        }
    }

    private Foreign() {}
}
