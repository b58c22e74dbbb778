package dev.parley.gateway.openapi;

import dev.parley.domain.catalog.Scope;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.gateway.openapi.Operation.Trait;
import dev.parley.gateway.problem.ErrorCode;
import java.util.List;

/** {@code /api/v1/blueprints/{id}/graph/…} and {@code /versions}. */
final class GraphOperations {

    private static final String PATH = "/api/v1/blueprints/{id}";
    private static final String DRAFT = " On a published blueprint it starts a new draft.";
    private static final Parameter ID = Parameter.id("id", Kind.BLUEPRINT, "The blueprint.");
    private static final Parameter NODE = Parameter.path("node_id", Shape.text(), "The node's id in the graph.");

    private static final Example QUESTION = Example.of("question", "A question", """
            {"type": "question", "key": "why", "text": "Why do you use it?", "required": true}""");
    private static final Example OTHER_TEXT = Example.of("text", "Another text", """
            {"text": "What do you use it for?", "objective": null}""");
    private static final Example ONE_EDGE = Example.of("edges", "One edge", """
            {"edges": [{"from": "why", "to": "details", "condition": null, "priority": 0}]}""");

    private GraphOperations() {}

    static List<Operation> all() {
        return List.of(
                edit(Operation.put(PATH + "/graph/nodes/{node_id}", "putNode", Tag.BLUEPRINTS, "Put a node")
                                .describedAs("Adds the node, or puts it in the place of the one with that id." + DRAFT))
                        .with(ID, NODE)
                        .takes(GraphShapes.newNode(), QUESTION),
                edit(Operation.patch(PATH + "/graph/nodes/{node_id}", "updateNode", Tag.BLUEPRINTS, "Change a node")
                                .describedAs(CatalogLists.MERGE_PATCH + DRAFT))
                        .with(ID, NODE)
                        .takes(Shape.freeObject().describedAs("Members of a node; null clears."), OTHER_TEXT),
                edit(Operation.delete(PATH + "/graph/nodes/{node_id}", "deleteNode", Tag.BLUEPRINTS, "Delete a node")
                                .describedAs(
                                        "Takes the node out of the graph, and with it the edges that begin or end at it."
                                                + DRAFT))
                        .with(ID, NODE),
                edit(Operation.put(PATH + "/graph/edges", "replaceEdges", Tag.BLUEPRINTS, "Replace all edges")
                                .describedAs("Puts these edges in the place of all others." + DRAFT))
                        .with(ID)
                        .takes(GraphShapes.NEW_EDGES, ONE_EDGE),
                Operation.get(PATH + "/versions", "listBlueprintVersions", Tag.BLUEPRINTS, "List published versions")
                        .describedAs("Each as it was published, newest first. The cursor is a version's number.")
                        .needs(Scope.CATALOG_READ)
                        .with(ID)
                        .answers(Paging.page("BlueprintVersionPage", BlueprintShapes.BLUEPRINT), BlueprintShapes.page())
                        .follows(Trait.PAGED, Trait.MIN_VERSION),
                Operation.get(PATH + "/versions/{number}", "getBlueprintVersion", Tag.BLUEPRINTS, "Get a version")
                        .describedAs(
                                "The version as it was published, which is what runs pin; or the draft that will have that number.")
                        .needs(Scope.CATALOG_READ)
                        .with(ID, Parameter.path("number", Shape.version(), "The version's number."))
                        .answers(BlueprintShapes.BLUEPRINT, BlueprintShapes.example())
                        .follows(Trait.MIN_VERSION));
    }

    private static Operation edit(Operation operation) {
        return operation
                .needs(Scope.CATALOG_WRITE)
                .answers(BlueprintShapes.BLUEPRINT, BlueprintShapes.example())
                .follows(Trait.COMMAND)
                .refuses(ErrorCode.ARCHIVED, ErrorCode.CONFLICT, ErrorCode.LIMIT_EXCEEDED);
    }
}
