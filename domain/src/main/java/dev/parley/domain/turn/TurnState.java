package dev.parley.domain.turn;

import dev.parley.domain.catalog.Technique;
import dev.parley.domain.json.Json;
import java.util.List;
import java.util.Map;

/**
 * What the next step depends on besides the definitions and the assessment.
 *
 * @param nodeId the open node
 * @param answer the participant's messages at this node so far, oldest first
 * @param followUpsAsked follow-ups and redirects already spent here
 * @param rephrased whether the question was already asked once more, after a decline or for a value that the way on depends on
 * @param techniquesUsed techniques of the follow-ups asked in this run at this node, in order
 * @param probingStopped whether a sensitive topic ended probing here
 * @param values what earlier nodes left for conditions, by field name
 * @param participantMetadata readable as {@code participant.metadata.<k>}
 * @param metadata readable as {@code metadata.<k>}
 */
public record TurnState(
        String nodeId,
        List<String> answer,
        int followUpsAsked,
        boolean rephrased,
        List<Technique> techniquesUsed,
        boolean probingStopped,
        Map<String, Json> values,
        Json.Object participantMetadata,
        Json.Object metadata) {

    public TurnState {
        answer = List.copyOf(answer);
        techniquesUsed = List.copyOf(techniquesUsed);
        values = Map.copyOf(values);
    }
}
