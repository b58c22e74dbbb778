package dev.parley.engines.model.assess;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parley.domain.graph.Condition;
import dev.parley.domain.turn.Assessment;
import dev.parley.domain.turn.ParticipantAsk;
import dev.parley.domain.turn.Sentiment;
import dev.parley.domain.turn.Verdict;
import dev.parley.engines.AssessRequest;
import dev.parley.engines.builtin.assess.Expected;
import dev.parley.engines.builtin.text.Clip;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.model.output.Leaks;
import dev.parley.engines.model.output.OutputSchema;
import dev.parley.engines.model.output.PlainText;
import dev.parley.engines.model.output.Shape;
import dev.parley.engines.model.prompt.Briefing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The form that a model fills in for one answer: it has a place for nothing but what this node's assessment may say. */
final class AssessmentForm {

    private static final String NONE = "none";
    private static final int LONGEST_RATIONALE = 400;

    /** A message of more words is an answer, whatever it asks for besides. */
    private static final int LONGEST_REQUEST_WORDS = 40;

    /** An answer that does not speak to the question cannot be nearly complete. */
    private static final double NOT_ADDRESSED = 0.3;

    private final AssessRequest request;
    private final boolean hasHint;
    private final List<String> topics;
    private final SortedMap<Integer, String> edges;
    private final ValueAsked value;

    AssessmentForm(AssessRequest request) {
        this.request = request;
        this.hasHint = !Briefing.hint(request.node()).isEmpty();
        this.topics = request.agent().spec().boundaries().sensitiveTopics();
        this.edges = edges(request);
        var graph = request.blueprint().spec().graph();
        this.value =
                new ValueAsked(Expected.of(request.nodeId(), request.node(), graph, Language.of(request.language())));
    }

    private static SortedMap<Integer, String> edges(AssessRequest request) {
        var found = new TreeMap<Integer, String>();
        var all = request.blueprint().spec().graph().edges();
        for (int index = 0; index < all.size(); index++) {
            var edge = all.get(index);
            if (edge.from().equals(request.nodeId())
                    && edge.condition().orElse(null) instanceof Condition.AgentAssessed(var instruction)) {
                found.put(index, instruction);
            }
        }
        return found;
    }

    private static String name(int edge) {
        return "edge_" + edge;
    }

    /** What the prompt says of the form. */
    Map<String, Object> values() {
        var values = new HashMap<String, Object>();
        values.put("has_topics", !topics.isEmpty());
        values.put("value", value.description());
        values.put("unclear", "\"" + ValueAsked.UNCLEAR + "\"");
        values.put("has_edges", !edges.isEmpty());
        values.put(
                "edges",
                edges.entrySet().stream()
                        .map(edge -> Map.of("name", name(edge.getKey()), "instruction", edge.getValue()))
                        .toList());
        return values;
    }

    OutputSchema schema() {
        var form = Shape.object()
                .with("rationale", Shape.text(LONGEST_RATIONALE * 4))
                .with("addressed", Shape.flag())
                .with("completeness", Shape.number(0, 1))
                .with("hint_satisfied", Shape.flag())
                .with("off_topic", Shape.flag())
                .with("declined", Shape.flag())
                .with("request", Shape.oneOf(names(ParticipantAsk.values())));
        if (!topics.isEmpty()) {
            form.with("sensitive_topics", Shape.list(Shape.oneOf(topics), topics.size()));
        }
        if (value.isAsked()) {
            form.with("value", value.schema());
        }
        if (!edges.isEmpty()) {
            var verdicts = Shape.object();
            edges.keySet().forEach(edge -> verdicts.with(name(edge), Shape.oneOf(names(Verdict.values()))));
            form.with("edges", verdicts.schema());
        }
        form.with("sentiment", Shape.oneOf(names(Sentiment.values()))).with("confidence", Shape.number(0, 1));
        return new OutputSchema("assessment", form.schema());
    }

    /** The names as forms have them, with one for none of them. */
    private static List<String> names(Enum<?>[] values) {
        var names = new ArrayList<>(Stream.of(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList());
        if (!(values instanceof Verdict[])) {
            names.add(NONE);
        }
        return names;
    }

    /** What a rationale may repeat: the question and what was asked about it, and the answer. */
    List<String> mentionable() {
        var texts = new ArrayList<>(edges.values());
        texts.add(Briefing.asked(request.node()));
        texts.add(Briefing.objective(request.node()));
        texts.add(Briefing.hint(request.node()));
        texts.addAll(request.answer());
        return texts;
    }

    /** The assessment that a filled-in form means. */
    Assessment read(ObjectNode form, String engine, String prompt, Leaks leaks) {
        boolean addressed = form.path("addressed").asBoolean();
        double completeness = form.path("completeness").asDouble();
        return Assessment.by(engine)
                .addressed(addressed, addressed ? completeness : Math.min(completeness, NOT_ADDRESSED))
                .hintSatisfied(
                        hasHint && addressed && form.path("hint_satisfied").asBoolean())
                .offTopic(form.path("off_topic").asBoolean())
                .declined(form.path("declined").asBoolean())
                .sensitiveTopics(topics.stream()
                        .distinct()
                        .filter(topic -> names(form, topic))
                        .toList())
                .value(addressed ? value.read(form.path("value").asText()) : Optional.empty())
                .edgeVerdicts(verdicts(form))
                .sentiment(sentiment(form.path("sentiment").asText()))
                .confidence(form.path("confidence").asDouble())
                .rationale(rationale(form.path("rationale").asText(), leaks))
                .ask(ask(form.path("request").asText()))
                .prompt(Optional.of(prompt))
                .done();
    }

    private static boolean names(ObjectNode form, String topic) {
        for (var named : form.path("sensitive_topics")) {
            if (named.asText().equals(topic)) {
                return true;
            }
        }
        return false;
    }

    private Map<Integer, Verdict> verdicts(ObjectNode form) {
        var verdicts = new HashMap<Integer, Verdict>();
        for (int edge : edges.keySet()) {
            verdicts.put(
                    edge,
                    switch (form.path("edges").path(name(edge)).asText()) {
                        case "yes" -> Verdict.YES;
                        case "no" -> Verdict.NO;
                        default -> Verdict.UNDETERMINED;
                    });
        }
        return verdicts;
    }

    private static Optional<Sentiment> sentiment(String name) {
        return Stream.of(Sentiment.values())
                .filter(value -> value.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private Optional<ParticipantAsk> ask(String name) {
        boolean couldBe = request.answer().getLast().split("\\s+").length <= LONGEST_REQUEST_WORDS;
        return Stream.of(ParticipantAsk.values())
                .filter(value -> couldBe && value.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private static String rationale(String text, Leaks leaks) {
        var line = PlainText.oneLine(text);
        boolean usable = !line.isEmpty() && PlainText.problem(line).isEmpty() && !leaks.in(line);
        return usable ? Clip.toBytes(line, LONGEST_RATIONALE) : "The model gave no reason that can be shown.";
    }
}
