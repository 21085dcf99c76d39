package org.towntwinning.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** P1 to P7, exhaustively over a few hundred dates of every form, or a few thousand blocks. */
class PartialDateLawsTest {

    private static final List<PartialDate> DATES = SampleDates.everyForm();

    @Test
    void p1_bounds_and_months_of_blocks() {
        Stream.concat(SampleDates.blocks(), DATES.stream()).forEach(date -> {
            assertThat(date.earliest()).as("P1: lo of %s", date).isBeforeOrEqualTo(date.latest());
            if (date.isDay()) {
                assertThat(date.latest()).as("P1: hi of %s", date).isEqualTo(date.earliest());
            }
            if (date.isBlock()) {
                YearMonth first = date.firstMonth().orElseThrow();
                YearMonth last = first.plusMonths(date.months().orElseThrow() - 1L);
                assertThat(date.earliest()).as("P1: lo of %s", date).isEqualTo(first.atDay(1));
                assertThat(date.latest()).as("P1: hi of %s", date).isEqualTo(last.atEndOfMonth());
                assertThat(PartialDate.ofMonths(first, last).with(date.qualifier()))
                        .isEqualTo(date);
            }
        });
    }

    @Test
    void p2_p3_text_is_read_back_and_equal_values_have_equal_texts() {
        List<PartialDate> all = Stream.concat(
                        DATES.stream(),
                        SampleDates.withEveryQualifier(SampleDates.blocks().toList()).stream())
                .toList();
        for (PartialDate date : all) {
            PartialDate read = PartialDate.parse(date.toString());
            assertThat(read).as("P2: %s", date).isEqualTo(date).hasSameHashCodeAs(date);
            assertThat(read.qualifier()).as("P2, P7: %s", date).isEqualTo(date.qualifier());
            assertThat(read.earliest())
                    .as("P2: the text is never finer than the date")
                    .isEqualTo(date.earliest());
            assertThat(read.latest())
                    .as("P2: the text is never finer than the date")
                    .isEqualTo(date.latest());
        }
        assertThat(all.stream().map(PartialDate::toString).distinct().count())
                .as("P3: as many texts as values")
                .isEqualTo(all.stream().distinct().count());
    }

    @Test
    void p2_every_day_of_four_centuries_is_read_back() {
        LocalDate.of(1800, 1, 1).datesUntil(LocalDate.of(2200, 1, 1)).forEach(day -> {
            PartialDate date = PartialDate.parse(day.toString());
            if (!date.earliest().equals(day) || !date.toString().equals(day.toString())) {
                fail("P2: " + day + " was read as " + date);
            }
        });
    }

    @Test
    void s1_2_text_of_every_block_is_the_first_row_that_fits() {
        SampleDates.blocks().forEach(block -> {
            YearMonth first = block.firstMonth().orElseThrow();
            int months = block.months().orElseThrow();
            assertThat(block).as("S1.2: %s and %s months", first, months).hasToString(canonical(first, months));
        });
    }

    /** The table of S1.2, written down once more. */
    private static String canonical(YearMonth first, int months) {
        int month = first.getMonthValue();
        YearMonth last = first.plusMonths(months - 1L);
        if (months == 1) {
            return first.toString();
        }
        if (months == 3 && month % 3 == 1) {
            return first.getYear() + "-" + (33 + month / 3);
        }
        if (months == 3 && month % 3 == 0) {
            return first.getYear() + "-" + (20 + month / 3);
        }
        if (months == 6 && month % 6 == 1) {
            return first.getYear() + "-" + (40 + month / 6);
        }
        if (first.getMonth() == Month.JANUARY && last.getMonth() == Month.DECEMBER) {
            return months == 12 ? "" + first.getYear() : "[" + first.getYear() + ".." + last.getYear() + "]";
        }
        return "[" + first + ".." + last + "]";
    }

    @Test
    void g17_one_sided_dates_have_the_coarsest_text_with_their_bound() {
        LocalDate.of(1999, 11, 1).datesUntil(LocalDate.of(2001, 2, 1)).forEach(day -> {
            boolean lastOfMonth = day.equals(YearMonth.from(day).atEndOfMonth());
            String until =
                    lastOfMonth ? day.getMonthValue() == 12 ? "" + day.getYear() : "" + YearMonth.from(day) : "" + day;
            String since = day.getDayOfMonth() == 1
                    ? day.getMonthValue() == 1 ? "" + day.getYear() : "" + YearMonth.from(day)
                    : "" + day;
            assertThat(PartialDate.onOrBefore(day))
                    .as("G17: on or before %s", day)
                    .hasToString("[.." + until + "]");
            assertThat(PartialDate.onOrAfter(day))
                    .as("G17: on or after %s", day)
                    .hasToString("[" + since + "..]");
        });
    }

    @Test
    void p4_within_is_a_partial_order_of_bounds() {
        for (PartialDate one : DATES) {
            assertThat(one.within(one)).as("P4: reflexive, %s", one).isTrue();
            for (PartialDate other : DATES) {
                boolean contained = !one.earliest().isBefore(other.earliest())
                        && !one.latest().isAfter(other.latest());
                if (one.within(other) != contained) {
                    fail("P4: " + one + " within " + other + " is not " + contained);
                }
                boolean disjoint = one.latest().isBefore(other.earliest())
                        || other.latest().isBefore(one.earliest());
                if (one.isDisjointFrom(other) != disjoint) {
                    fail("S6.3: " + one + " disjoint from " + other + " is not " + disjoint);
                }
            }
        }
    }

