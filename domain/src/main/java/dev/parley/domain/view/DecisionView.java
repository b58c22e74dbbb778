package dev.parley.domain.view;

import dev.parley.domain.catalog.Technique;
import dev.parley.domain.graph.Edge;
import dev.parley.domain.id.EntryId;
import dev.parley.domain.id.WorkId;
import dev.parley.domain.run.NodeResult;
import dev.parley.domain.run.RunEvent.OpenedNode;
import dev.parley.domain.turn.Assessment;
import dev.parley.domain.turn.ModelCall;
import dev.parley.domain.turn.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One turn of the agent: what it knew, what it did and why.
 *
 * @param version of the run after the turn
 * @param nodeId the node that was open; empty at the beginning
 * @param questionKey of that node
 * @param heard the participant's entries at that node that the turn answers, in order
 * @param assessment what they were found to be; empty when the turn did not wait for an assessment, or none came
 * @param workId the work item whose result this is
 * @param step what was decided
 * @param edge the edge taken, when the step moved on along one
 * @param closed how the node was left, when it was
 * @param opened the node that the step opened
 * @param technique of a follow-up
 * @param reason why this step
 * @param engine who wrote the agent's words; {@code core} when there were none or they are the blueprint's own
 * @param spoken the entry with the agent's words, when it said any
 * @param latency from what it answers to the turn
 * @param calls the language models that were asked for it, in order
 */
public record DecisionView(
        long version,
        Instant at,
        Optional<String> nodeId,
        Optional<String> questionKey,
        List<EntryId> heard,
        Optional<Assessment> assessment,
        Optional<WorkId> workId,
        Step step,
        Optional<TakenEdge> edge,
        Optional<NodeResult> closed,
        Optional<OpenedNode> opened,
        Optional<Technique> technique,
        String reason,
        String engine,
        Optional<EntryId> spoken,
        Optional<Duration> latency,
        List<ModelCall> calls) {
    public DecisionView {
        heard = List.copyOf(heard);
        calls = List.copyOf(calls);
    }

    /**
     * An edge that was taken.
     *
     * @param index its place among the graph's edges
     */
    public record TakenEdge(int index, Edge edge) {}
}
