package org.towntwinning.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.interaction.Outcome;
import org.towntwinning.register.AsOf;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.DateSpan;
import org.towntwinning.time.PartialDate;

/**
 * An interaction as it stands in a report.
 *
 * @param stored the interaction as the register holds it
 * @param known the same without what is certainly later than the day
 * @param state where it stands in the report
 * @param outcome the outcomes possible as known on the day
 * @param direction which way it goes
 * @param inPeriod whether it falls in the part of the period that lies behind the day
 */
record Contact(
        Interaction stored,
        Interaction known,
        State state,
        AsOf<Outcome> outcome,
        Direction direction,
        Certainty inPeriod) {

    /** In order of time, then of id. A period with an open or unknown start has its place at its end. */
    static final Comparator<Interaction> IN_TIME = Comparator.comparing(Contact::place)
            .thenComparing(Interaction::period)
            .thenComparing(Interaction::id);

    /** Where an interaction stands in a report. */
    enum State {
        /** Held, or possibly held, by the day. */
        HELD,
        /** Cancelled, as known on the day. */
        CANCELLED,
        /** Planned on the day and not certainly past. */
        PLANNED,
        /** An intention that is possibly open on the day. */
        INTENDED,
        /** An intention that is done or dropped. */
        SETTLED,
        /** Nothing of it is known on the day. */
        HIDDEN
    }

    private static LocalDate place(Interaction interaction) {
        DateSpan period = interaction.period();
        Optional<LocalDate> start =
                period.start().map(PartialDate::earliest).filter(first -> first.isAfter(PartialDate.MIN));
        return start.orElseGet(period::latest);
    }

    /** Whether the interaction is over when the day begins. */
    Certainty over(LocalDate day) {
        return known.period().endedBefore(day);
    }

    InteractionReport report() {
        return new InteractionReport(new InteractionReport.Fields(known, outcome, direction, inPeriod));
    }
}
