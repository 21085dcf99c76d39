/**
 * For those who write a store: how it is found by its URL, and a small seam for stores that keep the register as a log
 * of its commits.
 *
 * <p>Two ways to write a store. Implement {@link org.towntwinning.store.TwinningStore} and what belongs to it, checking
 * every commit by {@link org.towntwinning.store.RegisterRules}; or implement only a
 * {@link org.towntwinning.store.spi.CommitLog} and let {@link org.towntwinning.store.spi.StoreEngine} do the rest, with
 * the register in memory. To be found by a URL, register a {@link org.towntwinning.store.spi.StoreProvider}.
 */
@NullMarked
package org.towntwinning.store.spi;

import org.jspecify.annotations.NullMarked;
