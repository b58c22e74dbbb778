package dev.parley.webhooks.courier;

/** Names of the topology's nodes and stores; changing one is a migration. */
final class Nodes {

    static final String COMMANDS = "commands";
    static final String COURIER = "courier";
    static final String DELIVERIES = "deliveries";
    static final String OUTCOMES = "outcomes";
    static final String CATALOG_COMMANDS = "catalog-commands";
    static final String DEAD_LETTERS = "dead-letters";

    /** Store of the pending deliveries by webhook, subject and number. */
    static final String QUEUE = "queue";

    /** Store of the first deliveries of all subjects by webhook and due time. */
    static final String DUE = "due";

    /** Store of what is known of each webhook's deliveries. */
    static final String LINES = "lines";

    /** Store of the outcomes given before. */
    static final String DEDUPLICATION = "deduplication";

    private Nodes() {}
}
