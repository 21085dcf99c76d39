package org.towntwinning.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.towntwinning.committee.Committee;
import org.towntwinning.document.Document;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.municipality.CityNetwork;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.CommitteeId;
import org.towntwinning.register.DocumentId;
import org.towntwinning.register.ExternalId;
import org.towntwinning.register.InteractionId;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.NetworkId;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.Relation;
import org.towntwinning.store.ChangeNote;
import org.towntwinning.store.RegisterRuleException;
import org.towntwinning.store.RegisterRules;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.store.TwinningStores;
import org.towntwinning.store.UnitOfWork;
import org.towntwinning.store.Version;
import org.towntwinning.store.Versioned;

/**
 * Units of work by chance on a store in memory, and beside it what the register should be after each: a plain map for
 * every revision.
 */
final class RandomUnits implements AutoCloseable {

    private static final ExternalId NUMBER = ExternalId.of("zaaknummer", "Z-1");

    /** What a record was in each revision that has it. */
    private final List<SortedMap<RecordId, RegisterRecord>> states = new ArrayList<>();

    private final TwinningStore store;
    private final Random random;
    private final List<RegisterRecord> values;
    private int refused;
    private int seconds;

    RandomUnits(Register one, Register other, long seed) {
        this.random = new Random(seed);
        this.store = TwinningStores.inMemory(() -> Instant.EPOCH.plusSeconds(seconds++));
        this.values = new ArrayList<>(one.records());
        values.addAll(other.records());
        one.municipalities().forEach(town -> values.add(withTheExternalIds(town, one)));
        states.add(new TreeMap<>(RecordId.ORDER));
        SortedMap<RecordId, RegisterRecord> first = new TreeMap<>(RecordId.ORDER);
        one.records().forEach(record -> first.put(record.id(), record));
        if (!first.isEmpty()) {
            one.recordIn(store);
            states.add(first);
        }
    }

    /** The town with external ids that another one bears, or bore. */
    private Municipality withTheExternalIds(Municipality town, Register register) {
        Municipality other = register.municipalities()
                .get(random.nextInt(register.municipalities().size()));
        Set<ExternalId> ids = other.externalIds().isEmpty() ? Set.of(NUMBER) : other.externalIds();
        return town.toBuilder().externalIds(ids).build();
    }

    TwinningStore store() {
        return store;
    }

    /** The register in every revision, the empty one first. */
    List<SortedMap<RecordId, RegisterRecord>> states() {
        return states;
    }

    SortedMap<RecordId, RegisterRecord> latest() {
        return states.get(states.size() - 1);
    }

    int refused() {
        return refused;
    }

    /** Runs one unit of work of a few writes; every fourth gives up at its end. */
    void run() {
        SortedMap<RecordId, RegisterRecord> after = new TreeMap<>(RecordId.ORDER);
        after.putAll(latest());
        boolean givesUp = random.nextInt(4) == 0;
        boolean legal;
        try {
            store.change(ChangeNote.by("chance"), work -> {
                int writes = 1 + random.nextInt(4);
                for (int i = 0; i < writes && !values.isEmpty(); i++) {
                    write(work, after, values.get(random.nextInt(values.size())));
                }
                if (givesUp) {
                    throw new CancellationException();
                }
            });
            legal = true;
        } catch (CancellationException thrown) {
            return;
        } catch (RegisterRuleException violations) {
            legal = false;
            refused++;
        }
        if (legal != RegisterRules.check(after.values()).isEmpty()) {
            throw new AssertionError("R-07 and R-08: committed is " + legal + ", but a check of all records finds "
                    + RegisterRules.check(after.values()));
        }
        if (legal && !after.equals(latest())) {
            states.add(after);
        }
    }

    /** Inserts what is not there; otherwise replaces it, or removes it one time in three. */
    private void write(UnitOfWork work, SortedMap<RecordId, RegisterRecord> after, RegisterRecord value) {
        Optional<Version> current = work.find(value.id()).map(Versioned::version);
        if (current.isPresent() && random.nextInt(3) == 0) {
            remove(work, value.id(), current.get());
            after.remove(value.id());
        } else {
            put(work, value, current);
            after.put(value.id(), value);
        }
    }

    /** What is replaced by what it was is equal, but another object. */
    private static void put(UnitOfWork work, RegisterRecord value, Optional<Version> current) {
        if (current.isEmpty()) {
            work.insertAll(List.of(value));
        } else if (value instanceof Municipality municipality) {
            work.municipalities().replace(municipality.toBuilder().build(), current.get());
        } else if (value instanceof CityNetwork network) {
            work.networks().replace(network.toBuilder().build(), current.get());
        } else if (value instanceof Relation relation) {
            work.relations().replace(relation.toBuilder().build(), current.get());
        } else if (value instanceof Committee committee) {
            work.committees().replace(committee.toBuilder().build(), current.get());
        } else if (value instanceof Interaction interaction) {
            work.interactions().replace(interaction, current.get());
        } else if (value instanceof Document document) {
            work.documents().replace(document.toBuilder().build(), current.get());
        }
    }

    private static void remove(UnitOfWork work, RecordId id, Version current) {
        switch (id.kind()) {
            case MUNICIPALITY -> work.municipalities().remove((MunicipalityId) id, current);
            case NETWORK -> work.networks().remove((NetworkId) id, current);
            case RELATION -> work.relations().remove((RelationId) id, current);
            case COMMITTEE -> work.committees().remove((CommitteeId) id, current);
            case INTERACTION -> work.interactions().remove((InteractionId) id, current);
            case DOCUMENT -> work.documents().remove((DocumentId) id, current);
        }
    }

    /** All ids that were ever written. */
    Map<RecordId, RegisterRecord> ever() {
        Map<RecordId, RegisterRecord> ever = new TreeMap<>(RecordId.ORDER);
        states.forEach(ever::putAll);
        return ever;
    }

    @Override
    public void close() {
        store.close();
    }
}
