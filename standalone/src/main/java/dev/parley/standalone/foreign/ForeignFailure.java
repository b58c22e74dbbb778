package dev.parley.standalone.foreign;

/** The record is not removed; the message says why and what to do. */
public final class ForeignFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ForeignFailure(String message) {
        super(message);
    }

    ForeignFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
