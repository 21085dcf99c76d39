package org.towntwinning.examples.jubilees;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.validate.ValidationEntry;
import net.fortuna.ical4j.validate.ValidationException;

/**
 * What is wrong with a calendar of jubilees (rule S14), read by another library than the one that writes it: its
 * syntax, what RFC 5545 requires, and what is required of jubilees beyond that.
 */
final class CalendarCheck {

    private static final List<String> RECURRENCE = List.of("RRULE", "RDATE", "EXRULE", "EXDATE", "RECURRENCE-ID");

    private final List<String> problems = new ArrayList<>();
    private final Set<String> uids = new HashSet<>();

    private CalendarCheck() {}

    /** The problems, none for a calendar that is right. */
    static List<String> of(String text) {
        CalendarCheck check = new CalendarCheck();
        try {
            check.calendar(read(text));
        } catch (ParserException | RuntimeException unreadable) {
            // The library reads some values when they are asked for, and fails with whatever it meets then.
            check.problems.add("cannot be read: " + unreadable);
        }
        return check.problems;
    }

    /** Reads a calendar, strictly. */
    static Calendar read(String text) throws ParserException {
        try {
            return new CalendarBuilder().build(new StringReader(text));
        } catch (IOException impossible) {
            throw new LinkageError("a string can be read", impossible);
        }
    }

    private void calendar(Calendar calendar) {
        try {
            calendar.validate(true).getEntries().stream()
                    .filter(entry -> entry.getSeverity() == ValidationEntry.Severity.ERROR)
                    .forEach(entry -> problems.add("RFC 5545: " + entry.getMessage()));
        } catch (ValidationException refused) {
            problems.add("RFC 5545: " + refused.getMessage());
        }
        calendar.getComponents().forEach(component -> {
            if (component.getName().equals("VEVENT")) {
                event(component);
            } else {
                problems.add("S14: a calendar of jubilees holds events alone, not " + component.getName());
            }
        });
    }

    private void event(Component event) {
        RECURRENCE.stream()
                .filter(name -> !event.getProperties(name).isEmpty())
                .forEach(name -> problems.add("S14: a jubilee never recurs, but there is " + name));
        String uid = value(event, "UID").orElse("");
        if (uid.isEmpty() || !uids.add(uid)) {
            problems.add("S14: every jubilee has a UID of its own, not '" + uid + "'");
        }
        if (value(event, "DTSTAMP").isEmpty()) {
            problems.add("RFC 5545: DTSTAMP is required");
        }
        Optional<LocalDate> start = day(event, "DTSTART");
        Optional<LocalDate> end = day(event, "DTEND");
        if (start.isEmpty() || end.isEmpty()) {
            problems.add("S14: a jubilee has whole days from DTSTART to before DTEND");
        } else if (!start.get().isBefore(end.get())) {
            problems.add("S14: DTEND is the day after the last and not " + end.get());
        } else {
            boolean oneDay = start.get().plusDays(1).equals(end.get());
            boolean transparent = value(event, "TRANSP").equals(Optional.of("TRANSPARENT"));
            if (!oneDay && !transparent) {
                problems.add("S14: nobody is busy for all of " + start.get() + " to " + end.get());
            }
        }
    }

    private static Optional<String> value(Component event, String name) {
        return event.getProperties(name).stream().findFirst().map(Property::getValue);
    }

    private static Optional<LocalDate> day(Component event, String name) {
        return value(event, name)
                .filter(text -> text.matches("[0-9]{8}"))
                .map(text -> LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE));
    }
}
