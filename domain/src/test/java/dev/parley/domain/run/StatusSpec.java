package dev.parley.domain.run;

import static dev.parley.domain.run.Assessments.complete;
import static dev.parley.domain.run.Blueprints.twoQuestions;
import static dev.parley.domain.run.Scenario.START;
import static dev.parley.domain.run.Scenario.create;
import static dev.parley.domain.run.Scenario.says;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.envelope.RejectionCode;
import dev.parley.domain.run.RunCommand.CancelInterviewRun;
import dev.parley.domain.run.RunCommand.CheckDeadlines;
import dev.parley.domain.run.RunCommand.DeclineConsent;
import dev.parley.domain.run.RunCommand.EndInterviewRun;
import dev.parley.domain.run.RunCommand.GrantConsent;
import dev.parley.domain.run.RunCommand.JoinInterviewRun;
import dev.parley.domain.run.RunCommand.LeaveInterviewRun;
import dev.parley.domain.run.RunCommand.RecordPipelineFailure;
import dev.parley.domain.run.RunCommand.RecordResponses;
import dev.parley.domain.run.RunCommand.WithdrawConsent;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One test for every row of the status table. */
class StatusSpec {

    private static final CancelInterviewRun CANCEL = new CancelInterviewRun(Optional.empty());

    private static Scenario scheduled() {
        var scenario = Scenario.of(twoQuestions());
        return scenario.accept(
                create(scenario.definitions(), Optional.of(START.plus(Duration.ofHours(1))), Optional.empty()));
    }

    @Test
    void a_scheduled_run_awaits_its_participant_when_its_time_has_come() {
        scheduled()
                .later(Duration.ofMinutes(59))
                .accept(new CheckDeadlines())
                .thenStatus(RunStatus.SCHEDULED)
                .later(Duration.ofMinutes(1))
                .accept(new CheckDeadlines())
                .thenStatus(RunStatus.AWAITING_PARTICIPANT);
    }

    @Test
    void a_scheduled_run_can_be_joined_fifteen_minutes_early_and_not_earlier() {
        scheduled()
                .later(Duration.ofMinutes(45).minusMillis(1))
                .when(new JoinInterviewRun())
                .thenRejected(RejectionCode.NOT_OPEN_YET)
                .later(Duration.ofMillis(1))
                .accept(new JoinInterviewRun())
                .thenStatus(RunStatus.ACTIVE);
    }

    @Test
    void joining_a_blueprint_with_consent_awaits_consent() {
        Scenario.created(twoQuestions().consent())
                .accept(new JoinInterviewRun())
                .thenStatus(RunStatus.AWAITING_CONSENT)
                .thenEvents(RunEvent.SessionOpened.class, RunEvent.ConsentRequested.class);
    }

    @Test
    void joining_a_blueprint_without_consent_starts() {
        var scenario = Scenario.created(twoQuestions())
                .accept(new JoinInterviewRun())
                .thenStatus(RunStatus.ACTIVE)
                .thenAgentSays("Question q1?");
        assertThat(scenario.run().consentStatus()).isEqualTo(ConsentStatus.NOT_REQUIRED);
    }

    @Test
    void granting_consent_starts_and_declining_abandons() {
        var granted = Scenario.created(twoQuestions().consent()).accept(new GrantConsent());
        granted.thenStatus(RunStatus.ACTIVE);
        assertThat(granted.run().consentStatus()).isEqualTo(ConsentStatus.GRANTED);
        var declined = Scenario.created(twoQuestions().consent()).accept(new DeclineConsent());
        declined.thenEnded(RunStatus.ABANDONED, EndReason.CONSENT_DECLINED);
        assertThat(declined.run().consentStatus()).isEqualTo(ConsentStatus.DECLINED);
    }

    @Test
    void the_last_answer_leads_to_processing_after_the_outro() {
        Scenario.active(twoQuestions())
                .accept(says("one"))
                .accept(says("two"))
                .thenStatus(RunStatus.PROCESSING)
                .thenAgentSays("Goodbye.");
    }

    @Test
    void ending_leads_to_processing_after_the_outro() {
        Scenario.active(twoQuestions())
                .accept(new EndInterviewRun())
                .thenEnded(RunStatus.PROCESSING, EndReason.ENDED_BY_REQUEST)
                .thenAgentSays("Goodbye.");
    }

    @Test
    void a_run_that_has_not_begun_cannot_be_ended() {
        Scenario.created(twoQuestions()).when(new EndInterviewRun()).thenRejected(RejectionCode.CONFLICT);
    }

    @Test
    void the_time_limit_leads_to_processing_after_the_outro() {
        Scenario.active(twoQuestions().maxMinutes(5))
                .later(Duration.ofMinutes(5))
                .accept(new CheckDeadlines())
                .thenEnded(RunStatus.PROCESSING, EndReason.TIME_LIMIT)
                .thenAgentSays("Goodbye.");
    }

