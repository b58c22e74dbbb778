package dev.parley.standalone.rebuild;

/** The views are not rebuilt; the message says why and what to do. */
public final class RebuildFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RebuildFailure(String message) {
        super(message);
    }

    RebuildFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
