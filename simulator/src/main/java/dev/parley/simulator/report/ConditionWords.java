package dev.parley.simulator.report;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.client.model.Edge.Condition;

/** Conditions in words. */
final class ConditionWords {

    private ConditionWords() {}

    static String of(Condition condition) {
        return switch (condition) {
            case Condition.Structured(var field, var operator, var value) ->
                field + " " + spelled(operator)
                        + value.map(JsonNode::toString).map(" "::concat).orElse("");
            case Condition.AgentAssessed(var instruction) -> "the agent finds: " + instruction;
            case Condition.Other() -> "a condition of a kind that is not known here";
        };
    }

    private static String spelled(String operator) {
        return switch (operator) {
            case "eq" -> "=";
            case "neq" -> "≠";
            case "gt" -> ">";
            case "gte" -> "≥";
            case "lt" -> "<";
            case "lte" -> "≤";
            default -> operator.replace('_', ' ');
        };
    }
}
