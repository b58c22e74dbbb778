package dev.parley.domain.turn;

import dev.parley.domain.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an open answer was found to be.
 *
 * @param addressed whether the answer speaks to the question
 * @param completeness 0 (nothing) to 1 (nothing left to ask)
 * @param hintSatisfied whether it contains what the completion hint asks for; false without a hint
 * @param offTopic whether it left the topic
 * @param declined whether the participant does not want to, or cannot, answer
 * @param sensitiveTopics those of the agent's sensitive topics that it touches, and {@code distress} where somebody is in need
 * @param value the typed value, where one was certain (boolean, number, text of a choice)
 * @param edgeVerdicts by index of the graph's edge, for agent-assessed conditions
 * @param sentiment empty when there is nothing to judge
 * @param confidence 0 to 1, of the whole
 * @param rationale a sentence for the history of decisions
 * @param engine which engine said so, e.g. {@code builtin/2}
 * @param ask what the participant asks for instead of answering, where the whole answer is such a request
 * @param prompt name and version of the prompt that a model judged with; empty for the built-in engine
 * @param declineReason why the participant declined, where that was heard; empty for who did not decline
 */
public record Assessment(
        boolean addressed,
        double completeness,
        boolean hintSatisfied,
        boolean offTopic,
        boolean declined,
        List<String> sensitiveTopics,
        Optional<Json> value,
        Map<Integer, Verdict> edgeVerdicts,
        Optional<Sentiment> sentiment,
        double confidence,
        String rationale,
        String engine,
        Optional<ParticipantAsk> ask,
        Optional<String> prompt,
        Optional<DeclineReason> declineReason) {

    public Assessment {
        sensitiveTopics = List.copyOf(sensitiveTopics);
        edgeVerdicts = Map.copyOf(edgeVerdicts);
        if (!(completeness >= 0 && completeness <= 1) || !(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("completeness and confidence are between 0 and 1");
        }
    }

    /** An assessment by that engine, to be told by name. */
    public static AssessmentDraft by(String engine) {
        return new AssessmentDraft(engine);
    }

    /** A draft with all of this, to change a part of it. */
    public AssessmentDraft draft() {
        return by(engine)
                .addressed(addressed, completeness)
                .hintSatisfied(hintSatisfied)
                .offTopic(offTopic)
                .declined(declined)
                .declineReason(declineReason)
                .sensitiveTopics(sensitiveTopics)
                .value(value)
                .edgeVerdicts(edgeVerdicts)
                .sentiment(sentiment)
                .confidence(confidence)
                .rationale(rationale)
                .ask(ask)
                .prompt(prompt);
    }

    /** Whether the participant leaves the node out, be it unwilling, unable, or asking to skip it. */
    public boolean leavesOut() {
        return declined || ask.equals(Optional.of(ParticipantAsk.SKIP));
    }
}
