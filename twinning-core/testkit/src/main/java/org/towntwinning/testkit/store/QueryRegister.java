package org.towntwinning.testkit.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.towntwinning.committee.Committee;
import org.towntwinning.document.Document;
import org.towntwinning.document.DocumentKind;
import org.towntwinning.interaction.DatedOutcome;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.interaction.Outcome;
import org.towntwinning.interaction.Visit;
import org.towntwinning.municipality.CountryCode;
import org.towntwinning.municipality.CountryPeriod;
import org.towntwinning.municipality.Identifier;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.ExternalId;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.Name;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.KindChange;
import org.towntwinning.relation.Reestablished;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.RelationKind;
import org.towntwinning.relation.Theme;
import org.towntwinning.role.Actor;
import org.towntwinning.role.Office;
import org.towntwinning.time.DateSpan;
import org.towntwinning.time.PartialDate;

/** A register in which every query of {@link QueryCase} finds some records and misses others. Always the same. */
final class QueryRegister {

    private static final int TOWNS = 12;
    private static final List<String> FOUNDINGS =
            List.of("1948", "1974-05", "1980-03-05", "[1970..1985]", "XXXX", "1991");
    private static final List<String> ENDS = List.of("1995", "1992-01-01", "[1990..]", "XXXX");
    private static final List<String> EARLY_ENDS = List.of("1978", "1985-06-15", "[1979..1999]", "1989");

    private QueryRegister() {}

    /** All records, in no order. */
    static List<RegisterRecord> records() {
        List<RegisterRecord> records = new ArrayList<>();
        for (int i = 0; i < TOWNS; i++) {
            records.add(town(i));
        }
        for (int i = 0; i < 6; i++) {
            records.add(Samples.network("network-" + i, town(i), town((i + 1) % TOWNS), town((i * 3) % TOWNS)));
        }
        for (int i = 0; i < 40; i++) {
            records.add(relation(i));
            records.add(interaction(i));
        }
        for (int i = 0; i < 20; i++) {
            records.add(committee(i));
            records.add(document(i));
        }
        Collections.shuffle(records, new Random(20250624));
        return records;
    }

    static MunicipalityId townId(int i) {
        return Samples.townId("town-" + i);
    }

    private static Municipality town(int i) {
        Municipality.Builder town = Municipality.builder()
                .id(townId(i))
                .addName(Name.of("nl", i % 3 == 0 ? "Echteld " + i : "Dorp " + i))
                .addIdentifier(Identifier.of("cbs", "GM00" + (i < 10 ? "0" : "") + i))
                .addIdentifier(Identifier.of("wikidata", "Q" + (100 + i)));
        if (i % 4 == 0) {
            town.addName(Name.of("fr", "Échternach"));
        }
        if (i % 5 == 0) {
            town.addCountry(new CountryPeriod(CountryCode.of("NL"), DateSpan.parse("1950/1960")));
            town.addCountry(new CountryPeriod(CountryCode.of("DE"), DateSpan.parse("1970/..")));
        } else {
            town.addCountry(CountryPeriod.of(i % 2 == 0 ? "NL" : "DE"));
        }
        return town.build();
    }

    /** Every pair of towns at most once, so that none overlap. */
    private static Relation relation(int i) {
        int one = i % TOWNS;
        int other = (one + 1 + i / TOWNS) % TOWNS;
        String founded = FOUNDINGS.get(i % FOUNDINGS.size());
        Relation.Builder relation = Samples.relation(relationId(i), founded, town(one), town(other));
        if (i % 3 == 0) {
            relation.kinds(List.of(
                    KindChange.of(RelationKind.FRIENDSHIP),
                    KindChange.builder()
                            .kind(RelationKind.PARTNERSHIP)
                            .since(PartialDate.parse(i % 2 == 0 ? "1985" : "1987-01-01"))
                            .build()));
        }
        if (i % 4 == 0) {
            boolean early = founded.equals("1948") || founded.equals("1974-05");
            List<String> ends = early ? EARLY_ENDS : ENDS;
            relation.addEvent(Samples.ended(ends.get(i / 4 % ends.size())));
            if (i % 8 == 0) {
                relation.addEvent(Reestablished.on(PartialDate.parse("2001")));
            }
        }
        if (i % 2 == 0) {
            relation.addTheme(Theme.MUSIC);
        }
        return relation.addTheme(Theme.SPORT).build();
    }

    private static String relationId(int i) {
        return "r" + (i < 10 ? "0" : "") + i;
    }

    static Committee committee(int i) {
        Committee.Builder committee =
                Samples.committee("c" + i, town(i % TOWNS), relationId(i), relationId(i % 7 + 3)).toBuilder();
        if (i % 2 == 0) {
            committee.founded(PartialDate.parse(i % 4 == 0 ? "1985" : "1990-01-01"));
        } else {
            committee.founded(PartialDate.parse("1980"));
        }
        if (i % 3 == 0) {
            committee.dissolved(PartialDate.parse("[1985..2000]"));
        }
        return committee.build();
    }

    private static Interaction interaction(int i) {
        String id = "i" + i;
        RelationId relation = RelationId.of(relationId(i % 11));
        if (i % 3 == 0) {
            return Samples.request(id, i % 2 == 0 ? "1980-05-05" : "1989", town(i % 5))
                    .addRelation(relation)
                    .build();
        }
        Visit.Builder visit = Samples.visit(
                        id,
                        List.of("1970/1974-12-31", "1989-12-31/1990", "1985/", "../..")
                                .get(i % 4))
                .addRelation(relation)
                .addDelegate(Actor.office(townId(i % 6), Office.MAYOR))
                .addHost(Actor.town(townId(i % 4)));
        if (i % 2 == 0) {
            visit.addOutcome(new DatedOutcome(Outcome.HELD, PartialDate.parse(i % 4 == 0 ? "1980" : "1985")));
        }
        return visit.build();
    }

    private static Document document(int i) {
        return Samples.document("d" + i, ExternalId.of("zaaknummer", "Z-" + i)).toBuilder()
                .kind(i % 3 == 0 ? DocumentKind.NEWS : DocumentKind.LETTER)
                .date(PartialDate.parse(List.of("1974", "1975-01-01", "1989-12-31", "1990-01-01", "XXXX")
                        .get(i % 5)))
                .build();
    }
}
