package dev.parley.domain.graph;

import dev.parley.domain.json.Json;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Whether each condition can be judged. */
final class ConditionRules {

    private final Map<String, Node> nodeByKey = new HashMap<>();
    private final Findings findings;

    private ConditionRules(Graph graph, Findings findings) {
        graph.nodes().values().forEach(node -> nodeByKey.putIfAbsent(node.key(), node));
        this.findings = findings;
    }

    static void check(Graph graph, Findings findings) {
        var rules = new ConditionRules(graph, findings);
        for (int i = 0; i < graph.edges().size(); i++) {
            var path = Paths.edge(i) + ".condition";
            graph.edges().get(i).condition().ifPresent(condition -> rules.condition(path, condition));
        }
    }

    private void condition(String path, Condition condition) {
        switch (condition) {
            case Condition.Structured(var field, var operator, var value) -> {
                var known = known(field);
                if (known.isEmpty()) {
                    findings.error(
                            FindingCode.UNKNOWN_CONDITION_FIELD,
                            path + ".field",
                            "Name a question key of this graph, <key>.<form field>, <key>.answered, <key>.sentiment,"
                                    + " <key>.word_count, participant.metadata.<name> or metadata.<name>.");
                }
                Operator.of(operator)
                        .ifPresentOrElse(
                                found -> problem(found, value)
                                        .or(() -> known.flatMap(kind -> kind.problem(field, found, value)))
                                        .ifPresent(problem -> findings.error(
                                                FindingCode.INVALID_CONDITION_VALUE, path + ".value", problem)),
                                () -> unknown(path, operator));
            }
            case Condition.AgentAssessed(var instruction) -> {
                if (instruction.isBlank()) {
                    findings.error(FindingCode.EMPTY_TEXT, path + ".instruction", "Say what the agent is to judge.");
                }
            }
        }
    }

    private void unknown(String path, String operator) {
        findings.error(
                FindingCode.UNKNOWN_OPERATOR,
                path + ".operator",
                "Use one of eq, neq, gt, gte, lt, lte, in, not_in, contains, not_contains, exists, not_exists; not \"%s\"."
                        .formatted(operator));
    }

    /** What the field holds; empty when nothing in this graph can have it. */
    private Optional<FieldKind> known(String field) {
        return FieldPath.parse(field).flatMap(path -> switch (path) {
            case FieldPath.Answer(var key) ->
                Optional.ofNullable(nodeByKey.get(key))
                        .filter(ConditionRules::hasValue)
                        .map(node -> FieldKind.of(node, path));
            case FieldPath.Part(var key, var part) ->
                Optional.ofNullable(nodeByKey.get(key))
                        .filter(node -> hasPart(node, part))
                        .map(node -> FieldKind.of(node, path));
            case FieldPath.ParticipantMetadata _, FieldPath.Metadata _ -> Optional.of(FieldKind.ANY);
        });
    }

    /** What is filled in is read field by field, never as a whole. */
    private static boolean hasValue(Node node) {
        return switch (node) {
            case Node.Question _, Node.Stimulus _ -> true;
            case Node.Form _, Node.Custom _ -> false;
        };
    }

    private static boolean hasPart(Node node, String part) {
        return switch (node) {
            case Node.Question _, Node.Stimulus _ -> Keys.isReservedFieldKey(part);
            case Node.Form form ->
                part.equals(FieldPath.ANSWERED)
                        || form.fields().stream().anyMatch(field -> field.key().equals(part));
            // Its data is opaque: only the researcher's own client knows what is in it.
            case Node.Custom _ -> true;
        };
    }

    /** Why the operator cannot compare anything with the value. */
    private static Optional<String> problem(Operator operator, Json value) {
        var problem = switch (operator) {
            case EQ, NEQ ->
                value == Json.Null.NULL
                        ? "Use a value; whether there is one at all is asked with exists or not_exists."
                        : "";
            case GT, GTE, LT, LTE ->
                Conditions.hasOrder(value)
                        ? ""
                        : "Use a number, an ISO date (2026-02-28) or an ISO time (2026-02-28T09:00:00Z).";
            case IN, NOT_IN ->
                value instanceof Json.Array(var items) && !items.isEmpty() ? "" : "Use a list with at least one value.";
            case CONTAINS, NOT_CONTAINS ->
                isPart(value) ? "" : "Use a text that is not empty, a number, true or false.";
            case EXISTS, NOT_EXISTS -> "";
        };
        return Optional.of(problem).filter(text -> !text.isEmpty());
    }

    private static boolean isPart(Json value) {
        return switch (value) {
            case Json.Text(var text) -> !text.isEmpty();
            case Json.Num _, Json.Bool _ -> true;
            case Json.Array _, Json.Object _, Json.Null _ -> false;
        };
    }
}
