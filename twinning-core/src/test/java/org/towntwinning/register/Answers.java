package org.towntwinning.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.assertj.core.api.Assertions;

/** Answers as of a day in one line: {@code none or ACTIVE}. */
public final class Answers {

    private Answers() {}

    public static String inWords(AsOf<?> answer) {
        List<String> words = new ArrayList<>();
        if (answer.possiblyNone()) {
            words.add("none");
        }
        answer.possible().forEach(value -> words.add(value.name()));
        return String.join(" or ", words);
    }

    /**
     * Asserts the answers on several days.
     *
     * @param asked gives the answer of a day
     * @param daysAndAnswers lines of a day and what is expected, as {@code 1948-01-01 none or ACTIVE}
     */
    public static void assertAnswers(Function<LocalDate, ?> asked, String daysAndAnswers) {
        List<String> expected = daysAndAnswers.lines().map(String::strip).toList();
        List<String> actual = expected.stream()
                .map(line -> LocalDate.parse(line.substring(0, 10)))
                .map(day -> day + " " + text(asked.apply(day)))
                .toList();
        Assertions.assertThat(actual).containsExactlyElementsOf(expected);
        Assertions.assertThat(expected).as("days in order").isSorted();
    }

    private static String text(Object answer) {
        return answer instanceof AsOf<?> asOf ? inWords(asOf) : String.valueOf(answer);
    }
}
