package org.towntwinning.testkit.store;

import java.util.List;
import java.util.stream.Stream;
import org.towntwinning.committee.Committee;
import org.towntwinning.committee.Service;
import org.towntwinning.document.Document;
import org.towntwinning.document.DocumentKind;
import org.towntwinning.interaction.Request;
import org.towntwinning.interaction.Visit;
import org.towntwinning.municipality.CityNetwork;
import org.towntwinning.municipality.Membership;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.municipality.Succession;
import org.towntwinning.municipality.SuccessionKind;
import org.towntwinning.register.CommitteeId;
import org.towntwinning.register.DocumentId;
import org.towntwinning.register.ExternalId;
import org.towntwinning.register.InteractionId;
import org.towntwinning.register.LocalizedText;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.Name;
import org.towntwinning.register.NetworkId;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.EndCause;
import org.towntwinning.relation.Ended;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.KindChange;
import org.towntwinning.relation.Party;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.RelationKind;
import org.towntwinning.role.Actor;
import org.towntwinning.role.Office;
import org.towntwinning.store.ChangeNote;
import org.towntwinning.time.DateSpan;
import org.towntwinning.time.PartialDate;

/** Records for tests of stores, small and readable. */
final class Samples {

    static final Municipality ALMELO = town("almelo", "Almelo");
    static final Municipality PRESTON = town("preston", "Preston");
    static final Municipality ISERLOHN = town("iserlohn", "Iserlohn");
    static final Municipality DENIZLI = town("denizli", "Denizli");

    static final ChangeNote NOTE = ChangeNote.of("j.devries", "entered").withSource("raadsbrief 2025-06-24");

    private Samples() {}

    /** Null where it is forbidden, on purpose: to see that it is refused. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    static <T> T nothing() {
        return null;
    }

    static MunicipalityId townId(String id) {
        return MunicipalityId.of("town:" + id);
    }

    static Municipality town(String id, String name) {
        return Municipality.builder()
                .id(townId(id))
                .addName(Name.of("und", name))
                .build();
    }

    static Municipality succeededBy(Municipality town, String... successors) {
        Municipality.Builder changed = town.toBuilder().successions(List.of());
        for (String successor : successors) {
            changed.addSuccession(new Succession(townId(successor), SuccessionKind.MERGER, PartialDate.ofYear(2001)));
        }
        return changed.build();
    }

    static Relation.Builder relation(String id, String since, Municipality one, Municipality other) {
        return Relation.builder()
                .id(RelationId.of(id))
                .addParty(Party.of(one.id()))
                .addParty(Party.of(other.id()))
                .addKind(KindChange.of(RelationKind.PARTNERSHIP))
                .addEvent(Established.since(PartialDate.parse(since)));
    }

    /** Almelo and Preston, since 1948. */
    static Relation pair() {
        return relation("almelo-preston", "1948", ALMELO, PRESTON).build();
    }

    static Ended ended(String date) {
        return Ended.builder()
                .cause(EndCause.MUTUAL_CONSENT)
                .effective(PartialDate.parse(date))
                .build();
    }

    static CityNetwork network(String id, Municipality... members) {
        CityNetwork.Builder network = CityNetwork.builder().id(NetworkId.of(id)).addName(Name.of("und", id));
        for (Municipality member : members) {
            network.addMembership(new Membership(member.id(), DateSpan.always()));
        }
        return network.build();
    }

    static Committee committee(String id, Municipality seat, String... relations) {
        Committee.Builder committee = Committee.builder().id(CommitteeId.of(id)).seat(seat.id());
        for (String relation : relations) {
            committee.addService(new Service(RelationId.of(relation), DateSpan.always()));
        }
        return committee.build();
    }

    static Document document(String id, ExternalId... externalIds) {
        Document.Builder document = Document.builder()
                .id(DocumentId.of(id))
                .kind(DocumentKind.COUNCIL_LETTER)
                .date(PartialDate.parse("2025-06-24"));
        for (ExternalId externalId : externalIds) {
            document.addExternalId(externalId);
        }
        return document.build();
    }

    static Visit.Builder visit(String id, String period) {
        return Visit.builder().id(InteractionId.of(id)).period(DateSpan.parse(period));
    }

    static Request.Builder request(String id, String date, Municipality from) {
        return Request.builder()
                .id(InteractionId.of(id))
                .date(PartialDate.parse(date))
                .addRequester(Actor.office(from.id(), Office.MAYOR))
                .content(LocalizedText.of("en", "to meet again"));
    }

    /** The four towns, and more. */
    static List<RegisterRecord> towns(RegisterRecord... more) {
        return Stream.concat(Stream.of(ALMELO, PRESTON, ISERLOHN, DENIZLI), Stream.of(more))
                .toList();
    }
}
