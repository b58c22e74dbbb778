package dev.parley.engines.eval;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.domain.graph.Condition;
import dev.parley.domain.graph.Node;
import dev.parley.domain.graph.Probing;
import dev.parley.domain.json.Json;
import dev.parley.engines.Study;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Labelled studies as blueprints. */
final class Studies {

    private Studies() {}

    static Study of(LabelledStudy labelled) {
        var study = Study.in(labelled.language()).about(labelled.study() + ". " + labelled.description());
        labelled.questions().forEach(question -> study.question(node(question)));
        // The node that the conditions' edges lead to.
        study.question("closing", "");
        for (var question : labelled.questions()) {
            for (int priority = 0; priority < question.branches().size(); priority++) {
                var branch = question.branches().get(priority);
                var condition = new Condition.Structured(question.key(), branch.operator(), json(branch.value()));
                study.edge(question.key(), "closing", condition, priority);
            }
        }
        return study;
    }

    static Study of(LabelledInterview labelled) {
        var study = Study.in(labelled.language()).about(labelled.study() + ". " + labelled.description());
        labelled.questions()
                .forEach(question ->
                        study.question(node(question.key(), question.text(), question.objective(), Optional.empty())));
        return study;
    }

    private static Node.Question node(LabelledStudy.Question question) {
        return node(question.key(), question.text(), question.objective(), question.hint());
    }

    private static Node.Question node(String key, String text, String objective, Optional<String> hint) {
        var probing = new Probing(true, OptionalInt.empty(), List.of(), hint);
        return new Node.Question(key, text, Optional.of(objective), true, probing);
    }

    private static Json json(JsonNode value) {
        return switch (value.getNodeType()) {
            case BOOLEAN -> Json.bool(value.booleanValue());
            case NUMBER -> Json.number(value.longValue());
            default -> Json.text(value.textValue());
        };
    }
}
