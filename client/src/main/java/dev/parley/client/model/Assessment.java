package dev.parley.client.model;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
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
        List<EdgeVerdict> edgeVerdicts,
        Optional<Sentiment> sentiment,
        double confidence,
        String rationale,
        String engine,
        Optional<Ask> ask,
        Optional<String> prompt,
        Optional<DeclineReason> declineReason) {

    /** What was judged of a condition that the agent assesses: {@code yes}, {@code no}, {@code undetermined}. */
    public record EdgeVerdict(int edge, String verdict) {}

    /** Why a participant does not answer. */
    public enum DeclineReason {
        UNWILLING,
        UNKNOWING,
        NOT_APPLICABLE,
        @JsonEnumDefaultValue
        UNKNOWN
    }

    /** What a participant asks of the interviewer instead of answering. */
    public enum Ask {
        REPEAT,
        CLARIFY,
        SKIP,
        STOP,
        @JsonEnumDefaultValue
        UNKNOWN
    }
}
