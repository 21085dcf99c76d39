package org.towntwinning.time;

import org.towntwinning.time.internal.PackedDay;
import org.towntwinning.validation.InvalidDataException;

/**
 * Reads EDTF text in one pass, by position: the texts that are legal have few lengths. What has no legal shape is
 * handed to {@link Misreading}, which finds out what may have been meant.
 */
final class EdtfReader {

    static final String UNKNOWN = "XXXX";

    /** Longer texts are refused unread; the longest canonical text has 20 characters. */
    static final int MAX_LENGTH = 1_000;

    private static final int FIRST_SEASON = 21;
    private static final int LAST_SEASON = 24;
    private static final int FIRST_QUARTER = 33;
    private static final int LAST_QUARTER = 36;
    private static final int FIRST_HALF_YEAR = 40;
    private static final int LAST_HALF_YEAR = 41;

    private final String whole;
    private final boolean advising;
    private final EdtfRefusal refusal;

    private EdtfReader(String whole, boolean advising) {
        this.whole = whole;
        this.advising = advising;
        this.refusal = new EdtfRefusal(whole);
    }

    /** Reads any legal text of a date. */
    static PartialDate read(String text) {
        return new EdtfReader(text, true).read();
    }

    /** Whether a text could be read. Asks for no advice, so that advice may ask. */
    static boolean isLegal(String text) {
        try {
            new EdtfReader(text, false).read();
            return true;
        } catch (InvalidDataException refused) {
            return false;
        }
    }

    private PartialDate read() {
        if (whole.equals(UNKNOWN)) {
            return PartialDate.unknown();
        }
        int length = whole.length();
        if (length > MAX_LENGTH) {
            throw refusal.of("date.too-long", "has " + length + " characters: a date has at most " + MAX_LENGTH);
        }
        if (length >= 2 && whole.charAt(0) == '[' && whole.charAt(length - 1) == ']') {
            return new OneOfReader(this, refusal).read(whole.substring(1, length - 1));
        }
        return readSimple(whole);
    }

    /** Reads a date that is no one-of set: a day, or a block with a code or name of its own. */
    PartialDate readSimple(String part) {
        int length = part.length();
        Qualifier qualifier = length == 0 ? Qualifier.NONE : Qualifier.ofSymbol(part.charAt(length - 1));
        int end = qualifier.isNone() ? length : length - 1;
        PartialDate date = switch (end) {
            case 4 -> readYear(part);
            case 7 -> readMonth(part);
            case 10 -> readDay(part);
            default -> throw misread(part);
        };
        return date.with(qualifier);
    }

    private PartialDate readYear(String part) {
        if (part.charAt(3) == 'X') {
            return readDecade(part);
        }
        int year = year(part);
        return PartialDate.ofBlock(PackedDay.monthIndex(year, 1), 12);
    }

    private PartialDate readDecade(String part) {
        int decade = number(part, 0, 3);
        if (decade < 0) {
            throw misread(part);
        }
        if (decade == 0) {
            throw refusal.of(part, "date.year-range", "begins before the year 0001: write \"[0001..0009]\"");
        }
        return PartialDate.ofBlock(PackedDay.monthIndex(10 * decade, 1), 120);
    }

    private PartialDate readMonth(String part) {
        int code = part.charAt(4) == '-' ? number(part, 5, 2) : -1;
        if (code < 0) {
            throw misread(part);
        }
        int january = PackedDay.monthIndex(year(part), 1);
        if (code >= 1 && code <= 12) {
            return PartialDate.ofBlock(january + code - 1, 1);
        }
        if (code >= FIRST_SEASON && code <= LAST_SEASON) {
            return readSeason(part, january + 3 * (code - FIRST_SEASON) + 2);
        }
        if (code >= FIRST_QUARTER && code <= LAST_QUARTER) {
            return PartialDate.ofBlock(january + 3 * (code - FIRST_QUARTER), 3);
        }
        if (code >= FIRST_HALF_YEAR && code <= LAST_HALF_YEAR) {
            return PartialDate.ofBlock(january + 6 * (code - FIRST_HALF_YEAR), 6);
        }
        throw refuseCode(part, code);
    }

