package org.towntwinning.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.towntwinning.register.Given.date;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.towntwinning.validation.Violation;
import org.towntwinning.validation.Violations;

@DisplayName("S6.5 A date is refused only if it is certainly before one recorded before it")
class RecordedOrderTest {

    private final Violations violations = new Violations();
    private final RecordedOrder order = new RecordedOrder(violations);

    @ParameterizedTest(name = "{0}, then {1}: refused {2}")
    @CsvSource({
        "2004, 2004-05, false",
        "2004-05, 2004, false",
        "2004-05-02, 2004-05, false",
        "2004-05-02, 2004-05-02, false",
        "2004-05-02, 2004-05-01, true",
        "2004-05-01, 2004-04, true",
        "2004, 2003, true",
        "2004, [..2003], true",
        "2004, [..2004-01-01], false",
        "[2004..], 2003, true",
        "[2004..], 2004-01-01, false",
        "XXXX, 0001-01-01, false",
        "9999-12-31, XXXX, false",
        "1988-24, 1989-02, false",
        "1988-24, 1988-11, true"
    })
    void two(String first, String second, boolean refused) {
        order.next("a", date(first)).next("b", date(second));

        assertThat(violations.isEmpty()).isNotEqualTo(refused);
    }

    @Test
    @DisplayName("Every earlier date counts, not only the one before")
    void all() {
        order.next("a", date("2010-05-05")).next("b", date("2010")).next("c", date("2010-04"));

        assertThat(violations.list())
                .containsExactly(new Violation(
                        "c",
                        "event.order",
                        "2010-04 is certainly before 2010-05-05 of a, which comes first: correct one of them, or their"
                                + " order"));
    }

    @Test
    void checkingDoesNotRemember() {
        order.check("a", date("2010")).next("b", date("2000"));

        assertThat(violations.isEmpty()).isTrue();
    }

    @Test
    void remembersWhatAnotherRemembers() {
        RecordedOrder other = new RecordedOrder(violations).add("other", date("2010"));
        order.add("a", date("2000"))
                .addAll(other)
                .addAll(new RecordedOrder(violations))
                .check("b", date("2005"));

        assertThat(violations.list()).extracting(Violation::path).containsExactly("b");
    }
}
