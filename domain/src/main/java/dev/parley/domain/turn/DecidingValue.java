package dev.parley.domain.turn;

import dev.parley.domain.graph.Condition;
import dev.parley.domain.graph.Graph;
import dev.parley.domain.graph.Node;
import dev.parley.domain.json.Json;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A kind of value that the way through a graph depends on, and that words alone cannot stand for. */
public enum DecidingValue {
    YES_NO,
    NUMBER,
    /** One of the options that the question offers. */
    CHOICE,
    /** A calendar day. */
    DATE;

    /** They compare values; the others look into texts, or ask only whether there is a value. */
    private static final Set<String> ORDINARY = Set.of("eq", "neq", "gt", "gte", "lt", "lte", "in", "not_in");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** What conditions compare the question's answer with; empty where they compare it with words, or do not read it. */
    private static Optional<DecidingValue> of(Graph graph, Node node) {
        var compared = graph.edges().stream()
                .flatMap(edge -> edge.condition().stream())
                .flatMap(condition -> comparedWith(condition, node.key()))
                .toList();
        if (all(compared, Json.Bool.class)) {
            return Optional.of(YES_NO);
        }
        if (all(compared, Json.Num.class)) {
            return Optional.of(NUMBER);
        }
        return all(compared, Json.Text.class) ? ofTexts(node, texts(compared)) : Optional.empty();
    }

    private static Optional<DecidingValue> ofTexts(Node node, Set<String> compared) {
        if (compared.stream().allMatch(text -> DAY.matcher(text).matches())) {
            return Optional.of(DATE);
        }
        return OfferedOptions.areAll(node.text(), compared) ? Optional.of(CHOICE) : Optional.empty();
    }

    private static Set<String> texts(List<Json> compared) {
        return compared.stream()
                .filter(Json.Text.class::isInstance)
                .map(text -> ((Json.Text) text).value())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What an answer lacks that the way on depends on; empty where it has it, or is none. */
    public static Optional<DecidingValue> missing(Graph graph, Node node, Assessment found) {
        boolean without = node instanceof Node.Question
                && found.addressed()
                && !found.leavesOut()
                && found.ask().isEmpty()
                && found.value().isEmpty();
        return without ? of(graph, node) : Optional.empty();
    }

    private static boolean all(List<Json> values, Class<? extends Json> type) {
        return !values.isEmpty() && values.stream().allMatch(type::isInstance);
    }

    private static Stream<Json> comparedWith(Condition condition, String key) {
        return switch (condition) {
            case Condition.Structured(var field, var operator, var value) ->
                field.equals(key) && ORDINARY.contains(operator)
                        ? value instanceof Json.Array array ? array.items().stream() : Stream.of(value)
                        : Stream.empty();
            case Condition.AgentAssessed _ -> Stream.empty();
        };
    }
}
