package dev.parley.client.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/** What was found about an answer; {@code completeness} and {@code confidence} are 0 to 1. */
public record Assessment(
        boolean addressed,
        double completeness,
        boolean hintSatisfied,
        boolean offTopic,
        boolean declined,
        List<String> sensitiveTopics,
        Optional<JsonNode> value,
        Optional<Sentiment> sentiment,
        double confidence,
        String rationale,
        String engine) {}
