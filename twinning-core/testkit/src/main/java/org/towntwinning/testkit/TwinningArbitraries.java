package org.towntwinning.testkit;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import org.towntwinning.relation.Relation;
import org.towntwinning.time.DateSpan;
import org.towntwinning.time.PartialDate;

/** Where the arbitraries of the kit are found. Each call makes a new arbitrary; none has state. */
public final class TwinningArbitraries {

    private TwinningArbitraries() {}

    /**
     * Days from 0001-01-01 to 9999-12-31: mostly of the years in which towns are twinned, a tenth each of 29 February,
     * last and first days of months; leap-year rules, the year 836 and both ends of the calendar early.
     *
     * @return an arbitrary of days
     */
    public static Arbitrary<LocalDate> days() {
        return DateArbitraries.days();
    }

    /**
     * Partial dates of every form: half of them days, the rest blocks of all named lengths and spans of 2 to 42 months,
     * a tenth one-sided and some unknown; qualifiers on a third.
     *
     * @return an arbitrary of partial dates
     */
    public static Arbitrary<PartialDate> partialDates() {
        return DateArbitraries.partialDates();
    }

    /**
     * Partial dates that can anchor a jubilee: days and blocks, with qualifiers on a third.
     *
     * @return an arbitrary of bounded dates
     */
    public static Arbitrary<PartialDate> boundedDates() {
        return DateArbitraries.boundedDates();
    }

    /**
     * Spans with ends of every form, open and unknown ones among them.
     *
     * @return an arbitrary of spans
     */
    public static Arbitrary<DateSpan> dateSpans() {
        return DateArbitraries.dateSpans();
    }

    /**
     * Relations between two to four towns with a legal history: proposed or founded, suspended, ended, re-established,
     * to every precision and with bounds that often overlap.
     *
     * @return an arbitrary of relations
     */
    public static Arbitrary<Relation> relations() {
        return RelationArbitraries.relations();
    }
}
