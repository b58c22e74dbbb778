package dev.parley.standalone.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TerminalTest {
    @Test
    void colours_text_for_a_person_at_a_terminal() {
        var terminal = Terminal.of(true, Optional.of(90), Map.of("TERM", "xterm"));
        assertThat(terminal.styled(Style.DIM, "aside")).isEqualTo("\u001b[2maside\u001b[0m");
        assertThat(terminal.width()).isEqualTo(90);
    }

    @Test
    void writes_no_colours_into_a_file() {
        var terminal = Terminal.of(false, Optional.of(90), Map.of("TERM", "xterm"));
        assertThat(terminal.styled(Style.DIM, "aside")).isEqualTo("aside");
        assertThat(terminal.interactive()).isFalse();
    }

    @Test
    void respects_no_color() {
        var terminal = Terminal.of(true, Optional.empty(), Map.of("NO_COLOR", "1"));
        assertThat(terminal.coloured()).isFalse();
        assertThat(terminal.interactive()).isTrue();
    }

    @Test
    void takes_an_empty_no_color_for_none() {
        assertThat(Terminal.of(true, Optional.empty(), Map.of("NO_COLOR", "")).coloured())
                .isTrue();
    }

    @Test
    void knows_terminals_that_have_no_colours() {
        assertThat(Terminal.of(true, Optional.empty(), Map.of("TERM", "dumb")).coloured())
                .isFalse();
    }

    @Test
    void keeps_lines_readable_on_very_wide_and_very_narrow_windows() {
        assertThat(Terminal.of(true, Optional.of(300), Map.of()).width()).isEqualTo(100);
        assertThat(Terminal.of(true, Optional.of(3), Map.of()).width()).isEqualTo(40);
    }
}
