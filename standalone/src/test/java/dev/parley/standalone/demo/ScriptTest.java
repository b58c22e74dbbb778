package dev.parley.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.IntNode;
import org.junit.jupiter.api.Test;

class ScriptTest {
    private final Script script = Sample.of(Script.class, """
            {'participant': {'name': 'Dana'}, 'consent': true, 'otherwise': 'That is all.',
             'answers': {'incident': {'says': ['It broke.', 'For three hours.']}, 'facts': {'responds': {'size': 11}}}}
            """);

    @Test
    void answers_each_follow_up_with_the_next_message() {
        assertThat(script.message("incident", 0)).isEqualTo("It broke.");
        assertThat(script.message("incident", 1)).isEqualTo("For three hours.");
    }

    @Test
    void has_something_to_say_when_the_agent_asks_more_often_than_the_script_foresaw() {
        assertThat(script.message("incident", 2)).isEqualTo("That is all.");
    }

    @Test
    void fills_in_forms() {
        assertThat(script.data("facts")).containsEntry("size", IntNode.valueOf(11));
    }

    @Test
    void fails_at_a_node_it_does_not_know() {
        assertThatThrownBy(() -> script.message("budget", 0))
                .isInstanceOf(DemoFailure.class)
                .hasMessage("The script says nothing about the node budget.");
    }

    @Test
    void fails_where_words_are_asked_for_and_it_has_data() {
        assertThatThrownBy(() -> script.message("facts", 0)).isInstanceOf(DemoFailure.class);
        assertThatThrownBy(() -> script.data("incident")).isInstanceOf(DemoFailure.class);
    }
}
