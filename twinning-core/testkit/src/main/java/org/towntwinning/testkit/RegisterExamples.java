package org.towntwinning.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.towntwinning.committee.Committee;
import org.towntwinning.committee.DissolutionNotice;
import org.towntwinning.committee.Service;
import org.towntwinning.interaction.Channel;
import org.towntwinning.interaction.Request;
import org.towntwinning.municipality.CountryPeriod;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.municipality.Succession;
import org.towntwinning.municipality.SuccessionKind;
import org.towntwinning.register.CommitteeId;
import org.towntwinning.register.InteractionId;
import org.towntwinning.register.LocalizedText;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.Name;
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
import org.towntwinning.role.Body;
import org.towntwinning.time.DateSpan;
import org.towntwinning.time.PartialDate;

/**
 * The registers that a property is tried with first: what is hard about records together, in as few records as show it.
 * They are consistent (rules ).
 */
final class RegisterExamples {

    private static final RecordIds IDS = RecordIds.FEW;

    /** The ids of relations and towns that are there for their number only lie above this. */
    private static final int FILLING = 100;

    private final int fewest;
    private final int most;

    /** Examples with so many relations: those with more are left out, those with fewer get plain ones besides. */
    RegisterExamples(int fewest, int most) {
        this.fewest = fewest;
        this.most = most;
    }

    List<Register> all() {
        return Stream.of(
                        List.<RegisterRecord>of(),
                        reestablished(),
                        succeeded(),
                        repeatedRequests(),
                        lateJubilee(),
                        committeeDissolvedFirst(),
                        relationEndedFirst(),
                        homonyms())
                .filter(records -> relations(records) <= most)
                .map(this::filled)
                .toList();
    }

    private static int relations(List<RegisterRecord> records) {
        return (int) records.stream().filter(Relation.class::isInstance).count();
    }

    /** Two towns of one name in two countries, twinned with each other; one of them with a third, too. */
    private static List<RegisterRecord> homonyms() {
        return List.of(
                place(0, "Warminster", "GB"),
                place(1, "Warminster", "US"),
                place(2, "Flers", "FR"),
                since(PartialDate.parse("2013"), relation(0), town(0), town(1)),
                since(PartialDate.unknown(), relation(1), town(2), town(0)));
    }

    /** A town merged into another, which then took a new name; the relation still names the first of them. */
    private static List<RegisterRecord> succeeded() {
        Municipality first = place(0, "Den Ham", "NL").toBuilder()
                .existence(DateSpan.parse("../2000-12-31"))
                .addSuccession(new Succession(town(1), SuccessionKind.MERGER, PartialDate.parse("2001-01-01")))
                .build();
        Municipality second = place(1, "Vriezenveen", "NL").toBuilder()
                .addSuccession(new Succession(town(2), SuccessionKind.OTHER, PartialDate.parse("2002")))
                .build();
        return List.of(
                first,
                second,
                place(2, "Twenterand", "NL"),
                place(3, "Iserlohn", "DE"),
                since(PartialDate.parse("1990"), relation(0), town(0), town(3)));
    }

    /** Ended, and begun anew, with a founding that sources contest. */
    private static List<RegisterRecord> reestablished() {
        return List.of(place(0, "Almelo", "NL"), place(2, "Denizli", "TR"), new RelationExamples(IDS).denizli());
    }

    /** The relation goes on. */
    private static List<RegisterRecord> committeeDissolvedFirst() {
        Committee dissolved = committee().toBuilder()
                .dissolutionNotice(DissolutionNotice.builder()
                        .date(PartialDate.parse("2023-11"))
                        .build())
                .dissolved(PartialDate.parse("2024"))
                .build();
        return List.of(
                place(0, "Almelo", "NL"),
                place(1, "Preston", "GB"),
                since(PartialDate.parse("1948"), relation(0), town(0), town(1)),
                dissolved);
    }

    /** The committee goes on. */
    private static List<RegisterRecord> relationEndedFirst() {
        Relation ended = since(PartialDate.parse("1965~"), relation(0), town(0), town(1)).toBuilder()
                .addEvent(Ended.builder()
                        .cause(EndCause.UNILATERAL_TERMINATION)
                        .effective(PartialDate.parse("2012-09"))
                        .build())
                .build();
        return List.of(place(0, "Bishop's Stortford", "GB"), place(1, "Friedberg", "DE"), ended, committee());
    }

    private static Committee committee() {
        return Committee.builder()
                .id(CommitteeId.of("committee:1"))
                .seat(town(0))
                .body(Body.FOUNDATION)
                .founded(PartialDate.parse("1966"))
                .addService(new Service(relation(0), DateSpan.from(PartialDate.parse("1966"))))
                .build();
    }

    /** Asked three times, and never answered; nothing came of it. */
    private static List<RegisterRecord> repeatedRequests() {
        Request first = Request.builder()
                .id(IDS.requests().get(0))
                .date(PartialDate.parse("2022"))
                .addRequester(Actor.town(town(0)))
                .channel(Channel.LETTER)
                .content(LocalizedText.of("nl", "Een stedenband"))
                .build();
        return List.of(place(0, "Almelo", "NL"), first, repeating(first, 1), repeating(first, 2));
    }

    /** In the same year as the first, so that only the references tell the order. */
    private static Request repeating(Request first, int position) {
        List<InteractionId> requests = IDS.requests();
        return first.toBuilder()
                .id(requests.get(position))
                .repeats(requests.get(position - 1))
                .build();
    }

    /** Due in 2023, celebrated in 2025. */
    private static List<RegisterRecord> lateJubilee() {
        return List.of(
                place(0, "Almelo", "NL"),
                place(1, "Preston", "GB"),
                new RelationExamples(IDS).preston(),
                new InteractionExamples(IDS, IDS.relations()).lateJubilee());
    }

    /** With relations of towns of their own, so that none of them overlaps another. */
    private Register filled(List<RegisterRecord> example) {
        List<RegisterRecord> records = new ArrayList<>(example);
        for (int number = FILLING + 1; relations(records) < fewest; number++) {
            MunicipalityId one = MunicipalityId.of("town:" + number);
            MunicipalityId other = MunicipalityId.of("town:other-" + number);
            records.add(place(one, "Almelo", "NL"));
            records.add(place(other, "Iserlohn", "DE"));
            records.add(since(PartialDate.parse("1975-01-01"), RelationId.of("relation:" + number), one, other));
        }
        return Register.of(records);
    }

    private static Relation since(PartialDate founding, RelationId id, MunicipalityId one, MunicipalityId other) {
        return Relation.builder()
                .id(id)
                .addParty(Party.of(one))
                .addParty(Party.of(other))
                .addKind(KindChange.of(RelationKind.PARTNERSHIP))
                .addEvent(Established.since(founding))
                .build();
    }

    private static Municipality place(int position, String name, String country) {
        return place(town(position), name, country);
    }

    private static Municipality place(MunicipalityId id, String name, String country) {
        return Municipality.builder()
                .id(id)
                .addName(Name.of("und", name))
                .addCountry(CountryPeriod.of(country))
                .build();
    }

    private static MunicipalityId town(int position) {
        return IDS.municipalities().get(position);
    }

    private static RelationId relation(int position) {
        return IDS.relations().get(position);
    }
}
