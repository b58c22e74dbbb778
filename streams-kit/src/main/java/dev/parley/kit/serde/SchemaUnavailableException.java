package dev.parley.kit.serde;

/** The registry could not be asked for a schema; trying again later may work. */
public final class SchemaUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SchemaUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
