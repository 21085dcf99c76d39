package org.towntwinning.testkit.laws;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a law says that it does not hold. The kit needs no assertion library of its users. */
final class Law {

    private Law() {}

    /** Fails with a message in the form of {@link String#format} unless something holds. */
    static void check(boolean holds, String message, @Nullable Object... values) {
        if (!holds) {
            throw new AssertionError(String.format(Locale.ROOT, message, values));
        }
    }
}
