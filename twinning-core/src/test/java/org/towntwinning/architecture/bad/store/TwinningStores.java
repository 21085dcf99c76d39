package org.towntwinning.architecture.bad.store;

import java.time.InstantSource;

/** Uses the exempted call twice. */
public final class TwinningStores {

    InstantSource first() {
        return InstantSource.system();
    }

    InstantSource second() {
        return InstantSource.system();
    }
}
