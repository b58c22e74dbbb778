package dev.parley.domain.turn;

import dev.parley.domain.catalog.Agent;
import dev.parley.domain.catalog.AgentSpec.OffTopicHandling;
import dev.parley.domain.catalog.Blueprint;
import dev.parley.domain.graph.Condition;
import dev.parley.domain.graph.Conditions;
import dev.parley.domain.graph.Edge;
import dev.parley.domain.graph.Graph;
import dev.parley.domain.graph.Node;
import dev.parley.domain.json.Json;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Works out the next step of a turn. Pure: the interviewer and the core call it with the same arguments and get the same
 * step. The rules are those of the turn: requests to the interviewer and declines first, then the topic, then sensitive topics, then probing,
 * then a value that the way on depends on.
 */
public final class NextStep {

    /**
     * At or above this completeness an answer to a question without a completion hint needs no follow-up. With a hint only 1
     * (nothing left to ask) stands for it: the participant has said that there is no more to say.
     */
    public static final double COMPLETE = 0.8;

    private NextStep() {}

    /** The step that follows from the assessment of the open answer. */
    public static Step of(Blueprint blueprint, Agent agent, TurnState turn, Assessment assessment) {
        Node node = blueprint.spec().graph().node(turn.nodeId()).orElseThrow();
        Optional<Step> asked = assessment.ask().flatMap(NextStep::asked);
        if (asked.isPresent()) {
            return asked.get();
        }
        if (assessment.leavesOut()) {
            return node.required() && !turn.rephrased() && !isNotTheirCase(assessment)
                    ? new Step.Rephrase("the participant declined a required " + kind(node))
                    : leave(blueprint, turn, assessment, "the participant declined");
        }
        if (node.type().isFilledIn()) {
            return new Step.Rephrase("what is said beside a " + kind(node) + " does not answer it");
        }
        int left = FollowUpBudget.of(node, agent) - turn.followUpsAsked();
        if (assessment.offTopic()) {
            Optional<Step> step = offTopic(agent.spec().boundaries().offTopicHandling(), left);
            if (step.isPresent()) {
                return step.get();
            }
        }
        return probe(node, agent, turn, assessment, left)
                .or(() -> decidingValue(blueprint, node, turn, assessment))
                .orElseGet(() -> leave(blueprint, turn, assessment, whyLeave(node, agent, turn, assessment, left)));
    }

    private static String kind(Node node) {
        return node.type().name().toLowerCase(Locale.ROOT);
    }

    /** The step without an assessment: on along the first edge whose condition holds. */
    public static Step moveOn(Blueprint blueprint, TurnState turn, Map<String, Json> facts, String reason) {
        return along(blueprint.spec().graph(), turn, facts, Map.of(), reason);
    }

    /** A question is put in other words as often as somebody asks for it: they alone can go on asking. */
    private static Optional<Step> asked(ParticipantAsk ask) {
        return switch (ask) {
            case STOP ->
                Optional.of(new Step.Finish(Step.Finish.Cause.PARTICIPANT_ASKED, "the participant wants to stop"));
            case REPEAT -> Optional.of(new Step.Rephrase("the participant wants to hear the question again"));
            case CLARIFY -> Optional.of(new Step.Rephrase("the participant asks what is meant"));
            case SKIP -> Optional.empty();
        };
    }

    private static Optional<Step> offTopic(OffTopicHandling handling, int left) {
        return switch (handling) {
            case ALLOW -> Optional.empty();
            case END_INTERVIEW ->
                Optional.of(new Step.Finish(Step.Finish.Cause.OFF_TOPIC, "the answer left the topic"));
            case GENTLE_REDIRECT, FIRM_REDIRECT ->
                left > 0
                        ? Optional.of(new Step.Redirect(
                                handling == OffTopicHandling.FIRM_REDIRECT, "the answer left the topic"))
                        : Optional.empty();
        };
    }

    private static Optional<Step> probe(Node node, Agent agent, TurnState turn, Assessment assessment, int left) {
        boolean worthwhile = left > 0
                && !assessment.offTopic()
                && !turn.probingStopped()
                && assessment.sensitiveTopics().isEmpty()
                && !isComplete(node, assessment);
        if (!worthwhile) {
            return Optional.empty();
        }
        var technique = TechniqueChoice.choose(node, agent, turn.techniquesUsed(), assessment);
        return Optional.of(new Step.FollowUp(technique, "the answer leaves something open: " + assessment.rationale()));
    }

