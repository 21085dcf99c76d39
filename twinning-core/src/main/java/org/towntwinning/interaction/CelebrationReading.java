package org.towntwinning.interaction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.towntwinning.anniversary.Celebration;
import org.towntwinning.register.AsOf;
import org.towntwinning.register.RelationId;
import org.towntwinning.time.DateSpan;
import org.towntwinning.time.DateWindow;
import org.towntwinning.time.PartialDate;

/** Reads an interaction as a celebration of one relation, as known on a day (rule S10.1). */
final class CelebrationReading {

    private final RelationId relation;
    private final LocalDate day;

    CelebrationReading(RelationId relation, LocalDate day) {
        this.relation = relation;
        this.day = day;
    }

    Optional<Celebration> read(Interaction interaction) {
        List<Celebration.Link> links = interaction.jubilees().stream()
                .filter(occasion -> occasion.relation().equals(relation))
                .map(occasion -> occasion.life()
                        .map(life -> Celebration.Link.to(occasion.milestone(), life))
                        .orElseGet(() -> Celebration.Link.to(occasion.milestone())))
                .toList();
        boolean concerned = interaction.relations().contains(relation) || !links.isEmpty();
        AsOf<Outcome> outcome = interaction.outcomeOn(day);
        if (!isEvent(interaction) || !concerned || is(Outcome.CANCELLED, outcome)) {
            return Optional.empty();
        }
        return days(interaction.period())
                .map(days -> new Celebration(interaction.id(), days, links, is(Outcome.HELD, outcome)));
    }

    private static boolean isEvent(Interaction interaction) {
        return interaction instanceof Visit || interaction instanceof Activity;
    }

    private static boolean is(Outcome outcome, AsOf<Outcome> known) {
        return known.of(outcome).isDefinite();
    }

    /**
     * All days that the period allows. One whose end is not known lasts as long as its beginning allows: to the end of
     * the calendar it would overlap every jubilee to come.
     */
    private static Optional<DateWindow> days(DateSpan period) {
        Optional<PartialDate> start = period.start().filter(PartialDate::isBounded);
        return start.map(begun -> {
            LocalDate last =
                    period.end().filter(PartialDate::isBounded).orElse(begun).latest();
            return DateWindow.ofInclusive(begun.earliest(), last);
        });
    }
}
