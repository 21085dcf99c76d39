package org.towntwinning.examples.jubilees;

import biweekly.Biweekly;
import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateTimeStamp;
import biweekly.property.Transparency;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import org.towntwinning.anniversary.DueSpan;
import org.towntwinning.anniversary.Jubilee;
import org.towntwinning.time.PartialDate;

/**
 * Writes jubilees as a calendar (RFC 5545): one event of whole days for each, over all days on which it can fall (rule
 * S14). There is never a rule of recurrence: one from 29 February has no silver jubilee, and none can hold a year.
 */
final class CalendarFile {

    private static final String PRODUCT = "-//towntwinning//jubilees//EN";

    private final JubileeWording wording;

    CalendarFile(JubileeWording wording) {
        this.wording = wording;
    }

    /** The text of the calendar, with the line ends of the format. */
    String of(JubileeList list) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        list.dues().forEach(due -> calendar.addEvent(event(due.jubilee(), list.asOf())));
        return Biweekly.write(calendar).version(ICalVersion.V2_0).go();
    }

    private VEvent event(Jubilee jubilee, LocalDate stamp) {
        VEvent event = new VEvent();
        event.setUid(jubilee.key().toString());
        event.setDateTimeStamp(new DateTimeStamp(Date.from(stamp.atStartOfDay().toInstant(ZoneOffset.UTC))));
        DueSpan due = jubilee.due();
        addDay(event, "DTSTART", due.earliest());
        // The end is exclusive. The last day that a calendar file can name has none: without one the event is that day.
        if (due.latest().isBefore(PartialDate.MAX)) {
            addDay(event, "DTEND", due.latest().plusDays(1));
        } else if (!due.isDay()) {
            addDay(event, "DTEND", PartialDate.MAX);
        }
        if (!due.isDay()) {
            event.setTransparency(Transparency.transparent());
        }
        event.setSummary(wording.summary(jubilee));
        event.setDescription(wording.description(jubilee));
        return event;
    }

    /**
     * Adds a day as text. The type that the calendar library has for it counts by the calendar and the time zone of the
     * machine: 2011 is 2554 in Thailand, and in Samoa 30 December 2011 did not exist.
     */
    private static void addDay(VEvent event, String name, LocalDate day) {
        event.addExperimentalProperty(name, ICalDataType.DATE, day.format(DateTimeFormatter.BASIC_ISO_DATE));
    }
}
