package org.towntwinning.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.towntwinning.report.Register.MAYOR;
import static org.towntwinning.report.Register.MAYOR_OF_PRESTON;
import static org.towntwinning.report.Register.PAIR;
import static org.towntwinning.report.Register.contact;
import static org.towntwinning.report.Register.date;
import static org.towntwinning.report.Register.pair;
import static org.towntwinning.report.Register.text;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.towntwinning.interaction.Answer;
import org.towntwinning.interaction.Request;

/** Requests that repeat each other are one matter: an answer to one answers all that were made by then. */
class RequestsTest {

    private static Request.Builder request(String id, String date) {
        return Request.builder()
                .id(contact(id))
                .date(date(date))
                .addRequester(MAYOR_OF_PRESTON)
                .addAddressee(MAYOR)
                .content(text("Send the orchestra"))
                .addRelation(PAIR);
    }

    private static Request repeating(String id, String date, String earlier) {
        return request(id, date).repeats(contact(earlier)).build();
    }

    private static Request answered(Request request, String date) {
        return request.toBuilder()
                .answer(Answer.builder().date(date(date)).build())
                .build();
    }

    /** The open requests and how certain it is that each is answered, as in {@code a IMPOSSIBLE}. */
    private static String open(Request... requests) {
        return Register.of(requests).with(pair().build()).report("2025-06-24").relations().stream()
                .flatMap(relation -> relation.contacts().requests().stream())
                .map(request -> request.id() + " " + request.answered())
                .collect(Collectors.joining(", "));
    }

    @Test
    void an_answer_answers_what_was_asked_before_in_the_same_matter() {
        Request first = request("a", "2025-01-01").build();
        Request second = repeating("b", "2025-02-01", "a");
        Request third = repeating("c", "2025-05-01", "b");

        assertThat(open(first, answered(second, "2025-03-01"), third))
                .as("the third was made after the answer")
                .isEqualTo("c IMPOSSIBLE");
        assertThat(open(first, answered(second, "[2025-02..2025-05]"), third))
                .as("when the answer came is vague: perhaps after the third")
                .isEqualTo("c POSSIBLE");
        assertThat(open(answered(first, "2025-06-01"), answered(second, "2025-03-01"), third))
                .as("the last answer of the matter counts, whichever request it was given to")
                .isEmpty();
        assertThat(open(answered(first, "2025-03-01"), answered(second, "2025-06-01"), third))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2025-07,                  a IMPOSSIBLE, it lies ahead
                    2025-06,                  a POSSIBLE,   perhaps it has come
                    [2025-04..2025-07],       a POSSIBLE,   perhaps it has come
                    """)
    void an_answer_to_a_repetition_is_as_certain_for_the_first_request(String date, String open, String why) {
        Request first = request("a", "2025-01-01").build();
        Request second = answered(repeating("b", "2025-02-01", "a"), date);
        assertThat(open(first, second)).as(why).startsWith(open);
    }

    @Test
    void an_answer_in_the_month_of_its_request_answers_it() {
        assertThat(open(answered(request("a", "2025-04-10").build(), "2025-04")))
                .as("the answer cannot have come before the request that it answers")
                .isEmpty();
    }

    @Test
    void requests_that_do_not_repeat_each_other_are_matters_of_their_own() {
        Request one = answered(request("a", "2025-01-01").build(), "2025-05-01");
        Request other = request("b", "2025-02-01").build();
        assertThat(open(one, other)).isEqualTo("b IMPOSSIBLE");
        StateOfAffairs report = Register.of(one.toBuilder().answer(null).build(), other, pair().build())
                .report("2025-06-24");
        assertThat(report.attentions())
                .filteredOn(RequestUnanswered.class::isInstance)
                .extracting(attention -> ((RequestUnanswered) attention).days())
                .as("two matters, each with the norm of the rules")
                .containsExactly(56, 56);
    }
}
