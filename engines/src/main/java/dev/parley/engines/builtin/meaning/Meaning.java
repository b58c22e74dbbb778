package dev.parley.engines.builtin.meaning;

/** Turns sentences into vectors that can be compared with each other, never with another meaning's. Thread-safe. */
public interface Meaning {

    /** The vector of a sentence or phrase. Longer texts lose detail: go sentence by sentence. */
    Vector of(String sentence);

    /** How alike two sentences are: about 0 for unrelated ones, 1 for the same. */
    default double likeness(String a, String b) {
        return of(a).cosine(of(b));
    }

    /**
     * Whether likeness also sees that different words mean the same. Where it does not, a low likeness proves nothing, and
     * thresholds are different.
     */
    boolean seesBeyondWords();
}
