package dev.parley.engines.model.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A quote stands in its entry, or is none. */
class QuotationTest {

    private static final String SAID =
            "Well \u2014 I\u2019m  waiting\nfor \u201cthe job\u201d, 3\u00a0hours a day. \ud83d\ude00 Na\u00efve, I know.";

    @Test
    void an_exact_part_is_found() {
        assertThat(Quotation.in(SAID, "hours a day")).contains("hours a day");
        assertThat(Quotation.in(SAID, SAID)).contains(SAID);
    }

    @Test
    void what_models_straighten_is_found_as_it_was_said() {
        assertThat(Quotation.in(SAID, "I'm waiting for \"the job\""))
                .contains("I\u2019m  waiting\nfor \u201cthe job\u201d");
        assertThat(Quotation.in(SAID, "\u201c...waiting for\u2026\u201d")).contains("waiting\nfor");
        assertThat(Quotation.in(SAID, "3 hours")).contains("3\u00a0hours");
        assertThat(Quotation.in(SAID, "\ud83d\ude00 Na\u00efve")).contains("\ud83d\ude00 Na\u00efve");
        assertThat(Quotation.in("a\u200bb cd", "ab cd")).contains("a\u200bb cd");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "I",
                "waiting for a job",
                "WAITING",
                "aiting",
                "hours a da",
                "naive, I know",
                "I'm not waiting"
            })
    void anything_else_is_not(String quote) {
        assertThat(Quotation.in(SAID, quote)).isEmpty();
    }
}
