package dev.parley.client.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was decided in one turn.
 *
 * @param version the run's version after the turn
 * @param nodeId the node that was open before it
 * @param transcriptEntryIds what the participant said before it
 * @param engine who decided
 * @param entryId what the agent said
 * @param modelCalls the language models that were asked, failed calls included
 */
public record Decision(
        String runId,
        long version,
        Instant decidedAt,
        Optional<String> nodeId,
        Optional<String> questionKey,
        List<String> transcriptEntryIds,
        Optional<Assessment> assessment,
        Step step,
        Optional<TakenEdge> edge,
        Optional<Closed> closed,
        Optional<Opened> opened,
        Optional<Technique> technique,
        String reason,
        String engine,
        Optional<String> entryId,
        Optional<Long> latencyMs,
        List<ModelCall> modelCalls) {

    /** The edge that was taken, and its place in the graph. */
    public record TakenEdge(int index, String from, String to, Optional<Edge.Condition> condition, int priority) {}

    /** The node that was left. */
    public record Closed(
            String nodeId,
            String questionKey,
            String outcome,
            int followUpsAsked,
            boolean probingComplete,
            JsonNode values) {}

    /** The node that came next. */
    public record Opened(String nodeId, String questionKey, String nodeType, String text, boolean required) {}
}
