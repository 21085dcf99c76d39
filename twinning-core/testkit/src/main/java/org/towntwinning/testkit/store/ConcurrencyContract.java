package org.towntwinning.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.towntwinning.testkit.store.Rendezvous.race;
import static org.towntwinning.testkit.store.Samples.ALMELO;
import static org.towntwinning.testkit.store.Samples.NOTE;
import static org.towntwinning.testkit.store.Samples.document;
import static org.towntwinning.testkit.store.Samples.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.ExternalId;
import org.towntwinning.register.Name;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.store.Action;
import org.towntwinning.store.DocumentQuery;
import org.towntwinning.store.MunicipalityQuery;
import org.towntwinning.store.RegisterRuleException;
import org.towntwinning.store.RegisterRules;
import org.towntwinning.store.RelationQuery;
import org.towntwinning.store.Revision;
import org.towntwinning.store.RuleViolation;
import org.towntwinning.store.StaleRecordException;
import org.towntwinning.store.UnitOfWork;
import org.towntwinning.store.Version;
import org.towntwinning.store.Versioned;

/** when threads meet, and what readers see meanwhile. */
public abstract class ConcurrencyContract extends StoreContract {

    /** For subclasses. */
    protected ConcurrencyContract() {}

    private static final int THREADS = 8;
    private static final int ROUNDS = 100;
    private static final int RACES = 50;

    @Test
    void r05EightThreadsTimesAHundredReadModifyWritesLoseNothing() throws Exception {
        insert(Samples.town("counter", "0"));

        race(THREADS, thread -> {
            for (int i = 0; i < ROUNDS; i++) {
                incrementByRetry();
            }
            return true;
        });

        store.look(snapshot -> {
            Versioned<Municipality> counter =
                    snapshot.municipalities().find(Samples.townId("counter")).orElseThrow();
            assertThat(counter.value().names().get(0).text())
                    .as("R-05: 800 read-modify-writes, each tried again until it won")
                    .isEqualTo("800");
            assertThat(counter.version()).as("R-05: version").isEqualTo(Version.of(801));
            assertThat(snapshot.revision()).as("R-05: revisions have no gap").isEqualTo(Revision.of(801));
        });
    }

