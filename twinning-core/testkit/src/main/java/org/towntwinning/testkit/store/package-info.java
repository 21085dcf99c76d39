/**
 * The contract of stores: tests and laws that a backend inherits, and that tell whether it is right.
 *
 * <p>Every test names the rule that it checks, R-01 to R-19 of {@link org.towntwinning.store}, in its name and in the
 * message of its failure. None is ever skipped: what a store does not declare as a
 * {@linkplain org.towntwinning.store.Capability capability}, it must refuse.
 *
 * <h2>To add a backend</h2>
 *
 * <ol>
 *   <li>Implement {@link org.towntwinning.store.TwinningStore}, or only the
 *       {@linkplain org.towntwinning.store.spi.CommitLog log} of the engine in core, and have it found by its URL by a
 *       {@link org.towntwinning.store.spi.StoreProvider}.
 *   <li>Add {@code twinning-testkit} in the test scope.
 *   <li>Write a fixture: one register, and how to open it.
 *       <pre>{@code
 * public class OwnFixture implements StoreFixture {
 *
 *     private final List<Commit> place = new ArrayList<>();
 *
 *     @Override
 *     public TwinningStore open(InstantSource clock) {
 *         return OwnStore.open(place, clock);
 *     }
 *
 *     @Override
 *     public void close() {
 *         place.clear();
 *     }
 * }</pre>
 *   <li>Inherit every contract: {@link org.towntwinning.testkit.store.UnitOfWorkContract},
 *       {@link org.towntwinning.testkit.store.SnapshotContract}, {@link org.towntwinning.testkit.store.HistoryContract},
 *       {@link org.towntwinning.testkit.store.FeedContract}, {@link org.towntwinning.testkit.store.QueryContract},
 *       {@link org.towntwinning.testkit.store.RoundTripContract},
 *       {@link org.towntwinning.testkit.store.RegisterRulesContract},
 *       {@link org.towntwinning.testkit.store.SessionContract}, {@link org.towntwinning.testkit.store.CloseContract},
 *       {@link org.towntwinning.testkit.store.ConcurrencyContract},
 *       {@link org.towntwinning.testkit.store.InterruptContract},
 *       {@link org.towntwinning.testkit.store.DurabilityContract} and
 *       {@link org.towntwinning.testkit.store.ErasureContract}.
 *       <pre>{@code
 * @Nested
 * class UnitsOfWork extends UnitOfWorkContract {
 *     @Override
 *     protected StoreFixture fixture() {
 *         return new OwnFixture();
 *     }
 * }
 * }</pre>
 *   <li>Inherit the laws: {@link org.towntwinning.testkit.store.StoreLaws} tries whole registers,
 *       {@link org.towntwinning.testkit.store.StatefulStoreLaws} random sequences of units of work, queries and openings,
 *       side by side with the reference store.
 *       <pre>{@code
 * class OwnStorePropertiesTest implements StoreLaws, StatefulStoreLaws {
 *     @Override
 *     public StoreFixture fixture() {
 *         return new OwnFixture();
 *     }
 * }
 * }</pre>
 *   <li>Set it against every other backend that is at hand.
 *       <pre>{@code
 * class EveryStoreTest extends AllToAll {
 *     @Override
 *     protected Map<String, Supplier<StoreFixture>> fixtures() {
 *         return Map.of("memory", MemoryFixture::new, "own", OwnFixture::new);
 *     }
 * }</pre>
 * </ol>
 *
 * <p>Two helpers are of use in a backend's own tests, too: {@link org.towntwinning.testkit.store.MovableClock} and
 * {@link org.towntwinning.testkit.store.Rendezvous}, with which threads meet rather than sleep.
 */
@NullMarked
package org.towntwinning.testkit.store;

import org.jspecify.annotations.NullMarked;
