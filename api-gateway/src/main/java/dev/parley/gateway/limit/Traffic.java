package dev.parley.gateway.limit;

/** Which requests give way to which while there are too many: the first give way last. */
public enum Traffic {
    /** Participants and whoever follows an open link: pages, conversation, what they say. */
    PARTICIPANTS,
    /** What researchers and producers change. */
    WRITES,
    /** What they read. */
    READS,
    /** What costs much and can wait: exports, analyses, simulated participants. */
    BULK
}
