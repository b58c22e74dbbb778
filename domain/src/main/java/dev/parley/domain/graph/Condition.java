package dev.parley.domain.graph;

import dev.parley.domain.json.Json;

/** When an edge may be taken. */
public sealed interface Condition {

    /** Compares a field of what is known with a value. {@code operator} is kept as written; validation knows the list. */
    record Structured(String field, String operator, Json value) implements Condition {}

    /** Judged by the assessment model with the answer as evidence. */
    record AgentAssessed(String instruction) implements Condition {}
}
