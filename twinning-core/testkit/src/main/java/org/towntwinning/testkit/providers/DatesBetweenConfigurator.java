package org.towntwinning.testkit.providers;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.configurators.ArbitraryConfiguratorBase;
import org.towntwinning.testkit.DateSpanArbitrary;
import org.towntwinning.testkit.DayArbitrary;
import org.towntwinning.testkit.PartialDateArbitrary;
import org.towntwinning.testkit.constraints.DatesBetween;

/** Applies {@link DatesBetween}. */
public final class DatesBetweenConfigurator extends ArbitraryConfiguratorBase {

    /** Called by the service loader. */
    public DatesBetweenConfigurator() {}

    /**
     * Narrows days, of whatever arbitrary they come.
     *
     * @param days the arbitrary
     * @param range the annotation
     * @return the narrower arbitrary
     */
    public Arbitrary<LocalDate> configureDays(Arbitrary<LocalDate> days, DatesBetween range) {
        LocalDate first = day(range.first());
        LocalDate last = day(range.last());
        return days instanceof DayArbitrary ours
                ? ours.between(first, last)
                : days.filter(day -> !day.isBefore(first) && !day.isAfter(last));
    }

    /**
     * Narrows partial dates.
     *
     * @param dates the arbitrary
     * @param range the annotation
     * @return the narrower arbitrary
     */
    public PartialDateArbitrary configureDates(PartialDateArbitrary dates, DatesBetween range) {
        return dates.between(day(range.first()), day(range.last()));
    }

    /**
     * Narrows spans.
     *
     * @param spans the arbitrary
     * @param range the annotation
     * @return the narrower arbitrary
     */
    public DateSpanArbitrary configureSpans(DateSpanArbitrary spans, DatesBetween range) {
        return spans.between(day(range.first()), day(range.last()));
    }

    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException malformed) {
            throw new IllegalArgumentException(
                    "@DatesBetween wants days as in 1945-01-01, but has \"" + text + "\"", malformed);
        }
    }
}
