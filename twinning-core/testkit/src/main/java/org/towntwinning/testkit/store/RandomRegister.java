package org.towntwinning.testkit.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.ExternalId;
import org.towntwinning.register.InteractionId;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.relation.KindChange;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.RelationKind;

/** Random records with few ids, so that they meet often: they refer to each other, collide, and form cycles. */
final class RandomRegister {

    private static final int TOWNS = 6;
    private static final List<String> DATES = List.of("1950", "1960-05-01", "[1955..1965]", "XXXX", "1970", "198X");

    private final Random random;

    RandomRegister(Random random) {
        this.random = random;
    }

    /** One to four records to write. */
    Map<RecordId, RegisterRecord> records() {
        Map<RecordId, RegisterRecord> records = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            RegisterRecord record = record();
            records.put(record.id(), record);
        }
        return records;
    }

    /** Now and then one, seldom two ids of those that are there. */
    List<RecordId> someOf(Collection<RecordId> ids) {
        List<RecordId> all = new ArrayList<>(ids);
        List<RecordId> some = new ArrayList<>();
        for (int i = random.nextInt(5) - 3; i >= 0 && !all.isEmpty(); i--) {
            some.add(all.remove(random.nextInt(all.size())));
        }
        return some;
    }

    RegisterRecord record() {
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> municipality();
            case 3, 4 -> relation();
            case 5 -> document();
            case 6 -> Samples.committee(name("c", 2), town(), name("r", 5));
            default -> interaction();
        };
    }

    private Municipality town() {
        String id = name("t", TOWNS);
        return Samples.town(id, "Town " + id);
    }

    private Municipality municipality() {
        Municipality town = town();
        return random.nextInt(3) > 0 ? town : Samples.succeededBy(town, name("t", TOWNS, town));
    }

    private Relation relation() {
        Municipality one = town();
        Municipality other = Samples.town(name("t", TOWNS, one), "other");
        Relation.Builder relation = Samples.relation(name("r", 5), pick(DATES), one, other);
        if (random.nextInt(3) == 0) {
            relation.kinds(List.of(KindChange.of(RelationKind.CONTACT)));
        }
        if (random.nextBoolean()) {
            relation.addEvent(Samples.ended(pick(List.of("1990", "[1980..2000]", "2001-02-03"))));
        }
        return relation.build();
    }

    private RegisterRecord document() {
        return Samples.document(name("d", 3), ExternalId.of("n", name("x", 3)), ExternalId.of("m", name("x", 9)));
    }

    private RegisterRecord interaction() {
        String id = name("i", 4);
        if (random.nextBoolean()) {
            return Samples.visit(id, "1990/1991").from(town().id()).build();
        }
        String repeated = name("i", 4);
        return Samples.request(id, "1990", town())
                .repeats(repeated.equals(id) ? null : InteractionId.of(repeated))
                .build();
    }

    private String name(String prefix, int many) {
        return prefix + random.nextInt(many);
    }

    /** A name that is not that of a town. */
    private String name(String prefix, int many, Municipality other) {
        String name = name(prefix, many);
        while (Samples.townId(name).equals(other.id())) {
            name = name(prefix, many);
        }
        return name;
    }

    <E> E pick(List<E> values) {
        return values.get(random.nextInt(values.size()));
    }
}
