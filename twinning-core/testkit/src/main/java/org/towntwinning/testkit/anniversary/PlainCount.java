package org.towntwinning.testkit.anniversary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.towntwinning.anniversary.Continuity;
import org.towntwinning.register.Claim;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.relation.Anchor;
import org.towntwinning.relation.AnchorKind;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.LifecycleEvent;
import org.towntwinning.relation.Party;
import org.towntwinning.relation.Reestablished;
import org.towntwinning.relation.Relation;
import org.towntwinning.testkit.anniversary.PlainHistory.State;
import org.towntwinning.time.PartialDate;

/**
 * What jubilees of one life are counted from: rules S6.1 to S6.3, S6.6 and S6.9.
 *
 * @param life the number of the life
 * @param kind the kind of anchor
 * @param date the anchor with its claims
 * @param history the events as seen from the anchor
 * @param reached the state that has been reached at the anchor
 * @param onlyLife the life in which alone the jubilees exist, or {@link PlainHistory#NO_LIFE} for all of them
 * @param left when the acceding party left, or null
 * @param fromFounding whether it is the date of the founding that is counted from
 */
record PlainCount(
        int life,
        AnchorKind kind,
        ClaimedDate date,
        PlainHistory history,
        int reached,
        int onlyLife,
        @Nullable PartialDate left,
        boolean fromFounding) {

    /** S6.2: the standard order. */
    private static final List<AnchorKind> STANDARD_ORDER = List.of(
            AnchorKind.SIGNING,
            AnchorKind.EFFECTIVE,
            AnchorKind.COUNTER_SIGNING,
            AnchorKind.COUNCIL_DECISION,
            AnchorKind.FIRST_CONTACT);

    /** Everything that jubilees are counted from, by the rule for the anchor and the continuity. */
    static List<PlainCount> of(
            Relation relation, List<AnchorKind> kinds, Optional<MunicipalityId> acceding, Continuity continuity) {
        List<PlainCount> counts = new ArrayList<>();
        Established established = established(relation);
        if (established == null) {
            return counts;
        }
        boolean byLife = continuity == Continuity.SINCE_REESTABLISHMENT;
        Anchor founding = founding(established);
        if (acceding.isPresent()) {
            Optional<PlainCount> accession = accession(relation, acceding.get(), founding, byLife);
            if (accession.isPresent()) {
                counts.add(accession.get());
                if (byLife) {
                    addLaterLives(counts, relation, preferred(founding.date()), accession.get());
                }
            }
            return counts;
        }
        Anchor chosen = first(established, kinds);
        if (chosen != null) {
            boolean isFounding = chosen.equals(founding);
            PartialDate anchor = preferred(chosen.date());
            PlainHistory history = isFounding
                    ? PlainHistory.fromFounding(relation, anchor.earliest())
                    : PlainHistory.beforeFounding(relation, preferred(founding.date()));
            int onlyLife = byLife ? 0 : PlainHistory.NO_LIFE;
            counts.add(new PlainCount(0, chosen.kind(), chosen.date(), history, 0, onlyLife, null, isFounding));
        }
        if (byLife) {
            addLaterLives(counts, relation, preferred(founding.date()), null);
        }
        return counts;
    }

    private static @Nullable Established established(Relation relation) {
        for (LifecycleEvent event : relation.events()) {
            if (event instanceof Established established) {
                return established;
            }
        }
        return null;
    }

    /** S6.2, S6.9: the first of the standard order that can anchor, else the first there is. */
    private static Anchor founding(Established established) {
        Anchor anchor = first(established, STANDARD_ORDER);
        for (AnchorKind kind : STANDARD_ORDER) {
            for (Anchor each : established.anchors()) {
                if (anchor == null && each.kind() == kind) {
                    anchor = each;
                }
            }
        }
        if (anchor == null) {
            throw new IllegalStateException("a founding without anchors: " + established);
        }
        return anchor;
    }

    /** S6.2: the first kind of an order that has a date that can anchor. */
    private static @Nullable Anchor first(Established established, List<AnchorKind> order) {
        for (AnchorKind kind : order) {
            for (Anchor anchor : established.anchors()) {
                if (anchor.kind() == kind && canAnchor(preferred(anchor.date()))) {
                    return anchor;
                }
            }
        }
        return null;
    }

    private static PartialDate preferred(ClaimedDate date) {
        return date.claims().get(date.preferredIndex()).date();
    }

    /** S1.5: only days and blocks do. */
    private static boolean canAnchor(PartialDate date) {
        return date.isDay() || date.isBlock();
    }

    /** S6.6: an accession belongs to the last life that can have begun by its first day. */
    private static Optional<PlainCount> accession(
            Relation relation, MunicipalityId acceding, Anchor founding, boolean byLife) {
        for (Party party : relation.parties()) {
            if (party.municipalities().contains(acceding) && party.joined().isPresent()) {
                ClaimedDate joined = party.joined().get();
                if (canAnchor(preferred(joined))) {
                    PlainHistory history = PlainHistory.beforeFounding(relation, preferred(founding.date()));
                    int life = byLife ? lastLifeBegunBy(preferred(joined).earliest(), history) : 0;
                    int onlyLife = byLife ? life : PlainHistory.NO_LIFE;
                    PartialDate left = party.left().isPresent() ? party.left().get() : null;
                    return Optional.of(
                            new PlainCount(life, AnchorKind.ACCESSION, joined, history, 0, onlyLife, left, false));
                }
            }
        }
        return Optional.empty();
    }

    private static int lastLifeBegunBy(LocalDate day, PlainHistory history) {
        int life = 0;
        for (State state : history.states()) {
            if (state.active() && state.begun() != null && !state.begun().lo.isAfter(day)) {
                life = state.life();
            }
        }
        return life;
    }

    /**
     * S7: every re-establishment opens a new life with its own anchor; a life without a date that can anchor has none.
     */
    private static void addLaterLives(
            List<PlainCount> counts, Relation relation, PartialDate founding, @Nullable PlainCount accession) {
        int last = accession == null ? 0 : accession.life;
        PartialDate left = accession == null ? null : accession.left;
        int life = 0;
        for (LifecycleEvent event : relation.events()) {
            if (event instanceof Reestablished) {
                life++;
                if (life > last && canAnchor(event.date())) {
                    PlainHistory history = PlainHistory.fromFounding(relation, founding.earliest());
                    counts.add(new PlainCount(
                            life,
                            AnchorKind.EFFECTIVE,
                            ClaimedDate.of(event.date()),
                            history,
                            history.firstStateOf(life),
                            life,
                            left,
                            false));
                }
            }
        }
    }

    PartialDate anchor() {
        return preferred(date);
    }

    /** S6.3: whether some other claim has no day in common with the preferred one. */
    boolean contested() {
        return otherClaims().stream()
                .anyMatch(claim -> claim.latest().isBefore(anchor().earliest())
                        || claim.earliest().isAfter(anchor().latest()));
    }

    /** S6.3: the claims that are not preferred, in the order of S1.8. */
    List<PartialDate> otherClaims() {
        List<PartialDate> others = new ArrayList<>();
        for (int i = 0; i < date.claims().size(); i++) {
            Claim claim = date.claims().get(i);
            if (i != date.preferredIndex()) {
                others.add(claim.date());
            }
        }
        others.sort(Comparator.naturalOrder());
        return others;
    }
}
