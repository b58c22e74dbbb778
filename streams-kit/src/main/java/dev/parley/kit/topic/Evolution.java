package dev.parley.kit.topic;

/** Which changes the schemas of a topic allow; the registry enforces it for every new version. */
public enum Evolution {
    /** Every version reads every other: what is kept for ever. */
    FULL_TRANSITIVE,
    /** New readers read everything older: what expires. */
    BACKWARD_TRANSITIVE
}
