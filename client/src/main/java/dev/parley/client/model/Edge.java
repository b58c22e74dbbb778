package dev.parley.client.model;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** The way from one node to another; lower priorities are tried first, and an edge without a condition is always open. */
public record Edge(String from, String to, Optional<Condition> condition, int priority) {

    /** When an edge is open. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", defaultImpl = Condition.Other.class)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Condition.Structured.class, name = "structured"),
        @JsonSubTypes.Type(value = Condition.AgentAssessed.class, name = "agent_assessed")
    })
    public sealed interface Condition {

        /** A field of what was answered compared with a value. */
        record Structured(String field, String operator, Optional<JsonNode> value) implements Condition {}

        /** The agent decides by an instruction. */
        record AgentAssessed(String instruction) implements Condition {}

        /** A kind that this client does not know. */
        record Other() implements Condition {}
    }
}