    /** As a web form does it: read in a snapshot, replace later. */
    private void incrementByRetry() {
        while (true) {
            Versioned<Municipality> seen = store.read(snapshot ->
                    snapshot.municipalities().find(Samples.townId("counter")).orElseThrow());
            int next = Integer.parseInt(seen.value().names().get(0).text()) + 1;
            try {
                store.change(
                        NOTE,
                        work -> work.municipalities()
                                .replace(Samples.town("counter", Integer.toString(next)), seen.version()));
                return;
            } catch (StaleRecordException tooLate) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void r05OfNReplacesOfOneVersionExactlyOneWins() throws Exception {
        for (int race = 1; race <= RACES; race++) {
            Municipality before = Samples.town("race-" + race, "before");
            insert(before);
            List<Boolean> won = race(4, thread -> {
                try {
                    store.change(NOTE, work -> {
                        work.municipalities()
                                .insert(Samples.town(
                                        "mark-" + thread + "-of-"
                                                + before.id().value().substring(5),
                                        "m"));
                        work.municipalities()
                                .replace(
                                        before.toBuilder()
                                                .names(List.of(Name.of("und", "by " + thread)))
                                                .build(),
                                        Version.FIRST);
                    });
                    return true;
                } catch (StaleRecordException lost) {
                    return false;
                }
            });
            assertThat(won).as("R-05: winners of race %s", race).containsOnlyOnce(true);
            assertThat(version(before.id()))
                    .as("R-05: version after race %s", race)
                    .isEqualTo(Version.of(2));
            assertThat(count(MunicipalityQuery.all().nameBeginning("m")))
                    .as("R-05: marks of the winners after %s races; a loser wrote nothing", race)
                    .isEqualTo(race);
        }
    }

    @Test
    void r07AReferenceAndTheRemovalOfItsTargetNeverBothWin() throws Exception {
        insert(ALMELO);
        for (int race = 1; race <= RACES; race++) {
            Municipality partner = Samples.town("partner-" + race, "partner");
            insert(partner);
            String id = "relation-" + race;
            List<Boolean> won = race(
                    2,
                    thread -> thread == 0
                            ? committed(work -> work.municipalities().remove(partner.id(), Version.FIRST))
                            : committed(work -> work.relations()
                                    .insert(relation(id, "1990", ALMELO, partner)
                                            .build())));

            assertThat(won).as("R-07: winners of race %s", race).containsOnlyOnce(true);
            assertThat(violations()).as("R-07: register after race %s", race).isEmpty();
        }
    }

    @Test
    void r08TwoOverlappingRelationsNeverBothWin() throws Exception {
        insert(ALMELO);
        for (int race = 1; race <= RACES; race++) {
            Municipality partner = Samples.town("partner-" + race, "partner");
            insert(partner);
            String id = "relation-" + race + "-";
            List<Boolean> won = race(
                    2,
                    thread -> committed(work -> work.relations()
                            .insert(relation(id + thread, "199" + thread, ALMELO, partner)
                                    .build())));

            assertThat(won).as("R-08: winners of race %s", race).containsOnlyOnce(true);
            assertThat(violations()).as("R-08: register after race %s", race).isEmpty();
        }
    }

    @Test
    void r08TwoBearersOfOneExternalIdNeverBothWin() throws Exception {
        for (int race = 1; race <= RACES; race++) {
            ExternalId externalId = ExternalId.of("zaaknummer", "Z-" + race);
            String id = "document-" + race + "-";
            List<Boolean> won =
                    race(2, thread -> committed(work -> work.documents().insert(document(id + thread, externalId))));

            assertThat(won).as("R-08: winners of race %s", race).containsOnlyOnce(true);
            long bearers = store.read(
                    snapshot -> snapshot.documents().count(DocumentQuery.all().externalId(externalId)));
            assertThat(bearers).as("R-08: bearers after race %s", race).isEqualTo(1);
        }
    }

    private boolean committed(Action<UnitOfWork, RuntimeException> action) {
        try {
            store.change(NOTE, action);
            return true;
        } catch (RegisterRuleException refused) {
            return false;
        }
    }

    private List<RuleViolation> violations() {
        return store.read(snapshot -> {
            List<RegisterRecord> all = new ArrayList<>();
            snapshot.municipalities().forEach(MunicipalityQuery.all(), each -> all.add(each.value()));
            snapshot.relations().forEach(RelationQuery.all(), each -> all.add(each.value()));
            return RegisterRules.check(all);
        });
    }

    @Test
    void r01R03ReadersSeeWholeUnitsOfWorkWhileAWriterWrites() throws Exception {
        insert(Samples.town("left", "0"), Samples.town("right", "0"));
        AtomicBoolean writing = new AtomicBoolean(true);

        List<Boolean> consistent = race(3, thread -> {
            if (thread == 0) {
                for (int i = 1; i <= 200; i++) {
                    String name = Integer.toString(i);
                    Version version = Version.of(i);
                    store.change(NOTE, work -> {
                        work.municipalities().replace(Samples.town("left", name), version);
                        work.municipalities().replace(Samples.town("right", name), version);
                    });
                }
                writing.set(false);
                return true;
            }
            boolean same = true;
            while (writing.get()) {
                same &= store.read(snapshot -> snapshot.municipalities().stream(
                        MunicipalityQuery.all(),
                        towns -> towns.map(each -> each.value().names().get(0).text() + " " + each.version())
                                        .distinct()
                                        .count()
                                == 1));
            }
            return same;
        });

        assertThat(consistent)
                .as("R-01, R-03: both towns always had the same name and version")
                .containsOnly(true);
    }
}
