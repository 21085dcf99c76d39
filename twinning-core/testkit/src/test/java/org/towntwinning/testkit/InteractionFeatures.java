package org.towntwinning.testkit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.towntwinning.interaction.Correspondence;
import org.towntwinning.interaction.Intention;
import org.towntwinning.interaction.IntentionState;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.interaction.Outcome;
import org.towntwinning.interaction.Request;
import org.towntwinning.interaction.Visit;

/** What may be remarkable about an interaction, on the day of the council letter where a day matters. */
final class InteractionFeatures {

    static final LocalDate LETTER = LocalDate.of(2025, 6, 24);

    private InteractionFeatures() {}

    static Predicate<Interaction> visit(Predicate<Visit> sort) {
        return interaction -> interaction instanceof Visit visit && sort.test(visit);
    }

    static Predicate<Interaction> request(Predicate<Request> sort) {
        return interaction -> interaction instanceof Request request && sort.test(request);
    }

    static Predicate<Interaction> correspondence(Predicate<Correspondence> sort) {
        return interaction -> interaction instanceof Correspondence correspondence && sort.test(correspondence);
    }

    static Predicate<Interaction> intention(Predicate<Intention> sort) {
        return interaction -> interaction instanceof Intention intention && sort.test(intention);
    }

    static boolean isPast(Interaction interaction) {
        return interaction.period().endedBefore(LETTER).isDefinite();
    }

    static boolean isPastWithoutOutcome(Visit visit) {
        return isPast(visit) && visit.outcomes().isEmpty();
    }

    /** The report asks whether it took place. */
    static boolean isPastAndStillPlanned(Visit visit) {
        return isPast(visit) && isCertainly(Outcome.PLANNED, visit);
    }

    static boolean isCancelled(Visit visit) {
        return isCertainly(Outcome.CANCELLED, visit);
    }

    static boolean isHeld(Visit visit) {
        return isCertainly(Outcome.HELD, visit);
    }

    static boolean spansNewYear(Interaction interaction) {
        LocalDate first = interaction.period().earliest();
        LocalDate last = interaction.period().latest();
        return first.getYear() + 1 == last.getYear() && first.plusMonths(2).isAfter(last);
    }

    static boolean isVague(Intention intention) {
        return intention.foreseen().filter(date -> !date.isDay()).isPresent();
    }

    static boolean isOverdue(Intention intention) {
        return intention.foreseen().isPresent()
                && intention.foreseen().get().latest().isBefore(LETTER)
                && intention.stateOn(LETTER).certain().equals(Optional.of(IntentionState.OPEN));
    }

    private static boolean isCertainly(Outcome outcome, Visit visit) {
        return visit.outcomeOn(LETTER).certain().equals(Optional.of(outcome));
    }
}
