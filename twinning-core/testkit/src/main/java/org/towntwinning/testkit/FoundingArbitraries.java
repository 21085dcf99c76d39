package org.towntwinning.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.relation.Anchor;
import org.towntwinning.relation.AnchorKind;
import org.towntwinning.relation.Established;
import org.towntwinning.testkit.EventDraft.Scene;
import org.towntwinning.time.PartialDate;

/** Foundings with anchors of all kinds, one of which is the founding in the sense of rule S6.2. */
final class FoundingArbitraries {

    /** The kinds that a founding may have, in the standard order; the kit's own reading of rule S6.2. */
    private static final List<AnchorKind> STANDARD_ORDER = List.of(
            AnchorKind.SIGNING,
            AnchorKind.EFFECTIVE,
            AnchorKind.COUNTER_SIGNING,
            AnchorKind.COUNCIL_DECISION,
            AnchorKind.FIRST_CONTACT);

    private final SourceArbitraries sources;
    private final Moments moments;

    FoundingArbitraries(SourceArbitraries sources, Moments moments) {
        this.sources = sources;
        this.moments = moments;
    }

    /**
     * A founding without its date.
     *
     * @param anchors one for each kind, in any order
     * @param founding the anchor that takes the date, by its position in the standard order; those before it must not
     *     anchor then
     */
    record Founding(List<AnchorDraft> anchors, int founding) {

        Established on(PartialDate date, Scene scene) {
            List<AnchorDraft> ranked = new ArrayList<>(anchors);
            ranked.sort(Comparator.comparing(anchor -> STANDARD_ORDER.indexOf(anchor.kind)));
            int position = date.isBounded() ? founding % ranked.size() : 0;
            AnchorDraft chosen = ranked.get(position);
            Established.Builder builder = Established.builder();
            for (AnchorDraft anchor : anchors) {
                boolean mayAnchor = date.isBounded() && ranked.indexOf(anchor) > position;
                UnaryOperator<PartialDate> dating =
                        anchor.kind == chosen.kind ? own -> date : mayAnchor ? own -> own : Founding::oneSided;
                builder.addAnchor(anchor.dated(dating, scene));
            }
            return builder.build();
        }

        private static PartialDate oneSided(PartialDate date) {
            return date.isBounded() ? PartialDate.onOrBefore(date.latest()).with(date.qualifier()) : date;
        }
    }

    /** An anchor whose preferred date may be replaced. */
    private record AnchorDraft(AnchorKind kind, ClaimedDate date, int agreement) {

        Anchor dated(UnaryOperator<PartialDate> dating, Scene scene) {
            return Anchor.builder()
                    .kind(kind)
                    .date(Claims.preferring(date, dating.apply(date.date())))
                    .agreement(scene.agreement(agreement))
                    .build();
        }
    }

    Arbitrary<Founding> foundings() {
        Arbitrary<AnchorDraft> anchors = EarlyCases.none(Combinators.combine(
                        Arbitraries.of(STANDARD_ORDER),
                        sources.claimedDates(moments.dates()),
                        Arbitraries.integers().between(0, 5))
                .as(AnchorDraft::new));
        Arbitrary<Integer> founding =
                moments.bounded() ? Arbitraries.just(0) : Arbitraries.integers().between(0, 4);
        return EarlyCases.none(Combinators.combine(
                        anchors.list()
                                .ofMinSize(1)
                                .ofMaxSize(STANDARD_ORDER.size())
                                .withSizeDistribution(RandomDistribution.biased())
                                .uniqueElements(anchor -> anchor.kind),
                        founding)
                .as(Founding::new));
    }
}
