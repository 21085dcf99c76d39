package org.towntwinning.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.towntwinning.testkit.store.Rendezvous.race;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.store.MunicipalityQuery;
import org.towntwinning.store.RegisterRuleException;
import org.towntwinning.store.RelationQuery;
import org.towntwinning.store.Revision;
import org.towntwinning.store.StaleRecordException;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.store.Version;
import org.towntwinning.store.Versioned;
import org.towntwinning.testkit.store.StoreFixture;

/**
 * Several stores over one register, as processes would be: no lock of the virtual machine is between them, only that of
 * the head row (rules ).
 */
class SeveralStoresTest {

    private static final int STORES = 4;
    private static final int ROUNDS = 50;
    private static final int RACES = 25;

    private static void withStores(Supplier<StoreFixture> fixture, UseOfStores<List<TwinningStore>> test)
            throws Exception {
        try (StoreFixture register = fixture.get()) {
            List<TwinningStore> stores = new ArrayList<>();
            try {
                for (int i = 0; i < STORES; i++) {
                    stores.add(register.open(InstantSource.system()));
                }
                test.run(stores);
            } finally {
                stores.forEach(TwinningStore::close);
            }
        }
    }

    private interface UseOfStores<T> {
        void run(T stores) throws Exception;
    }

    @Test
    void r05SqliteLosesNothing() throws Exception {
        withStores(
                () -> new FolderFixture("twinning:jdbc:sqlite:", "?twinning.mode=migrate"),
                SeveralStoresTest::assertNothingIsLost);
    }

    @Test
    void r05H2LosesNothing() throws Exception {
        withStores(
                () -> new FolderFixture("twinning:jdbc:h2:", ";twinning.mode=migrate"),
                SeveralStoresTest::assertNothingIsLost);
    }

    @Test
    void r05PostgresLosesNothing() throws Exception {
        withStores(() -> new PostgresFixture(8, true), SeveralStoresTest::assertNothingIsLost);
    }

    private static void assertNothingIsLost(List<TwinningStore> stores) throws Exception {
        stores.get(0).change(Towns.NOTE, work -> work.municipalities().insert(Towns.town("counter", "0")));
        race(STORES, number -> {
            for (int i = 0; i < ROUNDS; i++) {
                increment(stores.get(number));
            }
            return true;
        });

        stores.get(0).look(snapshot -> {
            Versioned<Municipality> counter = snapshot.municipalities()
                    .find(Towns.town("counter", "0").id())
                    .orElseThrow();
            assertThat(counter.value().names().get(0).text())
                    .as("R-05: %s read-modify-writes by %s stores", STORES * ROUNDS, STORES)
                    .isEqualTo(Integer.toString(STORES * ROUNDS));
            assertThat(counter.version()).as("R-05: version").isEqualTo(Version.of(STORES * ROUNDS + 1L));
            assertThat(snapshot.revision())
                    .as("R-11: revisions have no gap")
                    .isEqualTo(Revision.of(STORES * ROUNDS + 1L));
        });
    }

    /** As a web form does it: read in a snapshot, replace later. */
    private static void increment(TwinningStore store) {
        while (true) {
            Versioned<Municipality> seen = store.read(snapshot -> snapshot.municipalities()
                    .find(Towns.town("counter", "0").id())
                    .orElseThrow());
            int next = Integer.parseInt(seen.value().names().get(0).text()) + 1;
            try {
                store.change(
                        Towns.NOTE,
                        work -> work.municipalities()
                                .replace(Towns.town("counter", Integer.toString(next)), seen.version()));
                return;
            } catch (StaleRecordException tooLate) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void r07R08SqliteKeepsTheRules() throws Exception {
        withStores(
                () -> new FolderFixture("twinning:jdbc:sqlite:", "?twinning.mode=migrate"),
                SeveralStoresTest::assertRulesHold);
    }

    @Test
    void r07R08PostgresKeepsTheRules() throws Exception {
        withStores(() -> new PostgresFixture(8, true), SeveralStoresTest::assertRulesHold);
    }

    /** Two relations of the same kind between the same towns, and the removal of one of these: one of three wins. */
    private static void assertRulesHold(List<TwinningStore> stores) throws Exception {
        stores.get(0).change(Towns.NOTE, work -> work.municipalities().insert(Towns.ALMELO));
        for (int race = 1; race <= RACES; race++) {
            Municipality partner = Towns.town("partner-" + race, "partner");
            stores.get(0).change(Towns.NOTE, work -> work.municipalities().insert(partner));
            String id = "relation-" + race + "-";
            List<Boolean> won = race(3, number -> {
                try {
                    stores.get(number).change(Towns.NOTE, work -> {
                        if (number == 2) {
                            work.municipalities().remove(partner.id(), Version.FIRST);
                        } else {
                            work.relations().insert(Towns.relation(id + number, Towns.ALMELO, partner));
                        }
                    });
                    return true;
                } catch (RegisterRuleException refused) {
                    return false;
                }
            });
            assertThat(won).as("R-07, R-08: winners of race %s", race).containsOnlyOnce(true);
        }
        stores.get(1).look(snapshot -> {
            long relations = snapshot.relations().count(RelationQuery.all());
            long towns = snapshot.municipalities().count(MunicipalityQuery.all());
            assertThat(towns)
                    .as("R-07: a town is left for each relation, and one")
                    .isEqualTo(relations + 1);
        });
    }
}
