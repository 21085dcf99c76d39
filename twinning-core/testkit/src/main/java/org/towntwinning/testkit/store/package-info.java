/**
 * The contract of stores: tests that a backend inherits, and that tell whether it is right.
 *
 * <p>A backend is checked by one fixture and one subclass for each contract:
 *
 * <pre>{@code
 * final class MyFixture implements StoreFixture {
 *     private final Path folder = newFolder();
 *     public TwinningStore open(InstantSource clock) { return MyStore.open(folder, clock); }
 *     public void close() { delete(folder); }
 * }
 *
 * class MyUnitsOfWorkTest extends UnitOfWorkContract {
 *     protected StoreFixture fixture() { return new MyFixture(); }
 * }
 * }</pre>
 *
 * <p>Every test names the rule that it checks, R-01 to R-19 of {@link org.towntwinning.store}, in its name and in the
 * message of its failure. None is ever skipped: what a store does not declare as a
 * {@linkplain org.towntwinning.store.Capability capability}, it must refuse.
 */
@NullMarked
package org.towntwinning.testkit.store;

import org.jspecify.annotations.NullMarked;
