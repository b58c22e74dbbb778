package dev.parley.kit.topic;

/** Which partition a record belongs on. */
public enum Partitioning {
    /** By the key (murmur2 of its UTF-8 bytes, as every Kafka client does by default). */
    BY_KEY("the key"),
    /** By the aggregate id, which is the key's part before its last colon, in the same way. */
    BY_AGGREGATE("the key's part before its last ':'"),
    /** By the run id, which is the key, or its part before its first colon, in the same way. */
    BY_RUN("the run id"),
    /** The partition the value asks for; by the key when it asks for none. */
    BY_REPLY_PARTITION("the value's reply partition; the key when there is none");

    private final String words;

    Partitioning(String words) {
        this.words = words;
    }

    /** For the docs. */
    public String words() {
        return words;
    }
}
