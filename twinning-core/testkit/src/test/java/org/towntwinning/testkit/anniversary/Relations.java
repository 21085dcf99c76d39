package org.towntwinning.testkit.anniversary;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.Anchor;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.KindChange;
import org.towntwinning.relation.LifecycleEvent;
import org.towntwinning.relation.Party;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.RelationKind;

/** Relations of two towns in one line, and changed copies of relations. */
final class Relations {

    private Relations() {}

    static Relation with(LifecycleEvent... events) {
        return Relation.builder()
                .id(RelationId.of("a-b"))
                .addParty(Party.of(MunicipalityId.of("town:a")))
                .addParty(Party.of(MunicipalityId.of("town:b")))
                .addKind(KindChange.of(RelationKind.PARTNERSHIP))
                .events(List.of(events))
                .build();
    }

    /** The same relation with other dates for its anchors and its accessions. */
    static Relation withClaims(Relation relation, UnaryOperator<ClaimedDate> change) {
        return relation.toBuilder()
                .events(relation.events().stream()
                        .map(event -> event instanceof Established founded ? changed(founded, change) : event)
                        .toList())
                .parties(relation.parties().stream()
                        .map(party -> party.toBuilder()
                                .joined(party.joined().map(change).orElse(null))
                                .build())
                        .toList())
                .build();
    }

    static Established changed(Established founded, UnaryOperator<ClaimedDate> change) {
        return founded.toBuilder()
                .anchors(founded.anchors().stream()
                        .map(anchor -> anchor.toBuilder()
                                .date(change.apply(anchor.date()))
                                .build())
                        .toList())
                .build();
    }

    /** The same relation without any event but the founding and the given ones. */
    static Relation withEvents(Relation relation, LifecycleEvent... later) {
        return relation.toBuilder()
                .events(Stream.concat(
                                Stream.of((LifecycleEvent) relation.founding().orElseThrow()), Stream.of(later))
                        .toList())
                .build();
    }

    static Relation withAnchors(Relation relation, UnaryOperator<List<Anchor>> change) {
        return relation.toBuilder()
                .events(relation.events().stream()
                        .map(event -> event instanceof Established founded
                                ? founded.toBuilder()
                                        .anchors(change.apply(founded.anchors()))
                                        .build()
                                : event)
                        .toList())
                .build();
    }
}
