package dev.parley.domain.run;

import static dev.parley.domain.run.Blueprints.blueprint;
import static dev.parley.domain.run.Blueprints.twoQuestions;
import static dev.parley.domain.run.Scenario.fillsIn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.envelope.RejectionCode;
import dev.parley.domain.graph.NodeType;
import dev.parley.domain.id.EntryId;
import dev.parley.domain.json.Json;
import dev.parley.domain.limits.Limits;
import dev.parley.domain.run.RunCommand.EndInterviewRun;
import dev.parley.domain.run.RunCommand.RecordAnalysis;
import dev.parley.domain.run.RunCommand.RecordResponses;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is kept of answers and results is bounded, so that no record grows over the limit. */
class ResultLimitSpec {

    private static final EntryId ENTRY = new EntryId(new UUID(1, 2));

    private static Scenario over() {
        return Scenario.active(twoQuestions()).accept(new EndInterviewRun());
    }

    @Test
    void a_summary_may_have_1_kib_and_no_more() {
        over().when(responses("x".repeat(Limits.SUMMARY_BYTES + 1))).thenRejected(RejectionCode.INVALID_REQUEST);
        over().accept(responses("x".repeat(Limits.SUMMARY_BYTES)));
    }

    @Test
    void an_analysis_may_have_50_themes_and_no_more() {
        over().when(analysis(Limits.THEMES + 1, 1)).thenRejected(RejectionCode.INVALID_REQUEST);
        over().accept(analysis(Limits.THEMES, 1));
    }

    @Test
    void an_analysis_may_cite_5000_entries_and_no_more() {
        over().when(analysis(1, Limits.ANALYSIS_CITATIONS + 1)).thenRejected(RejectionCode.INVALID_REQUEST);
        over().accept(analysis(1, Limits.ANALYSIS_CITATIONS));
    }

    @Test
    void an_analysis_after_the_end_keeps_to_the_same_limits() {
        var cancelled = Scenario.active(twoQuestions().pipeline(false, false))
                .accept(new EndInterviewRun())
                .leavesHotStore();
        cancelled.when(analysis(Limits.THEMES + 1, 1)).thenRejected(RejectionCode.INVALID_REQUEST);
        cancelled.accept(analysis(Limits.THEMES, 1));
    }

    @Test
    void a_value_for_conditions_may_have_4_kib_as_json_and_a_larger_one_counts_as_missing() {
        assertThat(valuesAfter(Limits.CONDITION_VALUE_BYTES - 2)).containsOnlyKeys("c.a");
        assertThat(valuesAfter(Limits.CONDITION_VALUE_BYTES - 1)).isEmpty();
    }

    private static Map<String, Json> valuesAfter(int characters) {
        return Scenario.active(blueprint()
                        .custom("c")
                        .question("q", false)
                        .when("c", "q", "c.a", "exists", Json.bool(true))
                        .edge("c", "q"))
                .accept(fillsIn("c", Map.of("a", Json.text("x".repeat(characters)))))
                .run()
                .progress()
                .values();
    }

    private static RecordResponses responses(String summary) {
        var item = new ResponseItem(
                "q1",
                NodeType.QUESTION,
                "q1",
                true,
                Optional.of(summary),
                List.of(),
                0,
                true,
                Optional.empty(),
                Optional.empty());
        return new RecordResponses(List.of(item), 1, "builtin/1");
    }

    private static RecordAnalysis analysis(int themes, int citations) {
        var theme = new AnalysisResults.Theme("theme", 0.5, Collections.nCopies(citations, ENTRY), List.of());
        var results =
                new AnalysisResults(Optional.empty(), Collections.nCopies(themes, theme), Optional.empty(), List.of());
        return new RecordAnalysis(Optional.empty(), results, "builtin/1", "builtin/1", List.of());
    }
}
