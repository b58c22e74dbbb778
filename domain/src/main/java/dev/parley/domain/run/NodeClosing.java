package dev.parley.domain.run;

import dev.parley.domain.json.Json;
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

    /** A form or custom node that was answered. */
    static NodeResult responded(RunDefinitions definitions, Run.OpenNode open, Map<String, Json> facts) {
        return closed(definitions, open, NodeOutcome.ANSWERED, true, facts);
    }

    /** An open answer; without an assessment any words count as an answer. */
    static NodeResult after(RunDefinitions definitions, Run.OpenNode open, Optional<Assessment> assessment) {
        var answer = open.answer().stream().map(Run.Said::text).toList();
        var facts = NodeFacts.ofAnswer(open.node(definitions), answer, assessment);
        NodeOutcome outcome = assessment
                .map(found -> found.declined()
                        ? NodeOutcome.DECLINED
                        : found.addressed() ? NodeOutcome.ANSWERED : NodeOutcome.UNANSWERED)
                .orElse(NodeOutcome.ANSWERED);
        boolean budgetSpent = open.followUpsAsked() >= FollowUpBudget.of(open.node(definitions), definitions.agent());
        boolean complete = assessment
                .map(found -> found.hintSatisfied() || found.completeness() >= NextStep.COMPLETE)
                .orElse(false);
        return closed(definitions, open, outcome, complete || budgetSpent, facts);
    }

    private static NodeResult closed(
            RunDefinitions definitions,
            Run.OpenNode open,
            NodeOutcome outcome,
            boolean probingComplete,
            Map<String, Json> facts) {
        var read = definitions.conditionFields().all();
        var kept = new LinkedHashMap<String, Json>();
        facts.forEach((field, value) -> {
            if (read.contains(field)) {
                kept.put(field, value);
            }
        });
        return new NodeResult(
                open.nodeId(), open.node(definitions).key(), outcome, open.followUpsAsked(), probingComplete, kept);
    }
}
