package dev.parley.domain.graph;

import static dev.parley.domain.graph.Validations.codes;
import static dev.parley.domain.graph.Validations.only;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A graph cannot be published when a node cannot be asked")
class NodeRulesTest {

    @Test
    void two_nodes_have_the_same_key() {
        var graph = Graphs.from("a")
                .question("a")
                .node("b", Graphs.question("a", "And what else?"))
                .edge("a", "b")
                .build();
        assertThat(codes(graph)).containsExactly("duplicate_key graph.nodes.b.key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Plan", "1st", "my key", "größe", "metadata"})
    void a_question_key_is_not_written_as_one_or_reserved(String key) {
        assertThat(codes(only(Graphs.question(key, "What is it?"))))
                .containsExactly("invalid_key graph.nodes.only.key");
    }

    @Test
    void a_node_id_would_not_fit_into_an_address() {
        var graph = Graphs.from("a b")
                .node("a b", Graphs.question("a", "What is it?"))
                .build();
        assertThat(codes(graph)).containsExactly("invalid_key graph.nodes[\"a b\"]");
        var longest = "n".repeat(64);
        assertThat(codes(Graphs.from(longest)
                        .node(longest, Graphs.question("a", "What?"))
                        .build()))
                .isEmpty();
    }

    @Test
    void a_question_or_form_says_nothing() {
        assertThat(codes(only(Graphs.question("a", " \n")))).containsExactly("empty_text graph.nodes.only.text");
        var form = new Node.Form("a", "", true, List.of(Graphs.field("b", FormField.Type.NUMBER)));
        assertThat(codes(only(form))).containsExactly("empty_text graph.nodes.only.text");
    }

    @Test
    void a_stimulus_shows_nothing() {
        assertThat(codes(only(showing(StimulusContent.Kind.TEXT, Optional.empty()))))
                .containsExactly("empty_text graph.nodes.only.content.text");
        assertThat(codes(only(showing(StimulusContent.Kind.IMAGE, Optional.empty()))))
                .containsExactly("empty_text graph.nodes.only.content.url");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "image.png", "https://", "ftp://example.org/a", "http://a b"})
    void a_stimulus_has_an_address_that_no_browser_should_open(String url) {
        assertThat(codes(only(showing(StimulusContent.Kind.LINK, Optional.of(url)))))
                .containsExactly("invalid_value graph.nodes.only.content.url");
    }

    @Test
    void a_stimulus_with_a_web_address_is_fine() {
        assertThat(codes(only(showing(StimulusContent.Kind.IMAGE, Optional.of("https://example.org/a.png?b=c")))))
                .isEmpty();
    }

    @Test
    void a_form_has_no_fields() {
        assertThat(codes(only(Graphs.form("a")))).containsExactly("form_without_fields graph.nodes.only.fields");
    }

    @Test
    void two_fields_of_a_form_have_the_same_key() {
        var form =
                Graphs.form("a", Graphs.field("b", FormField.Type.NUMBER), Graphs.field("b", FormField.Type.BOOLEAN));
        assertThat(codes(only(form))).containsExactly("duplicate_field_key graph.nodes.only.fields[1].key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"answered", "sentiment", "word_count", "Size", "a.b"})
    void a_field_key_is_reserved_or_not_written_as_one(String key) {
        assertThat(codes(only(Graphs.form("a", Graphs.field(key, FormField.Type.NUMBER)))))
                .containsExactly("invalid_key graph.nodes.only.fields[0].key");
    }

    @Test
    void a_field_has_no_label() {
        var field = new FormField("b", FormField.Type.DATE, "", false, List.of(), Optional.empty(), Optional.empty());
        assertThat(codes(only(Graphs.form("a", field)))).containsExactly("empty_text graph.nodes.only.fields[0].label");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SINGLE_CHOICE", "MULTI_CHOICE"})
    void a_choice_has_no_options(String type) {
        assertThat(codes(only(Graphs.form("a", Graphs.field("b", FormField.Type.valueOf(type))))))
                .containsExactly("choice_without_options graph.nodes.only.fields[0].options");
    }

    @Test
    void an_option_is_blank_or_there_twice() {
        var field = Graphs.field("b", FormField.Type.SINGLE_CHOICE, "yes", "", "yes");
        assertThat(codes(only(Graphs.form("a", field))))
                .containsExactly(
                        "empty_text graph.nodes.only.fields[0].options[1]",
                        "invalid_value graph.nodes.only.fields[0].options[2]");
    }

    @Test
    void a_minimum_is_over_the_maximum() {
        var field = new FormField(
                "b",
                FormField.Type.RATING,
                "How good?",
                true,
                List.of(),
                Optional.of(new BigDecimal("5")),
                Optional.of(new BigDecimal("1")));
        assertThat(codes(only(Graphs.form("a", field))))
                .containsExactly("invalid_value graph.nodes.only.fields[0].min");
    }

    @Test
    void a_number_of_follow_ups_is_negative() {
        assertThat(codes(only(Graphs.probed("a", Graphs.probing(0))))).isEmpty();
        assertThat(codes(only(Graphs.probed("a", Graphs.probing(-1)))))
                .containsExactly("invalid_value graph.nodes.only.probing.max_follow_ups");
    }

    private static Node showing(StimulusContent.Kind kind, Optional<String> url) {
        return new Node.Stimulus(
                "a", "What is it?", true, new StimulusContent(kind, Optional.empty(), url, Optional.empty()));
    }
}
