package dev.parley.domain.run;

import static dev.parley.domain.run.Assessments.thin;
import static dev.parley.domain.run.Blueprints.PROBING;
import static dev.parley.domain.run.Blueprints.blueprint;
import static dev.parley.domain.run.Scenario.says;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.catalog.AgentSpec.Provider;
import dev.parley.domain.envelope.RejectionCode;
import dev.parley.domain.limits.Limits;
import dev.parley.domain.run.RunCommand.RecordAssessment;
import dev.parley.domain.turn.ModelCall;
import dev.parley.domain.turn.ModelSpend;
import dev.parley.domain.turn.Step;
import dev.parley.domain.turn.TurnResult;
import dev.parley.domain.view.Transcripts;
import dev.parley.domain.view.Usage;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ModelSpendSpec {

    private static final ModelCall CALL = new ModelCall(
            ModelCall.Role.ASSESSMENT, Provider.OLLAMA, "m", "assess/1", 100, 20, 3, ModelCall.Outcome.OK);

    private static Scenario answered() {
        return Scenario.active(blueprint()
                        .probed("q1", true, PROBING)
                        .question("q2", false)
                        .edge("q1", "q2"))
                .accept(says("one"));
    }

    private static RecordAssessment paid(Scenario scenario, List<ModelCall> calls) {
        var free = scenario.result(scenario.newestWork(), thin(), "And then?");
        var result = free.result();
        return new RecordAssessment(
                free.workId(),
                new TurnResult(result.assessment(), result.step(), result.words(), result.engine(), calls));
    }

    @Test
    void what_models_cost_is_told_to_the_next_work_item() {
        var scenario = answered();
        assertThat(scenario.newestWork().spent()).isEqualTo(ModelSpend.NONE);
        scenario.accept(paid(scenario, List.of(CALL, CALL))).accept(says("two"));
        assertThat(scenario.newestWork().spent()).isEqualTo(new ModelSpend(240, 6));
    }

    @Test
    void a_result_that_came_too_late_to_count_is_paid_for_all_the_same() {
        var scenario = answered().accept(says("and another thing"));
        scenario.accept(paid(scenario, List.of(CALL)));
        scenario.thenEvents(RunEvent.AssessmentRequested.class);
        assertThat(scenario.newestWork().spent()).isEqualTo(new ModelSpend(120, 3));
        assertThat(Usage.of(scenario.run(), scenario.log().getLast())).isEqualTo(new Usage(0, 0, 0, 0, 0, 100, 20, 3));
    }

    @Test
    void a_result_after_its_deadline_is_paid_for_and_nothing_else_comes_of_it() {
        var scenario = answered();
        var late = paid(scenario, List.of(CALL, CALL));
        scenario.later(Limits.WORK_DEADLINE).accept(new RunCommand.CheckDeadlines());
        var words = scenario.agentWords();
        scenario.accept(late).thenEvents(RunEvent.ModelsAsked.class);
        assertThat(scenario.agentWords()).isEqualTo(words);
        assertThat(Transcripts.entry(scenario.log().getLast(), Transcripts.Place.START, "en"))
                .isEmpty();
        assertThat(scenario.run().progress().spent()).isEqualTo(new ModelSpend(240, 6));
        assertThat(Usage.of(scenario.run(), scenario.log().getLast())).isEqualTo(new Usage(0, 0, 0, 0, 0, 200, 40, 6));
    }

    @Test
    void the_deadline_that_a_late_result_meets_counts_before_it() {
        var scenario = answered();
        scenario.later(Limits.WORK_DEADLINE)
                .accept(paid(scenario, List.of(CALL)))
                .thenEvents(RunEvent.TurnTaken.class, RunEvent.ModelsAsked.class);
    }

    @Test
    void a_result_after_the_end_is_paid_for_unless_the_run_was_erased() {
        var ended = answered();
        var late = paid(ended, List.of(CALL));
        ended.accept(new RunCommand.CancelInterviewRun(Optional.empty()));
        var status = ended.run().status();
        ended.accept(late).thenEvents(RunEvent.ModelsAsked.class);
        assertThat(ended.run().status()).isEqualTo(status);
        ended.leavesHotStore().accept(late).thenEvents(RunEvent.ModelsAsked.class);
        ended.accept(new RunCommand.EraseInterviewRun()).when(late).thenRejected(RejectionCode.ERASED);
    }

    @Test
    void a_late_result_that_cost_nothing_or_lists_too_much_is_refused() {
        var scenario = answered();
        var free = new ModelCall(
                ModelCall.Role.ASSESSMENT, Provider.OLLAMA, "m", "assess/1", 0, 0, 0, ModelCall.Outcome.TIMED_OUT);
        var late = List.of(
                paid(scenario, List.of()),
                paid(scenario, List.of(free)),
                paid(scenario, Collections.nCopies(Limits.MODEL_CALLS + 1, CALL)));
        scenario.later(Limits.WORK_DEADLINE).accept(new RunCommand.CheckDeadlines());
        late.forEach(result -> scenario.when(result).thenRejected(RejectionCode.STALE_WORK_RESULT));
    }

    @Test
    void a_result_that_cannot_be_used_is_paid_for_and_the_turn_still_waited_for() {
        var scenario = answered();
        var usable = paid(scenario, List.of(CALL));
        var result = usable.result();
        var wrongStep = new TurnResult(
                result.assessment(), new Step.Rephrase("I would like that"), "words", "m", List.of(CALL));
        var noWords = new TurnResult(result.assessment(), result.step(), " ", "m", List.of(CALL));
        var words = scenario.agentWords();
        for (var unusable : List.of(wrongStep, noWords)) {
            scenario.accept(new RecordAssessment(usable.workId(), unusable)).thenEvents(RunEvent.ModelsAsked.class);
            assertThat(scenario.agentWords()).isEqualTo(words);
        }
        assertThat(scenario.run().progress().spent()).isEqualTo(new ModelSpend(240, 6));
        scenario.accept(usable).thenEvents(RunEvent.TurnTaken.class);
    }

    @Test
    void a_turn_may_list_100_calls_and_no_more() {
        var scenario = answered();
        scenario.when(paid(scenario, Collections.nCopies(Limits.MODEL_CALLS + 1, CALL)))
                .thenRejected(RejectionCode.INVALID_REQUEST);
        scenario.accept(paid(scenario, Collections.nCopies(Limits.MODEL_CALLS, CALL)));
    }

    @Test
    void without_a_model_only_how_the_agent_has_probed_is_remembered() {
        var scenario = answered();
        scenario.assessed(thin()).accept(says("two"));
        assertThat(scenario.newestWork().history())
                .extracting(line -> line.text())
                .containsExactly("Words of the interviewer.");
    }
}
