package dev.parley.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.parley.client.http.Json;
import dev.parley.domain.catalog.AgentRules;
import dev.parley.domain.catalog.AgentSpec;
import dev.parley.domain.catalog.BlueprintSpec;
import dev.parley.domain.graph.GraphValidation;
import dev.parley.domain.graph.Node;
import dev.parley.domain.id.PublicIds;
import dev.parley.domain.run.FormRules;
import dev.parley.gateway.input.AgentRequest;
import dev.parley.gateway.input.BlueprintRequest;
import dev.parley.gateway.input.Body;
import dev.parley.gateway.problem.Result;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExamplesTest {
    private final Examples examples = Examples.in(Path.of("..", "examples"));

    @Test
    void the_agent_is_accepted_without_a_warning() {
        assertThat(AgentRules.check(agent())).isEmpty();
    }

    @Test
    void the_blueprint_can_be_published_without_a_warning() {
        assertThat(GraphValidation.validate(blueprint().graph(), blueprint())).isEmpty();
    }

    @Test
    void the_blueprint_has_a_form_that_branches_an_optional_question_and_a_stimulus() {
        var nodes = blueprint().graph().nodes().values();
        assertThat(nodes).hasSizeGreaterThanOrEqualTo(8);
        assertThat(nodes).hasAtLeastOneElementOfType(Node.Form.class).hasAtLeastOneElementOfType(Node.Stimulus.class);
        assertThat(nodes).anyMatch(node -> node instanceof Node.Question && !node.required());
        assertThat(blueprint().graph().edges())
                .anyMatch(edge -> edge.condition().isPresent());
    }

    @Test
    void the_script_fills_in_the_form_as_the_form_wants_it() {
        blueprint().graph().nodes().forEach((id, node) -> {
            if (node instanceof Node.Form) {
                assertThat(FormRules.check(
                                node, sent(examples.script().data(id)).json()))
                        .isEmpty();
            }
        });
    }

    @Test
    void the_script_only_knows_nodes_of_the_blueprint() {
        assertThat(blueprint().graph().nodes().keySet())
                .containsAll(examples.script().answers().keySet());
    }

    @Test
    void says_where_the_examples_should_be(@TempDir Path empty) {
        assertThatThrownBy(() -> Examples.in(empty))
                .isInstanceOf(DemoFailure.class)
                .hasMessageContaining("agent.json")
                .hasMessageContaining("Run ./parley from the folder it came in.");
    }

    private AgentSpec agent() {
        return accepted(AgentRequest.read(sent(examples.agent()), Map.of()));
    }

    private BlueprintSpec blueprint() {
        var agentId = PublicIds.format(PublicIds.Kind.AGENT, new UUID(1, 2));
        return accepted(BlueprintRequest.read(sent(examples.blueprint().withAgent(agentId))));
    }

    /** As the client sends it. */
    private static Body sent(Object draft) {
        try {
            return accepted(Body.parse(Json.MAPPER.writeValueAsBytes(draft)));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static <T> T accepted(Result<T> result) {
        return switch (result) {
            case Result.Ok<T>(var value) -> value;
            case Result.Refused<T>(var problem) -> throw new AssertionError(problem);
        };
    }
}
