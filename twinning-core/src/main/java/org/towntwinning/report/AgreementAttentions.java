package org.towntwinning.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.towntwinning.relation.Agreement;
import org.towntwinning.relation.AgreementKind;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.DateSpan;
import org.towntwinning.time.PartialDate;

/** Agreements of a relation that goes on, whose term ends or has ended, and that no newer agreement replaces. */
final class AgreementAttentions {

    private final Scope scope;
    private final LocalDate day;
    private final RelationView view;
    private final List<Agreement> agreements = new ArrayList<>();

    AgreementAttentions(Scope scope, RelationView view) {
        this.scope = scope;
        this.day = scope.day();
        this.view = view;
        view.report().agreementsInForce().forEach(agreement -> agreements.add(agreement.value()));
        agreements.addAll(view.report().pastAgreements());
        agreements.addAll(view.report().comingAgreements());
        agreements.removeIf(agreement -> agreement.kind() == AgreementKind.TERMINATION_NOTICE);
    }

    void addTo(List<Attention> found) {
        if (!view.mayRun()) {
            return;
        }
        for (Agreement agreement : agreements) {
            Optional<PartialDate> ends = knownEnd(agreement);
            if (ends.isEmpty() || isReplaced(agreement)) {
                continue;
            }
            Certainty over = agreement.term().orElseThrow().endedBefore(day);
            if (over.isDefinite() ? isStillMissed(ends.get()) : isNear(agreement, ends.get())) {
                found.add(expiring(agreement, ends.get(), over));
            }
        }
    }

    private static Optional<PartialDate> knownEnd(Agreement agreement) {
        return agreement
                .term()
                .flatMap(DateSpan::end)
                .filter(end -> end.latest().isBefore(PartialDate.MAX));
    }

    private boolean isNear(Agreement agreement, PartialDate end) {
        return agreement.inForceOn(day).isPossible()
                && !day.isBefore(end.earliest().minusMonths(scope.rules().agreementLeadMonths()));
    }

    /** One that ended in the period, or that left the relation without any agreement. */
    private boolean isStillMissed(PartialDate end) {
        boolean inPeriod = end.fallsIn(scope.period()).isPossible();
        boolean another = view.report().agreementsInForce().stream().anyMatch(Likely::isCertain);
        return inPeriod || !another;
    }

    private boolean isReplaced(Agreement agreement) {
        return agreements.stream().anyMatch(other -> isNewer(other, agreement) && isLonger(other, agreement));
    }

    private static boolean isNewer(Agreement other, Agreement agreement) {
        Optional<PartialDate> begin = Agreements.beginning(agreement);
        Optional<PartialDate> later = Agreements.beginning(other);
        return !other.equals(agreement)
                && begin.isPresent()
                && later.isPresent()
                && begin.get().before(later.get()).isPossible();
    }

    private static boolean isLonger(Agreement other, Agreement agreement) {
        Optional<LocalDate> end = agreement.term().map(DateSpan::latest);
        Optional<LocalDate> later = other.term().map(DateSpan::latest);
        return later.isEmpty() || end.filter(later.get()::isAfter).isPresent();
    }

    private Attention expiring(Agreement agreement, PartialDate ends, Certainty over) {
        int index = view.stored().agreements().indexOf(agreement);
        return new AgreementExpiring(
                over.isDefinite() ? Urgency.ACT : Urgency.PREPARE,
                List.of(view.id()),
                List.of(new Cause(view.id(), "agreements[" + index + "].term")),
                new AgreementExpiring.Facts(agreement, ends, over, scope.rules().agreementLeadMonths()));
    }
}
