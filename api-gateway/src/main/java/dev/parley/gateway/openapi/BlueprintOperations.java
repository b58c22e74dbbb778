package dev.parley.gateway.openapi;

import dev.parley.domain.catalog.Blueprint;
import dev.parley.domain.catalog.Scope;
import dev.parley.domain.id.PublicIds;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.gateway.openapi.Operation.Trait;
import dev.parley.gateway.problem.ErrorCode;
import java.util.List;

/** {@code /api/v1/blueprints}. */
final class BlueprintOperations {

    private static final String PATH = "/api/v1/blueprints";
    private static final Parameter ID = Parameter.id("id", Kind.BLUEPRINT, "The blueprint.");
    private static final Parameter EXPAND =
            Parameter.query("expand[]", Shape.list(Shape.oneOf(List.of("agent"))), "What is shown in full.");
    private static final int CREATED = 201;

    private static final String GRAPH = """
            {"entry_node": "why",
             "nodes": {
               "why": {"type": "question", "key": "why", "text": "Why do you use it?", "objective": "motives", "required": true,
                       "probing": {"enabled": true, "max_follow_ups": 2, "techniques": ["tell_me_more"], "completion_hint": "a motive"}},
               "details": {"type": "form", "key": "details", "text": "Some details, please.", "required": true,
                           "fields": [{"key": "seats", "type": "number", "label": "Seats", "required": true, "min": 1, "max": 100}]}},
             "edges": [{"from": "why", "to": "details", "priority": 0,
                        "condition": {"type": "structured", "field": "metadata.wave", "operator": "eq", "value": 1}},
                       {"from": "why", "to": "details", "condition": null, "priority": 1}]}""";

    private static final Example PATCH = Example.of("shorter", "Less time, no description", """
            {"description": null, "settings": {"max_duration_m": 15}}""");

    private BlueprintOperations() {}

    static List<Operation> all() {
        return List.of(
                Operation.post(PATH, "createBlueprint", Tag.BLUEPRINTS, "Create a blueprint")
                        .needs(Scope.CATALOG_WRITE)
                        .takes(BlueprintShapes.NEW, smallest(), everything())
                        .answers(CREATED, BlueprintShapes.BLUEPRINT, BlueprintShapes.example())
                        .with(EXPAND)
                        .follows(Trait.COMMAND)
                        .refuses(ErrorCode.NOT_FOUND, ErrorCode.ARCHIVED),
                Operation.get(PATH, "listBlueprints", Tag.BLUEPRINTS, "List blueprints")
                        .describedAs(CatalogLists.NEWEST_FIRST
                                + " Each is shown as its newest version, a draft or the published one.")
                        .needs(Scope.CATALOG_READ)
                        .with(CatalogLists.parameters(
                                Kind.BLUEPRINT,
                                Parameter.query(
                                        "status[]",
                                        Shape.list(Shape.choice(Blueprint.Status.class)),
                                        "Only blueprints with one of these statuses."),
                                Parameter.query(
                                        "agent_id", Shape.id(Kind.AGENT), "Only blueprints that use this agent."),
                                EXPAND))
                        .answers(Paging.page("BlueprintPage", BlueprintShapes.BLUEPRINT), BlueprintShapes.page())
                        .follows(Trait.PAGED),
                Operation.patch(PATH + "/{id}", "updateBlueprint", Tag.BLUEPRINTS, "Change a blueprint")
                        .describedAs(CatalogLists.MERGE_PATCH
                                + " On a published blueprint it starts a new draft; the published version"
                                + " stays in use. The graph is changed with its own routes.")
                        .needs(Scope.CATALOG_WRITE)
                        .with(ID, EXPAND)
                        .takes(BlueprintShapes.PATCH, PATCH)
                        .answers(BlueprintShapes.BLUEPRINT, BlueprintShapes.example())
                        .follows(Trait.COMMAND)
                        .refuses(ErrorCode.ARCHIVED, ErrorCode.CONFLICT, ErrorCode.LIMIT_EXCEEDED),
                Operation.post(PATH + "/{id}/archive", "archiveBlueprint", Tag.BLUEPRINTS, "Archive a blueprint")
                        .describedAs(CatalogLists.ARCHIVES)
                        .needs(Scope.CATALOG_WRITE)
                        .with(ID)
                        .takes(Nothing.SHAPE, Nothing.EXAMPLE)
                        .answers(BlueprintShapes.BLUEPRINT, BlueprintShapes.example())
                        .follows(Trait.COMMAND)
                        .refuses(ErrorCode.IN_USE),
                Operation.get(PATH + "/{id}", "getBlueprint", Tag.BLUEPRINTS, "Get a blueprint")
                        .needs(Scope.CATALOG_READ)
                        .with(ID, EXPAND)
                        .answers(BlueprintShapes.BLUEPRINT, BlueprintShapes.example(), BlueprintShapes.expanded())
                        .follows(Trait.VERSIONED, Trait.MIN_VERSION),
                Operation.put(PATH + "/{id}/graph", "replaceGraph", Tag.BLUEPRINTS, "Replace a blueprint's graph")
                        .describedAs("Replaces the draft's graph; on a published blueprint it starts a new draft.")
                        .needs(Scope.CATALOG_WRITE)
                        .with(ID)
                        .takes(GraphShapes.NEW, Example.of("graph", "A question and a form", GRAPH))
                        .answers(BlueprintShapes.BLUEPRINT, BlueprintShapes.example())
                        .follows(Trait.COMMAND)
                        .refuses(ErrorCode.ARCHIVED, ErrorCode.CONFLICT, ErrorCode.LIMIT_EXCEEDED),
                Operation.post(PATH + "/{id}/validate", "validateBlueprint", Tag.BLUEPRINTS, "Validate a blueprint")
                        .describedAs("Says what publishing would say; changes nothing.")
                        .needs(Scope.CATALOG_READ)
                        .with(ID)
                        .takes(Nothing.SHAPE, Nothing.EXAMPLE)
                        .answers(BlueprintShapes.VALIDATION, BlueprintShapes.validation()),
                Operation.post(PATH + "/{id}/publish", "publishBlueprint", Tag.BLUEPRINTS, "Publish a blueprint")
                        .describedAs("Makes the draft the version that new runs use.")
                        .needs(Scope.CATALOG_WRITE)
                        .with(ID)
                        .takes(Nothing.SHAPE, Nothing.EXAMPLE)
                        .answers(BlueprintShapes.BLUEPRINT, BlueprintShapes.example())
                        .follows(Trait.COMMAND)
                        .refuses(ErrorCode.ARCHIVED, ErrorCode.NOT_PUBLISHABLE));
    }

    private static Example smallest() {
        return Example.of(
                "smallest", "An empty draft", "{\"agent_id\": \"%s\", \"name\": \"Onboarding\"}".formatted(agent()));
    }

    private static Example everything() {
        return Example.of("everything", "Everything that can be said", """
                {"agent_id": "%s", "name": "Onboarding", "description": "How it went", "graph": %s,
                 "settings": {"estimated_duration_m": 5, "max_duration_m": 30, "intro_message": "Hello",
                              "outro_message": "Thank you", "language": "en", "consent": true},
                 "pipeline": {"transcript": true, "responses": true, "analysis": true}, "metadata": {"wave": 1}}""".formatted(agent(), GRAPH));
    }

    private static String agent() {
        return PublicIds.format(Kind.AGENT, AgentShapes.SAMPLE.id().value());
    }
}
