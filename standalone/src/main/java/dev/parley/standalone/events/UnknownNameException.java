package dev.parley.standalone.events;

/** Somebody asked for something that there is not; the message says what there is. */
public final class UnknownNameException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownNameException(String message) {
        super(message);
    }
}
