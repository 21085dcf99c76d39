package org.towntwinning.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.towntwinning.register.Citation;
import org.towntwinning.relation.Agreement;
import org.towntwinning.relation.AgreementKind;
import org.towntwinning.relation.Ended;
import org.towntwinning.relation.Relation;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.DateSpan;
import org.towntwinning.time.PartialDate;

/** The agreements of a relation as known on the day of the report. */
final class Agreements {

    private final Knowledge knowledge;
    private final LocalDate day;
    private final Certainty ended;
    private final Optional<PartialDate> lastEnd;
    private final List<Likely<Agreement>> inForce = new ArrayList<>();
    private final List<Agreement> past = new ArrayList<>();
    private final List<Agreement> coming = new ArrayList<>();

    /**
     * Sorts the agreements.
     *
     * @param ended whether the relation has ended
     */
    Agreements(Relation relation, History history, Certainty ended, Knowledge knowledge) {
        this.knowledge = knowledge;
        this.day = knowledge.day();
        this.ended = ended;
        this.lastEnd = history.lastEnd().map(History.Entry::event).map(Ended::date);
        relation.agreements().stream().filter(this::isKnown).forEach(this::sort);
    }

    private void sort(Agreement agreement) {
        Certainty certainty = force(agreement);
        if (agreement.kind() == AgreementKind.TERMINATION_NOTICE) {
            past.add(agreement);
        } else if (certainty.isPossible()) {
            inForce.add(new Likely<>(agreement, certainty));
        } else if (agreement.term().map(knowledge::begun).orElse(true)) {
            past.add(agreement);
        } else {
            coming.add(agreement);
        }
    }

    /** What is signed later is not known; what bears no date is as old as its sources. */
    private boolean isKnown(Agreement agreement) {
        if (agreement.signed().isPresent()) {
            return agreement.signed().filter(knowledge::reached).isPresent();
        }
        if (agreement.term().isPresent()) {
            return agreement.term().filter(knowledge::begun).isPresent();
        }
        List<Citation> sources = new ArrayList<>(agreement.citations());
        agreement.document().map(Citation::of).ifPresent(sources::add);
        return knowledge.undatedMayBeKnown(sources);
    }

    /**
     * No agreement outlives its relation; whether a new life takes up the agreements of the old one is not recorded.
     */
    private Certainty force(Agreement agreement) {
        Certainty force = agreement.inForceOn(day).and(ended.not());
        boolean ofEarlierLife = lastEnd.flatMap(end -> beginning(agreement).map(begin -> begin.before(end)))
                .filter(Certainty::isDefinite)
                .isPresent();
        return ofEarlierLife ? force.and(Certainty.POSSIBLE) : force;
    }

    static Optional<PartialDate> beginning(Agreement agreement) {
        return agreement.signed().or(() -> agreement.term().flatMap(DateSpan::start));
    }

    /** Agreements that are possibly in force, in the order given. */
    List<Likely<Agreement>> inForce() {
        return inForce;
    }

    /** Agreements that are over, and notices of termination, in the order given. */
    List<Agreement> past() {
        return past;
    }

    /** Agreements whose term begins after the day, in the order given. */
    List<Agreement> coming() {
        return coming;
    }

    /** All of them. */
    List<Agreement> known() {
        List<Agreement> known = new ArrayList<>();
        inForce.forEach(agreement -> known.add(agreement.value()));
        known.addAll(past);
        known.addAll(coming);
        return known;
    }
}
