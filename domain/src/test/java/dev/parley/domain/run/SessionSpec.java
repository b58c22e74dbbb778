package dev.parley.domain.run;

import static dev.parley.domain.run.Blueprints.twoQuestions;
import static dev.parley.domain.run.Scenario.says;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.envelope.RejectionCode;
import dev.parley.domain.run.RunCommand.CheckDeadlines;
import dev.parley.domain.run.RunCommand.GrantConsent;
import dev.parley.domain.run.RunCommand.JoinInterviewRun;
import dev.parley.domain.run.RunCommand.LeaveInterviewRun;
import dev.parley.domain.view.RunViews;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SessionSpec {

    @Test
    void leaving_ends_the_session_and_not_the_run() {
        var scenario = Scenario.active(twoQuestions()).accept(new LeaveInterviewRun());
        scenario.thenStatus(RunStatus.ACTIVE).thenEvents(RunEvent.SessionClosed.class);
        assertThat(scenario.run().sessions().open()).isEmpty();
    }

    @Test
    void coming_back_resumes_at_the_same_node_with_one_line_of_welcome() {
        var scenario = Scenario.active(twoQuestions())
                .accept(says("one"))
                .accept(new LeaveInterviewRun())
                .later(Duration.ofHours(3))
                .accept(new JoinInterviewRun());
        scenario.thenEvents(RunEvent.SessionOpened.class, RunEvent.AgentSpoke.class)
                .thenAgentSays("Welcome back. Let us go on where we stopped: Question q2?");
        assertThat(scenario.run().sessions().count()).isEqualTo(2);
        assertThat(scenario.run().progress().current())
                .hasValueSatisfying(open -> assertThat(open.nodeId()).isEqualTo("q2"));
    }

    @Test
    void joining_elsewhere_ends_the_earlier_session_visibly() {
        Scenario.active(twoQuestions())
                .accept(new JoinInterviewRun())
                .thenEvents(RunEvent.SessionClosed.class, RunEvent.SessionOpened.class, RunEvent.AgentSpoke.class);
    }

    @Test
    void a_message_joins_by_itself_and_answers_the_first_question() {
        var scenario = Scenario.created(twoQuestions()).accept(says("one"));
        scenario.thenStatus(RunStatus.ACTIVE).thenAgentSays("Question q2?");
    }

    @Test
    void a_message_before_consent_is_refused_and_opens_nothing() {
        var scenario = Scenario.created(twoQuestions().consent());
        scenario.when(says("one")).thenRejected(RejectionCode.CONSENT_REQUIRED);
        assertThat(scenario.run().sessions().count()).isZero();
    }

    @Test
    void silence_closes_the_session_at_the_moment_it_became_too_long() {
        var scenario = Scenario.active(twoQuestions().idleSeconds(60))
                .later(Duration.ofSeconds(90))
                .accept(new CheckDeadlines());
        scenario.thenStatus(RunStatus.ACTIVE);
        assertThat(scenario.run().sessions().open()).isEmpty();
        assertThat(RunViews.of(scenario.run()).progress().durationS(scenario.now()))
                .isEqualTo(60);
    }

    @Test
    void a_word_keeps_the_session_open() {
        var scenario = Scenario.active(twoQuestions().idleSeconds(60))
                .later(Duration.ofSeconds(50))
                .accept(says("one"))
                .later(Duration.ofSeconds(50))
                .accept(new CheckDeadlines());
        assertThat(scenario.run().sessions().open()).isPresent();
    }

    @Test
    void the_runs_time_limit_counts_open_session_time_only() {
        Scenario.active(twoQuestions().maxMinutes(10))
                .later(Duration.ofMinutes(6))
                .accept(new LeaveInterviewRun())
                .later(Duration.ofHours(5))
                .accept(new JoinInterviewRun())
                .later(Duration.ofMinutes(4).minusMillis(1))
                .accept(new CheckDeadlines())
                .thenStatus(RunStatus.ACTIVE)
                .later(Duration.ofMillis(1))
                .accept(new CheckDeadlines())
                .thenEnded(RunStatus.PROCESSING, EndReason.TIME_LIMIT);
    }

    @Test
    void the_sessions_time_limit_counts_one_session_and_the_smaller_limit_wins() {
        Scenario.active(twoQuestions().maxMinutes(10).sessionSeconds(120))
                .later(Duration.ofSeconds(120))
                .accept(new CheckDeadlines())
                .thenEnded(RunStatus.PROCESSING, EndReason.TIME_LIMIT);
    }

    @Test
    void an_end_that_nobody_hears_has_no_outro() {
        var scenario = Scenario.active(twoQuestions()).accept(new LeaveInterviewRun());
        scenario.accept(new RunCommand.EndInterviewRun()).thenStatus(RunStatus.PROCESSING);
        assertThat(scenario.agentWords()).doesNotContain("Goodbye.");
    }

    @Test
    void consent_keeps_the_exact_texts_version_hash_and_language() {
        var scenario = Scenario.created(twoQuestions().consent().language("de")).accept(new GrantConsent());
        var granted = scenario.log().stream()
                .map(envelope -> envelope.event())
                .filter(RunEvent.ConsentGranted.class::isInstance)
                .map(RunEvent.ConsentGranted.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(granted.text().version()).isEqualTo("consent-1");
        assertThat(granted.text().sha256()).matches("[0-9a-f]{64}");
        assertThat(granted.text().language()).isEqualTo("de");
        assertThat(granted.by()).isEqualTo("key_1");
    }

    @Test
    void granting_twice_changes_nothing() {
        Scenario.active(twoQuestions().consent()).accept(new GrantConsent()).thenEvents();
    }

    @Test
    void leaving_twice_changes_nothing() {
        Scenario.active(twoQuestions())
                .accept(new LeaveInterviewRun())
                .accept(new LeaveInterviewRun())
                .thenEvents();
    }
}
