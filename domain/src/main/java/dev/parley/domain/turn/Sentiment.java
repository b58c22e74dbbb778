package dev.parley.domain.turn;

/** How an answer feels. */
public enum Sentiment {
    POSITIVE,
    NEUTRAL,
    NEGATIVE,
    MIXED
}
