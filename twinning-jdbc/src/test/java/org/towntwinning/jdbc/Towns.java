package org.towntwinning.jdbc;

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
import org.towntwinning.time.PartialDate;

/** Records for tests that are not about what records hold. */
final class Towns {

    static final ChangeNote NOTE = ChangeNote.of("clerk", "a test");
    static final Municipality ALMELO = town("almelo", "Almelo");
    static final Municipality PRESTON = town("preston", "Preston");

    private Towns() {}

    static Municipality town(String id, String name) {
        return Municipality.builder()
                .id(new MunicipalityId("town:" + id))
                .addName(Name.of("und", name))
                .build();
    }

    static Municipality town(int number) {
        return town(String.format("%05d", number), "Town " + number);
    }

    static Relation relation(String id, Municipality one, Municipality other) {
        return Relation.builder()
                .id(RelationId.of(id))
                .addParty(Party.of(one.id()))
                .addParty(Party.of(other.id()))
                .addKind(KindChange.of(RelationKind.PARTNERSHIP))
                .addEvent(Established.since(PartialDate.parse("1990-05-01")))
                .build();
    }
}
