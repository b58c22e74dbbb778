package dev.parley.engines.builtin.assess;

import dev.parley.domain.graph.Condition;
import dev.parley.domain.graph.Node;
import dev.parley.domain.json.Json;
import dev.parley.domain.turn.Assessment;
import dev.parley.domain.turn.Sentiment;
import dev.parley.domain.turn.Verdict;
import dev.parley.engines.Assess;
import dev.parley.engines.AssessRequest;
import dev.parley.engines.Assessed;
import dev.parley.engines.builtin.BuiltIn;
import dev.parley.engines.builtin.sentiment.Feelings;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Text;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Assesses by words and phrases. It sees what is said, not whether it is meant: polished evasion passes. */
public final class AnswerAssessor implements Assess {

    @Override
    public Assessed assess(AssessRequest request) {
        var language = Language.of(request.language());
        var node = request.node();
        var answer = Text.of(String.join("\n", request.answer()), language);
        var judgement = judge(request, node, answer, language);
        var assessment = new Assessment(
                judgement.addressed(),
                judgement.completeness(),
                judgement.hint().satisfied(),
                judgement.offTopic(),
                judgement.declined(),
                SensitiveTopics.in(answer, request.agent().spec().boundaries().sensitiveTopics()),
                judgement.value(),
                undetermined(request),
                sentiment(answer, judgement.declined(), language),
                judgement.confidence(),
                Rationale.of(judgement),
                BuiltIn.NAME);
        return new Assessed(assessment, List.of());
    }

    private static Judgement judge(AssessRequest request, Node node, Text answer, Language language) {
        var question = Questions.asked(node.text(), language);
        var reluctance = Reluctances.in(request.answer(), question, language);
        var value = value(request, node, language);
        boolean declined = reluctance != Reluctance.NONE && value.isEmpty();
        boolean offTopic = !declined && value.isEmpty() && OffTopic.is(answer, request.blueprint());
        var substance = Substance.of(answer, topic(node, request, language));
        boolean addressed = !declined && !offTopic && (value.isPresent() || says(substance, node));
        boolean enough = addressed && hasEnough(request.answer(), question, language);
        var hint = new HintCheck(node, answer, addressed);
        return new Judgement(reluctance, declined, offTopic, addressed, enough, value, substance, hint);
    }

    private static Optional<Json> value(AssessRequest request, Node node, Language language) {
        var graph = request.blueprint().spec().graph();
        return TypedValues.in(request.answer(), Expected.of(request.nodeId(), node, graph, language), language);
    }

    /** One word of meaning is enough for a short answer; a bare yes or no is one only where it has a value. */
    private static boolean says(Substance substance, Node node) {
        return substance.words() > 0 || !(node instanceof Node.Question) && substance.concrete() > 0;
    }

    /** What the question is about: its own words, its objective and the study's brief. */
    private static Set<String> topic(Node node, AssessRequest request, Language language) {
        var topic = new LinkedHashSet<>(Text.of(node.text(), language).stems());
        if (node instanceof Node.Question question) {
            question.objective()
                    .ifPresent(text -> topic.addAll(Text.of(text, language).stems()));
        }
        request.blueprint()
                .spec()
                .description()
                .ifPresent(text -> topic.addAll(Text.of(text, language).stems()));
        return topic;
    }

    /** Whether the newest message says that there is no more to say. */
    private static boolean hasEnough(List<String> messages, String question, Language language) {
        return messages.size() > 1
                && Reluctances.in(List.of(messages.getLast()), question, language) != Reluctance.NONE;
    }

    private static Map<Integer, Verdict> undetermined(AssessRequest request) {
        var verdicts = new HashMap<Integer, Verdict>();
        var edges = request.blueprint().spec().graph().edges();
        for (int index = 0; index < edges.size(); index++) {
            var edge = edges.get(index);
            if (edge.from().equals(request.nodeId())
                    && edge.condition()
                            .filter(Condition.AgentAssessed.class::isInstance)
                            .isPresent()) {
                verdicts.put(index, Verdict.UNDETERMINED);
            }
        }
        return verdicts;
    }

    private static Optional<Sentiment> sentiment(Text answer, boolean declined, Language language) {
        boolean nothingToJudge = declined || answer.tokens().isEmpty();
        return nothingToJudge
                ? Optional.empty()
                : Optional.of(Feelings.of(answer.source(), language).sentiment());
    }
}
