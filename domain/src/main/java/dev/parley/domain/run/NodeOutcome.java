package dev.parley.domain.run;

/** How a node was left. */
public enum NodeOutcome {
    ANSWERED,
    DECLINED,
    /** Left without a usable answer. */
    UNANSWERED
}
