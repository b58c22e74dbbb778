package dev.parley.engines.builtin.assess;

import dev.parley.domain.graph.Condition;
import dev.parley.domain.graph.Graph;
import dev.parley.domain.graph.Node;
import dev.parley.domain.json.Json;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What kind of value a question asks for: what the graph's conditions compare it with, else how it is worded. */
public sealed interface Expected {

    /** Nothing typed. */
    record Words() implements Expected {}

    /** Yes or no. */
    record YesNo() implements Expected {}

    /** A number. */
    record Number() implements Expected {}

    /** A number on a scale, both ends included. */
    record Rating(int lowest, int highest) implements Expected {}

    /** One of these, as the researcher writes them in conditions. */
    record Choice(Set<String> options) implements Expected {
        public Choice {
            options = Collections.unmodifiableSet(new LinkedHashSet<>(options));
        }
    }

    /** A calendar day, as ISO text. */
    record Date() implements Expected {}

    /** What the node asks for. */
    static Expected of(String nodeId, Node node, Graph graph, Language language) {
        var compared = comparedWith(node.key(), graph);
        var wording = ofWording(node.text(), language);
        if (wording instanceof Rating) {
            return wording;
        }
        if (!compared.isEmpty() && compared.stream().allMatch(Json.Bool.class::isInstance)) {
            return new YesNo();
        }
        if (!compared.isEmpty() && compared.stream().allMatch(Json.Num.class::isInstance)) {
            // "From 0 to 10, how likely ...?"
            var scale = Scales.in(Text.of(Questions.asked(node.text(), language), language))
                    .filter(ends -> !(wording instanceof Number));
            return scale.isPresent() ? scale.get() : new Number();
        }
        var options = options(compared);
        if (!options.isEmpty() && options.stream().allMatch(Expected::isDay)) {
            return new Date();
        }
        return options.isEmpty() ? wording : new Choice(options);
    }

    private static List<Json> comparedWith(String key, Graph graph) {
        var values = new ArrayList<Json>();
        for (var edge : graph.edges()) {
            if (edge.condition().orElse(null) instanceof Condition.Structured structured
                    && structured.field().equals(key)) {
                flatten(structured.value()).forEach(values::add);
            }
        }
        return values;
    }

    private static Stream<Json> flatten(Json value) {
        return value instanceof Json.Array array ? array.items().stream() : Stream.of(value);
    }

    private static Set<String> options(List<Json> compared) {
        var options = new LinkedHashSet<String>();
        for (var value : compared) {
            if (value instanceof Json.Text text && !text.value().isBlank()) {
                options.add(text.value());
            }
        }
        return options;
    }

    private static boolean isDay(String text) {
        return text.matches("\\d{4}-\\d{2}-\\d{2}");
    }

    private static Expected ofWording(String question, Language language) {
        var lists = Vocabulary.of(language);
        var asked = Text.of(Questions.asked(question, language), language);
        var flat = asked.flat();
        if (lists.phrases("rating_questions").anyIn(flat)) {
            return Scales.in(asked).<Expected>map(scale -> scale).orElseGet(Words::new);
        }
        if (lists.phrases("number_questions").anyIn(flat)) {
            return new Number();
        }
        if (lists.phrases("date_questions").anyIn(flat)) {
            return new Date();
        }
        boolean opensWithVerb = !asked.tokens().isEmpty()
                && lists.has("yes_no_questions", asked.tokens().getFirst().word());
        boolean offersAlternatives = lists.hasAny("alternatives", asked.tokens());
        return opensWithVerb && question.contains("?") && !offersAlternatives ? new YesNo() : new Words();
    }
}
