package org.towntwinning.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.Recur;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/** A library for the recurrence rules of RFC 5545, asked for what follows a first day. */
enum Peer {
    LIB_RECUR("lib-recur") {
        @Override
        List<LocalDate> following(LocalDate first, String rule, LocalDate end) {
            RecurrenceRuleIterator dates = libRecur(rule)
                    .iterator(new DateTime(first.getYear(), first.getMonthValue() - 1, first.getDayOfMonth()));
            List<LocalDate> found = new ArrayList<>();
            for (int i = 0; dates.hasNext() && i < MOST; i++) {
                DateTime date = dates.nextDateTime();
                LocalDate day = LocalDate.of(date.getYear(), date.getMonth() + 1, date.getDayOfMonth());
                if (!day.isBefore(end)) {
                    break;
                }
                found.add(day);
            }
            found.remove(first);
            return found;
        }

        private RecurrenceRule libRecur(String rule) {
            try {
                return new RecurrenceRule(rule);
            } catch (InvalidRecurrenceRuleException e) {
                throw new IllegalArgumentException(e);
            }
        }
    },

    ICAL4J("ical4j") {
        @Override
        List<LocalDate> following(LocalDate first, String rule, LocalDate end) {
            List<LocalDate> found =
                    new ArrayList<>(new Recur<LocalDate>(rule).getDates(first, first, end.minusDays(1)));
            found.remove(first);
            return found;
        }
    };

    /** One that goes round in a circle would never stop. */
    private static final int MOST = 24;

    private final String title;

    Peer(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** The days that follow a first one by a rule, before an end. */
    abstract List<LocalDate> following(LocalDate first, String rule, LocalDate end);
}
