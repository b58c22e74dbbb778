package dev.parley.kit.serde;

/** A value does not fit its topic, and trying again will not change that. */
public final class UnwritableValueException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnwritableValueException(String message) {
        super(message);
    }
}
