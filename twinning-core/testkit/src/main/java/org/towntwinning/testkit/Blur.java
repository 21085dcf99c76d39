package org.towntwinning.testkit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.towntwinning.time.PartialDate;
import org.towntwinning.time.Qualifier;

/**
 * How much of a day is known. Days that are chosen in order and then blurred are never certainly out of order, whatever
 * their precision, and often overlap.
 *
 * @param form what is left of the day
 * @param months how long a span is
 * @param before how many months of it lie before the day
 * @param qualifier what the source thinks of it
 */
record Blur(Form form, int months, int before, Qualifier qualifier) {

    /** What is left of a day. */
    enum Form {
        DAY,
        MONTH,
        QUARTER,
        SEASON,
        HALF_YEAR,
        YEAR,
        DECADE,
        SPAN,
        ON_OR_BEFORE,
        ON_OR_AFTER,
        UNKNOWN
    }

    private static final int LONGEST_SPAN = 42;
    private static final int LAST_MONTH = 9999 * 12 + 11;

    /** Nothing is lost. */
    static final Blur NONE = new Blur(Form.DAY, 1, 0, Qualifier.NONE);

    /** Half of them days, the rest blocks of all lengths; a third is qualified. */
    static Arbitrary<Blur> bounded() {
        return blurs(Arbitraries.frequencyOf(
                Tuple.of(14, Arbitraries.just(Form.DAY)),
                Tuple.of(4, Arbitraries.just(Form.YEAR)),
                Tuple.of(
                        10,
                        Arbitraries.of(
                                Form.MONTH, Form.QUARTER, Form.SEASON, Form.HALF_YEAR, Form.DECADE, Form.SPAN))));
    }

    /** One in eight is one-sided or unknown, too. */
    static Arbitrary<Blur> any() {
        return EarlyCases.none(Arbitraries.frequencyOf(
                Tuple.of(7, bounded()),
                Tuple.of(1, blurs(Arbitraries.of(Form.ON_OR_BEFORE, Form.ON_OR_AFTER, Form.UNKNOWN)))));
    }

    private static Arbitrary<Blur> blurs(Arbitrary<Form> forms) {
        Arbitrary<Qualifier> qualifiers = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(Qualifier.NONE)), Tuple.of(1, Arbitraries.of(Qualifier.class)));
        return EarlyCases.none(Combinators.combine(
                        forms,
                        Arbitraries.integers().between(2, LONGEST_SPAN),
                        Arbitraries.integers().between(0, LONGEST_SPAN),
                        qualifiers)
                .as(Blur::new));
    }

    /** A date of this precision that allows a day. */
    PartialDate of(LocalDate day) {
        PartialDate date = switch (form) {
            case DAY -> PartialDate.of(day);
            case MONTH -> block(day, 1, 0);
            case QUARTER -> block(day, 3, month(day) % 3);
            case SEASON -> block(day, 3, (month(day) + 1) % 3);
            case HALF_YEAR -> block(day, 6, month(day) % 6);
            case YEAR -> block(day, 12, month(day) % 12);
            case DECADE -> block(day, 120, month(day) % 120);
            case SPAN -> block(day, months, before % months);
            case ON_OR_BEFORE -> PartialDate.onOrBefore(day);
            case ON_OR_AFTER -> PartialDate.onOrAfter(day);
            case UNKNOWN -> PartialDate.unknown();
        };
        return date.isUnknown() ? date : date.with(qualifier);
    }

    private static int month(LocalDate day) {
        return Math.toIntExact(day.getLong(ChronoField.PROLEPTIC_MONTH));
    }

    /** So many months, of which some lie before that of the day; at the ends of the calendar its month alone. */
    private static PartialDate block(LocalDate day, int length, int before) {
        int first = month(day) - before;
        boolean inCalendar = first >= 12 && first + length - 1 <= LAST_MONTH;
        YearMonth begin = inCalendar ? YearMonth.from(day).minusMonths(before) : YearMonth.from(day);
        return PartialDate.ofMonths(begin, begin.plusMonths(inCalendar ? length - 1L : 0));
    }
}
