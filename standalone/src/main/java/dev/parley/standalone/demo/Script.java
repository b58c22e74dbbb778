package dev.parley.standalone.demo;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.client.model.Participant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a participant does, whatever the agent asks.
 *
 * @param consent whether the participant agrees to the consent text
 * @param answers by node id
 * @param otherwise said where the script has no words left
 */
record Script(Participant participant, boolean consent, Map<String, Answer> answers, String otherwise) {

    Script {
        answers = Map.copyOf(answers);
    }

    /**
     * What the participant does at one node.
     *
     * @param says the first answer, and one for each follow-up
     * @param responds the data of a form or custom node
     */
    record Answer(List<String> says, Optional<LinkedHashMap<String, JsonNode>> responds) {
        Answer {
            says = List.copyOf(says);
        }
    }

    /** What is said at a node after {@code heard} messages were said there. */
    String message(String nodeId, int heard) {
        var answer = answerAt(nodeId);
        if (answer.responds().isPresent()) {
            throw new DemoFailure("The script has data for " + nodeId + ", but the interview asks in words.");
        }
        return heard < answer.says().size() ? answer.says().get(heard) : otherwise;
    }

    /** The data for a form or custom node. */
    Map<String, JsonNode> data(String nodeId) {
        return answerAt(nodeId)
                .responds()
                .orElseThrow(() ->
                        new DemoFailure("The script has words for " + nodeId + ", but the interview asks for data."));
    }

    private Answer answerAt(String nodeId) {
        return Optional.ofNullable(answers.get(nodeId))
                .orElseThrow(() -> new DemoFailure("The script says nothing about the node " + nodeId + "."));
    }
}
