package dev.parley.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class MainTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void explains_an_unknown_flag_in_a_sentence_on_standard_error() {
        assertThat(run("--colour=blue")).isEqualTo(2);
        assertThat(err.toString()).contains("Unknown option: '--colour=blue'").contains("Try 'parley --help'.");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void asks_for_a_command() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("a command is missing");
    }

    @Test
    void prints_help_on_standard_output() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("Usage: parley");
        assertThat(err.toString()).isEmpty();
    }

    private int run(String... arguments) {
        return Main.execute(arguments, new PrintWriter(out, true), new PrintWriter(err, true));
    }
}
