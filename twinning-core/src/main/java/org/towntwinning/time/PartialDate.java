package org.towntwinning.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.towntwinning.time.internal.PackedDay;
import org.towntwinning.validation.InvalidDataException;

/**
 * One day, as far as it is known: to the day, to a block of whole months, to one side only, or not at all (S1). A
 * partial date is never a period: what lasts is a {@link DateSpan}.
 *
 * <p>A date has two bounds, the {@linkplain #earliest() first} and the {@linkplain #latest() last} day that it allows,
 * and a {@link Qualifier}, which moves neither. Two dates are equal iff form, bounds and qualifiers are equal:
 * {@code 1948}, {@code 1948-01} and {@code 1948-01-01} are three values, while {@code [1948-01..1948-12]} is
 * {@code 1948} and {@code [..2017-10-31]} is {@code [..2017-10]}. The words of the source are not part of a date.
 *
 * <p>The text is EDTF (ISO 8601-2, the parts named in S1.1); {@link #toString()} writes the canonical text and
 * {@link #parse(String)} reverses it.
 *
 * <p>Years run from 0001 to 9999. Null arguments end in a {@link NullPointerException} that names the parameter.
 */
public final class PartialDate implements Comparable<PartialDate> {

    /** The first day of the calendar, 0001-01-01: the open side of <em>on or before</em>. */
    public static final LocalDate MIN = PackedDay.toLocalDate(PackedDay.FIRST);

    /** The last day of the calendar, 9999-12-31: the open side of <em>on or after</em>. */
    public static final LocalDate MAX = PackedDay.toLocalDate(PackedDay.LAST);

    private static final int QUALIFIER_BITS = 2;
    private static final int FORM_BITS = 4;
    private static final int HI_SHIFT = QUALIFIER_BITS + FORM_BITS;
    private static final int LO_SHIFT = HI_SHIFT + PackedDay.BITS;

    private static final PartialDate UNKNOWN_DATE =
            new PartialDate(PackedDay.FIRST, PackedDay.LAST, Precision.UNKNOWN, Qualifier.NONE);

    /**
     * First day, last day, form and qualifier, from the most to the least significant bit: the whole value, and in this
     * order its place in the sort order of S1.8.
     */
    private final long bits;

    private PartialDate(int lo, int hi, Precision form, Qualifier qualifier) {
        this.bits = (long) lo << LO_SHIFT
                | (long) hi << HI_SHIFT
                | (long) form.toBits() << QUALIFIER_BITS
                | qualifier.toBits();
    }

    /**
     * Reads EDTF text: the forms of S1.1 with at most one qualifier at the end, or at every member of a one-of set. Any
     * text of a value is read, the canonical one and others such as {@code [1974,1975]}. Nothing is filled in (S1.7).
     *
     * @param edtf at most 1,000 characters, ASCII
     * @return the date
     * @throws InvalidDataException if the text is no such date; the message names the text and what would be right. One
     *     violation with one of the codes {@code date.empty}, {@code date.too-long}, {@code date.character},
     *     {@code date.malformed}; {@code date.year-missing}, {@code date.year-digits}, {@code date.year-range},
     *     {@code date.month}, {@code date.code}, {@code date.impossible}, {@code date.digits}, {@code date.order},
     *     {@code date.mask}, {@code date.qualifier}; {@code date.time} (a time of day); {@code date.span} (an
     *     interval); {@code date.set-brackets}, {@code date.set-empty}, {@code date.set-member},
     *     {@code date.set-precision}, {@code date.set-qualifier}, {@code date.set-reversed}, {@code date.set-gap}
     */
    public static PartialDate parse(String edtf) {
        Objects.requireNonNull(edtf, "edtf");
        return EdtfReader.read(edtf);
    }

    /**
     * A date known to the day.
     *
     * @param day in the years 0001 to 9999
     * @return a date of precision {@link Precision#DAY}
     * @throws InvalidDataException {@code date.year-range} if the day is outside those years
     */
    public static PartialDate of(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return ofDay(PackedDay.require(day));
    }

