package dev.parley.domain.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.catalog.AgentSpec.Provider;
import dev.parley.domain.id.AnalysisId;
import dev.parley.domain.run.AnalysisResults;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.turn.ModelCall;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AnalysisViewsTest {

    private static final AnalysisId FIRST = new AnalysisId(new UUID(1, 1));
    private static final AnalysisId SECOND = new AnalysisId(new UUID(1, 2));
    private static final AnalysisId THIRD = new AnalysisId(new UUID(1, 3));

    @Test
    void every_analysis_is_there_with_what_became_of_it_the_newest_first() {
        var log = RunLog.asked()
                .add(recorded(FIRST))
                .add(new RunEvent.AnalysisRequested(SECOND, Optional.empty()))
                .add(new RunEvent.AnalysisRequested(THIRD, Optional.empty()))
                .add(new RunEvent.AnalysisFailed(SECOND, "no model"));
        assertThat(AnalysisViews.all(log.events()))
                .extracting(AnalysisView::status)
                .containsExactly(ResultStatus.PROCESSING, ResultStatus.FAILED, ResultStatus.COMPLETED);
        assertThat(AnalysisViews.current(log.events())).map(AnalysisView::id).contains(Optional.of(FIRST));

        log.add(recorded(THIRD));
        var newest = AnalysisViews.all(log.events()).getFirst();
        assertThat(newest.status()).isEqualTo(ResultStatus.COMPLETED);
        assertThat(newest.engine()).contains("builtin/1");
        assertThat(newest.createdAt()).isBefore(newest.updatedAt());
        assertThat(AnalysisViews.current(log.events())).map(AnalysisView::id).contains(Optional.of(THIRD));
    }

    @Test
    void one_that_another_engine_stood_in_for_says_what_became_of_the_model_and_a_failed_one_why() {
        var call = new ModelCall(
                ModelCall.Role.ANALYSIS, Provider.OPENAI, "gpt", "analyze/1", 0, 0, 0, ModelCall.Outcome.TIMED_OUT);
        var log = RunLog.asked()
                .add(recorded(FIRST, List.of(call)))
                .add(new RunEvent.AnalysisRequested(SECOND, Optional.empty()))
                .add(new RunEvent.AnalysisFailed(SECOND, "no entries"));

        assertThat(AnalysisViews.current(log.events()).orElseThrow().calls()).containsExactly(call);
        assertThat(AnalysisViews.all(log.events()))
                .extracting(AnalysisView::failure)
                .containsExactly(Optional.of("no entries"), Optional.empty());
    }

    @Test
    void a_run_without_an_analysis_says_where_it_stands() {
        assertThat(AnalysisViews.none(RunLog.asked().run()).status()).isEqualTo(ResultStatus.PENDING);
        assertThat(AnalysisViews.none(RunLog.asked().run()).id()).isEmpty();
        assertThat(AnalysisViews.all(RunLog.asked().events())).isEmpty();
    }

    private static RunEvent recorded(AnalysisId id) {
        return recorded(id, List.of());
    }

    private static RunEvent recorded(AnalysisId id, List<ModelCall> calls) {
        return new RunEvent.AnalysisRecorded(
                id,
                new AnalysisResults(Optional.empty(), List.of(), Optional.empty(), List.of()),
                "builtin/1",
                "builtin/1",
                calls);
    }
}
