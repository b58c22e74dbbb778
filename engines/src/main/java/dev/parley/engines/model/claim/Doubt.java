package dev.parley.engines.model.claim;

/** Why a claim does not stand on what it cites. */
public enum Doubt {
    /** It names a number that was not said. */
    FIGURE,
    /** It names somebody or something by a name that was not said. */
    NAME,
    /** It covers more than was said: "always", "most", several participants. */
    EXTENT,
    /** It takes as done what was only thought of, true under a condition, so once, or said of somebody else. */
    HEDGED,
    /** It says the opposite. */
    OPPOSITE,
    /** It speaks of something else. */
    SUBJECT
}
