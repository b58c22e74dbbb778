package dev.parley.kit.command;

/**
 * A command was not acknowledged by the brokers. It may or may not have reached them: sending it again under the same command id
 * is safe and settles it.
 */
public final class CommandNotSentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean worthRetrying;

    public CommandNotSentException(String message, Throwable cause, boolean worthRetrying) {
        super(message, cause);
        this.worthRetrying = worthRetrying;
    }

    /** Whether the brokers were away or slow; otherwise the command itself cannot be sent. */
    public boolean worthRetrying() {
        return worthRetrying;
    }
}
