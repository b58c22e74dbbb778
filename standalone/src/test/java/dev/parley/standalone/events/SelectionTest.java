package dev.parley.standalone.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.kit.topic.Topic;
import dev.parley.kit.topic.Topics;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelectionTest {

    @Test
    void without_names_it_is_every_topic_and_every_record() {
        var all = Selection.of(List.of(), List.of());

        assertThat(all.topics())
                .isEqualTo(Topics.ALL.stream().<String>map(Topic::name).toList());
        assertThat(all.shows("TurnTaken")).isTrue();
    }

    @Test
    void a_topic_may_be_named_by_its_middle() {
        assertThat(Selection.of(List.of("run.events", "parley.tables.runs.v1"), List.of())
                        .topics())
                .containsExactly("parley.run.events.v1", "parley.tables.runs.v1");
    }

    @Test
    void a_record_may_be_named_in_small_letters() {
        var turns = Selection.of(List.of(), List.of("turntaken"));

        assertThat(turns.shows("TurnTaken")).isTrue();
        assertThat(turns.shows("MessageRecorded")).isFalse();
    }

    @Test
    void what_there_is_not_is_told_with_what_there_is() {
        assertThatThrownBy(() -> Selection.of(List.of("run.event"), List.of()))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("'run.event'")
                .hasMessageContaining("parley.run.events.v1");
        assertThatThrownBy(() -> Selection.of(List.of("run.events"), List.of("CreateAgent")))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("'CreateAgent'")
                .hasMessageContaining("TurnTaken");
    }
}
