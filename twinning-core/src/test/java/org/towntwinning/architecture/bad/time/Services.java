package org.towntwinning.architecture.bad.time;

import java.util.ServiceLoader;

/** Looks for services where none are to be looked for. */
public final class Services {

    Iterable<Runnable> found() {
        return ServiceLoader.load(Runnable.class);
    }
}
