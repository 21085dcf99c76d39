package org.towntwinning.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.relation.Anchor;
import org.towntwinning.relation.AnchorKind;
import org.towntwinning.relation.Ended;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.ExplorationOpened;
import org.towntwinning.relation.Party;
import org.towntwinning.relation.Status;
import org.towntwinning.relation.Suspended;
import org.towntwinning.time.PartialDate;

/** What somebody must act on in the course of one relation: its end, suspensions, explorations and doubtful dates. */
final class RelationAttentions {

    private final Scope scope;
    private final LocalDate day;
    private final RelationView view;

    RelationAttentions(Scope scope, RelationView view) {
        this.scope = scope;
        this.day = scope.day();
        this.view = view;
    }

    /** A relation that the viewpoint has left is no longer its business. */
    void addTo(List<Attention> found) {
        if (!view.report().belongs().isPossible()) {
            return;
        }
        view.history().announcedEnd().ifPresent(end -> found.add(ending(end)));
        if (!view.report().status().of(Status.ENDED).isDefinite()) {
            view.history().entries(Suspended.class).stream()
                    .filter(this::isForgotten)
                    .forEach(entry -> found.add(suspensionOpen(entry)));
        }
        explorationOpen().ifPresent(found::add);
        view.history().founding().flatMap(this::contested).ifPresent(found::add);
        addContestedAccessions(found);
        if (view.report().status().certain().isEmpty()) {
            found.add(new StatusUncertain(
                    Urgency.CHECK,
                    List.of(view.id()),
                    uncertainEvents(),
                    new StatusUncertain.Facts(view.report().status())));
        }
    }

    private Attention ending(History.Entry<Ended> entry) {
        return new RelationEnding(
                Urgency.PREPARE,
                List.of(view.id()),
                List.of(new Cause(view.id(), entry.path())),
                new RelationEnding.Facts(entry.event(), entry.event().date()));
    }

    private boolean isForgotten(History.Entry<Suspended> entry) {
        return entry.event().openOn(day).isDefinite()
                && isLongerAgo(entry.event().date(), scope.rules().suspensionReviewMonths());
    }

    private boolean isLongerAgo(PartialDate date, int months) {
        return day.isAfter(date.latest().plusMonths(months));
    }

    private Attention suspensionOpen(History.Entry<Suspended> entry) {
        return new SuspensionOpen(
                Urgency.PREPARE,
                List.of(view.id()),
                List.of(new Cause(view.id(), entry.path())),
                new SuspensionOpen.Facts(entry.event(), scope.rules().suspensionReviewMonths()));
    }

    private Optional<Attention> explorationOpen() {
        if (!view.report().explored().isDefinite()) {
            return Optional.empty();
        }
        int months = scope.rules().explorationReviewMonths();
        return view.history().entries(ExplorationOpened.class).stream()
                .reduce((earlier, later) -> later)
                .filter(entry -> isLongerAgo(entry.event().date(), months))
                .map(entry -> new ExplorationOpen(
                        Urgency.PREPARE,
                        List.of(view.id()),
                        List.of(new Cause(view.id(), entry.path())),
                        new ExplorationOpen.Facts(entry.event(), months)));
    }

    private Optional<Attention> contested(History.Entry<Established> entry) {
        Anchor founding = entry.event().founding();
        if (!founding.date().isContested()) {
            return Optional.empty();
        }
        List<Anchor> stored = ((Established) view.stored().events().get(entry.index())).anchors();
        String path = entry.path() + ".anchors[" + stored.indexOf(founding) + "].date";
        return Optional.of(contested(founding.kind(), founding.date(), path));
    }

    private void addContestedAccessions(List<Attention> found) {
        List<Party> parties = view.stored().parties();
        for (int i = 0; i < parties.size(); i++) {
            Optional<ClaimedDate> joined = parties.get(i).joined().filter(ClaimedDate::isContested);
            boolean own = parties.get(i).municipalities().stream().anyMatch(scope::isOwn);
            if (own
                    && joined.filter(date -> scope.knowledge().reached(date.date()))
                            .isPresent()) {
                found.add(contested(AnchorKind.ACCESSION, joined.orElseThrow(), "parties[" + i + "].joined"));
            }
        }
    }

    private Attention contested(AnchorKind kind, ClaimedDate date, String path) {
        return new DateContested(
                Urgency.CHECK,
                List.of(view.id()),
                List.of(new Cause(view.id(), path)),
                new DateContested.Facts(kind, date));
    }

    /** The events of which it is not certain that they have happened; where there is none, the relation as a whole. */
    private List<Cause> uncertainEvents() {
        List<Cause> causes = view.history().entries().stream()
                .filter(entry -> !entry.certainty().isDefinite()
                        || (entry.event() instanceof Suspended suspended
                                && !suspended.openOn(day).isDefinite()))
                .map(entry -> new Cause(view.id(), entry.path()))
                .toList();
        return causes.isEmpty() ? List.of(new Cause(view.id(), "")) : causes;
    }
}
