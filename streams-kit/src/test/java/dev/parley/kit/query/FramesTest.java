package dev.parley.kit.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.domain.id.RunId;
import dev.parley.kit.query.Routes.Kind;
import dev.parley.kit.query.Routes.Route;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FramesTest {

    @Test
    void a_history_travels_with_and_without_a_state() {
        var with = new EncodedHistory(Optional.of(new byte[] {1}), List.of(new byte[] {2, 3}));
        var without = new EncodedHistory(Optional.empty(), List.of(new byte[] {4}));
        assertThat(Frames.history(Frames.ofHistory(with)))
                .usingRecursiveComparison()
                .isEqualTo(with);
        assertThat(Frames.history(Frames.ofHistory(without)))
                .usingRecursiveComparison()
                .isEqualTo(without);
    }

    @Test
    void a_part_of_a_list_travels_with_its_partitions_and_where_to_go_on() {
        var position = new ListPosition(Instant.EPOCH, new UUID(1, 2));
        var run = new EncodedHistory(Optional.of(new byte[] {1}), List.of());
        var held = new HeldSlice(
                Set.of(3, 7), new Slice<>(List.of(new Slice.Item<>(position, run)), Optional.of(position)));
        assertThat(Frames.slice(Frames.ofSlice(held)))
                .usingRecursiveComparison()
                .isEqualTo(held);
    }

    @Test
    void events_of_several_runs_travel_by_run() {
        var first = new RunId(new UUID(1, 2));
        var second = new RunId(new UUID(3, 4));
        var byRun = Map.of(first, List.of(new byte[] {1}, new byte[] {2}), second, List.<byte[]>of());
        assertThat(Frames.byRun(Frames.ofRuns(byRun)))
                .usingRecursiveComparison()
                .isEqualTo(byRun);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "abcd", "\u0000\u0000\u0000\u0009x", "\u00ff\u00ff\u00ff\u00ffx"})
    void bytes_that_are_no_frames_are_refused(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> Frames.slice(bytes)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Frames.history(bytes)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void routes_travel_as_lines() {
        var routes = new Routes(Map.of(
                new Route(Kind.RUN, 0), "a:1", new Route(Kind.RUN, 1), "b:2", new Route(Kind.CATALOG, 0), "b:2"));
        assertThat(Routes.parse(routes.text())).isEqualTo(routes);
        assertThat(routes.owners(Kind.RUN)).containsExactly("a:1", "b:2");
        assertThatThrownBy(() -> Routes.parse("<html>")).isInstanceOf(IllegalArgumentException.class);
    }
}
