package org.towntwinning.anniversary;

import java.time.LocalDate;
import java.util.List;
import org.towntwinning.register.Claim;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.register.InteractionId;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.Anchor;
import org.towntwinning.relation.AnchorKind;
import org.towntwinning.relation.EndCause;
import org.towntwinning.relation.Ended;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.KindChange;
import org.towntwinning.relation.LifecycleEvent;
import org.towntwinning.relation.Party;
import org.towntwinning.relation.Reestablished;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.RelationKind;
import org.towntwinning.relation.Resumption;
import org.towntwinning.relation.Suspended;
import org.towntwinning.time.DateWindow;
import org.towntwinning.time.PartialDate;

/** Relations in one line, for tables: the texts of their dates. */
final class Twinning {

    private Twinning() {}

    static Relation since(String date, LifecycleEvent... later) {
        return with(Established.since(PartialDate.parse(date)), later);
    }

    static Relation with(Established founding, LifecycleEvent... later) {
        return between(
                List.of(Party.of(MunicipalityId.of("town:a")), Party.of(MunicipalityId.of("town:b"))), founding, later);
    }

    static Relation between(List<Party> parties, Established founding, LifecycleEvent... later) {
        Relation.Builder relation = Relation.builder()
                .id(RelationId.of("a-b"))
                .parties(parties)
                .addKind(KindChange.of(RelationKind.PARTNERSHIP))
                .addEvent(founding);
        List.of(later).forEach(relation::addEvent);
        return relation.build();
    }

    static Established anchored(AnchorKind kind, String preferred, String... others) {
        Claim[] claims = List.of(others).stream()
                .map(date -> Claim.of(PartialDate.parse(date)))
                .toArray(Claim[]::new);
        return Established.builder()
                .addAnchor(Anchor.builder()
                        .kind(kind)
                        .date(ClaimedDate.preferring(Claim.of(PartialDate.parse(preferred)), claims))
                        .build())
                .build();
    }

    static Ended ended(String date) {
        return Ended.builder()
                .cause(EndCause.UNKNOWN)
                .effective(PartialDate.parse(date))
                .build();
    }

    static Reestablished again(String date) {
        return Reestablished.on(PartialDate.parse(date));
    }

    static Suspended suspended(String from) {
        return Suspended.on(PartialDate.parse(from));
    }

    static Suspended suspended(String from, String resumed) {
        return suspended(from).toBuilder()
                .resumed(Resumption.on(PartialDate.parse(resumed)))
                .build();
    }

    static Celebration feast(String first, String last, Integer... months) {
        return new Celebration(
                InteractionId.of("feast"),
                DateWindow.ofInclusive(LocalDate.parse(first), LocalDate.parse(last)),
                List.of(months).stream()
                        .map(number -> Celebration.Link.to(Milestone.ofMonths(number)))
                        .toList(),
                true);
    }

    /** The jubilees of a window as texts: months and date, with what is not certain about them. */
    static List<String> jubilees(AnniversaryRules rules, Relation relation, String from, String to) {
        return rules.between(relation, DateWindow.of(LocalDate.parse(from), LocalDate.parse(to))).stream()
                .map(due -> text(due.jubilee()))
                .toList();
    }

    static String text(Jubilee jubilee) {
        String date = jubilee.date().map(PartialDate::toString).orElseGet(jubilee.due()::toString);
        return jubilee.milestone().months() + " " + date + (jubilee.activity().isDefinite() ? "" : " possible");
    }
}
