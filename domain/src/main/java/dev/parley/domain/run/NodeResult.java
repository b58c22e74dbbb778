package dev.parley.domain.run;

import dev.parley.domain.json.Json;
import java.util.Map;

/**
 * What a node left behind when the interview moved on.
 *
 * @param followUpsAsked follow-ups and redirects spent
 * @param probingComplete whether probing ended because nothing was left to ask, not because the budget was spent
 * @param values what later conditions may read, by field name as conditions write it; nothing else is kept
 */
public record NodeResult(
        String nodeId,
        String questionKey,
        NodeOutcome outcome,
        int followUpsAsked,
        boolean probingComplete,
        Map<String, Json> values) {
    public NodeResult {
        values = Map.copyOf(values);
    }
}
