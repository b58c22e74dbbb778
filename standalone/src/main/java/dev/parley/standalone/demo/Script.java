package dev.parley.standalone.demo;

import dev.parley.domain.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a participant does, whatever the agent asks.
 *
 * @param participant as {@code POST interview-runs} takes it
 * @param consent whether the participant agrees to the consent text
 * @param answers by node id
 * @param otherwise said where the script has no words left
 */
record Script(Json.Object participant, boolean consent, Map<String, Answer> answers, String otherwise) {

    Script {
        answers = Map.copyOf(answers);
    }

    /** What the participant does at one node. */
    sealed interface Answer {
        /** The first answer, and one for each follow-up. */
        record Says(List<String> messages) implements Answer {
            public Says {
                messages = List.copyOf(messages);
            }
        }

        /** The data of a form or custom node. */
        record Responds(Json.Object data) implements Answer {}
    }

    static Script of(Document script) {
        var answers = new LinkedHashMap<String, Answer>();
        var nodes = script.object("answers");
        nodes.json().members().keySet().forEach(node -> answers.put(node, answer(nodes.object(node))));
        return new Script(
                script.object("participant").json(), script.flag("consent"), answers, script.text("otherwise"));
    }

    private static Answer answer(Document answer) {
        if (answer.has("responds")) {
            return new Answer.Responds(answer.object("responds").json());
        }
        return new Answer.Says(answer.texts("says"));
    }

    /** What is said at a node after {@code heard} messages were said there. */
    String message(String nodeId, int heard) {
        return switch (answerAt(nodeId)) {
            case Answer.Says(var messages) -> heard < messages.size() ? messages.get(heard) : otherwise;
            case Answer.Responds _ ->
                throw new DemoFailure("The script has data for " + nodeId + ", but the interview asks in words.");
        };
    }

    /** The data for a form or custom node. */
    Json.Object data(String nodeId) {
        return switch (answerAt(nodeId)) {
            case Answer.Responds(var data) -> data;
            case Answer.Says _ ->
                throw new DemoFailure("The script has words for " + nodeId + ", but the interview asks for data.");
        };
    }

    private Answer answerAt(String nodeId) {
        return Optional.ofNullable(answers.get(nodeId))
                .orElseThrow(() -> new DemoFailure("The script says nothing about the node " + nodeId + "."));
    }
}
