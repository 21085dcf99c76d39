package org.towntwinning.testkit.store.mutants;

import java.util.Map;
import java.util.function.Supplier;
import org.towntwinning.testkit.store.AllToAll;
import org.towntwinning.testkit.store.CloseContract;
import org.towntwinning.testkit.store.ConcurrencyContract;
import org.towntwinning.testkit.store.DurabilityContract;
import org.towntwinning.testkit.store.ErasureContract;
import org.towntwinning.testkit.store.FeedContract;
import org.towntwinning.testkit.store.HistoryContract;
import org.towntwinning.testkit.store.InterruptContract;
import org.towntwinning.testkit.store.MemoryFixture;
import org.towntwinning.testkit.store.QueryContract;
import org.towntwinning.testkit.store.RegisterRulesContract;
import org.towntwinning.testkit.store.RoundTripContract;
import org.towntwinning.testkit.store.SessionContract;
import org.towntwinning.testkit.store.SnapshotContract;
import org.towntwinning.testkit.store.StatefulStoreLaws;
import org.towntwinning.testkit.store.StoreFixture;
import org.towntwinning.testkit.store.StoreLaws;
import org.towntwinning.testkit.store.UnitOfWorkContract;

/** All contracts and laws over whatever is to be checked at the moment. Run by {@link ContractRun} only. */
final class Subjects {

    private static volatile Supplier<StoreFixture> current = MemoryFixture::new;

    private Subjects() {}

    static void set(Supplier<StoreFixture> fixtures) {
        current = fixtures;
    }

    private static StoreFixture fixtureOfTheMoment() {
        return current.get();
    }

    static final class OfUnitOfWork extends UnitOfWorkContract {
        @Override
        protected StoreFixture fixture() {
            return fixtureOfTheMoment();
        }
    }

    static final class OfSnapshot extends SnapshotContract {
        @Override
        protected StoreFixture fixture() {
            return fixtureOfTheMoment();
        }
    }

    static final class OfHistory extends HistoryContract {
        @Override
        protected StoreFixture fixture() {
            return fixtureOfTheMoment();
        }
    }

    static final class OfFeed extends FeedContract {
        @Override
        protected StoreFixture fixture() {
            return fixtureOfTheMoment();
        }
    }

    static final class OfQuery extends QueryContract {
        @Override
        protected StoreFixture fixture() {
            return fixtureOfTheMoment();
        }
    }

    static final class OfRoundTrip extends RoundTripContract {
        @Override
        protected StoreFixture fixture() {
            return fixtureOfTheMoment();
        }
    }

    static final class OfRegisterRules extends RegisterRulesContract {
        @Override
        protected StoreFixture fixture() {
            return fixtureOfTheMoment();
        }
    }

    static final class OfSession extends SessionContract {
        @Override
        protected StoreFixture fixture() {
            return fixtureOfTheMoment();
        }
    }

    static final class OfClose extends CloseContract {
        @Override
        protected StoreFixture fixture() {
            return fixtureOfTheMoment();
        }
    }

    static final class OfConcurrency extends ConcurrencyContract {
        @Override
        protected StoreFixture fixture() {
            return fixtureOfTheMoment();
        }
    }

    static final class OfInterrupt extends InterruptContract {
        @Override
        protected StoreFixture fixture() {
            return fixtureOfTheMoment();
        }
    }

    static final class OfDurability extends DurabilityContract {
        @Override
        protected StoreFixture fixture() {
            return fixtureOfTheMoment();
        }
    }

    static final class OfErasure extends ErasureContract {
        @Override
        protected StoreFixture fixture() {
            return fixtureOfTheMoment();
        }
    }

    static final class OfLaws implements StoreLaws {
        @Override
        public StoreFixture fixture() {
            return fixtureOfTheMoment();
        }
    }

    static final class OfStatefulLaws implements StatefulStoreLaws {
        @Override
        public StoreFixture fixture() {
            return fixtureOfTheMoment();
        }
    }

    static final class OfAllToAll extends AllToAll {
        @Override
        protected Map<String, Supplier<StoreFixture>> fixtures() {
            return Map.of("memory", MemoryFixture::new, "subject", Subjects::fixtureOfTheMoment);
        }
    }
}
