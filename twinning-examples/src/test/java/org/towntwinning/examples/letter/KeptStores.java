package org.towntwinning.examples.letter;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.store.TwinningStores;
import org.towntwinning.store.spi.StoreProvider;
import org.towntwinning.store.spi.StoreUrl;

/** Stores in memory that are still there when they are opened again: {@code twinning:kept:<name>}. */
public final class KeptStores implements StoreProvider {

    private static final Map<String, TwinningStore> KEPT = new ConcurrentHashMap<>();

    @Override
    public String backend() {
        return "kept";
    }

    @Override
    public TwinningStore open(StoreUrl url, InstantSource clock) {
        TwinningStore kept = KEPT.computeIfAbsent(url.toString(), name -> TwinningStores.inMemory(clock));
        return (TwinningStore) Proxy.newProxyInstance(
                TwinningStore.class.getClassLoader(),
                new Class<?>[] {TwinningStore.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    try {
                        return method.invoke(kept, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }
}
