package dev.parley.domain.query;

/** What comes out of a run. */
public enum ResultKind {
    TRANSCRIPT,
    RESPONSES,
    ANALYSIS
}
