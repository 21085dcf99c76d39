package org.towntwinning.report;

import java.util.List;
import java.util.stream.IntStream;
import org.towntwinning.anniversary.Jubilee;
import org.towntwinning.anniversary.JubileeState;
import org.towntwinning.anniversary.JubileeStatus;
import org.towntwinning.anniversary.Weight;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.relation.AnchorKind;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.Party;
import org.towntwinning.relation.Reestablished;

/** Jubilees of a relation that goes on, of which nothing is recorded that marks them. */
final class JubileeAttentions {

    private final Scope scope;
    private final RelationView view;

    JubileeAttentions(Scope scope, RelationView view) {
        this.scope = scope;
        this.view = view;
    }

    void addTo(List<Attention> found) {
        if (!view.mayBeActive()) {
            return;
        }
        JubileeReport jubilees = view.report().jubilees();
        jubilees.overdue().forEach(state -> found.add(overdue(state)));
        jubilees.current().stream()
                .filter(state -> state.status() == JubileeStatus.CURRENT)
                .forEach(state -> found.add(ahead(state)));
        view.jubilees().unprepared(scope.rules().jubileeLeadMonths()).forEach(state -> found.add(ahead(state)));
    }

    private Attention overdue(JubileeState state) {
        return new JubileeOverdue(
                state.jubilee().weight() == Weight.MAJOR ? Urgency.ACT : Urgency.PREPARE,
                List.of(view.id()),
                List.of(cause(state.jubilee())),
                new JubileeOverdue.Facts(state));
    }

    private Attention ahead(JubileeState state) {
        return new JubileeAhead(
                Urgency.PREPARE,
                List.of(view.id()),
                List.of(cause(state.jubilee())),
                new JubileeAhead.Facts(state, scope.rules().jubileeLeadMonths()));
    }

    /** The date that the jubilee is counted from. */
    private Cause cause(Jubilee jubilee) {
        String path = jubilee.countedFrom() == AnchorKind.ACCESSION
                ? accession()
                : jubilee.life() > 0 ? reestablishment(jubilee.life()) : anchor(jubilee.countedFrom());
        return new Cause(view.id(), path);
    }

    private String accession() {
        MunicipalityId town = scope.rules().anniversaries().anchor().acceding().orElseThrow();
        List<Party> parties = view.stored().parties();
        return IntStream.range(0, parties.size())
                .filter(i -> parties.get(i).municipalities().contains(town)
                        && parties.get(i)
                                .joined()
                                .filter(joined -> joined.date().isBounded())
                                .isPresent())
                .mapToObj(i -> "parties[" + i + "].joined")
                .findFirst()
                .orElse("parties");
    }

    private String reestablishment(int life) {
        return view.history().entries(Reestablished.class).get(life - 1).path();
    }

    private String anchor(AnchorKind kind) {
        History.Entry<Established> founding = view.history().founding().orElseThrow();
        var stored = ((Established) view.stored().events().get(founding.index())).anchors();
        return IntStream.range(0, stored.size())
                .filter(i -> stored.get(i).kind() == kind)
                .mapToObj(i -> founding.path() + ".anchors[" + i + "].date")
                .findFirst()
                .orElse(founding.path());
    }
}
