package dev.parley.standalone.deadletters;

/** It could not be done; the message says why and what to do. */
public final class DeadLettersFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DeadLettersFailure(String message) {
        super(message);
    }

    DeadLettersFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
