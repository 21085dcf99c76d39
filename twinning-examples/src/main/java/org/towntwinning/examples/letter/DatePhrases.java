package org.towntwinning.examples.letter;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.towntwinning.time.DateSpan;
import org.towntwinning.time.PartialDate;
import org.towntwinning.time.Qualifier;

/**
 * Says dates in a language, each at its own precision: a year stays a year. Month names come from the letter's own
 * bundles and not from the locale data of the JDK, which change from one release to the next.
 */
public final class DatePhrases {

    /** The forms in which a date can stand in a sentence. */
    enum Form {
        /** On its own: {@code 29 June 2021}. */
        BARE,

        /** When something happened: {@code on 29 June 2021}. */
        MOMENT,

        /** The beginning of what goes on: {@code since 29 June 2021}. */
        SINCE,

        /** The end of what lasted: {@code until 29 June 2021}. */
        UNTIL,

        /** The beginning of what has an end: {@code from 29 June 2021}. */
        FROM;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Texts texts;

    /** The phrases of a language. */
    public DatePhrases(Language language) {
        this.texts = Texts.of("dates", language);
    }

    /** The date on its own: {@code second half of 2025}. */
    public String bare(PartialDate date) {
        return say(date, Form.BARE);
    }

    /** When something happened: {@code in the second half of 2025}. */
    public String moment(PartialDate date) {
        return say(date, Form.MOMENT);
    }

    /** Since when something goes on: {@code since 1948}. */
    String since(PartialDate date) {
        return say(date, Form.SINCE);
    }

    /** The date in one of its forms. */
    String say(PartialDate date, Form form) {
        if (date.isUnknown()) {
            return texts.say("unknown." + form.key());
        }
        String phrase = date.qualifier().isApproximate() ? approximate(date, form) : plain(date, form);
        return date.qualifier().isUncertain() ? texts.say("uncertain", "phrase", phrase) : phrase;
    }

    /** When something lasted: {@code from 29 June to 1 July 2025}, {@code in 2024}, {@code since 1974}. */
    public String when(DateSpan span) {
        return twoDays(span, "when").orElseGet(() -> said(span, Form.MOMENT));
    }

    /** What lasted, on its own: {@code 29 June to 1 July 2025}, {@code 2024}. */
    public String bare(DateSpan span) {
        return twoDays(span, "bare").orElseGet(() -> said(span, Form.BARE));
    }

    private String said(DateSpan span, Form ifWithinOneDate) {
        Optional<PartialDate> start = span.start();
        Optional<PartialDate> end = span.end();
        if (start.isEmpty() && end.isEmpty()) {
            return texts.say("span.always");
        }
        if (start.isEmpty()) {
            return say(end.orElseThrow(), Form.UNTIL);
        }
        if (end.isEmpty()) {
            return say(start.get(), Form.SINCE);
        }
        if (start.get().isUnknown() && end.get().isUnknown()) {
            return ifWithinOneDate == Form.BARE ? texts.say("unknown.bare") : texts.say("span.unknown");
        }
        if (start.equals(end)) {
            return say(start.get(), ifWithinOneDate);
        }
        return texts.say(
                "span.closed", Map.of("from", say(start.get(), Form.FROM), "until", say(end.get(), Form.UNTIL)));
    }

    /** Two days that differ share the month and year that they have in common. */
    private Optional<String> twoDays(DateSpan span, String form) {
        if (!span.qualifier().isNone()) {
            return Optional.empty();
        }
        Optional<LocalDate> first = span.start().flatMap(PartialDate::day);
        Optional<LocalDate> last = span.end().flatMap(PartialDate::day);
        if (first.isEmpty() || last.isEmpty() || first.equals(last)) {
            return Optional.empty();
        }
        boolean neighbours = first.get().plusDays(1).equals(last.get());
        return Optional.of(texts.say(
                "days." + (neighbours ? "pair." : "range.") + form,
                Map.of("first", firstOf(first.get(), last.get()), "last", bare(PartialDate.of(last.get())))));
    }

    private String firstOf(LocalDate first, LocalDate last) {
        if (first.getYear() != last.getYear()) {
            return bare(PartialDate.of(first));
        }
        String key = first.getMonth() == last.getMonth() ? "days.day" : "days.month";
        return texts.say(
                key, Map.of("day", Integer.toString(first.getDayOfMonth()), "month", month(first.getMonthValue())));
    }

    private String approximate(PartialDate date, Form form) {
        return date.isBounded()
                ? texts.say("approximate." + form.key(), forms(date))
                : texts.say("approximate.one-sided", "phrase", plain(date, form));
    }

    private String plain(PartialDate date, Form form) {
        return switch (date.precision()) {
            case ON_OR_BEFORE -> texts.say("before." + form.key(), forms(untilLimit(date.latest())));
            case ON_OR_AFTER -> texts.say("after." + form.key(), forms(fromLimit(date.earliest())));
            default -> value(forms(date), form);
        };
    }

    private static String value(Map<String, String> forms, Form form) {
        return Optional.ofNullable(forms.get(form.key())).orElseThrow();
    }

