package com.example.townhall;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import org.towntwinning.json.TwinningDocument;
import org.towntwinning.json.TwinningJson;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.Name;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.KindChange;
import org.towntwinning.relation.Party;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.RelationKind;
import org.towntwinning.store.ChangeNote;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.store.TwinningStores;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.PartialDate;

/** The first ten minutes with the library: records a twinning, writes the register, reads it, shows a card. */
public final class TownHall {

    private static final MunicipalityId ALMELO = MunicipalityId.of("town:almelo");
    private static final MunicipalityId PRESTON = MunicipalityId.of("town:preston");

    private TownHall() {}

    /**
     * Prints the card of the twinning of Almelo and Preston.
     *
     * @param args ignored
     * @throws JsonProcessingException if Jackson 2 cannot write the card
     */
    public static void main(String[] args) throws JsonProcessingException {
        String document = documentOf(twinning());
        Relation read =
                TwinningJson.standard().readDocument(document).relations().get(0);
        System.out.println(write(card(read, LocalDate.of(2025, 6, 24))));
    }

    static Relation twinning() {
        return Relation.builder()
                .id(RelationId.of("almelo-preston"))
                .parties(List.of(Party.of(ALMELO), Party.of(PRESTON)))
                .addKind(KindChange.of(RelationKind.PARTNERSHIP))
                .addEvent(Established.since(PartialDate.parse("1948")))
                .build();
    }

    /** The interchange document of a register with both towns and their relation. */
    static String documentOf(Relation relation) {
        try (TwinningStore store = TwinningStores.open("twinning:memory:")) {
            store.change(ChangeNote.of("clerk", "from the file"), work -> {
                work.municipalities().insert(town(ALMELO, "Almelo"));
                work.municipalities().insert(town(PRESTON, "Preston"));
                work.relations().insert(relation);
            });
            return store.read(register -> TwinningJson.standard().writeDocument(TwinningDocument.from(register)));
        }
    }

    static RelationCard card(Relation relation, LocalDate asOf) {
        return new RelationCard(
                relation.id().value(),
                relation.partiesOn(asOf, Certainty.POSSIBLE).stream()
                        .flatMap(party -> party.municipalities().stream())
                        .map(MunicipalityId::toString)
                        .toList(),
                relation.statusOn(asOf).certain().map(Enum::name).orElse("UNCERTAIN"));
    }

    /** With the application's own Jackson, which is not that of the library. */
    static String write(RelationCard card) throws JsonProcessingException {
        return new ObjectMapper().writeValueAsString(card);
    }

    private static Municipality town(MunicipalityId id, String name) {
        return Municipality.builder().id(id).addName(Name.of("en", name)).build();
    }
}
