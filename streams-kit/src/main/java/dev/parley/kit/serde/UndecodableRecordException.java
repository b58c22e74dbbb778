package dev.parley.kit.serde;

/** The bytes of a record are not a value of its topic, and trying again will not change that; the message is the reason. */
public final class UndecodableRecordException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UndecodableRecordException(String reason) {
        super(reason);
    }

    public UndecodableRecordException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
