package dev.parley.domain.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.limits.Limits;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The findings of a refusal")
class FewerFindingsTest {

    private static final Finding ERROR = Finding.error("invalid_value", "graph", "Mend it.");
    private static final Finding WARNING = Finding.warning("two_questions", "graph", "Ask one thing.");

    @Test
    void are_all_told_as_long_as_they_are_few() {
        var findings = new ArrayList<>(Collections.nCopies(Limits.FINDINGS - 1, ERROR));
        findings.addFirst(WARNING);
        assertThat(FewerFindings.of(findings)).isEqualTo(findings);
    }

    @Test
    void are_told_up_to_the_limit_errors_first_and_the_rest_is_counted() {
        var findings = new ArrayList<>(Collections.nCopies(Limits.FINDINGS, WARNING));
        findings.add(ERROR);
        var told = FewerFindings.of(findings);
        assertThat(told).hasSize(Limits.FINDINGS).startsWith(ERROR, WARNING);
        assertThat(told.getLast().code()).isEqualTo("more_findings");
        assertThat(told.getLast().message()).endsWith("more were found: 2.");
    }

    @Test
    void are_told_as_far_as_their_size_allows() {
        var large = Finding.error("invalid_value", "graph", "m".repeat(Limits.FINDINGS_BYTES / 2));
        assertThat(FewerFindings.of(List.of(large, ERROR, large)))
                .hasSize(3)
                .startsWith(large, ERROR)
                .last()
                .extracting(Finding::message)
                .isEqualTo("Put these right first; more were found: 1.");
    }
}
