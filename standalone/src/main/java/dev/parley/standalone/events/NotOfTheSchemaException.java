package dev.parley.standalone.events;

/** JSON that is not what a schema asks for; the message names the member and what belongs there. */
public final class NotOfTheSchemaException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotOfTheSchemaException(String message) {
        super(message);
    }
}
