package dev.parley.engines;

import dev.parley.domain.catalog.Agent;
import dev.parley.domain.catalog.Blueprint;
import dev.parley.domain.graph.Node;
import dev.parley.domain.work.WorkItem.HistoryLine;
import java.util.List;

/**
 * An open answer to judge.
 *
 * @param context for whom, and until when
 * @param blueprint pinned, so the node is in its graph
 * @param nodeId the node that is answered
 * @param answer the participant's messages at that node, oldest first
 * @param language BCP 47, of the interview
 * @param askedAgain whether the question was asked once more, after a decline or for a value
 * @param history the conversation with the open answer, newest kept; for the built-in engine only how the agent has probed
 */
public record AssessRequest(
        WorkContext context,
        Blueprint blueprint,
        Agent agent,
        String nodeId,
        List<String> answer,
        String language,
        boolean askedAgain,
        List<HistoryLine> history) {

    public AssessRequest {
        answer = List.copyOf(answer);
        history = List.copyOf(history);
    }

    /** The node that is answered. */
    public Node node() {
        return blueprint.spec().graph().node(nodeId).orElseThrow();
    }
}
