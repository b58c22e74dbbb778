package dev.parley.domain.run;

import static dev.parley.domain.run.Blueprints.twoQuestions;
import static dev.parley.domain.run.Scenario.says;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.catalog.AgentSpec.Model;
import dev.parley.domain.catalog.AgentSpec.ModelConfig;
import dev.parley.domain.catalog.AgentSpec.Provider;
import dev.parley.domain.envelope.RejectionCode;
import dev.parley.domain.id.AnalysisId;
import dev.parley.domain.limits.Limits;
import dev.parley.domain.run.RunCommand.CancelInterviewRun;
import dev.parley.domain.run.RunCommand.EndInterviewRun;
import dev.parley.domain.run.RunCommand.EraseInterviewRun;
import dev.parley.domain.run.RunCommand.RecordAnalysis;
import dev.parley.domain.run.RunCommand.RecordAnalysisFailure;
import dev.parley.domain.run.RunCommand.RequestAnalysis;
import dev.parley.domain.run.RunCommand.WithdrawConsent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Analyses asked for after the end. */
class AnalysisRequestSpec {

    private static final RequestAnalysis AGAIN = new RequestAnalysis(Optional.empty());

    private static Scenario completed() {
        return Scenario.active(twoQuestions().consent().pipeline(false, false))
                .accept(says("one"))
                .accept(new EndInterviewRun())
                .leavesHotStore();
    }

    private static AnalysisId asked(Scenario scenario) {
        return ((RunEvent.AnalysisRequested) scenario.accept(AGAIN).lastEvents().getFirst()).analysisId();
    }

    private static RecordAnalysis result(AnalysisId id) {
        var empty = new AnalysisResults(Optional.empty(), List.of(), Optional.empty(), List.of());
        return new RecordAnalysis(Optional.of(id), empty, "builtin/1", "builtin/1", List.of());
    }

    private static FinishedRun finished(Scenario scenario) {
        return (FinishedRun) scenario.state();
    }

    @Test
    void each_gets_an_id_of_its_own_and_its_result_carries_it() {
        var scenario = completed();
        var first = asked(scenario);
        var second = asked(scenario);
        assertThat(first).isNotEqualTo(second);
        assertThat(finished(scenario).requested()).containsExactly(first, second);

        scenario.accept(result(second));
        assertThat(scenario.lastEvents().getFirst())
                .isInstanceOfSatisfying(
                        RunEvent.AnalysisRecorded.class,
                        recorded -> assertThat(recorded.analysisId()).isEqualTo(second));
        assertThat(finished(scenario).requested()).containsExactly(first);
        assertThat(finished(scenario).status()).isEqualTo(RunStatus.COMPLETED);
    }

    @Test
    void a_result_counts_once_and_only_if_it_was_asked_for() {
        var scenario = completed();
        var id = asked(scenario);
        scenario.accept(result(id)).when(result(id)).thenRejected(RejectionCode.STALE_WORK_RESULT);
        scenario.when(result(new AnalysisId(new UUID(1, 2)))).thenRejected(RejectionCode.STALE_WORK_RESULT);
    }

    @Test
    void one_that_failed_leaves_the_run_as_it_was_and_another_may_follow() {
        var scenario = completed();
        var id = asked(scenario);
        scenario.accept(new RecordAnalysisFailure(id, "the engine failed"));
        assertThat(finished(scenario).requested()).isEmpty();
        assertThat(finished(scenario).status()).isEqualTo(RunStatus.COMPLETED);
        scenario.when(new RecordAnalysisFailure(id, "again")).thenRejected(RejectionCode.STALE_WORK_RESULT);
        scenario.accept(AGAIN);
    }

    @Test
    void the_models_asked_for_are_in_the_event() {
        var models = new ModelConfig(Model.BUILT_IN, new Model(Provider.OPENAI, "some-model"));
        assertThat(completed().accept(new RequestAnalysis(Optional.of(models))).lastEvents())
                .singleElement()
                .isInstanceOfSatisfying(
                        RunEvent.AnalysisRequested.class,
                        event -> assertThat(event.modelConfig()).contains(models));
    }

    @Test
    void a_models_name_has_a_limit() {
        var fits = new Model(Provider.OPENAI, "m".repeat(Limits.MODEL_NAME_BYTES));
        var tooLong = new Model(Provider.OPENAI, "m".repeat(Limits.MODEL_NAME_BYTES + 1));
        completed().accept(new RequestAnalysis(Optional.of(new ModelConfig(fits, fits))));
        completed()
                .when(new RequestAnalysis(Optional.of(new ModelConfig(fits, tooLong))))
                .thenRejected(RejectionCode.INVALID_REQUEST);
    }

    @Test
    void so_many_at_a_time_and_not_one_more() {
        var scenario = completed();
        for (int i = 0; i < Limits.OPEN_ANALYSES; i++) {
            scenario.accept(AGAIN);
        }
        scenario.when(AGAIN).thenRejected(RejectionCode.LIMIT_EXCEEDED);
        scenario.accept(result(finished(scenario).requested().getFirst())).accept(AGAIN);
    }

    @Test
    void none_while_the_run_goes_on_or_its_results_are_made() {
        Scenario.active(twoQuestions()).when(AGAIN).thenRejected(RejectionCode.CONFLICT);
        Scenario.active(twoQuestions())
                .accept(new EndInterviewRun())
                .thenStatus(RunStatus.PROCESSING)
                .when(AGAIN)
                .thenRejected(RejectionCode.CONFLICT);
    }

    @Test
    void a_run_that_was_given_up_can_be_analysed_too() {
        Scenario.active(twoQuestions())
                .accept(says("one"))
                .accept(new CancelInterviewRun(Optional.empty()))
                .leavesHotStore()
                .accept(AGAIN)
                .thenEvents(RunEvent.AnalysisRequested.class);
    }

    @Test
    void none_of_what_was_taken_back_or_erased_and_what_is_open_then_is_dropped() {
        var withdrawn = completed();
        var id = asked(withdrawn);
        withdrawn.accept(new WithdrawConsent());
        assertThat(finished(withdrawn).requested()).isEmpty();
        withdrawn.when(result(id)).thenRejected(RejectionCode.STALE_WORK_RESULT);
        withdrawn.when(AGAIN).thenRejected(RejectionCode.CONSENT_REQUIRED);

        var erased = completed();
        asked(erased);
        erased.accept(new EraseInterviewRun());
        assertThat(finished(erased).requested()).isEmpty();
        erased.when(AGAIN).thenRejected(RejectionCode.ERASED);
    }

    @Test
    void a_reader_who_folds_the_whole_run_sees_the_same() {
        var scenario = completed();
        var first = asked(scenario);
        var second = asked(scenario);
        scenario.accept(result(first));
        RunState whole = RunState.None.NONE;
        for (var event : scenario.log()) {
            whole = RunFold.evolve(whole, event);
        }
        assertThat(((Run) whole).results().requested()).containsExactly(second);
        assertThat(((Run) whole).results().analysisId()).contains(first);
        assertThat(((Run) whole).finished()).isEqualTo(scenario.state());
    }
}
