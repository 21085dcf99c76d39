/**
 * For tests of what is built on the domain: arbitraries for jqwik, found by their types in {@code @ForAll} parameters,
 * laws and the contract of stores.
 */
module org.towntwinning.testkit {
    requires transitive net.jqwik.api;
    requires static org.jspecify;
    requires org.assertj.core;
    requires transitive org.junit.jupiter.api;
    requires org.junit.jupiter.params;
    requires transitive org.towntwinning.core;

    exports org.towntwinning.testkit;
    exports org.towntwinning.testkit.anniversary;
    exports org.towntwinning.testkit.constraints;
    exports org.towntwinning.testkit.laws;
    exports org.towntwinning.testkit.store;

    // Jupiter calls tests and their lifecycle methods by reflection, too.
    opens org.towntwinning.testkit.store to
            org.junit.platform.commons;
    // jqwik calls the methods of configurators by reflection, through the JUnit platform.
    opens org.towntwinning.testkit.providers to
            org.junit.platform.commons;

    provides net.jqwik.api.SampleReportingFormat with
            org.towntwinning.testkit.providers.DomainReportingFormat;
    provides net.jqwik.api.configurators.ArbitraryConfigurator with
            org.towntwinning.testkit.providers.DateFormConfigurator,
            org.towntwinning.testkit.providers.DatesBetweenConfigurator,
            org.towntwinning.testkit.providers.RelationConfigurator;
    provides net.jqwik.api.providers.ArbitraryProvider with
            org.towntwinning.testkit.providers.TwinningArbitraryProvider;
}
