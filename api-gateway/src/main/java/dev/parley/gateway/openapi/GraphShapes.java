package dev.parley.gateway.openapi;

import dev.parley.domain.catalog.Technique;
import dev.parley.domain.graph.FormField;
import dev.parley.domain.graph.StimulusContent;
import dev.parley.domain.limits.Limits;
import dev.parley.gateway.input.Fields;
import dev.parley.gateway.input.GraphFields;
import java.util.List;

/** A blueprint's graph as the API takes and shows it. */
final class GraphShapes {

    /** What a request takes; texts and keys of a draft may be missing. */
    static final Members NEW = Shape.object("NewGraph")
            .optional("entry_node", Shape.text(GraphFields.ID_BYTES))
            .optional("nodes", Shape.map(newNode(), Limits.NODES))
            .optional("edges", Shape.list(newEdge(), Limits.EDGES));

    /** All edges of a graph. */
    static final Members NEW_EDGES = Shape.object("NewEdges").with("edges", Shape.list(newEdge(), Limits.EDGES));

    /** A graph. */
    static final Members GRAPH = Shape.object("Graph")
            .with("entry_node", Shape.text().orNull())
            .with("nodes", Shape.map(node(), Limits.NODES))
            .with("edges", Shape.list(edge(), Limits.EDGES));

    private GraphShapes() {}

    /** A node of any type. */
    static OneOf node() {
        return new OneOf(
                "Node",
                "type",
                List.of(
                        named("QuestionNode", "question")
                                .with("objective", Shape.text().orNull())
                                .with("required", Shape.bool())
                                .with("probing", probing()),
                        named("StimulusNode", "stimulus")
                                .with("required", Shape.bool())
                                .with("content", content()),
                        named("FormNode", "form")
                                .with("required", Shape.bool())
                                .with("fields", Shape.list(field(), Limits.FORM_FIELDS)),
                        named("CustomNode", "custom")
                                .with("required", Shape.bool())
                                .with("content", Shape.freeObject())));
    }

    /** A node as a request describes it. */
    static OneOf newNode() {
        return new OneOf(
                "NewNode",
                "type",
                List.of(
                        newNamed("NewQuestionNode", "question")
                                .optional("objective", Shape.text(Limits.TEXT_BYTES))
                                .optional("probing", newProbing()),
                        newNamed("NewStimulusNode", "stimulus").with("content", newContent()),
                        newNamed("NewFormNode", "form").optional("fields", Shape.list(newField(), Limits.FORM_FIELDS)),
                        newNamed("NewCustomNode", "custom").optional("content", Shape.freeObject())));
    }

    /** What a stimulus shows. */
    static Members content() {
        return Shape.object("StimulusContent")
                .with("kind", Shape.choice(StimulusContent.Kind.class))
                .with("text", Shape.text().orNull())
                .with("url", Shape.text().orNull())
                .with("alt", Shape.text().orNull());
    }

    /** A field of a form. */
    static Members field() {
        return Shape.object("FormField")
                .with("key", Shape.text())
                .with("type", Shape.choice(FormField.Type.class))
                .with("label", Shape.text())
                .with("required", Shape.bool())
                .with("options", Shape.list(Shape.text()))
                .with("min", Shape.number().orNull())
                .with("max", Shape.number().orNull());
    }

    private static Members named(String name, String type) {
        return Shape.object(name)
                .with("type", Shape.constant(type))
                .with("key", Shape.text())
                .with("text", Shape.text());
    }

    private static Members newNamed(String name, String type) {
        return Shape.object(name)
                .with("type", Shape.constant(type))
                .optional("key", Shape.text(GraphFields.ID_BYTES))
                .optional("text", Shape.text(Limits.TEXT_BYTES))
                .optional("required", Shape.bool());
    }

    private static Members probing() {
        return Shape.object("Probing")
                .with("enabled", Shape.bool())
                .with("max_follow_ups", Shape.count().orNull())
                .with("techniques", Shape.list(Shape.choice(Technique.class)))
                .with("completion_hint", Shape.text().orNull());
    }

    private static Members newProbing() {
        return Shape.object("NewProbing")
                .optional("enabled", Shape.bool())
                .optional("max_follow_ups", Shape.whole(0, GraphFields.MAX_FOLLOW_UPS))
                .optional("techniques", Shape.set(Shape.choice(Technique.class), Limits.TECHNIQUES))
                .optional("completion_hint", Shape.text(Limits.TEXT_BYTES));
    }

    private static Members newContent() {
        return Shape.object("NewStimulusContent")
                .with("kind", Shape.choice(StimulusContent.Kind.class))
                .optional("text", Shape.text(Limits.TEXT_BYTES))
                .optional("url", Shape.httpsAddress(Fields.ADDRESS_BYTES))
                .optional("alt", Shape.text(Limits.TEXT_BYTES));
    }

    private static Members newField() {
        return Shape.object("NewFormField")
                .optional("key", Shape.text(GraphFields.ID_BYTES))
                .with("type", Shape.choice(FormField.Type.class))
                .optional("label", Shape.text(Limits.TEXT_BYTES))
                .optional("required", Shape.bool())
                .optional("options", Shape.list(Shape.words(GraphFields.OPTION_BYTES), GraphFields.MAX_OPTIONS))
                .optional("min", Shape.number())
                .optional("max", Shape.number());
    }

    static Members edge() {
        return Shape.object("Edge")
                .with("from", Shape.text())
                .with("to", Shape.text())
                .with("condition", condition("").orNull())
                .with("priority", Shape.whole(-GraphFields.MAX_PRIORITY, GraphFields.MAX_PRIORITY));
    }

    private static Members newEdge() {
        return Shape.object("NewEdge")
                .with("from", Shape.words(GraphFields.ID_BYTES))
                .with("to", Shape.words(GraphFields.ID_BYTES))
                .optional("condition", condition("New"))
                .optional("priority", Shape.whole(-GraphFields.MAX_PRIORITY, GraphFields.MAX_PRIORITY));
    }

    private static OneOf condition(String prefix) {
        var isNew = !prefix.isEmpty();
        var structured = Shape.object(prefix + "StructuredCondition")
                .with("type", Shape.constant("structured"))
                .with("field", isNew ? Shape.words(GraphFields.FIELD_BYTES) : Shape.text())
                .with("operator", isNew ? Shape.words(GraphFields.ID_BYTES) : Shape.text());
        return new OneOf(
                prefix + "Condition",
                "type",
                List.of(
                        isNew
                                ? structured.optional("value", Shape.anything())
                                : structured.with("value", Shape.anything()),
                        Shape.object(prefix + "AgentAssessedCondition")
                                .with("type", Shape.constant("agent_assessed"))
                                .with("instruction", isNew ? Shape.words(Limits.TEXT_BYTES) : Shape.text())));
    }
}
