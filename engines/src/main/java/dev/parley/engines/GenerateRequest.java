package dev.parley.engines;

import dev.parley.domain.catalog.Agent;
import dev.parley.domain.catalog.Blueprint;
import dev.parley.domain.graph.Node;
import dev.parley.domain.turn.Assessment;
import dev.parley.domain.turn.Step;
import dev.parley.domain.turn.TurnState;
import dev.parley.domain.work.WorkItem.HistoryLine;
import java.util.List;

/**
 * A step that needs words.
 *
 * @param context for whom, and until when
 * @param turn where the conversation stands: the open node and the answer that the step reacts to
 * @param assessment of that answer
 * @param step what was decided
 * @param language BCP 47, of the interview
 * @param history the conversation with the open answer, newest kept; for the built-in engine only how the agent has probed
 */
public record GenerateRequest(
        WorkContext context,
        Blueprint blueprint,
        Agent agent,
        TurnState turn,
        Assessment assessment,
        Step step,
        String language,
        List<HistoryLine> history) {

    public GenerateRequest {
        history = List.copyOf(history);
    }

    /** The node the conversation is at, before the step. */
    public Node node() {
        return blueprint.spec().graph().node(turn.nodeId()).orElseThrow();
    }
}
