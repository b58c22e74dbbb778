package dev.parley.kit.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceparentTest {

    private static final UUID SPAN = UUID.fromString("01234567-89ab-cdef-0123-456789abcdef");
    private static final String INCOMING = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00";

    @Test
    void a_trace_that_came_in_goes_on_with_a_span_of_its_own() {
        assertThat(Traceparent.of(Optional.of(INCOMING), "correlation", SPAN))
                .isEqualTo("00-4bf92f3577b34da6a3ce929d0e0e4736-0123456789abcdef-00");
    }

    @Test
    void what_one_request_caused_is_one_trace_and_the_same_one_when_it_is_redone() {
        var first = Traceparent.of(Optional.empty(), "correlation", SPAN);
        var second = Traceparent.of(Optional.empty(), "correlation", new UUID(5, 5));

        assertThat(first).isEqualTo(Traceparent.of(Optional.empty(), "correlation", SPAN));
        assertThat(first.substring(0, 35)).isEqualTo(second.substring(0, 35));
        assertThat(first).isNotEqualTo(second);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-00",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-00",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-00"
            })
    void a_trace_that_is_none_is_not_taken_over(String incoming) {
        assertThat(Traceparent.of(Optional.of(incoming), "correlation", SPAN))
                .isEqualTo(Traceparent.of(Optional.empty(), "correlation", SPAN));
    }
}