    /**
     * A date known to the month.
     *
     * @param month in the years 0001 to 9999
     * @return a date of precision {@link Precision#MONTH}
     * @throws InvalidDataException {@code date.year-range} if the month is outside those years
     */
    public static PartialDate of(YearMonth month) {
        Objects.requireNonNull(month, "month");
        return ofBlock(PackedDay.requireMonth(month), 1);
    }

    /**
     * A date known to the year.
     *
     * @param year 1 to 9999
     * @return a date of precision {@link Precision#YEAR}
     * @throws InvalidDataException {@code date.year-range} if the year is another
     */
    public static PartialDate ofYear(int year) {
        return ofBlock(PackedDay.monthIndex(PackedDay.requireYear(year), 1), 12);
    }

    /**
     * A date known to the quarter of a calendar year.
     *
     * @param year 1 to 9999
     * @param quarter 1 (January to March) to 4 (October to December)
     * @return a date of precision {@link Precision#QUARTER}
     * @throws InvalidDataException {@code date.year-range} or {@code date.code} if there is no such quarter
     */
    public static PartialDate ofQuarter(int year, int quarter) {
        return ofPart(year, quarter, 4, "quarter");
    }

    /**
     * A date known to the season. A winter ends in the year after the one that is given (S1.3).
     *
     * @param year the year in which the season begins, 1 to 9999
     * @param season a northern meteorological season
     * @return a date of precision {@link Precision#SEASON}
     * @throws InvalidDataException {@code date.year-range} if the season does not lie in the years 0001 to 9999
     */
    public static PartialDate ofSeason(int year, Season season) {
        Objects.requireNonNull(season, "season");
        int start = PackedDay.monthIndex(
                PackedDay.requireYear(year), season.firstMonth().getValue());
        if (start + 3 - 1 > PackedDay.LAST_MONTH) {
            throw refusal("date.year-range", "the winter of 9999 ends after 9999-12: the last season is its autumn");
        }
        return ofBlock(start, 3);
    }

    /**
     * A date known to the half of a calendar year.
     *
     * @param year 1 to 9999
     * @param half 1 (January to June) or 2 (July to December)
     * @return a date of precision {@link Precision#HALF_YEAR}
     * @throws InvalidDataException {@code date.year-range} or {@code date.code} if there is no such half year
     */
    public static PartialDate ofHalfYear(int year, int half) {
        return ofPart(year, half, 2, "half year");
    }

    /**
     * A date known to the decade.
     *
     * @param firstYear 10 to 9990, a multiple of ten: 1980 for {@code 198X}
     * @return a date of precision {@link Precision#DECADE}
     * @throws InvalidDataException {@code date.year-range} if the decade is not within the years 0001 to 9999 (that of
     *     the year 0000 is not), {@code date.code} if no decade begins with the year
     */
    public static PartialDate ofDecade(int firstYear) {
        int year = PackedDay.requireYear(firstYear);
        if (year % 10 != 0) {
            throw refusal(
                    "date.code", "no decade begins with the year " + year + ": decades begin with multiples of ten");
        }
        return ofBlock(PackedDay.monthIndex(year, 1), 120);
    }

