package dev.parley.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.parley.client.http.Json;
import dev.parley.client.model.Graph;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a simulated participant is told of a study")
class StudyNotesSpec {

    private static final String GRAPH = """
            {"entry_node": "a",
             "nodes": {"a": {"type": "question", "key": "size", "text": "How many?", "objective": "Size",
                             "probing": {"enabled": true, "completion_hint": "a number"}},
                       "b": {"type": "form", "key": "facts", "fields": [{"key": "nights", "type": "boolean", "label": "Nights"}]},
                       "c": {"type": "question", "key": "end", "text": "And then?"}},
             "edges": [{"from": "a", "to": "b", "priority": 0, "condition": {"type": "structured", "field": "size", "operator": "gt", "value": 10}},
                       {"from": "a", "to": "c", "priority": 1, "condition": {"type": "agent_assessed", "instruction": "Leads a team"}},
                       {"from": "b", "to": "c", "priority": 0, "condition": {"type": "structured", "field": "facts.nights", "operator": "eq", "value": true}},
                       {"from": "b", "to": "c", "priority": 1, "condition": {"type": "structured", "field": "participant.metadata.plan", "operator": "in", "value": ["pro", "free"]}},
                       {"from": "b", "to": "c", "priority": 2, "condition": {"type": "structured", "field": "metadata.wave", "operator": "eq", "value": 2}},
                       {"from": "b", "to": "c", "priority": 3, "condition": {"type": "structured", "field": "metadata.since", "operator": "lt", "value": "2022-01-01"}}]}
            """;

    @Test
    void are_objectives_hints_and_the_values_at_which_conditions_change_their_mind() throws JsonProcessingException {
        var notes = StudyNotes.of(Json.MAPPER.readValue(GRAPH, Graph.class));

        assertThat(notes.on("a").objective()).contains("Size");
        assertThat(notes.on("a").hint()).contains("a number");
        assertThat(notes.on("a").values()).extracting(Object::toString).containsExactly("10", "11", "9");
        assertThat(notes.on("a").claims()).containsExactly("Leads a team");
        assertThat(notes.on("b").fields().get("nights"))
                .extracting(Object::toString)
                .containsExactly("true");
        assertThat(notes.participantMetadata().get("plan"))
                .extracting(Object::toString)
                .containsExactly("\"pro\"", "\"free\"");
        assertThat(notes.metadata().get("wave")).extracting(Object::toString).contains("2");
        assertThat(notes.metadata().get("since"))
                .extracting(Object::toString)
                .containsExactly("\"2022-01-01\"", "\"2022-01-02\"", "\"2021-12-31\"");
        assertThat(notes.on("nobody knows")).isEqualTo(StudyNotes.NodeNotes.NONE);
    }
}
