package dev.parley.kit.query;

import java.time.Duration;

/**
 * What the one who asks says to a copy of a view that may be behind, while the instance that keeps the view does not answer. Asked on the
 * thread that asks the query. Thread-safe.
 */
public interface Copies {

    /** For who acts upon what is read. */
    Copies NEVER = new Copies() {
        @Override
        public boolean welcome() {
            return false;
        }

        @Override
        public void shown(Duration behind) {
            throw new IllegalStateException("nobody wanted a copy");
        }
    };

    /** Whether a copy is better than no answer. */
    boolean welcome();

    /** The answer is from a copy, which has everything that was there so long ago. */
    void shown(Duration behind);
}