    private PartialDate readSeason(String part, int start) {
        if (start + 3 - 1 > PackedDay.LAST_MONTH) {
            throw refusal.of(
                    part,
                    "date.year-range",
                    "ends after 9999-12, because a winter ends in the year after the one that is written: write"
                            + " \"9999-12\" or \"9998-24\"");
        }
        return PartialDate.ofBlock(start, 3);
    }

    private PartialDate readDay(String part) {
        int month = part.charAt(4) == '-' ? number(part, 5, 2) : -1;
        int day = part.charAt(7) == '-' ? number(part, 8, 2) : -1;
        if (month < 0 || day < 0) {
            throw misread(part);
        }
        int year = year(part);
        if (month < 1 || month > 12) {
            throw refusal.of(
                    part,
                    "date.month",
                    "has the month " + part.substring(5, 7) + ": the months of a day run from 01 to 12");
        }
        int index = PackedDay.monthIndex(year, month);
        if (day < 1 || day > PackedDay.lengthOfMonth(index)) {
            throw refuseDay(part, index);
        }
        return PartialDate.ofDay(PackedDay.of(index, day));
    }

    /** The year in the first four characters. */
    private int year(String part) {
        int year = number(part, 0, 4);
        if (year < 0) {
            throw misread(part);
        }
        if (year < PackedDay.MIN_YEAR) {
            throw refusal.of(
                    part,
                    "date.year-range",
                    "is outside the years 0001 to 9999: write \"XXXX\" if the date is unknown");
        }
        return year;
    }

    /** The number in some characters, or -1 if one of them is no ASCII digit. */
    private static int number(String text, int from, int length) {
        int number = 0;
        for (int i = from; i < from + length; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    private InvalidDataException misread(String part) {
        return advising
                ? new Misreading(refusal, part).explain()
                : refusal.of(part, "date.malformed", "has not the shape of a date");
    }

    private InvalidDataException refuseDay(String part, int monthIndex) {
        int days = PackedDay.lengthOfMonth(monthIndex);
        String year = part.substring(0, 4);
        String problem = "does not exist: " + part.substring(0, 7) + " has the days 01 to " + days;
        if (PackedDay.monthOfYear(monthIndex) == 2 && part.startsWith("29", 8)) {
            problem = "does not exist, " + year + " is not a leap year: February has 28 days";
        }
        return refusal.of(part, "date.impossible", problem);
    }

    /** The codes of EDTF that this library does not read (S1.3), and those that nobody defined. */
    private InvalidDataException refuseCode(String part, int code) {
        String year = part.substring(0, 4);
        String qualifier = part.substring(7);
        if (code >= 25 && code <= 28) {
            String season = year + "-" + (code - 4) + qualifier;
            return refusal.of(
                    part, "date.code", "has the code of a northern season: write \"" + season + "\" or its months");
        }
        if (code >= 29 && code <= 32) {
            String months = months(year, "03", "05", qualifier);
            return refusal.of(
                    part, "date.code", "has the code of a southern season: write its months, as in \"" + months + "\"");
        }
        if (code >= 37 && code <= 39) {
            int first = 4 * (code - 37) + 1;
            String months = months(year, "0" + first, first == 9 ? "12" : "0" + (first + 3), qualifier);
            return refusal.of(part, "date.code", "has the code of a third of a year: write \"" + months + "\"");
        }
        return refusal.of(
                part,
                "date.month",
                "has the month " + part.substring(5, 7) + ": months run from 01 to 12, seasons from 21 to 24, quarters"
                        + " from 33 to 36, half years are 40 and 41");
    }

    private static String months(String year, String first, String last, String qualifier) {
        return "[" + year + "-" + first + qualifier + ".." + year + "-" + last + qualifier + "]";
    }
}
