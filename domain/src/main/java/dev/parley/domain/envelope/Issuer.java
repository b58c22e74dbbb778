package dev.parley.domain.envelope;

/** Which kind of sender stands behind a command; decides which commands it may send. */
public enum Issuer {
    /** A holder of an API key, over HTTP. */
    API,
    /** The participant, over the join link. */
    PARTICIPANT,
    /** An authenticated producer on the requests topic. */
    PRODUCER,
    /** One of Parley's own workers (interviewer, analysis). */
    WORKER,
    /** The timers topology. */
    TIMER
}
