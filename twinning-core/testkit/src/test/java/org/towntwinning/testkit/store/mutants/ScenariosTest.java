package org.towntwinning.testkit.store.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.towntwinning.store.Capability;
import org.towntwinning.store.ChangeNote;
import org.towntwinning.store.RegisterRuleException;
import org.towntwinning.store.StoreException;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.store.TwinningStores;
import org.towntwinning.store.UnitOfWork;
import org.towntwinning.store.Work;
import org.towntwinning.testkit.store.StatefulStoreLaws;
import org.towntwinning.testkit.store.StoreFixture;

/** A law of random sequences is worth what happens in them: everything that can, and often. */
class ScenariosTest {

    private final Map<String, Integer> happened = new TreeMap<>();

    private void count(String what) {
        happened.merge(what, 1, Integer::sum);
    }

    @Test
    void everythingThatCanHappenHappensOften() {
        ContractRun run = ContractRun.of(
                StatefulStoreLaws.class, "whateverIsDoneItAnswersAsTheReferenceStore", CountingFixture::new);

        assertThat(run.failures()).as("failures of the law").isEmpty();
        assertThat(happened)
                .as("what happened in 100 sequences of 20 steps")
                .hasEntrySatisfying("opened", times -> assertThat(times).isGreaterThan(150))
                .hasEntrySatisfying("committed", times -> assertThat(times).isGreaterThan(200))
                .hasEntrySatisfying("gave up", times -> assertThat(times).isGreaterThan(30))
                .hasEntrySatisfying("broke a rule", times -> assertThat(times).isGreaterThan(100));
        for (String call :
                new String[] {"insert", "insertAll", "replace", "remove", "list", "history", "at", "changes"}) {
            assertThat(happened.getOrDefault(call, 0))
                    .as("calls of %s that were answered, among %s", call, happened)
                    .isGreaterThan(100);
        }
        for (String refusal : new String[] {"DuplicateRecordException", "StaleRecordException"}) {
            assertThat(happened.getOrDefault(refusal, 0))
                    .as("%s, among %s", refusal, happened)
                    .isGreaterThan(100);
        }
        boolean erases = TwinningStores.inMemory(InstantSource.system()).info().supports(Capability.ERASURE);
        assertThat(happened.getOrDefault(erases ? "erase" : "UnsupportedCapabilityException", 0))
                .as("erasures, or refusals of them, among %s", happened)
                .isGreaterThan(30);
    }

    private final class CountingFixture implements StoreFixture {
        @Override
        public TwinningStore open(InstantSource clock) {
            count("opened");
            return new CountingStore(TwinningStores.inMemory(clock));
        }

        @Override
        public void close() {
            // nothing is kept
        }
    }

    private final class CountingStore extends FaultyStore {
        CountingStore(TwinningStore sound) {
            super(sound, ScenariosTest.this::counted);
        }

        @Override
        public <T, X extends Exception> T write(ChangeNote note, Work<? super UnitOfWork, T, X> work) throws X {
            try {
                T result = super.write(note, work);
                count("committed");
                return result;
            } catch (RegisterRuleException violations) {
                count("broke a rule");
                throw violations;
            } catch (StoreException refusal) {
                throw refusal;
            } catch (RuntimeException ownException) {
                count("gave up");
                throw ownException;
            }
        }
    }

    private Object counted(Tampering.Call call) throws Throwable {
        try {
            Object answer = call.real();
            count(call.method().getName());
            return answer;
        } catch (RuntimeException refusal) {
            count(refusal.getClass().getSimpleName());
            throw refusal;
        }
    }
}
