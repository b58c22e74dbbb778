package dev.parley.domain.run;

import static dev.parley.domain.run.Blueprints.blueprint;
import static dev.parley.domain.run.Scenario.fillsIn;
import static dev.parley.domain.run.Scenario.says;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.envelope.RejectionCode;
import dev.parley.domain.json.Json;
import dev.parley.domain.limits.Limits;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Stimuli, forms and custom nodes. */
class NodeKindSpec {

    private static Blueprints formThenBranch() {
        return blueprint()
                .form("team")
                .question("big", false)
                .question("small", false)
                .when("team", "big", "team.size", "gt", Json.number(10))
                .edge("team", "small");
    }

    @Test
    void a_form_branches_by_its_fields() {
        Scenario.active(formThenBranch())
                .accept(fillsIn("team", Map.of("size", Json.number(12))))
                .thenEvents(RunEvent.ContentResponded.class, RunEvent.TurnTaken.class)
                .thenAgentSays("Question big?");
        Scenario.active(formThenBranch())
                .accept(fillsIn("team", Map.of("size", Json.number(3))))
                .thenAgentSays("Question small?");
    }

    @Test
    void a_long_message_while_a_form_is_open_is_recorded_and_the_agent_points_to_the_form() {
        var scenario = Scenario.active(formThenBranch()).accept(says("and then there was this ".repeat(5)));
        scenario.thenEvents(RunEvent.MessageRecorded.class, RunEvent.AgentSpoke.class);
        assertThat(scenario.run().progress().current().orElseThrow().nodeId()).isEqualTo("team");
    }

    @Test
    void a_forms_answer_is_checked_field_by_field() {
        var scenario = Scenario.active(formThenBranch());
        scenario.when(fillsIn("team", Map.of())).thenRejected(RejectionCode.INVALID_REQUEST);
        scenario.when(fillsIn("team", Map.of("size", Json.text("twelve")))).thenRejected(RejectionCode.INVALID_REQUEST);
        scenario.when(fillsIn("team", Map.of("size", Json.number(101)))).thenRejected(RejectionCode.INVALID_REQUEST);
        scenario.when(fillsIn("team", Map.of("size", Json.number(1), "colour", Json.text("red"))))
                .thenRejected(RejectionCode.INVALID_REQUEST);
        scenario.accept(fillsIn("team", Map.of("size", Json.number(100), "remote", Json.bool(true))));
    }

    @Test
    void a_question_is_not_answered_like_a_form_and_a_form_not_twice() {
        var scenario = Scenario.active(formThenBranch());
        scenario.accept(fillsIn("team", Map.of("size", Json.number(1))));
        scenario.when(fillsIn("team", Map.of("size", Json.number(1)))).thenRejected(RejectionCode.WRONG_NODE);
        scenario.when(fillsIn("small", Map.of("size", Json.number(1)))).thenRejected(RejectionCode.WRONG_NODE);
    }

    @Test
    void a_stimulus_takes_the_next_message_as_the_reaction() {
        Scenario.active(blueprint().stimulus("s").question("q", false).edge("s", "q"))
                .thenAgentSays("Look at this.\n\nA picture of a cat.")
                .accept(says("cute"))
                .thenAgentSays("Question q?");
    }

    @Test
    void a_custom_node_is_answered_with_opaque_data_and_needs_no_words() {
        var scenario =
                Scenario.active(blueprint().custom("c").question("q", false).edge("c", "q"));
        assertThat(scenario.agentWords()).isEmpty();
        scenario.accept(fillsIn("c", Map.of("anything", Json.texts(java.util.List.of("goes")))))
                .thenAgentSays("Question q?");
    }

    @Test
    void a_content_response_may_have_64_kib_as_json_and_no_more() {
        int frame = "{\"a\":\"\"}".length();
        var scenario =
                Scenario.active(blueprint().custom("c").question("q", false).edge("c", "q"));
        String longest = "x".repeat(Limits.CONTENT_RESPONSE_BYTES - frame);
        scenario.when(fillsIn("c", Map.of("a", Json.text(longest + "x")))).thenRejected(RejectionCode.INVALID_REQUEST);
        scenario.accept(fillsIn("c", Map.of("a", Json.text(longest))));
    }
}
