/**
 * For tests of what is built on the domain: arbitraries for jqwik, found by their types in {@code @ForAll} parameters.
 */
module org.towntwinning.testkit {
    requires transitive net.jqwik.api;
    requires static org.jspecify;
    requires transitive org.towntwinning.core;

    exports org.towntwinning.testkit;

    provides net.jqwik.api.providers.ArbitraryProvider with
            org.towntwinning.testkit.TwinningArbitraryProvider;
}
