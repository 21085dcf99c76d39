package org.towntwinning.architecture.bad.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Every way to remember what the last caller did. */
@SuppressWarnings({"NonFinalStaticField", "UnusedVariable", "ThreadLocalUsage", "PrivateConstructorForUtilityClass"})
public final class MutableStatics {

    static final class NotFinal {
        static List<String> seen = List.of();
    }

    static final class Counter {
        private static final AtomicInteger SEEN = new AtomicInteger();
    }

    static final class Array {
        private static final String[] SEEN = {"once"};
    }

    static final class Grown {
        private static final ArrayList<String> SEEN = new ArrayList<>();
    }

    static final class Cache {
        private static final HashMap<String, Map<String, String>> SEEN = new HashMap<>();
    }

    static final class Text {
        private static final StringBuilder SEEN = new StringBuilder();
    }

    static final class OfThread {
        private static final ThreadLocal<String> SEEN = new ThreadLocal<>();
    }

    private MutableStatics() {}
}