    /**
     * A date somewhere in a block of months of any length: one day, not all of them. Named blocks get their names:
     * twelve months from January are the year.
     *
     * @param first the first month, in the years 0001 to 9999
     * @param last the last month, inclusive, not before {@code first}
     * @return a date of the precision that the block has
     * @throws InvalidDataException {@code date.year-range} if a month is outside those years, {@code date.set-reversed}
     *     if {@code last} is before {@code first}
     */
    public static PartialDate ofMonths(YearMonth first, YearMonth last) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        int start = PackedDay.requireMonth(first);
        int end = PackedDay.requireMonth(last);
        if (end < start) {
            throw refusal("date.set-reversed", "the last month " + last + " is before the first month " + first);
        }
        return ofBlock(start, end - start + 1);
    }

    /**
     * A date of which only the last possible day is known.
     *
     * @param latest that day, inclusive, in the years 0001 to 9999
     * @return a date of precision {@link Precision#ON_OR_BEFORE}, from {@link #MIN} to {@code latest}
     * @throws InvalidDataException {@code date.year-range} if the day is outside those years
     */
    public static PartialDate onOrBefore(LocalDate latest) {
        Objects.requireNonNull(latest, "latest");
        return onOrBefore(PackedDay.require(latest));
    }

    /**
     * A date of which only the first possible day is known.
     *
     * @param earliest that day, inclusive, in the years 0001 to 9999
     * @return a date of precision {@link Precision#ON_OR_AFTER}, from {@code earliest} to {@link #MAX}
     * @throws InvalidDataException {@code date.year-range} if the day is outside those years
     */
    public static PartialDate onOrAfter(LocalDate earliest) {
        Objects.requireNonNull(earliest, "earliest");
        return onOrAfter(PackedDay.require(earliest));
    }

    /**
     * {@return the date {@code XXXX} of which nothing is known, from {@link #MIN} to {@link #MAX}; not the same as
     * none}
     */
    public static PartialDate unknown() {
        return UNKNOWN_DATE;
    }

    /**
     * The same date with another qualifier in place of the one it has.
     *
     * @param qualifier the qualifier; {@link Qualifier#NONE} takes away what there is
     * @return a date with the form and bounds of this one
     * @throws InvalidDataException {@code date.qualifier} if this date is {@linkplain #unknown() unknown} and the
     *     qualifier is not {@link Qualifier#NONE}: there are no bounds to qualify (S1.6)
     */
    public PartialDate with(Qualifier qualifier) {
        Objects.requireNonNull(qualifier, "qualifier");
        if (qualifier == qualifier()) {
            return this;
        }
        if (isUnknown()) {
            throw refusal("date.qualifier", "an unknown date has no bounds to qualify: leave it without " + qualifier);
        }
        return new PartialDate(lo(), hi(), precision(), qualifier);
    }

    /** {@return the first day that the date allows, inclusive; {@link #MIN} if that side is open} */
    public LocalDate earliest() {
        return PackedDay.toLocalDate(lo());
    }

    /** {@return the last day that the date allows, inclusive; {@link #MAX} if that side is open} */
    public LocalDate latest() {
        return PackedDay.toLocalDate(hi());
    }

    /** {@return what is known of the date: its form (S1.1)} */
    public Precision precision() {
        return Precision.ofBits((int) (bits >> QUALIFIER_BITS) & (1 << FORM_BITS) - 1);
    }

    /** {@return how far the bounds are to be trusted, {@link Qualifier#NONE} if nothing is said against them} */
    public Qualifier qualifier() {
        return Qualifier.ofBits((int) bits & (1 << QUALIFIER_BITS) - 1);
    }

    /** {@return whether the date is known to the day} */
    public boolean isDay() {
        return precision() == Precision.DAY;
    }

    /**
     * {@return whether the date is known to a block of whole months, {@link Precision#MONTH} to {@link Precision#SPAN}}
     */
    public boolean isBlock() {
        return precision().isBlock();
    }

    /** {@return whether jubilees can be counted from this date (S1.5): it is a day or a block} */
    public boolean isBounded() {
        return precision().isBounded();
    }

    /** {@return whether nothing is known of the date} */
    public boolean isUnknown() {
        return precision() == Precision.UNKNOWN;
    }

    /** {@return the day of a date for which {@link #isDay()} holds, else nothing} */
    public Optional<LocalDate> day() {
        return isDay() ? Optional.of(earliest()) : Optional.empty();
    }

    /** {@return the first month of a date for which {@link #isBlock()} holds, else nothing} */
    public Optional<YearMonth> firstMonth() {
        int start = PackedDay.monthIndex(lo());
        return isBlock()
                ? Optional.of(YearMonth.of(PackedDay.yearOfMonth(start), PackedDay.monthOfYear(start)))
                : Optional.empty();
    }

    /** {@return the number of months, at least 1, of a date for which {@link #isBlock()} holds, else nothing} */
    public OptionalInt months() {
        return isBlock()
                ? OptionalInt.of(PackedDay.monthIndex(hi()) - PackedDay.monthIndex(lo()) + 1)
                : OptionalInt.empty();
    }

    /**
     * Whether this date is at least as fine as another: the bounds of this one lie within those of the other (S1.8).
     *
     * @param other the coarser date
     * @return true iff every day that this date allows is allowed by the other too; true for equal dates
     */
    public boolean within(PartialDate other) {
        Objects.requireNonNull(other, "other");
        return other.lo() <= lo() && hi() <= other.hi();
    }

    /**
     * Whether this date and another cannot be the same day.
     *
     * @param other the other date
     * @return true iff no day is allowed by both
     */
    public boolean isDisjointFrom(PartialDate other) {
        Objects.requireNonNull(other, "other");
        return hi() < other.lo() || other.hi() < lo();
    }

    /**
     * Whether the day that this date stands for comes before that of another, exactly: as a statement about every pair
     * of days that the two dates allow (S1.8, P5). Two equal blocks are possibly before each other, two equal days are
     * not.
     *
     * @param other the other date
     * @return {@link Certainty#DEFINITE} iff this date's last day is before the other's first,
     *     {@link Certainty#IMPOSSIBLE} iff its first day is on or after the other's last
     */
    public Certainty before(PartialDate other) {
        Objects.requireNonNull(other, "other");
        if (hi() < other.lo()) {
            return Certainty.DEFINITE;
        }
        return lo() >= other.hi() ? Certainty.IMPOSSIBLE : Certainty.POSSIBLE;
    }

    /**
     * Whether this moment has come by the end of a day. What happens on a day counts from that day on (S6.7).
     *
     * @param day any day; one outside the years 0001 to 9999 is before or after every date
     * @return {@link Certainty#DEFINITE} iff the last day this date allows is on or before {@code day},
     *     {@link Certainty#IMPOSSIBLE} iff the first is after it
     */
    public Certainty reachedBy(LocalDate day) {
        Objects.requireNonNull(day, "day");
        int reached = PackedDay.of(day);
        if (hi() <= reached) {
            return Certainty.DEFINITE;
        }
        return lo() > reached ? Certainty.IMPOSSIBLE : Certainty.POSSIBLE;
    }

    /**
     * Whether the day that this date stands for lies in a window.
     *
     * @param window half-open; nothing falls in an empty one
     * @return {@link Certainty#DEFINITE} iff both bounds lie in the window, {@link Certainty#IMPOSSIBLE} iff no day of
     *     the date does
     */
    public Certainty fallsIn(DateWindow window) {
        Objects.requireNonNull(window, "window");
        int from = PackedDay.of(window.from());
        int to = PackedDay.of(window.to());
        if (from == to || lo() >= to || hi() < from) {
            return Certainty.IMPOSSIBLE;
        }
        return from <= lo() && hi() < to ? Certainty.DEFINITE : Certainty.POSSIBLE;
    }

    /**
     * The block of a unit that contains this date (S1.8). The qualifier stays.
     *
     * @param unit the unit
     * @return the block, or nothing where none contains the date: no year contains a winter, no month a year, and the
     *     years 0001 to 0009 have no decade, because it would begin in the year 0000
     */
    public Optional<PartialDate> truncate(CalendarUnit unit) {
        Objects.requireNonNull(unit, "unit");
        int first = PackedDay.monthIndex(lo());
        int start = first - first % unit.months();
        if (start < PackedDay.FIRST_MONTH || PackedDay.monthIndex(hi()) >= start + unit.months()) {
            return Optional.empty();
        }
        return Optional.of(ofBlock(start, unit.months()).with(qualifier()));
    }

    /**
     * The date some months later or earlier, with its own precision (rule S4). A day keeps its day of the month, the
     * overflow applied once, at the end; a block of months is moved as a whole: half a year after {@code 1948} is
     * {@code [1948-07..1949-06]}, half a year after every day of it. The qualifier stays.
     *
     * @param months how many, negative for earlier
     * @param overflow what happens to a day that the target month lacks
     * @return nothing where this date is one-sided or unknown (S1.5), where the policy omits the day, or where a part
     *     of the result would lie outside the years 0001 to 9999
     */
    public Optional<PartialDate> plusMonths(int months, Overflow overflow) {
        Objects.requireNonNull(overflow, "overflow");
        if (isDay()) {
            int moved = PackedDay.plusMonths(lo(), months, overflow);
            return moved == PackedDay.BEFORE_ALL
                    ? Optional.empty()
                    : Optional.of(ofDay(moved).with(qualifier()));
        }
        long start = (long) PackedDay.monthIndex(lo()) + months;
        long last = (long) PackedDay.monthIndex(hi()) + months;
        if (!isBlock() || start < PackedDay.FIRST_MONTH || last > PackedDay.LAST_MONTH) {
            return Optional.empty();
        }
        return Optional.of(ofBlock((int) start, (int) (last - start) + 1).with(qualifier()));
    }

    /** {@return all days that the date allows: from {@link #earliest()} to the day after {@link #latest()}} */
    public DateWindow toWindow() {
        return DateWindow.ofInclusive(earliest(), latest());
    }

    /**
     * The sort order of S1.8: by first day, last day, form, qualifier. It is total, consistent with equals, and puts
     * what is certainly before first; of two overlapping dates it says nothing about which came first, see
     * {@link #before(PartialDate)}.
     */
    @Override
    public int compareTo(PartialDate other) {
        return Long.compare(bits, other.bits);
    }

    /** True iff form, bounds and qualifier are equal. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PartialDate date && bits == date.bits;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(bits);
    }

    /** The canonical EDTF text (S1.2), which {@link #parse(String)} reverses. */
    @Override
    public String toString() {
        return EdtfWriter.write(this);
    }

    /** The first day as a {@link PackedDay}. */
    int lo() {
        return (int) (bits >> LO_SHIFT);
    }

    /** The last day as a {@link PackedDay}. */
    int hi() {
        return (int) (bits >> HI_SHIFT) & (1 << PackedDay.BITS) - 1;
    }

    static PartialDate ofDay(int packed) {
        return new PartialDate(packed, packed, Precision.DAY, Qualifier.NONE);
    }

    static PartialDate onOrBefore(int packed) {
        return new PartialDate(PackedDay.FIRST, packed, Precision.ON_OR_BEFORE, Qualifier.NONE);
    }

    static PartialDate onOrAfter(int packed) {
        return new PartialDate(packed, PackedDay.LAST, Precision.ON_OR_AFTER, Qualifier.NONE);
    }

    /** A block that is known to lie within the calendar. */
    static PartialDate ofBlock(int start, int length) {
        return new PartialDate(
                PackedDay.firstOf(start),
                PackedDay.lastOf(start + length - 1),
                Precision.ofBlock(start, length),
                Qualifier.NONE);
    }

    private static PartialDate ofPart(int year, int part, int parts, String name) {
        int start = PackedDay.monthIndex(PackedDay.requireYear(year), 1);
        if (part < 1 || part > parts) {
            throw refusal("date.code", part + " is no " + name + " of a year: they are counted from 1 to " + parts);
        }
        int length = 12 / parts;
        return ofBlock(start + (part - 1) * length, length);
    }

    private static InvalidDataException refusal(String code, String message) {
        return InvalidDataException.of("date", code, message);
    }
}
