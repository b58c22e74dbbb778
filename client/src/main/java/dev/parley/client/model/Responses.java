package dev.parley.client.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One response per node that was on the path. {@code completionRate} is 0 to 1. */
public record Responses(
        Optional<String> id,
        String organizationId,
        boolean testMode,
        String runId,
        ResultStatus status,
        List<Item> items,
        List<String> pathTaken,
        double completionRate,
        Optional<String> engine,
        Instant createdAt,
        Instant updatedAt) {

    /** What became of a node. */
    public record Item(
            String nodeId,
            String questionKey,
            String questionText,
            boolean answered,
            Optional<Answer> answer,
            int followUpsAsked,
            boolean probingComplete,
            String nodeType) {}

    /** An answer, with the transcript entries that show it. */
    public record Answer(
            Optional<String> summary,
            String verbatim,
            List<String> transcriptEntryIds,
            Optional<JsonNode> value,
            Optional<Sentiment> sentiment) {}
}
