/**
 * The interchange document: a whole register as one readable, canonical JSON file, and back; and the store that keeps a
 * register in a folder of such files.
 */
module org.towntwinning.json {
    requires static org.jspecify;
    requires static org.mapstruct;
    requires transitive org.towntwinning.core;
    requires tools.jackson.core;

    exports org.towntwinning.json;

    provides org.towntwinning.store.spi.StoreProvider with
            org.towntwinning.json.folder.JsonStoreProvider;
}
