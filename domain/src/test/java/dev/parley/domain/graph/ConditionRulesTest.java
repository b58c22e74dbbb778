package dev.parley.domain.graph;

import static dev.parley.domain.graph.Validations.codes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.json.Json;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A graph cannot be published when a condition cannot be judged")
class ConditionRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nobody",
                "a.size",
                "b.answered.twice",
                "f",
                "c",
                "f.sentiment",
                "f.nothing",
                "s.size",
                "Metadata.x",
                "metadata",
                "participant.name",
                ""
            })
    void it_reads_a_field_that_nothing_can_have(String field) {
        assertThat(codes(withCondition(Graphs.whenExists(field))))
                .containsExactly("unknown_condition_field graph.edges[0].condition.field");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a.answered",
                "a.sentiment",
                "a.word_count",
                "f.size",
                "f.answered",
                "s",
                "s.sentiment",
                "c.data",
                "c.answered",
                "metadata.any thing",
                "participant.metadata.tier"
            })
    void what_every_node_and_run_has_can_be_read(String field) {
        assertThat(codes(withCondition(Graphs.whenExists(field)))).isEmpty();
    }

    @Test
    void its_operator_does_not_exist() {
        assertThat(codes(withCondition(Graphs.when("a", "resembles", Json.text("b")))))
                .containsExactly("unknown_operator graph.edges[0].condition.operator");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "eq|null",
                "neq|null",
                "gt|text",
                "gte|true",
                "lt|null",
                "lte|list",
                "in|text",
                "in|empty list",
                "not_in|number",
                "contains|null",
                "contains|empty text",
                "not_contains|list"
            })
    void its_value_is_none_that_the_operator_compares_with(String operator, String value) {
        assertThat(codes(withCondition(Graphs.when("a", operator, value(value)))))
                .containsExactly("invalid_condition_value graph.edges[0].condition.value");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "eq|text",
                "neq|list",
                "gt|number",
                "gte|date",
                "lt|time",
                "in|list",
                "not_in|list",
                "contains|text",
                "contains|number",
                "not_contains|true",
                "exists|null",
                "not_exists|text"
            })
    void values_that_fit_the_operator_are_fine(String operator, String value) {
        assertThat(codes(withCondition(Graphs.when("a", operator, value(value)))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.answered|eq|text",
                "a.answered|gt|number",
                "a.answered|contains|true",
                "a.sentiment|neq|true",
                "a.sentiment|in|empty texts",
                "a.word_count|eq|text",
                "a.word_count|contains|number",
                "f.size|eq|true",
                "f.size|lt|date",
                "f.agree|eq|text",
                "f.agree|in|list",
                "f.day|gt|number",
                "f.many|eq|text",
                "c.answered|eq|text"
            })
    void it_compares_what_can_never_be_equal(String field, String operator, String value) {
        var expected = value.equals("empty texts") ? Json.texts(List.of()) : value(value);
        assertThat(codes(withCondition(Graphs.when(field, operator, expected))))
                .containsExactly("invalid_condition_value graph.edges[0].condition.value");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a|eq|true",
                "a|gt|number",
                "a.answered|eq|true",
                "a.sentiment|in|list",
                "a.word_count|gte|number",
                "f.size|eq|number",
                "f.agree|neq|true",
                "f.day|lt|date",
                "f.many|contains|text",
                "f.many|eq|list",
                "c.data|eq|true",
                "metadata.tier|contains|text"
            })
    void what_the_field_can_hold_is_fine_to_compare_with(String field, String operator, String value) {
        assertThat(codes(withCondition(Graphs.when(field, operator, value(value)))))
                .isEmpty();
    }

    @Test
    void it_does_not_say_what_the_agent_is_to_judge() {
        assertThat(codes(withCondition(Graphs.judged("  "))))
                .containsExactly("empty_text graph.edges[0].condition.instruction");
    }

    private static Graph withCondition(Condition condition) {
        return Graphs.from("a")
                .question("a")
                .node(
                        "f",
                        Graphs.form(
                                "f",
                                Graphs.field("size", FormField.Type.NUMBER),
                                Graphs.field("agree", FormField.Type.BOOLEAN),
                                Graphs.field("day", FormField.Type.DATE),
                                Graphs.field("many", FormField.Type.MULTI_CHOICE, "one", "two")))
                .node("s", Graphs.stimulus("s"))
                .node("c", Graphs.custom("c"))
                .edge("a", "f", condition)
                .edge("a", "f")
                .edge("f", "s")
                .edge("s", "c")
                .build();
    }

    private static Json value(String name) {
        return switch (name) {
            case "null" -> Json.Null.NULL;
            case "text" -> Json.text("soon");
            case "empty text" -> Json.text("");
            case "true" -> Json.bool(true);
            case "number" -> Json.number(3);
            case "date" -> Json.text("2026-02-28");
            case "time" -> Json.text("2026-02-28T09:00:00Z");
            case "list" -> Json.texts(List.of("one", "two"));
            case "empty list" -> Json.texts(List.of());
            default -> throw new IllegalArgumentException(name);
        };
    }
}
