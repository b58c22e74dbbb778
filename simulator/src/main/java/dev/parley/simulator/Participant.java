package dev.parley.simulator;

/**
 * Somebody who answers an interviewer. What they do follows from what they are asked and nothing else, so that an interview which was
 * broken off goes on with another object of the same kind. Blocking; implementations are thread-safe.
 */
public interface Participant {

    /** Whether they agree to be interviewed. */
    boolean consents();

    /** What they do now. */
    Act answer(Situation now);
}
