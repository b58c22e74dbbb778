package dev.parley.simulator.trial;

/** Something cannot be tried; the message is for the user and says why. */
public final class TrialFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TrialFailure(String sentence) {
        super(sentence);
    }

    public TrialFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
