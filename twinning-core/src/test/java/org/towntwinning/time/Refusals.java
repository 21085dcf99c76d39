package org.towntwinning.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.Violation;

/** What was refused, and how. */
final class Refusals {

    private Refusals() {}

    /** The single violation with which something is refused. */
    static Violation violationOf(String what, ThrowingCallable refused) {
        InvalidDataException refusal = refusalOf(what, refused);
        assertThat(refusal.violations()).as("%s has one violation", what).hasSize(1);
        return refusal.violations().get(0);
    }

    static InvalidDataException refusalOf(String what, ThrowingCallable refused) {
        InvalidDataException refusal = catchThrowableOfType(InvalidDataException.class, refused);
        assertThat(refusal)
                .as("%s is refused with the documented exception", what)
                .isNotNull();
        return refusal;
    }
}
