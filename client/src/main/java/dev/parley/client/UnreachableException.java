package dev.parley.client;

import org.jspecify.annotations.Nullable;

/** The server did not answer, or was not ready, however often it was asked. Nobody knows whether the request took effect. */
public final class UnreachableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreachableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    public UnreachableException(String message) {
        super(message);
    }
}
