package org.towntwinning.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.towntwinning.store.spi.StoreProvider;
import org.towntwinning.store.spi.StoreUrl;
import org.towntwinning.validation.InvalidDataException;

/** opening by URL. */
class TwinningStoresTest {

    private static final String MEMORY = "org.towntwinning.store.internal.MemoryStoreProvider";

    @TempDir
    Path folder;

    @Test
    void r17TheInMemoryStoreOpensByUrl() {
        Instant before = Instant.now().minusSeconds(1);
        try (TwinningStore store = TwinningStores.open("twinning:memory:")) {
            store.change(Samples.NOTE, work -> work.municipalities().insert(Samples.ALMELO));

            List<Change> changes = store.read(snapshot -> snapshot.changes(Revision.EMPTY, 1));
            assertThat(changes.get(0).recorded())
                    .as("R-17: recorded by the system clock")
                    .isBetween(before, Instant.now());
        }
    }

    @Test
    void r17AClockMayBeGiven() {
        Instant instant = Instant.parse("1948-06-01T12:00:00Z");
        try (TwinningStore store = TwinningStores.open("twinning:memory:", InstantSource.fixed(instant))) {
            store.change(Samples.NOTE, work -> work.municipalities().insert(Samples.ALMELO));

            List<Change> changes = store.read(snapshot -> snapshot.changes(Revision.EMPTY, 1));
            assertThat(changes.get(0).recorded())
                    .as("R-17: recorded by the clock given")
                    .isEqualTo(instant);
        }
    }

    @Test
    void r17EveryInMemoryStoreIsARegisterOfItsOwn() {
        try (TwinningStore one = TwinningStores.open("twinning:memory:");
                TwinningStore other = TwinningStores.open("twinning:memory:")) {
            one.change(Samples.NOTE, work -> work.municipalities().insert(Samples.ALMELO));
            Revision revision = other.read(Snapshot::revision);
            assertThat(revision).as("R-17: revision of the other store").isEqualTo(Revision.EMPTY);
        }
    }

    @Test
    void r17AnInMemoryStoreHasNoPlace() {
        assertThatThrownBy(() -> TwinningStores.open("twinning:memory:/srv"))
                .as("R-17: a place for a store in memory")
                .isInstanceOf(InvalidDataException.class)
                .hasMessageContaining("write twinning:memory:");
    }

    @Test
    void r17NoMatchListsWhatIsAvailable() {
        assertThatThrownBy(() -> TwinningStores.open("mongo://joe:s3cret@host/x?password=s3cret"))
                .as("R-17: a URL that is none")
                .isInstanceOf(InvalidDataException.class)
                .message()
                .doesNotContain("s3cret");
        assertThatThrownBy(() -> TwinningStores.open("twinning:mongo:mongodb://joe:s3cret@host/x?password=s3cret"))
                .as("R-17: a backend that is not there")
                .isInstanceOfSatisfying(
                        NoSuchStoreException.class,
                        refusal -> assertThat(refusal.candidates())
                                .as("R-17: what is available")
                                .containsExactly("memory"))
                .hasMessageContaining("no backend mongo")
                .hasMessageContaining("available: [memory]")
                .message()
                .doesNotContain("s3cret")
                .doesNotContain("joe");
    }

    @Test
    void r17AProviderOpensWhatIsItsOwn() throws Exception {
        StoreInfo info = with(List.of(MEMORY, Own.class.getName()), () -> {
            try (TwinningStore store = TwinningStores.open("twinning:own:here?password=s3cret")) {
                return store.info();
            }
        });
        assertThat(info.name())
                .as("R-17: the provider got the location, secret and all")
                .isEqualTo("here?password=s3cret");
    }

    @Test
    void r17TwoMatchesNameBoth() throws Exception {
        with(List.of(MEMORY, Own.class.getName(), Rival.class.getName()), () -> {
            assertThatThrownBy(() -> TwinningStores.open("twinning:own:here?password=s3cret"))
                    .as("R-17: a backend that is there twice")
                    .isInstanceOfSatisfying(
                            NoSuchStoreException.class,
                            refusal -> assertThat(refusal.candidates())
                                    .as("R-17: the contenders")
                                    .containsExactly(Own.class.getName(), Rival.class.getName()))
                    .hasMessageContaining("2 backends own")
                    .message()
                    .doesNotContain("s3cret");
            return "done";
        });
    }

    @Test
    void r17AThreadWhoseClassLoaderSeesNothingFindsWhatIsBesideTheLibrary() throws Exception {
        String name = with(List.of(), () -> {
            try (TwinningStore store = TwinningStores.open("twinning:memory:")) {
                return store.info().name();
            }
        });
        assertThat(name).as("R-17: opened from a thread of a foreign pool").isEqualTo("memory");
    }

    /** Runs something while exactly these providers are registered. */
    private <T> T with(List<String> providers, Callable<T> action) throws Exception {
        Path file = Files.write(folder.resolve("providers"), providers);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(new ClassLoader(before) {
            @Override
            public Enumeration<URL> getResources(String name) throws IOException {
                return name.equals("META-INF/services/" + StoreProvider.class.getName())
                        ? Collections.enumeration(List.of(file.toUri().toURL()))
                        : super.getResources(name);
            }
        });
        try {
            return action.call();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** A backend of somebody else. */
    public static class Own implements StoreProvider {
        @Override
        public String backend() {
            return "own";
        }

        @Override
        public TwinningStore open(StoreUrl url, InstantSource clock) {
            return org.towntwinning.store.spi.StoreEngine.open(
                    StoreInfo.builder().name(url.location()).build(),
                    org.towntwinning.store.spi.CommitLog.none(),
                    clock);
        }
    }

    /** Another one with the same name. */
    public static final class Rival extends Own {}
}
