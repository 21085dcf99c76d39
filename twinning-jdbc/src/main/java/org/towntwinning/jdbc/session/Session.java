package org.towntwinning.jdbc.session;

import java.util.function.BooleanSupplier;
import org.towntwinning.store.StoreClosedException;

/** One callback of a store: who may use what it was given, and how long (rules ). */
final class Session {

    private final String store;
    private final String what;
    private final BooleanSupplier storeClosed;
    private final Thread owner = Thread.currentThread();
    private volatile boolean ended;

    Session(String store, String what, BooleanSupplier storeClosed) {
        this.store = store;
        this.what = what;
        this.storeClosed = storeClosed;
    }

    /** Refuses a use that is too late, by another thread, or of a closed store. */
    void check() {
        if (ended) {
            throw new IllegalStateException(
                    what + " has ended with its callback: read all you need inside of it, or open another (R-03)");
        }
        if (Thread.currentThread() != owner) {
            throw new IllegalStateException(what + " belongs to the thread " + owner.getName() + ", it was used by "
                    + Thread.currentThread().getName() + ": let every thread open its own (R-19)");
        }
        if (storeClosed.getAsBoolean()) {
            throw new StoreClosedException(store);
        }
    }

    Thread owner() {
        return owner;
    }

    void end() {
        ended = true;
    }

    /** What is open, for messages. */
    @Override
    public String toString() {
        return what;
    }
}
