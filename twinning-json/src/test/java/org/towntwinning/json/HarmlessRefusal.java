package org.towntwinning.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.regex.Pattern;

/** What holds of every refusal, whatever was refused: it names places, and neither floods nor forges a log. */
final class HarmlessRefusal {

    private static final int LONGEST_MESSAGE = 3_000;
    private static final Pattern CODE = Pattern.compile("[a-z-]+\\.[a-z-]+");

    private HarmlessRefusal() {}

    static void check(InvalidJsonException refusal) {
        assertThat(refusal).as("the refusal").isNotNull();
        assertThat(refusal.violations()).as("violations of %s", refusal).isNotEmpty();
        assertThat(refusal.total())
                .as("number of violations of %s", refusal)
                .isGreaterThanOrEqualTo(refusal.violations().size());
        for (JsonViolation violation : refusal.violations()) {
            String line = violation.toString();
            // One assertion each, because a fuzzer comes here a million times.
            if (!isHarmless(violation, line)) {
                fail("not a code, a place and a short printable line: %s", line);
            }
        }
    }

    private static boolean isHarmless(JsonViolation violation, String line) {
        return CODE.matcher(violation.code()).matches()
                && violation.line() > 0
                && violation.column() > 0
                && line.length() < LONGEST_MESSAGE
                && line.codePoints().noneMatch(HarmlessRefusal::isUnprintable);
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
