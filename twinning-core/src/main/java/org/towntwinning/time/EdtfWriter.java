package org.towntwinning.time;

import org.towntwinning.time.internal.PackedDay;

/** Writes the canonical EDTF text of a date: the coarsest text that says exactly what is known (S1.2). */
final class EdtfWriter {

    private static final int FIRST_QUARTER = 33;
    private static final int FIRST_SEASON = 21;
    private static final int FIRST_HALF_YEAR = 40;

    private final StringBuilder text = new StringBuilder(20);
    private final String qualifier;

    private EdtfWriter(String qualifier) {
        this.qualifier = qualifier;
    }

    static String write(PartialDate date) {
        EdtfWriter writer = new EdtfWriter(date.qualifier().symbol());
        writer.form(date.precision(), date.lo(), date.hi());
        return writer.text.toString();
    }

    private void form(Precision form, int lo, int hi) {
        int first = PackedDay.monthIndex(lo);
        switch (form) {
            case DAY -> day(lo).qualify();
            case MONTH -> month(first).qualify();
            case QUARTER -> code(first, FIRST_QUARTER + first % 12 / 3).qualify();
            case SEASON -> code(first, FIRST_SEASON + first % 12 / 3).qualify();
            case HALF_YEAR -> code(first, FIRST_HALF_YEAR + first % 12 / 6).qualify();
            case YEAR -> year(first).qualify();
            case DECADE -> decade(first).qualify();
            case SPAN -> span(first, PackedDay.monthIndex(hi));
            case ON_OR_BEFORE -> append("[..").lastDay(hi).qualify().append("]");
            case ON_OR_AFTER -> append("[").firstDay(lo).qualify().append("..]");
            case UNKNOWN -> append(EdtfReader.UNKNOWN);
        }
    }

    private void span(int first, int last) {
        append("[");
        if (first % 12 == 0 && last % 12 == 11) {
            year(first).qualify().append("..").year(last).qualify();
        } else {
            month(first).qualify().append("..").month(last).qualify();
        }
        append("]");
    }

    /** The coarsest of year, month and day that ends with this day. */
    private EdtfWriter lastDay(int day) {
        int month = PackedDay.monthIndex(day);
        if (!PackedDay.isLastOfMonth(day)) {
            return day(day);
        }
        return month % 12 == 11 ? year(month) : month(month);
    }

    /** The coarsest of year, month and day that begins with this day. */
    private EdtfWriter firstDay(int day) {
        int month = PackedDay.monthIndex(day);
        if (!PackedDay.isFirstOfMonth(day)) {
            return day(day);
        }
        return month % 12 == 0 ? year(month) : month(month);
    }

    private EdtfWriter day(int day) {
        return month(PackedDay.monthIndex(day)).append("-").twoDigits(PackedDay.dayOfMonth(day));
    }

    private EdtfWriter month(int month) {
        return code(month, PackedDay.monthOfYear(month));
    }

    private EdtfWriter code(int month, int code) {
        return year(month).append("-").twoDigits(code);
    }

    private EdtfWriter year(int month) {
        int year = PackedDay.yearOfMonth(month);
        return twoDigits(year / 100).twoDigits(year % 100);
    }

    private EdtfWriter decade(int month) {
        int decade = PackedDay.yearOfMonth(month) / 10;
        return twoDigits(decade / 10).digit(decade % 10).append("X");
    }

    private EdtfWriter twoDigits(int number) {
        return digit(number / 10).digit(number % 10);
    }

    private EdtfWriter digit(int digit) {
        text.append((char) ('0' + digit));
        return this;
    }

    private EdtfWriter qualify() {
        return append(qualifier);
    }

    private EdtfWriter append(String part) {
        text.append(part);
        return this;
    }
}
