package dev.parley.schemas.mapping;

import static dev.parley.schemas.mapping.Optionals.orNull;

import dev.parley.avro.common.EdgeVerdict;
import dev.parley.domain.turn.Assessment;
import dev.parley.domain.turn.TurnResult;
import dev.parley.domain.turn.TurnState;
import dev.parley.domain.turn.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What a turn depends on and what comes of it. */
public final class Turns {

    private Turns() {}

    public static dev.parley.avro.common.TurnResult encode(TurnResult result) {
        return new dev.parley.avro.common.TurnResult(
                encode(result.assessment()),
                Steps.encode(result.step()),
                result.words(),
                result.engine(),
                Lists.map(result.calls(), ModelCalls::encode));
    }

    public static TurnResult decode(dev.parley.avro.common.TurnResult result) {
        return new TurnResult(
                decode(result.getAssessment()),
                Steps.decode(result.getStep()),
                result.getWords(),
                result.getEngine(),
                Lists.map(result.getCalls(), ModelCalls::decode));
    }

    public static dev.parley.avro.common.TurnState encode(TurnState turn) {
        return new dev.parley.avro.common.TurnState(
                turn.nodeId(),
                turn.answer(),
                turn.followUpsAsked(),
                turn.rephrased(),
                Lists.map(turn.techniquesUsed(), Enums.TECHNIQUE::encode),
                turn.probingStopped(),
                JsonText.renderAll(turn.values()),
                JsonText.render(turn.participantMetadata()),
                JsonText.render(turn.metadata()));
    }

    public static TurnState decode(dev.parley.avro.common.TurnState turn) {
        return new TurnState(
                turn.getNodeId(),
                turn.getAnswer(),
                turn.getFollowUpsAsked(),
                turn.getRephrased(),
                Lists.map(turn.getTechniquesUsed(), Enums.TECHNIQUE::decode),
                turn.getProbingStopped(),
                JsonText.parseAll(turn.getValues()),
                JsonText.parseObject(turn.getParticipantMetadata()),
                JsonText.parseObject(turn.getMetadata()));
    }

    public static dev.parley.avro.common.Assessment encode(Assessment assessment) {
        return new dev.parley.avro.common.Assessment(
                assessment.addressed(),
                assessment.completeness(),
                assessment.hintSatisfied(),
                assessment.offTopic(),
                assessment.declined(),
                assessment.sensitiveTopics(),
                orNull(assessment.value(), JsonText::render),
                encode(assessment.edgeVerdicts()),
                orNull(assessment.sentiment(), Enums.SENTIMENT::encode),
                assessment.confidence(),
                assessment.rationale(),
                assessment.engine(),
                orNull(assessment.ask(), Enums.PARTICIPANT_ASK::encode),
                orNull(assessment.prompt(), Function.identity()),
                orNull(assessment.declineReason(), Enums.DECLINE_REASON::encode));
    }

    public static Assessment decode(dev.parley.avro.common.Assessment assessment) {
        return new Assessment(
                assessment.getAddressed(),
                assessment.getCompleteness(),
                assessment.getHintSatisfied(),
                assessment.getOffTopic(),
                assessment.getDeclined(),
                assessment.getSensitiveTopics(),
                assessment.getValue().map(JsonText::parse),
                decode(assessment.getEdgeVerdicts()),
                assessment.getSentiment().map(Enums.SENTIMENT::decode),
                assessment.getConfidence(),
                assessment.getRationale(),
                assessment.getEngine(),
                assessment.getAsk().map(Enums.PARTICIPANT_ASK::decode),
                assessment.getPrompt(),
                assessment.getDeclineReason().map(Enums.DECLINE_REASON::decode));
    }

    private static List<EdgeVerdict> encode(Map<Integer, Verdict> verdicts) {
        return verdicts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new EdgeVerdict(entry.getKey(), Enums.VERDICT.encode(entry.getValue())))
                .toList();
    }

    private static Map<Integer, Verdict> decode(List<EdgeVerdict> verdicts) {
        var byEdge = new HashMap<Integer, Verdict>();
        verdicts.forEach(verdict -> byEdge.put(verdict.getEdge(), Enums.VERDICT.decode(verdict.getVerdict())));
        return byEdge;
    }
}
