package dev.parley.standalone.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphTest {
    @Test
    void breaks_lines_at_spaces_so_that_none_is_too_long() {
        assertThat(Paragraph.lines("Nobody saw it in the monitoring.", 14))
                .containsExactly("Nobody saw it", "in the", "monitoring.");
    }

    @Test
    void keeps_a_line_that_fits_exactly() {
        assertThat(Paragraph.lines("one two", 7)).containsExactly("one two");
    }

    @Test
    void keeps_line_ends_and_blank_lines() {
        assertThat(Paragraph.lines("Hello.\n\nWhat happened?", 40)).containsExactly("Hello.", "", "What happened?");
    }

    @Test
    void leaves_a_word_whole_that_is_longer_than_the_line() {
        assertThat(Paragraph.lines("see https://example.com/incidents now", 10))
                .containsExactly("see", "https://example.com/incidents", "now");
    }

    @Test
    void cuts_a_text_to_its_first_words() {
        assertThat(Paragraph.firstWords("one two three", 13)).isEqualTo("one two three");
        assertThat(Paragraph.firstWords("one two three", 10)).isEqualTo("one two …");
    }
}
