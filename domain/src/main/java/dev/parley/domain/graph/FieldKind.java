package dev.parley.domain.graph;

import dev.parley.domain.json.Json;
import java.util.Optional;

/** What kind of value a condition finds in a field, where the graph says so; a comparison with another kind can never hold. */
enum FieldKind {
    /** The graph does not tell: what an assessment extracts, metadata, a custom node's data. */
    ANY("any value"),
    TEXT("a text"),
    DATE("a date such as 2026-02-28"),
    NUMBER("a number"),
    TRUTH("true or false"),
    LIST("a list of the options chosen");

    private final String description;

    FieldKind(String description) {
        this.description = description;
    }

    /** What the field of that node holds; the node has the field. */
    static FieldKind of(Node node, FieldPath path) {
        return switch (path) {
            case FieldPath.Part(var _, var part) -> ofPart(node, part);
            case FieldPath.Answer _, FieldPath.ParticipantMetadata _, FieldPath.Metadata _ -> ANY;
        };
    }

    private static FieldKind ofPart(Node node, String part) {
        if (part.equals(FieldPath.ANSWERED)) {
            return TRUTH;
        }
        return switch (node) {
            case Node.Question _, Node.Stimulus _ -> part.equals(FieldPath.WORD_COUNT) ? NUMBER : TEXT;
            case Node.Form form ->
                form.fields().stream()
                        .filter(field -> field.key().equals(part))
                        .findFirst()
                        .map(field -> ofField(field.type()))
                        .orElse(ANY);
            case Node.Custom _ -> ANY;
        };
    }

    private static FieldKind ofField(FormField.Type type) {
        return switch (type) {
            case SHORT_TEXT, LONG_TEXT, SINGLE_CHOICE -> TEXT;
            case NUMBER, RATING -> NUMBER;
            case MULTI_CHOICE -> LIST;
            case BOOLEAN -> TRUTH;
            case DATE -> DATE;
        };
    }

    /** What is wrong with comparing a field of this kind so; the value is one that the operator takes. */
    Optional<String> problem(String field, Operator operator, Json value) {
        boolean canHold = switch (operator) {
            case EQ, NEQ -> holds(value);
            case IN, NOT_IN ->
                value instanceof Json.Array(var items) && items.stream().anyMatch(this::holds);
            case GT, GTE, LT, LTE -> (this == ANY || this == NUMBER || this == DATE) && holds(value);
            case CONTAINS, NOT_CONTAINS -> this == ANY || this == LIST || this == TEXT && value instanceof Json.Text;
            case EXISTS, NOT_EXISTS -> true;
        };
        return canHold
                ? Optional.empty()
                : Optional.of("Compare \"%s\" in another way: it holds %s, so that this is never true."
                        .formatted(field, description));
    }

    private boolean holds(Json value) {
        return switch (this) {
            case ANY -> true;
            case TEXT, DATE -> value instanceof Json.Text;
            case NUMBER -> value instanceof Json.Num;
            case TRUTH -> value instanceof Json.Bool;
            case LIST -> value instanceof Json.Array;
        };
    }
}
