package org.towntwinning.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.Violation;

/** What holds of every refusal, whatever was refused: hostile text neither floods nor forges a log. */
final class HarmlessRefusal {

    private static final int LONGEST_MESSAGE = 1_000;

    private HarmlessRefusal() {}

    static void check(InvalidDataException refusal) {
        assertThat(refusal).as("the refusal").isNotNull();
        assertThat(refusal.violations()).as("violations of %s", refusal).isNotEmpty();
        for (Violation violation : refusal.violations()) {
            assertThat(violation.code()).as("code of %s", violation).matches("[a-z-]+\\.[a-z-]+");
            assertThat(violation.message())
                    .as("message of %s", violation.code())
                    .hasSizeLessThan(LONGEST_MESSAGE);
            assertThat(violation.message().codePoints().filter(HarmlessRefusal::isUnprintable))
                    .as("unprintable characters in: %s", violation.message())
                    .isEmpty();
        }
    }

    private static boolean isUnprintable(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
