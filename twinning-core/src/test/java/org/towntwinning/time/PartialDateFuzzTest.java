package org.towntwinning.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.towntwinning.validation.InvalidDataException;

/**
 * Whatever the text, {@link PartialDate#parse} and {@link DateReading} make a date of it that keeps its laws, or refuse
 * it as they say they do. Replays the recorded inputs; the profile {@code long} looks for new ones.
 */
class PartialDateFuzzTest {

    private static final int LONGEST_CANONICAL_TEXT = 20;

    @FuzzTest(maxExecutions = 1_000_000, maxDuration = "2h")
    void parse(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        PartialDate date;
        try {
            date = PartialDate.parse(text);
        } catch (InvalidDataException refusal) {
            HarmlessRefusal.check(refusal);
            HarmlessRefusal.check(catchThrowableOfType(
                    InvalidDataException.class, () -> DateReading.plain().date(text)));
            return;
        }
        String canonical = date.toString();
        assertThat(canonical.length())
                .as("length of the canonical text %s (S1.2)", canonical)
                .isBetween(1, LONGEST_CANONICAL_TEXT);
        PartialDate again = PartialDate.parse(canonical);
        assertThat(again)
                .as("%s read from its canonical text (S1.2)", canonical)
                .isEqualTo(date);
        assertThat(again.toString())
                .as("canonical text of the canonical text (S1.2)")
                .isEqualTo(canonical);
        assertThat(date.earliest()).as("first day of %s", canonical).isBetween(PartialDate.MIN, date.latest());
        assertThat(date.latest()).as("last day of %s", canonical).isBeforeOrEqualTo(PartialDate.MAX);
        assertThat(again.qualifier()).as("qualifier of %s", canonical).isEqualTo(date.qualifier());
        checkReading(text, date);
    }

    /** A source about which nothing was declared is read as EDTF, save for what systems write for "no date" (S1.7). */
    private static void checkReading(String text, PartialDate date) {
        try {
            assertThat(DateReading.plain().date(text))
                    .as("%s as a source's date (S1.7)", date)
                    .isEqualTo(date);
        } catch (InvalidDataException refusal) {
            HarmlessRefusal.check(refusal);
            assertThat(refusal.violations().get(0).code())
                    .as("why %s is refused (S1.7)", date)
                    .isEqualTo("date.placeholder");
            assertThat(date.day()).as("%s is a day", date).isPresent();
        }
    }
}
