package dev.parley.client.model;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.util.List;
import java.util.Optional;

/**
 * A command and what became of it.
 *
 * @param id absent for an event that is no command
 * @param version the run's version afterwards, when it was accepted
 * @param code why it was rejected: a code as in problem documents
 * @param replayed whether the same command was decided before
 * @param eventId the CloudEvent's id, where it came as one
 */
public record CommandState(
        Optional<String> id,
        Status status,
        Optional<Long> version,
        Optional<String> code,
        Optional<String> detail,
        List<Problem.Mistake> errors,
        Optional<Boolean> replayed,
        Optional<String> eventId,
        Optional<String> runId) {

    /** What became of it. */
    public enum Status {
        /** Not decided yet. */
        PENDING,
        ACCEPTED,
        REJECTED,
        /** It was not sent; to be sent again under the same id. */
        UNAVAILABLE,
        @JsonEnumDefaultValue
        UNKNOWN
    }
}
