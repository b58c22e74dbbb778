package dev.parley.kit.streams;

import dev.parley.kit.serde.UndecodableRecordException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.streams.errors.StreamsException;
import org.apache.kafka.streams.errors.internals.FailedProcessingException;

/** Tells failures that belong to a record from those that belong to the moment. */
final class Failures {

    private Failures() {}

    /**
     * Whether the failure would come again with the same record: everything that our own code throws. What Kafka throws
     * (fencing, time-outs, a store that cannot be written) is a matter of the moment.
     */
    static boolean belongsToTheRecord(Throwable failure) {
        return !(unwrapped(failure) instanceof KafkaException);
    }

    /** A sentence for people. */
    static String reason(Throwable failure) {
        var cause = unwrapped(failure);
        var message = cause.getMessage();
        if (message == null) {
            return cause.getClass().getSimpleName();
        }
        boolean ownWords = cause instanceof UndecodableRecordException || cause instanceof RefusedRecordException;
        return ownWords ? message : cause.getClass().getSimpleName() + ": " + message;
    }

    /** What Streams only wraps on the way from a child node or a serializer to us. */
    private static Throwable unwrapped(Throwable failure) {
        var cause = failure.getCause();
        boolean wrapper = failure instanceof FailedProcessingException || failure.getClass() == StreamsException.class;
        return wrapper && cause != null ? unwrapped(cause) : failure;
    }
}
