package dev.parley.kit.topic;

/** The topics of the cluster are not the ones this installation was made with; the message says what to do. */
public final class TopicMismatchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TopicMismatchException(String message) {
        super(message);
    }
}
