package dev.parley.domain.run;

import dev.parley.domain.graph.Node;
import dev.parley.domain.json.Json;
import dev.parley.domain.json.JsonSize;
import dev.parley.domain.limits.Limits;
import dev.parley.domain.turn.Assessment;
import dev.parley.domain.turn.FollowUpBudget;
import dev.parley.domain.turn.NextStep;
import dev.parley.domain.turn.NodeFacts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What is kept of a node when the conversation leaves it: only what conditions read. */
final class NodeClosing {

    private NodeClosing() {}

    /** A form or custom node that was answered; a form with nothing in it was left out. */
    static NodeResult responded(Run run, RunDefinitions definitions, Run.OpenNode open, Map<String, Json> facts) {
        Node node = open.node(definitions);
        boolean empty = node instanceof Node.Form && Json.bool(false).equals(facts.get(node.key() + ".answered"));
        return closed(run, definitions, open, empty ? NodeOutcome.UNANSWERED : NodeOutcome.ANSWERED, true, facts);
    }

    /** What was said at a node; without an assessment any words count as an answer, but for those beside a form. */
    static NodeResult after(Run run, RunDefinitions definitions, Run.OpenNode open, Optional<Assessment> assessment) {
        var answer = open.answer().stream().map(Run.Said::text).toList();
        var facts = NodeFacts.ofAnswer(open.node(definitions), answer, assessment);
        int budget = FollowUpBudget.of(open.node(definitions), definitions.agent());
        boolean filledIn = open.node(definitions).type().isFilledIn();
        boolean takesAnyWords =
                !filledIn && budget == 0 && !definitions.conditionFields().needsAssessment(open.nodeId());
        NodeOutcome outcome = assessment
                .map(found -> outcome(found, takesAnyWords, filledIn))
                .orElse(filledIn ? NodeOutcome.UNANSWERED : NodeOutcome.ANSWERED);
        boolean budgetSpent = open.followUpsAsked() >= budget;
        boolean complete = assessment
                .map(found -> found.hintSatisfied() || found.completeness() >= NextStep.COMPLETE)
                .orElse(false);
        return closed(run, definitions, open, outcome, complete || budgetSpent, facts);
    }

    /** Where nothing hangs on an answer it is not weighed: what asks for nothing and speaks of nothing else is one. */
    private static NodeOutcome outcome(Assessment found, boolean takesAnyWords, boolean filledIn) {
        if (found.leavesOut()) {
            return NodeOutcome.DECLINED;
        }
        boolean taken = takesAnyWords && found.ask().isEmpty() && !found.offTopic();
        return !filledIn && (found.addressed() || taken) ? NodeOutcome.ANSWERED : NodeOutcome.UNANSWERED;
    }

    private static NodeResult closed(
            Run run,
            RunDefinitions definitions,
            Run.OpenNode open,
            NodeOutcome outcome,
            boolean probingComplete,
            Map<String, Json> facts) {
        var kept = kept(run.progress().values(), definitions, facts);
        return new NodeResult(
                open.nodeId(), open.node(definitions).key(), outcome, open.followUpsAsked(), probingComplete, kept);
    }

    /** Only what some condition reads, as far as there is room: the run state does not grow with what is filled into forms. */
    private static Map<String, Json> kept(
            Map<String, Json> before, RunDefinitions definitions, Map<String, Json> facts) {
        int room = Limits.CONDITION_VALUES_BYTES
                - before.values().stream().mapToInt(JsonSize::bytes).sum();
        var kept = new LinkedHashMap<String, Json>();
        for (var fact : facts.entrySet()) {
            int bytes = JsonSize.bytes(fact.getValue());
            boolean read = definitions.conditionFields().all().contains(fact.getKey());
            if (read && bytes <= Limits.CONDITION_VALUE_BYTES && bytes <= room) {
                kept.put(fact.getKey(), fact.getValue());
                room -= bytes;
            }
        }
        return kept;
    }
}
