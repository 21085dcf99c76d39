package org.towntwinning.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.towntwinning.validation.InvalidDataException;

/**
 * Whatever the text, {@link DateSpan#parse} makes a span of it that keeps its laws, or refuses it as it says it does.
 * Replays the recorded inputs; the profile {@code long} looks for new ones.
 */
class DateSpanFuzzTest {

    @FuzzTest(maxExecutions = 1_000_000, maxDuration = "2h")
    void parse(byte[] input) {
        DateSpan span;
        try {
            span = DateSpan.parse(new String(input, StandardCharsets.UTF_8));
        } catch (InvalidDataException refusal) {
            HarmlessRefusal.check(refusal);
            return;
        }
        String canonical = span.toString();
        DateSpan again = DateSpan.parse(canonical);
        assertThat(again).as("%s read from its canonical text (S2)", canonical).isEqualTo(span);
        assertThat(again.toString())
                .as("canonical text of the canonical text (S2)")
                .isEqualTo(canonical);
        assertThat(span.earliest()).as("first day of %s", canonical).isBetween(PartialDate.MIN, span.latest());
        assertThat(span.latest()).as("last day of %s", canonical).isBeforeOrEqualTo(PartialDate.MAX);
        assertThat(span.start().isEmpty()).as("%s is open before", canonical).isEqualTo(span.isOpenStarted());
        assertThat(span.end().isEmpty()).as("%s is open after", canonical).isEqualTo(span.isOpenEnded());
    }
}
