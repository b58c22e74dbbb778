package dev.parley.standalone.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final StringWriter out = new StringWriter();

    @Test
    void prints_one_line_for_each_step_that_is_done() {
        var progress = new Progress(new PrintWriter(out), Terminal.NONE);
        assertThat(progress.step("broker", () -> "done")).isEqualTo("done");
        assertThat(out.toString()).startsWith("  ✓ broker  ").endsWith(" s" + System.lineSeparator());
    }

    @Test
    void marks_a_step_that_failed() {
        var progress = new Progress(new PrintWriter(out), Terminal.NONE);
        assertThatThrownBy(() -> progress.step("broker", () -> {
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(out.toString()).startsWith("  ✗ broker");
    }

    @Test
    void shows_what_is_going_on_only_to_somebody_who_looks() {
        var terminal = new Terminal(true, false, 40);
        new Progress(new PrintWriter(out), terminal).step("broker", () -> "done");
        assertThat(out.toString()).contains("… broker\r");
    }
}
