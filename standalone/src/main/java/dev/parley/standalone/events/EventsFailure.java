package dev.parley.standalone.events;

/** The topics cannot be shown; the message says why and what to do. */
public final class EventsFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EventsFailure(String message, Throwable cause) {
        super(message, cause);
    }

    EventsFailure(String message) {
        super(message);
    }
}