    /** The limit of an on-or-before, as coarse as its last day allows. */
    private static PartialDate untilLimit(LocalDate latest) {
        if (latest.getMonthValue() == 12 && latest.getDayOfMonth() == 31) {
            return PartialDate.ofYear(latest.getYear());
        }
        return latest.getDayOfMonth() == latest.lengthOfMonth()
                ? PartialDate.of(YearMonth.from(latest))
                : PartialDate.of(latest);
    }

    /** The limit of an on-or-after, as coarse as its first day allows. */
    private static PartialDate fromLimit(LocalDate earliest) {
        if (earliest.getDayOfYear() == 1) {
            return PartialDate.ofYear(earliest.getYear());
        }
        return earliest.getDayOfMonth() == 1 ? PartialDate.of(YearMonth.from(earliest)) : PartialDate.of(earliest);
    }

    /** All forms of a day or a block, without its qualifier. */
    private Map<String, String> forms(PartialDate bounded) {
        PartialDate date = bounded.with(Qualifier.NONE);
        LocalDate first = date.earliest();
        return switch (date.precision()) {
            case DAY ->
                forms(
                        "day",
                        Map.of(
                                "day", Integer.toString(first.getDayOfMonth()),
                                "month", month(first.getMonthValue()),
                                "year", year(first)));
            case MONTH -> forms("month", Map.of("month", month(first.getMonthValue()), "year", year(first)));
            case QUARTER -> forms("quarter", ordinal(first, (first.getMonthValue() + 2) / 3));
            case HALF_YEAR -> forms("half-year", ordinal(first, (first.getMonthValue() + 5) / 6));
            case SEASON ->
                forms(
                        "season",
                        "season." + season(first),
                        Map.of("year", year(first), "next", Integer.toString(first.getYear() + 1)));
            case YEAR -> forms("year", Map.of("year", year(first)));
            case DECADE -> decade(first);
            default -> span(first, date.latest());
        };
    }

    private Map<String, String> ordinal(LocalDate first, int number) {
        var forms = texts.forms("ordinal." + number);
        return Map.of("ordinal", forms.get(0), "dative", forms.get(forms.size() - 1), "year", year(first));
    }

    private static String season(LocalDate first) {
        return switch (first.getMonth()) {
            case MARCH -> "spring";
            case JUNE -> "summer";
            case SEPTEMBER -> "autumn";
            default -> "winter";
        };
    }

    private Map<String, String> decade(LocalDate first) {
        int tens = first.getYear() % 100 / 10;
        int hundreds = first.getYear() / 100;
        boolean recent = hundreds == 19 && tens >= 3;
        String key = tens == 0 ? "decade.first" : recent ? "decade.recent" : "decade.other";
        return forms(
                "decade",
                key,
                Map.of(
                        "year", year(first),
                        "last", Integer.toString(first.getYear() + 9),
                        "hundreds", hundreds == 0 ? "" : Integer.toString(hundreds),
                        "century", Integer.toString(hundreds + 1),
                        "tens", tens == 0 ? "" : texts.say("decade." + tens)));
    }

    /** A block that has no name: two or more years or months, of which one day is meant. */
    private Map<String, String> span(LocalDate first, LocalDate last) {
        boolean years = first.getDayOfYear() == 1 && last.getDayOfYear() == last.lengthOfYear();
        if (years) {
            boolean two = first.getYear() + 1 == last.getYear();
            return forms(two ? "two-years" : "years", Map.of("first", year(first), "last", year(last)));
        }
        boolean two = YearMonth.from(first).plusMonths(1).equals(YearMonth.from(last));
        String start = first.getYear() == last.getYear() ? month(first.getMonthValue()) : monthAndYear(first);
        return forms(two ? "two-months" : "months", Map.of("first", start, "last", monthAndYear(last)));
    }

    private Map<String, String> forms(String name, Map<String, String> values) {
        String bare = texts.say(name + ".bare", values);
        Map<String, String> all = new HashMap<>(values);
        all.put("bare", bare);
        return forms(name, bare, texts.say(name + ".noun", all));
    }

    /** For a text that holds both the bare form and the noun. */
    private Map<String, String> forms(String name, String key, Map<String, String> values) {
        List<String> both = Texts.split(texts.say(key, values));
        return forms(name, both.get(0), both.get(both.size() - 1));
    }

    private Map<String, String> forms(String name, String bare, String noun) {
        Map<String, String> forms = new HashMap<>();
        forms.put("bare", bare);
        forms.put("noun", noun);
        forms.put("in", texts.say(name + ".in"));
        for (String form : new String[] {"moment", "since", "until", "from", "about"}) {
            forms.put(form, texts.say(name + "." + form, forms));
        }
        return forms;
    }

    private String monthAndYear(LocalDate day) {
        return bare(PartialDate.of(YearMonth.from(day)));
    }

    private String month(int month) {
        return texts.say("month." + month);
    }

    private static String year(LocalDate day) {
        return Integer.toString(day.getYear());
    }
}
