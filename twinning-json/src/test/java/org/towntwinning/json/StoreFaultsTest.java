package org.towntwinning.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.towntwinning.json.StoreScenes.CLOCK;
import static org.towntwinning.json.StoreScenes.erase;
import static org.towntwinning.json.StoreScenes.everything;
import static org.towntwinning.json.StoreScenes.insert;
import static org.towntwinning.json.StoreScenes.remove;
import static org.towntwinning.json.StoreScenes.rename;
import static org.towntwinning.json.StoreScenes.revision;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.towntwinning.store.StorageFailureException;
import org.towntwinning.store.StoreException;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.store.TwinningStores;

/**
 * Every call of the disk fails, once, or it and all after it; with and without a power failure afterwards. What was
 * acknowledged is there, what was not is there as a whole or not at all, and nothing else is left behind (R-01, R-14,
 *
 */
class StoreFaultsTest {

    private static final Path FOLDER = Path.of("/register");
    private static final Path BACKUP = Path.of("/backup");

    /** What a session does; each is one call of the store, and one revision or none. */
    private static final List<Consumer<JsonTwinningStore>> STEPS = List.of(
            store -> insert(store, "almelo"),
            store -> insert(store, "secret"),
            store -> rename(store, "almelo", "Almeloo"),
            JsonTwinningStore::checkpoint,
            store -> rename(store, "secret", "Hush"),
            store -> remove(store, "almelo"),
            store -> insert(store, "preston"),
            JsonTwinningStore::compact,
            store -> erase(store, "secret"),
            StoreFaultsTest::backUp,
            store -> insert(store, "iserlohn"),
            JsonTwinningStore::close);

    private static final int STEPS_BEFORE_BACKUP = 9;

    /** The register after each number of steps, according to the reference store. */
    private static final List<List<String>> STATES = states();

    private final SimulatedDisk disk = new SimulatedDisk();

    /** How many steps were acknowledged, and how many were begun. */
    private int acknowledged;

    private int begun;

    private static List<List<String>> states() {
        List<List<String>> states = new ArrayList<>();
        try (TwinningStore reference = TwinningStores.inMemory(CLOCK)) {
            states.add(everything(reference));
            List<Consumer<TwinningStore>> writes = List.of(
                    store -> insert(store, "almelo"),
                    store -> insert(store, "secret"),
                    store -> rename(store, "almelo", "Almeloo"),
                    store -> {},
                    store -> rename(store, "secret", "Hush"),
                    store -> remove(store, "almelo"),
                    store -> insert(store, "preston"),
                    store -> {},
                    store -> erase(store, "secret"),
                    store -> {},
                    store -> insert(store, "iserlohn"),
                    store -> {});
            for (Consumer<TwinningStore> write : writes) {
                write.accept(reference);
                states.add(everything(reference));
            }
        }
        return states;
    }

    private static void backUp(JsonTwinningStore store) {
        store.backUp(BACKUP);
    }

    private JsonTwinningStore open() {
        return JsonTwinningStore.builder(FOLDER, disk)
                .clock(CLOCK)
                .journalLimit(400)
                .open();
    }

    @Test
    void withoutFaultsTheSessionEndsInTheLastState() {
        session();
        assertThat(acknowledged).as("steps that were acknowledged").isEqualTo(STEPS.size());
        assertIntact("no fault");
        assertThat(disk.calls()).as("calls that can fail").hasSizeGreaterThan(100);
    }

    @ParameterizedTest(name = "all later ones, too: {0}; then the power fails: {1}")
    @CsvSource({"false, false", "false, true", "true, false", "true, true"})
    void whicheverCallFailsWhatWasAcknowledgedIsThereAndNothingIsTorn(boolean allLater, boolean powerFails) {
        session();
        int calls = disk.calls().size();
        for (int call = 1; call <= calls; call++) {
            StoreFaultsTest one = new StoreFaultsTest();
            one.disk.failAt(call, allLater);
            one.session();
            String failed =
                    one.disk.calls().size() < call ? "none" : one.disk.calls().get(call - 1);
            if (powerFails) {
                one.disk.crash();
            }
            one.disk.failNoMore();
            one.assertIntact("call " + call + ", " + failed);
        }
    }

    /** Does the steps in their order up to the first that fails, then that one again where nothing was written. */
    private void session() {
        JsonTwinningStore store = opened();
        if (store == null) {
            return;
        }
        for (Consumer<JsonTwinningStore> step : STEPS) {
            begun++;
            try {
                step.accept(store);
            } catch (StorageFailureException nothingWritten) {
                if (!isDone(step, store)) {
                    break;
                }
            } catch (StoreException unknown) {
                break;
            }
            acknowledged++;
        }
        try {
            store.close();
        } catch (StorageFailureException told) {
            assertThat(told).as("R-16: a failure says where").hasMessageContaining(FOLDER.toString());
        }
    }

    private static boolean isDone(Consumer<JsonTwinningStore> step, JsonTwinningStore store) {
        try {
            step.accept(store);
            return true;
        } catch (StoreException again) {
            return false;
        }
    }

    private @Nullable JsonTwinningStore opened() {
        try {
            return open();
        } catch (StorageFailureException first) {
            try {
                return open();
            } catch (StorageFailureException second) {
                return null;
            }
        }
    }

    private void assertIntact(String fault) {
        assertThat(disk.opened())
                .as("R-14: open files after a failure of %s", fault)
                .isZero();
        assertThat(disk.locked()).as("R-14: locks after a failure of %s", fault).isEmpty();
        try (JsonTwinningStore store = open()) {
            assertThat(everything(store))
                    .as(
                            "R-01: the register after a failure of %s, %s steps acknowledged and %s begun",
                            fault, acknowledged, begun)
                    .isIn(STATES.subList(acknowledged, begun + 1));
            insert(store, "usable");
            assertThat(revision(store))
                    .as("R-01: the next revision after a failure of %s", fault)
                    .isPositive();
        }
        List<String> names = disk.files().stream()
                .filter(file -> FOLDER.equals(file.getParent()))
                .map(file -> file.getFileName().toString())
                .toList();
        assertThat(names)
                .as("R-14: files after a failure of %s", fault)
                .allMatch(name -> name.matches("twinning[.](json|lock)|journal-[0-9]+[.]jsonl"));
        for (Path file : disk.files()) {
            if (FOLDER.equals(file.getParent()) && acknowledged > 8) {
                assertThat(new String(disk.bytes(file), java.nio.charset.StandardCharsets.UTF_8))
                        .as("R-12: erased content in %s after a failure of %s", file, fault)
                        .doesNotContain("Hush");
            }
        }
        JsonTwinningStore.verify(FOLDER, disk);
        if (acknowledged > STEPS_BEFORE_BACKUP) {
            assertThat(JsonTwinningStore.verify(BACKUP, disk).number())
                    .as("the revision of a backup that was acknowledged, after a failure of %s", fault)
                    .isEqualTo(7);
        }
    }
}
