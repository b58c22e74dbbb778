package dev.parley.domain.turn;

/** What was judged of an agent-assessed condition; undetermined counts as no. */
public enum Verdict {
    YES,
    NO,
    UNDETERMINED
}
