package dev.parley.standalone.demo;

/** The interview cannot be conducted to its end; the message is for the user and says why. */
public final class DemoFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DemoFailure(String sentence) {
        super(sentence);
    }

    public DemoFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