    /** An answer that no condition can read would silently take the way of those who answered otherwise: it is asked for once more. */
    private static Optional<Step> decidingValue(Blueprint blueprint, Node node, TurnState turn, Assessment assessment) {
        boolean mayAsk = !turn.rephrased()
                && !turn.probingStopped()
                && assessment.sensitiveTopics().isEmpty();
        return mayAsk
                ? DecidingValue.missing(blueprint.spec().graph(), node, assessment)
                        .map(kind -> new Step.Rephrase("the way on depends on "
                                + switch (kind) {
                                    case YES_NO -> "a yes or a no";
                                    case NUMBER -> "a number";
                                    case CHOICE -> "one of the options";
                                    case DATE -> "a calendar day";
                                }
                                + ", and the answer gives none"))
                : Optional.empty();
    }

    private static boolean isComplete(Node node, Assessment assessment) {
        boolean hasHint = node instanceof Node.Question question
                && question.probing().completionHint().isPresent();
        return assessment.hintSatisfied() || assessment.completeness() >= (hasHint ? 1.0 : COMPLETE);
    }

    private static String whyLeave(Node node, Agent agent, TurnState turn, Assessment assessment, int left) {
        if (turn.probingStopped() || !assessment.sensitiveTopics().isEmpty()) {
            return "a sensitive topic ends probing";
        }
        if (isComplete(node, assessment)) {
            return "the answer is complete";
        }
        if (FollowUpBudget.of(node, agent) == 0) {
            return "no probing here";
        }
        return left > 0 ? "off topic is allowed" : "the follow-ups are spent";
    }

    private static Step leave(Blueprint blueprint, TurnState turn, Assessment assessment, String reason) {
        Graph graph = blueprint.spec().graph();
        Node node = graph.node(turn.nodeId()).orElseThrow();
        var facts = NodeFacts.ofAnswer(node, turn.answer(), Optional.of(assessment));
        Map<Integer, Verdict> verdicts = node.type().isFilledIn() ? Map.of() : assessment.edgeVerdicts();
        return along(graph, turn, facts, verdicts, reason);
    }

    private static Step along(
            Graph graph, TurnState turn, Map<String, Json> facts, Map<Integer, Verdict> verdicts, String reason) {
        return IntStream.range(0, graph.edges().size())
                .filter(index -> graph.edges().get(index).from().equals(turn.nodeId()))
                .boxed()
                .sorted(Comparator.comparingInt(
                        index -> graph.edges().get(index).priority()))
                .filter(index -> holds(graph.edges().get(index), index, turn, facts, verdicts))
                .findFirst()
                .<Step>map(index -> new Step.MoveOn(
                        OptionalInt.of(index), graph.edges().get(index).to(), reason))
                .orElseGet(() -> new Step.Finish(Step.Finish.Cause.NO_EDGE_LEFT, reason));
    }

    private static boolean holds(
            Edge edge, int index, TurnState turn, Map<String, Json> facts, Map<Integer, Verdict> verdicts) {
        return edge.condition()
                .map(condition -> switch (condition) {
                    case Condition.Structured structured ->
                        Conditions.holds(structured, field -> lookUp(field, turn, facts));
                    case Condition.AgentAssessed ignored -> verdicts.get(index) == Verdict.YES;
                })
                .orElse(true);
    }

    private static Optional<Json> lookUp(String field, TurnState turn, Map<String, Json> facts) {
        String participant = "participant.metadata.";
        String metadata = "metadata.";
        if (field.startsWith(participant)) {
            return turn.participantMetadata().get(field.substring(participant.length()));
        }
        if (field.startsWith(metadata)) {
            return turn.metadata().get(field.substring(metadata.length()));
        }
        return Optional.ofNullable(facts.getOrDefault(field, turn.values().get(field)));
    }

    /** There is nothing to ask once more; whoever asks to skip it has a case. */
    private static boolean isNotTheirCase(Assessment assessment) {
        return assessment.ask().isEmpty()
                && assessment.declineReason().equals(Optional.of(DeclineReason.NOT_APPLICABLE));
    }
}
