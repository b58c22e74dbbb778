package dev.parley.client.model;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;

/**
 * A study: a graph of questions.
 *
 * @param version number of the draft or published version shown
 * @param publishedVersion the version that new runs use
 * @param agent where it was expanded
 */
public record Blueprint(
        String id,
        String organizationId,
        boolean testMode,
        String agentId,
        String name,
        Optional<String> description,
        long version,
        Optional<Long> publishedVersion,
        Status status,
        Graph graph,
        Settings settings,
        Pipeline pipeline,
        JsonNode metadata,
        Optional<Instant> publishedAt,
        Instant createdAt,
        Instant updatedAt,
        Optional<Instant> archivedAt,
        Optional<Agent> agent) {

    /** Draft, published, archived. */
    public enum Status {
        DRAFT,
        PUBLISHED,
        ARCHIVED,
        @JsonEnumDefaultValue
        UNKNOWN
    }

    /** Durations in minutes; {@code language} is a BCP 47 tag. */
    public record Settings(
            Optional<Integer> estimatedDurationM,
            Optional<Integer> maxDurationM,
            Optional<String> introMessage,
            Optional<String> outroMessage,
            Optional<String> language,
            Optional<Boolean> consent) {}

    /** What is made of a conversation. */
    public record Pipeline(Optional<Boolean> transcript, Optional<Boolean> responses, Optional<Boolean> analysis) {}
}
