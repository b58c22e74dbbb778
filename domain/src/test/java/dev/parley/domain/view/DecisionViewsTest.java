package dev.parley.domain.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.catalog.Technique;
import dev.parley.domain.graph.Condition;
import dev.parley.domain.graph.Edge;
import dev.parley.domain.graph.Graph;
import dev.parley.domain.graph.NodeType;
import dev.parley.domain.id.WorkId;
import dev.parley.domain.limits.Limits;
import dev.parley.domain.run.EndReason;
import dev.parley.domain.run.EntryType;
import dev.parley.domain.run.NodeOutcome;
import dev.parley.domain.run.NodeResult;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.run.RunEvent.AssessmentRequested;
import dev.parley.domain.run.RunEvent.TurnTaken;
import dev.parley.domain.run.RunStatus;
import dev.parley.domain.run.SessionCloseReason;
import dev.parley.domain.run.Speech;
import dev.parley.domain.turn.Assessment;
import dev.parley.domain.turn.Step;
import dev.parley.domain.view.WaitingFor.What;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DecisionViewsTest {

    private static final WorkId WORK = new WorkId(new UUID(9, 9));
    private static final Edge EDGE = new Edge("n1", "n2", Optional.of(new Condition.AgentAssessed("sounds keen")), 1);
    private static final Graph GRAPH = new Graph("n1", Map.of(), List.of(EDGE));
    private static final Assessment ASSESSMENT = Assessment.by("builtin/1")
            .addressed(0.4)
            .confidence(0.8)
            .rationale("thin")
            .done();

    @Test
    void the_first_turn_answers_nothing_and_opens_the_entry_node() {
        var decision = decisions(RunLog.asked()).decisions().getFirst();
        assertThat(decision.nodeId()).isEmpty();
        assertThat(decision.heard()).isEmpty();
        assertThat(decision.latency()).isEmpty();
        assertThat(decision.edge()).isEmpty();
        assertThat(decision.opened()).map(RunEvent.OpenedNode::nodeId).contains("n1");
        assertThat(decision.engine()).isEqualTo(Speech.CORE);
    }

    @Test
    void a_follow_up_says_what_it_answers_what_was_assessed_and_which_technique_was_used() {
        var log = RunLog.asked().says("n1", "So.");
        var first = log.lastEntry();
        log.says("n1", "Or so.");
        var second = log.lastEntry();
        log.add(followUp());
        var decision = decisions(log).decisions().getLast();
        assertThat(decision.nodeId()).contains("n1");
        assertThat(decision.questionKey()).contains("key_n1");
        assertThat(decision.heard()).containsExactly(first, second);
        assertThat(decision.assessment()).contains(ASSESSMENT);
        assertThat(decision.workId()).contains(WORK);
        assertThat(decision.technique()).contains(Technique.FIVE_WHYS);
        assertThat(decision.reason()).isEqualTo("too thin");
        assertThat(decision.engine()).isEqualTo("llm/2");
        assertThat(decision.spoken()).contains(log.lastEntry());
        assertThat(decision.latency()).contains(Duration.ofSeconds(1));
    }

    @Test
    void what_was_heard_before_a_follow_up_still_belongs_to_the_next_turn_at_the_node() {
        var log = RunLog.asked()
                .says("n1", "So.")
                .add(followUp())
                .says("n1", "Because.")
                .add(movedOn());
        var decision = decisions(log).decisions().getLast();
        assertThat(decision.heard()).hasSize(2);
        assertThat(decision.edge()).contains(new DecisionView.TakenEdge(0, EDGE));
        assertThat(decision.closed()).map(NodeResult::outcome).contains(NodeOutcome.ANSWERED);
        assertThat(decision.opened()).map(RunEvent.OpenedNode::nodeId).contains("n2");
        var next = decisions(log.says("n2", "Yes.").add(followUp())).decisions().getLast();
        assertThat(next.nodeId()).contains("n2");
        assertThat(next.heard()).hasSize(1);
    }

    @Test
    void a_run_says_what_it_waits_for_and_until_when() {
        var log = RunLog.asked();
        assertThat(waiting(log).what()).isEqualTo(What.ANSWER);
        log.says("n1", "So.");
        var deadline = RunLog.START.plusSeconds(60);
        log.add(new AssessmentRequested(WORK, "n1", 1, deadline, List.of()));
        assertThat(waiting(log))
                .isEqualTo(new WaitingFor(What.ASSESSMENT, deadline.minus(Limits.WORK_DEADLINE), deadline));
        log.add(followUp());
        log.add(new RunEvent.SessionClosed(RunLog.FIRST, SessionCloseReason.LEFT, RunLog.START.plusSeconds(7)));
        assertThat(waiting(log).what()).isEqualTo(What.PARTICIPANT);
        log.add(new RunEvent.ConversationEnded(EndReason.ENDED_BY_REQUEST));
        assertThat(waiting(log).what()).isEqualTo(What.RESPONSES);
        assertThat(waiting(log).until()).isEqualTo(waiting(log).since().plus(Limits.PIPELINE_DEADLINE));
        assertThat(log.view().waiting()).contains(waiting(log));
        log.add(new RunEvent.InterviewRunEnded(RunStatus.FAILED, EndReason.PIPELINE_FAILED));
        assertThat(decisions(log).waiting()).isEmpty();
    }

    private static TurnTaken followUp() {
        return new TurnTaken(
                Optional.of(WORK),
                Optional.of(ASSESSMENT),
                new Step.FollowUp(Technique.FIVE_WHYS, "too thin"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Speech("Why?", EntryType.UTTERANCE, Optional.of(Technique.FIVE_WHYS), "llm/2")),
                List.of());
    }

    private static TurnTaken movedOn() {
        return new TurnTaken(
                Optional.of(WORK),
                Optional.of(ASSESSMENT),
                new Step.MoveOn(OptionalInt.of(0), "n2", "keen"),
                Optional.of(new NodeResult("n1", "key_n1", NodeOutcome.ANSWERED, 1, true, Map.of())),
                Optional.of(new RunEvent.OpenedNode("n2", "key_n2", NodeType.QUESTION, "And?", true, 1)),
                Optional.empty(),
                List.of());
    }

    private static WaitingFor waiting(RunLog log) {
        return decisions(log).waiting().orElseThrow();
    }

    private static DecisionsView decisions(RunLog log) {
        return DecisionViews.of(log.run(), log.events(), GRAPH);
    }
}
