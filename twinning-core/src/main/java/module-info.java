/**
 * The domain of town twinnings: relations and their history, dates of honest precision, roles, committees, interactions
 * and documents; what follows from them on a given day; and the stores that keep them, with the one in memory.
 */
module org.towntwinning.core {
    requires com.google.common;
    requires static transitive org.jspecify;

    exports org.towntwinning.anniversary;
    exports org.towntwinning.committee;
    exports org.towntwinning.document;
    exports org.towntwinning.interaction;
    exports org.towntwinning.municipality;
    exports org.towntwinning.register;
    exports org.towntwinning.relation;
    exports org.towntwinning.report;
    exports org.towntwinning.role;
    exports org.towntwinning.store;
    exports org.towntwinning.store.spi;
    exports org.towntwinning.time;
    exports org.towntwinning.validation;

    uses org.towntwinning.store.spi.StoreProvider;

    provides org.towntwinning.store.spi.StoreProvider with
            org.towntwinning.store.internal.MemoryStoreProvider;
}
