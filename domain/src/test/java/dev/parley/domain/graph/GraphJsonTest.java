package dev.parley.domain.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.catalog.Technique;
import dev.parley.domain.json.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A graph as JSON")
class GraphJsonTest {

    @Test
    void has_the_members_of_the_api_in_its_order() {
        var json = GraphJson.of(Graphs.from("a").question("a").build());
        assertThat(json.members().keySet()).containsExactly("entry_node", "nodes", "edges");
        assertThat(json.get("entry_node")).contains(Json.text("a"));
    }

    @Test
    void writes_a_question_with_its_probing() {
        var probing = new Probing(true, OptionalInt.of(2), List.of(Technique.FIVE_WHYS), Optional.of("Names a reason"));
        var json = GraphJson.node(new Node.Question("why", "Why?", Optional.of("Reasons"), true, probing));
        assertThat(json.members())
                .containsOnly(
                        Map.entry("type", Json.text("question")),
                        Map.entry("key", Json.text("why")),
                        Map.entry("text", Json.text("Why?")),
                        Map.entry("required", Json.bool(true)),
                        Map.entry("objective", Json.text("Reasons")),
                        Map.entry(
                                "probing",
                                new Json.Object(Map.of(
                                        "enabled", Json.bool(true),
                                        "max_follow_ups", Json.number(2),
                                        "techniques", Json.texts(List.of("five_whys")),
                                        "completion_hint", Json.text("Names a reason")))));
    }

    @Test
    void writes_what_is_absent_as_null() {
        var json = GraphJson.node(Graphs.probed("why", Probing.OFF));
        assertThat(json.get("objective")).contains(Json.Null.NULL);
        assertThat(GraphJson.edge(new Edge("a", "b", Optional.empty(), 3)).members())
                .containsOnly(
                        Map.entry("from", Json.text("a")),
                        Map.entry("to", Json.text("b")),
                        Map.entry("condition", Json.Null.NULL),
                        Map.entry("priority", Json.number(3)));
    }

    @Test
    void writes_the_fields_of_a_form() {
        var field = new FormField(
                "size",
                FormField.Type.SINGLE_CHOICE,
                "How large?",
                false,
                List.of("small", "large"),
                Optional.of(BigDecimal.ONE),
                Optional.empty());
        assertThat(GraphJson.node(Graphs.form("about", field)).get("fields"))
                .contains(new Json.Array(List.of(new Json.Object(Map.of(
                        "key", Json.text("size"),
                        "type", Json.text("single_choice"),
                        "label", Json.text("How large?"),
                        "required", Json.bool(false),
                        "options", Json.texts(List.of("small", "large")),
                        "min", Json.number(1),
                        "max", Json.Null.NULL)))));
    }

    @Test
    void writes_the_content_of_a_stimulus_and_of_a_custom_node() {
        assertThat(GraphJson.node(Graphs.stimulus("slogan")).get("content"))
                .contains(new Json.Object(Map.of(
                        "kind",
                        Json.text("text"),
                        "text",
                        Json.text("A new slogan"),
                        "url",
                        Json.Null.NULL,
                        "alt",
                        Json.Null.NULL)));
        var content = new Json.Object(Map.of("widget", Json.text("slider")));
        assertThat(GraphJson.node(new Node.Custom("own", "", true, content)).get("content"))
                .contains(content);
    }

    @Test
    void writes_both_kinds_of_condition() {
        assertThat(condition(Graphs.when("a.size", "gt", Json.number(5))))
                .contains(new Json.Object(Map.of(
                        "type", Json.text("structured"),
                        "field", Json.text("a.size"),
                        "operator", Json.text("gt"),
                        "value", Json.number(5))));
        assertThat(condition(Graphs.judged("Did they like it?")))
                .contains(new Json.Object(
                        Map.of("type", Json.text("agent_assessed"), "instruction", Json.text("Did they like it?"))));
    }

    private static Optional<Json> condition(Condition condition) {
        return GraphJson.edge(new Edge("a", "b", Optional.of(condition), 0)).get("condition");
    }
}