    @Test
    void p4_truncation_contains_is_idempotent_and_monotone() {
        for (CalendarUnit unit : CalendarUnit.values()) {
            for (PartialDate date : DATES) {
                Optional<PartialDate> block = date.truncate(unit);
                block.ifPresent(found -> {
                    assertThat(date.within(found))
                            .as("P4: %s contains %s", found, date)
                            .isTrue();
                    assertThat(found.months()).as("P4: %s to %s", date, unit).hasValue(unit.months());
                    assertThat(found.firstMonth().orElseThrow().getLong(ChronoField.PROLEPTIC_MONTH) % unit.months())
                            .as("P4: grid of %s", unit)
                            .isZero();
                    assertThat(found.truncate(unit)).as("P4: idempotent").isEqualTo(block);
                    assertThat(found.qualifier()).as("S1.8: qualifiers stay").isEqualTo(date.qualifier());
                });
                for (PartialDate finer : DATES) {
                    if (block.isPresent() && finer.within(date)) {
                        assertThat(finer.truncate(unit).orElseThrow().within(block.orElseThrow()))
                                .as("P4: monotone, %s within %s", finer, date)
                                .isTrue();
                    }
                }
            }
        }
    }

    @Test
    void p5_before_quantifies_over_all_completions() {
        List<PartialDate> dates = SampleDates.withFewCompletions();
        for (PartialDate one : dates) {
            for (PartialDate other : dates) {
                boolean some = false;
                boolean all = true;
                for (LocalDate first : SampleDates.completions(one)) {
                    for (LocalDate second : SampleDates.completions(other)) {
                        boolean before = first.isBefore(second);
                        some |= before;
                        all &= before;
                    }
                }
                assertThat(one.before(other)).as("P5: %s before %s", one, other).isEqualTo(certainty(some, all));
            }
        }
    }

    @Test
    void p5_windows_and_days_quantify_over_all_completions() {
        for (PartialDate date : SampleDates.withFewCompletions()) {
            List<LocalDate> completions = SampleDates.completions(date);
            for (PartialDate bounds : SampleDates.withFewCompletions()) {
                DateWindow window = bounds.toWindow();
                assertThat(date.fallsIn(window))
                        .as("P5: %s in %s", date, window)
                        .isEqualTo(certainty(
                                completions.stream().anyMatch(window::contains),
                                completions.stream().allMatch(window::contains)));
                LocalDate day = bounds.latest();
                assertThat(date.reachedBy(day))
                        .as("S6.7: %s by %s", date, day)
                        .isEqualTo(certainty(
                                completions.stream().anyMatch(come -> !come.isAfter(day)),
                                completions.stream().noneMatch(come -> come.isAfter(day))));
            }
        }
    }

    @Test
    void p5_definite_one_way_is_impossible_the_other_way() {
        for (PartialDate one : DATES) {
            for (PartialDate other : DATES) {
                if (one.before(other).isDefinite()) {
                    assertThat(other.before(one))
                            .as("P5: %s before %s", other, one)
                            .isEqualTo(Certainty.IMPOSSIBLE);
                    assertThat(one).as("P6: the order extends certainly-before").isLessThan(other);
                }
            }
        }
    }

    @Test
    void p6_order_is_total_and_consistent_with_equals() {
        Comparator<PartialDate> specified = Comparator.comparing(PartialDate::earliest)
                .thenComparing(PartialDate::latest)
                .thenComparing(PartialDate::precision)
                .thenComparing(PartialDate::qualifier);
        for (PartialDate one : DATES) {
            for (PartialDate other : DATES) {
                int order = Integer.signum(one.compareTo(other));
                if (order != Integer.signum(specified.compare(one, other))) {
                    fail("P6: " + one + " compared to " + other + " is " + order);
                }
                if ((order == 0) != one.equals(other)) {
                    fail("P6: order and equals disagree about " + one + " and " + other);
                }
            }
        }
        List<PartialDate> shuffled = new ArrayList<>(DATES);
        Collections.shuffle(shuffled, new Random(1948));
        assertThat(shuffled.stream().sorted().toList())
                .as("P6: one sorted list, whatever the order before")
                .isEqualTo(DATES.stream().sorted().toList());
    }

    @Test
    void p7_qualifiers_change_no_answer() {
        DateWindow window = DateWindow.ofYear(2000);
        for (PartialDate date : DATES) {
            PartialDate plain = date.with(Qualifier.NONE);
            assertThat(date.within(plain) && plain.within(date))
                    .as("P7: bounds of %s", date)
                    .isTrue();
            assertThat(date.fallsIn(window)).as("P7: %s", date).isEqualTo(plain.fallsIn(window));
            assertThat(date.precision()).as("P7: %s", date).isEqualTo(plain.precision());
        }
    }

    private static Certainty certainty(boolean some, boolean all) {
        return all ? Certainty.DEFINITE : some ? Certainty.POSSIBLE : Certainty.IMPOSSIBLE;
    }
}
