package dev.parley.domain.run;

import static dev.parley.domain.run.Blueprints.twoQuestions;
import static dev.parley.domain.run.Scenario.says;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.envelope.RejectionCode;
import dev.parley.domain.run.RunCommand.CancelInterviewRun;
import dev.parley.domain.run.RunCommand.EndInterviewRun;
import dev.parley.domain.run.RunCommand.EraseInterviewRun;
import dev.parley.domain.run.RunCommand.RecordAnalysis;
import dev.parley.domain.run.RunCommand.RecordResponses;
import dev.parley.domain.run.RunCommand.WithdrawConsent;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Results, and what is still possible once a run has left the hot store. */
class PipelineSpec {

    private static final RecordResponses RESPONSES = new RecordResponses(List.of(), 1, "builtin/1");

    static RecordAnalysis analysis() {
        var empty = new AnalysisResults(Optional.empty(), List.of(), Optional.empty(), List.of());
        return new RecordAnalysis(Optional.empty(), empty, "builtin/1", "builtin/1", List.of());
    }

    @Test
    void results_are_taken_once_the_conversation_is_over() {
        Scenario.active(twoQuestions()).when(RESPONSES).thenRejected(RejectionCode.CONFLICT);
    }

    @Test
    void the_same_result_twice_is_stale() {
        Scenario.active(twoQuestions())
                .accept(new EndInterviewRun())
                .accept(RESPONSES)
                .when(RESPONSES)
                .thenRejected(RejectionCode.STALE_WORK_RESULT);
    }

    @Test
    void partial_responses_exist_for_a_run_that_was_given_up() {
        var scenario = Scenario.active(twoQuestions())
                .accept(says("one"))
                .accept(new CancelInterviewRun(Optional.empty()))
                .leavesHotStore();
        scenario.accept(RESPONSES).thenEvents(RunEvent.ResponsesRecorded.class);
        assertThat(((FinishedRun) scenario.state()).status()).isEqualTo(RunStatus.CANCELLED);
        scenario.when(RESPONSES).thenRejected(RejectionCode.STALE_WORK_RESULT);
    }

    @Test
    void what_a_participant_took_back_is_not_analysed() {
        var scenario = Scenario.active(twoQuestions().consent())
                .accept(says("one"))
                .accept(new WithdrawConsent())
                .leavesHotStore();
        scenario.when(RESPONSES).thenRejected(RejectionCode.CONSENT_REQUIRED);
        scenario.when(analysis()).thenRejected(RejectionCode.CONSENT_REQUIRED);
    }

    @Test
    void consent_can_be_withdrawn_after_the_end_and_changes_no_status() {
        var scenario = Scenario.active(twoQuestions().consent().pipeline(false, false))
                .accept(new EndInterviewRun())
                .leavesHotStore()
                .accept(new WithdrawConsent());
        scenario.thenEvents(RunEvent.ConsentWithdrawn.class);
        var finished = (FinishedRun) scenario.state();
        assertThat(finished.consentStatus()).isEqualTo(ConsentStatus.WITHDRAWN);
        assertThat(finished.status()).isEqualTo(RunStatus.COMPLETED);
        scenario.accept(new WithdrawConsent()).thenEvents();
    }

    @Test
    void a_no_after_the_end_takes_consent_back_too() {
        var scenario = Scenario.active(twoQuestions().consent().pipeline(false, false))
                .accept(new EndInterviewRun())
                .leavesHotStore()
                .accept(new RunCommand.DeclineConsent());
        assertThat(((FinishedRun) scenario.state()).consentStatus()).isEqualTo(ConsentStatus.WITHDRAWN);
    }

    @Test
    void erasing_a_run_that_goes_on_cancels_it_first() {
        var scenario = Scenario.active(twoQuestions()).accept(says("one")).accept(new EraseInterviewRun());
        scenario.thenEvents(
                RunEvent.SessionClosed.class, RunEvent.InterviewRunEnded.class, RunEvent.InterviewRunErased.class);
        assertThat(((FinishedRun) scenario.state()).erased()).isTrue();
        scenario.accept(new EraseInterviewRun()).thenEvents();
        scenario.when(RESPONSES).thenRejected(RejectionCode.ERASED);
        scenario.when(new WithdrawConsent()).thenRejected(RejectionCode.ERASED);
        scenario.when(new RunCommand.DeclineConsent()).thenRejected(RejectionCode.ERASED);
    }

    @Test
    void a_fold_accepts_a_run_of_which_only_the_erasure_is_left() {
        var scenario = Scenario.active(twoQuestions()).accept(new EraseInterviewRun());
        var erased = scenario.log().getLast();
        assertThat(RunFold.evolve(RunState.None.NONE, erased)).isEqualTo(scenario.state());
    }

    @Test
    void a_repeated_create_after_the_end_still_gets_the_right_answer() {
        var scenario = Scenario.active(twoQuestions())
                .accept(new CancelInterviewRun(Optional.empty()))
                .leavesHotStore();
        scenario.accept(Scenario.create(scenario.definitions())).thenEvents();
        scenario.fingerprint("other")
                .when(Scenario.create(scenario.definitions()))
                .thenRejected(RejectionCode.ALREADY_EXISTS);
    }
}
