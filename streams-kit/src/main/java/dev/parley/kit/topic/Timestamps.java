package dev.parley.kit.topic;

/** Whose clock a record's timestamp is. */
public enum Timestamps {
    /** The producer's. */
    CREATE_TIME("CreateTime"),
    /** The broker's, given when the record is appended: one clock for all that is decided from a partition. */
    LOG_APPEND_TIME("LogAppendTime");

    private final String setting;

    Timestamps(String setting) {
        this.setting = setting;
    }

    /** The broker's name for it. */
    String setting() {
        return setting;
    }
}
