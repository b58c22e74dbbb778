package dev.parley.engines;

/** Judges an open answer. Blocking, possibly for as long as a model takes; call from virtual threads. Thread-safe. */
public interface Assess {

    /** What the answer was found to be. Never refuses an answer, whatever is in it. */
    Assessed assess(AssessRequest request);
}
