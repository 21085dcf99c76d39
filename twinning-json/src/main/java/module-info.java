/** The interchange document: a whole register as one readable, canonical JSON file, and back. */
module org.towntwinning.json {
    requires static org.jspecify;
    requires static org.mapstruct;
    requires transitive org.towntwinning.core;
    requires tools.jackson.core;

    exports org.towntwinning.json;
}
