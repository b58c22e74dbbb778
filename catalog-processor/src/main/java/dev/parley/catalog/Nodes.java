package dev.parley.catalog;

/** Names of the topology's nodes and stores; changing one is a migration. */
final class Nodes {

    static final String COMMANDS = "commands";
    static final String DECIDE = "decide";
    static final String OUTCOMES = "outcomes";
    static final String EVENTS = "events";
    static final String DEFINITIONS = "definitions";
    static final String DEAD_LETTERS = "dead-letters";

    /** Store of the objects by id. */
    static final String CATALOG = "catalog";

    /** Store of the outcomes given before. */
    static final String DEDUPLICATION = "outcomes-by-tenant";

    private Nodes() {}
}