    @Test
    void withdrawing_consent_abandons_an_active_run() {
        var scenario = Scenario.active(twoQuestions().consent()).accept(new WithdrawConsent());
        scenario.thenEnded(RunStatus.ABANDONED, EndReason.CONSENT_WITHDRAWN);
        assertThat(scenario.run().consentStatus()).isEqualTo(ConsentStatus.WITHDRAWN);
    }

    @Test
    void a_no_after_a_yes_takes_the_yes_back() {
        var scenario = Scenario.active(twoQuestions().consent()).accept(new DeclineConsent());
        scenario.thenEnded(RunStatus.ABANDONED, EndReason.CONSENT_WITHDRAWN);
        assertThat(scenario.run().consentStatus()).isEqualTo(ConsentStatus.WITHDRAWN);
    }

    @Test
    void a_participant_who_is_away_for_the_resume_window_has_left() {
        Scenario.active(twoQuestions())
                .accept(new LeaveInterviewRun())
                .later(Duration.ofHours(24).minusMillis(1))
                .accept(new CheckDeadlines())
                .thenStatus(RunStatus.ACTIVE)
                .later(Duration.ofMillis(1))
                .accept(new CheckDeadlines())
                .thenEnded(RunStatus.ABANDONED, EndReason.PARTICIPANT_LEFT);
    }

    @Test
    void the_resume_window_never_passes_the_expiry() {
        var scenario = Scenario.of(twoQuestions());
        scenario.accept(create(scenario.definitions(), Optional.empty(), Optional.of(START.plus(Duration.ofHours(2)))))
                .accept(new JoinInterviewRun())
                .later(Duration.ofMinutes(10))
                .accept(new LeaveInterviewRun())
                .later(Duration.ofMinutes(110))
                .accept(new CheckDeadlines())
                .thenEnded(RunStatus.ABANDONED, EndReason.PARTICIPANT_LEFT);
    }

    @Test
    void an_unused_run_expires() {
        Scenario.created(twoQuestions())
                .later(Duration.ofDays(30))
                .accept(new CheckDeadlines())
                .thenEnded(RunStatus.EXPIRED, EndReason.EXPIRED);
    }

    @Test
    void any_run_that_is_not_over_can_be_cancelled() {
        Scenario.created(twoQuestions()).accept(CANCEL).thenEnded(RunStatus.CANCELLED, EndReason.CANCELLED);
        scheduled().accept(CANCEL).thenStatus(RunStatus.CANCELLED);
        Scenario.active(twoQuestions()).accept(CANCEL).thenStatus(RunStatus.CANCELLED);
        Scenario.active(twoQuestions())
                .accept(new EndInterviewRun())
                .accept(CANCEL)
                .thenStatus(RunStatus.CANCELLED)
                .when(CANCEL)
                .thenRejected(RejectionCode.RUN_ENDED);
    }

    @Test
    void processing_completes_when_every_step_asked_for_is_done() {
        var scenario = Scenario.active(twoQuestions()).accept(new EndInterviewRun());
        scenario.accept(new RecordResponses(List.of(), 1, "builtin/1"))
                .thenStatus(RunStatus.PROCESSING)
                .accept(PipelineSpec.analysis())
                .thenEnded(RunStatus.COMPLETED, EndReason.ENDED_BY_REQUEST);
        assertThat(scenario.run().completedAt()).contains(scenario.now());
    }

    @Test
    void processing_completes_at_once_when_nothing_is_asked_for() {
        Scenario.active(twoQuestions().pipeline(false, false))
                .accept(new EndInterviewRun())
                .thenStatus(RunStatus.COMPLETED);
    }

    @Test
    void a_step_that_fails_for_good_fails_the_run() {
        Scenario.active(twoQuestions())
                .accept(new EndInterviewRun())
                .accept(new RecordPipelineFailure(PipelineStep.ANALYSIS, "the model is gone"))
                .thenEnded(RunStatus.FAILED, EndReason.PIPELINE_FAILED);
    }

    @Test
    void a_pipeline_that_delivers_nothing_for_an_hour_fails_the_run() {
        Scenario.active(twoQuestions())
                .accept(new EndInterviewRun())
                .later(Duration.ofHours(1))
                .accept(new CheckDeadlines())
                .thenEnded(RunStatus.FAILED, EndReason.PIPELINE_FAILED);
    }

    @Test
    void a_late_timer_changes_nothing() {
        var scenario = Scenario.active(Blueprints.blueprint().probed("q1", true, Blueprints.PROBING))
                .accept(says("hello there"))
                .assessed(complete());
        long version = scenario.state().version();
        scenario.accept(new CheckDeadlines()).thenEvents();
        assertThat(scenario.state().version()).isEqualTo(version);
    }

    @Test
    void ended_runs_refuse_conversation_with_a_reason() {
        var ended = Scenario.created(twoQuestions()).accept(CANCEL);
        ended.when(new JoinInterviewRun()).thenRejected(RejectionCode.RUN_ENDED);
        ended.when(says("hello")).thenRejected(RejectionCode.RUN_ENDED);
        ended.when(new EndInterviewRun()).thenRejected(RejectionCode.RUN_ENDED);
        ended.leavesHotStore().when(says("hello")).thenRejected(RejectionCode.RUN_ENDED);
    }
}
