package dev.parley.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DocumentTest {
    @Test
    void says_which_member_is_missing() {
        assertThatThrownBy(() -> Documents.of("{'run': {}}").object("run").text("status"))
                .isInstanceOf(DemoFailure.class)
                .hasMessage("run of the test's JSON has no \"status\".");
    }

    @Test
    void says_which_member_is_of_another_type() {
        assertThatThrownBy(() -> Documents.of("{'entries': 3}").objects("entries"))
                .isInstanceOf(DemoFailure.class)
                .hasMessage("\"entries\" of the test's JSON is not a list.");
    }

    @Test
    void takes_null_for_absent() {
        var document = Documents.of("{'analysis_id': null}");
        assertThat(document.has("analysis_id")).isFalse();
        assertThat(document.optionalText("analysis_id")).isEmpty();
    }

    @Test
    void says_that_a_text_is_no_json() {
        assertThatThrownBy(() -> Document.parse("<html>".getBytes(StandardCharsets.UTF_8), "The answer"))
                .isInstanceOf(DemoFailure.class)
                .hasMessageStartingWith("The answer cannot be read.");
    }
}
