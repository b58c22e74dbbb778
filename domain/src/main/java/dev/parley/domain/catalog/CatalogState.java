package dev.parley.domain.catalog;

/** A catalog object as the core knows it. */
public sealed interface CatalogState {

    /** The version of the last event; 0 before the first. */
    long version();

    /** No such object yet. */
    enum None implements CatalogState {
        NONE;

        @Override
        public long version() {
            return 0;
        }
    }

    /** The object as it is now; of a blueprint that is the newest version, draft or published. */
    record Existing(Definition current) implements CatalogState {
        @Override
        public long version() {
            return current.aggregateVersion();
        }
    }
}
