package org.towntwinning.report;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.towntwinning.committee.Committee;
import org.towntwinning.document.Document;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.municipality.CityNetwork;
import org.towntwinning.municipality.CountryPeriod;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.CommitteeId;
import org.towntwinning.register.DocumentId;
import org.towntwinning.register.InteractionId;
import org.towntwinning.register.LocalizedText;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.Name;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.KindChange;
import org.towntwinning.relation.Party;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.RelationKind;
import org.towntwinning.role.Actor;
import org.towntwinning.role.Body;
import org.towntwinning.role.Office;
import org.towntwinning.store.ChangeNote;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.store.TwinningStores;
import org.towntwinning.time.DateSpan;
import org.towntwinning.time.DateWindow;
import org.towntwinning.time.PartialDate;

/** A register for tests: the towns of the letter of Almelo, and what a test adds or replaces. */
final class Register {

    static final MunicipalityId ALMELO = MunicipalityId.of("town:almelo");
    static final MunicipalityId PRESTON = MunicipalityId.of("town:preston");
    static final MunicipalityId ISERLOHN = MunicipalityId.of("town:iserlohn");
    static final MunicipalityId EJMIATSIN = MunicipalityId.of("town:ejmiatsin");
    static final MunicipalityId DENIZLI = MunicipalityId.of("town:denizli");
    static final MunicipalityId WIERDEN = MunicipalityId.of("town:wierden");

    static final RelationId PAIR = RelationId.of("almelo-preston");

    static final Actor MAYOR = Actor.office(ALMELO, Office.MAYOR);
    static final Actor ALDERMAN = Actor.office(ALMELO, Office.ALDERMAN);
    static final Actor COUNCIL = Actor.body(ALMELO, Body.COUNCIL);
    static final Actor MAYOR_OF_PRESTON = Actor.office(PRESTON, Office.MAYOR);

    private final Map<RecordId, RegisterRecord> records = new LinkedHashMap<>();

    private Register() {}

    static Register of(RegisterRecord... records) {
        return new Register()
                .with(
                        town(ALMELO, "nl", "Almelo", "NL"),
                        town(PRESTON, "en", "Preston", "GB"),
                        town(ISERLOHN, "de", "Iserlohn", "DE"),
                        town(EJMIATSIN, "hy-Latn", "Ejmiatsin", "AM"),
                        town(DENIZLI, "tr", "Denizli", "TR"),
                        town(WIERDEN, "nl", "Wierden", "NL"))
                .with(records);
    }

    static Register of(Collection<? extends RegisterRecord> records) {
        return of(records.toArray(RegisterRecord[]::new));
    }

    /** Adds records; one with the id of another replaces it. */
    Register with(RegisterRecord... further) {
        for (RegisterRecord record : further) {
            records.put(record.id(), record);
        }
        return this;
    }

    Collection<RegisterRecord> records() {
        return List.copyOf(records.values());
    }

    StateOfAffairs report(String asOf) {
        return report(ALMELO, asOf, ReportRules.standard());
    }

    StateOfAffairs report(MunicipalityId viewpoint, String asOf) {
        return report(viewpoint, asOf, ReportRules.standard());
    }

    StateOfAffairs report(String asOf, ReportRules rules) {
        return report(ALMELO, asOf, rules);
    }

    /** The report on the year up to and including a day. */
    StateOfAffairs report(MunicipalityId viewpoint, String asOf, ReportRules rules) {
        LocalDate day = LocalDate.parse(asOf);
        DateWindow period = DateWindow.ofInclusive(day.minusYears(1).plusDays(1), day);
        return report(viewpoint, period, day, rules);
    }

    StateOfAffairs report(MunicipalityId viewpoint, DateWindow period, LocalDate asOf, ReportRules rules) {
        try (TwinningStore store = open()) {
            return store.read(snapshot -> StateOfAffairs.of(snapshot, viewpoint, period, asOf, rules));
        }
    }

    /** The attentions of a report but those to jubilees, which the twinning since 1948 has for years. */
    static List<Attention> besidesJubilees(StateOfAffairs report) {
        return report.attentions().stream()
                .filter(attention -> attention.kind() != AttentionKind.JUBILEE_OVERDUE
                        && attention.kind() != AttentionKind.JUBILEE_AHEAD)
                .toList();
    }

    /** A store that holds the records. */
    TwinningStore open() {
        TwinningStore store = TwinningStores.inMemory(InstantSource.fixed(Instant.parse("2025-06-24T10:00:00Z")));
        store.change(ChangeNote.by("test"), work -> {
            for (RegisterRecord record : records.values()) {
                if (record instanceof Municipality municipality) {
                    work.municipalities().insert(municipality);
                } else if (record instanceof CityNetwork network) {
                    work.networks().insert(network);
                } else if (record instanceof Relation relation) {
                    work.relations().insert(relation);
                } else if (record instanceof Committee committee) {
                    work.committees().insert(committee);
                } else if (record instanceof Interaction interaction) {
                    work.interactions().insert(interaction);
                } else {
                    work.documents().insert((Document) record);
                }
            }
        });
        return store;
    }

    static Municipality town(MunicipalityId id, String language, String name, String country) {
        return Municipality.builder()
                .id(id)
                .addName(Name.of(language, name))
                .addCountry(CountryPeriod.of(country))
                .build();
    }

    /** Almelo and Preston, since 1948, and nothing else. */
    static Relation.Builder pair() {
        return relation(PAIR, "1948", ALMELO, PRESTON);
    }

    static Relation.Builder relation(RelationId id, String since, MunicipalityId... towns) {
        Relation.Builder relation = Relation.builder()
                .id(id)
                .addKind(KindChange.of(RelationKind.PARTNERSHIP))
                .addEvent(Established.since(date(since)));
        for (MunicipalityId town : towns) {
            relation.addParty(Party.of(town));
        }
        return relation;
    }

    static PartialDate date(String edtf) {
        return PartialDate.parse(edtf);
    }

    static DateSpan span(String edtf) {
        return DateSpan.parse(edtf);
    }

    static LocalizedText text(String text) {
        return LocalizedText.of("en", text);
    }

    static InteractionId contact(String id) {
        return InteractionId.of(id);
    }

    static CommitteeId committee(String id) {
        return CommitteeId.of(id);
    }

    static DocumentId document(String id) {
        return DocumentId.of(id);
    }
}
