package org.towntwinning.relation;

import static org.towntwinning.register.Given.ALMELO;
import static org.towntwinning.register.Given.DENIZLI;
import static org.towntwinning.register.Given.date;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.RelationId;
import org.towntwinning.role.Role;

/** Relations and events in short form. */
final class Sample {

    private Sample() {}

    /** A partnership of Almelo and Denizli with these events. */
    static Relation relation(LifecycleEvent... events) {
        return builder().events(List.of(events)).build();
    }

    /** A partnership of these towns, still without events. */
    static Relation.Builder between(String id, MunicipalityId... towns) {
        Relation.Builder builder =
                Relation.builder().id(RelationId.of(id)).addKind(KindChange.of(RelationKind.PARTNERSHIP));
        Stream.of(towns).map(Party::of).forEach(builder::addParty);
        return builder;
    }

    static Relation.Builder builder() {
        return between("almelo-denizli", ALMELO, DENIZLI);
    }

    static Proposed proposed(String edtf) {
        return Proposed.on(date(edtf));
    }

    static Established since(String edtf) {
        return Established.since(date(edtf));
    }

    static Ended ended(String edtf) {
        return Ended.builder().cause(EndCause.UNKNOWN).effective(date(edtf)).build();
    }

    static Ended ended(String edtf, Role... roles) {
        return ended(edtf).toBuilder().roles(Set.of(roles)).build();
    }

    static Reestablished again(String edtf) {
        return Reestablished.on(date(edtf));
    }

    static Suspended suspended(String edtf) {
        return Suspended.on(date(edtf));
    }

    static Suspended suspended(String edtf, String resumed) {
        return Suspended.builder()
                .date(date(edtf))
                .resumed(Resumption.on(date(resumed)))
                .build();
    }

    static Suspended suspended(String edtf, Role... roles) {
        return suspended(edtf).toBuilder().roles(Set.of(roles)).build();
    }

    static ExplorationOpened opened(String edtf) {
        return ExplorationOpened.on(date(edtf));
    }

    static ExplorationClosed abandoned(String edtf) {
        return ExplorationClosed.builder()
                .date(date(edtf))
                .outcome(ExplorationOutcome.ABANDONED)
                .build();
    }

    static ExplorationClosed closed(String edtf) {
        return ExplorationClosed.on(date(edtf));
    }
}
