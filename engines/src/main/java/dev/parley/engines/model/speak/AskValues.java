package dev.parley.engines.model.speak;

import dev.parley.domain.catalog.AgentSpec;
import dev.parley.domain.catalog.AgentSpec.OffTopicHandling;
import dev.parley.domain.catalog.Technique;
import dev.parley.domain.graph.Node;
import dev.parley.domain.turn.FollowUpBudget;
import dev.parley.engines.GenerateRequest;
import dev.parley.engines.model.hear.Cleared;
import dev.parley.engines.model.prompt.Briefing;
import dev.parley.engines.model.prompt.Progress;
import dev.parley.engines.model.prompt.Quoted;
import dev.parley.engines.model.prompt.SoFar;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the interviewer's prompt is filled in with.
 *
 * @param notes what a model wrote about the answer: data like the answer; empty for none
 */
record AskValues(GenerateRequest request, Cleared heard, String notes, Task task) {

    Map<String, Object> all(String canary) {
        var values = new HashMap<String, Object>(Briefing.study(request.blueprint(), request.language()));
        agent(values);
        node(values);
        conversation(values);
        values.putAll(task.values());
        values.put("most_words", task.mostWords());
        values.put("canary", canary);
        return values;
    }

    private void agent(Map<String, Object> values) {
        var spec = request.agent().spec();
        values.put("name", spec.name());
        values.put("persona", spec.persona().systemPrompt());
        values.put("tone", Briefing.tone(spec.persona().tone()));
        values.put("depth", spec.probingDepth().name().toLowerCase(Locale.ROOT));
        values.put("topics", spec.boundaries().sensitiveTopics());
        values.put("off_topic", offTopic(spec.boundaries().offTopicHandling()));
        techniques(spec).forEach(technique -> values.put(technique.name().toLowerCase(Locale.ROOT), true));
    }

    /** Those that may be chosen at this node, and the one that was. */
    private Set<Technique> techniques(AgentSpec spec) {
        var ofNode = ofNode(request.node());
        var techniques = new LinkedHashSet<>(ofNode.isEmpty() ? spec.techniques() : ofNode);
        if (task instanceof Task.FollowUp(var chosen)) {
            techniques.add(chosen);
        }
        return techniques;
    }

    private static List<Technique> ofNode(Node node) {
        return node instanceof Node.Question question ? question.probing().techniques() : List.of();
    }

    private static String offTopic(OffTopicHandling handling) {
        return switch (handling) {
            case GENTLE_REDIRECT -> "lead back gently.";
            case FIRM_REDIRECT -> "lead back plainly.";
            case ALLOW -> "let them, and take it up.";
            case END_INTERVIEW -> "the interview is ended elsewhere; stay with the question.";
        };
    }

    private void node(Map<String, Object> values) {
        var node = request.node();
        values.put("question", Briefing.asked(node));
        values.put("objective", Briefing.objective(node));
        values.put("hint", Briefing.hint(node));
        values.put("asked", request.turn().followUpsAsked());
        values.put("budget", FollowUpBudget.of(node, request.agent()));
    }

    private void conversation(Map<String, Object> values) {
        var soFar = SoFar.of(heard.history(), heard.answer());
        var progress = Progress.of(
                request.blueprint().spec().graph(), request.turn().nodeId(), heard.history(), heard.values());
        values.put("conversation", soFar.lines());
        values.put("shortened", soFar.shortened());
        values.put("answered", progress.answered());
        values.put("later", progress.later());
        values.put("answer", SoFar.answer(heard.answer()));
        values.put(
                "notes",
                notes.isEmpty() ? "" : Quoted.lines(List.of(Quoted.line().put("open", notes))));
    }
}
