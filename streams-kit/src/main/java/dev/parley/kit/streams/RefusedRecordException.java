package dev.parley.kit.streams;

/**
 * A processor refuses a record before it wrote or forwarded anything for it. Behind a guard that costs nothing: the transaction
 * goes on without the record. Any other exception gives the transaction up.
 */
public final class RefusedRecordException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RefusedRecordException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
