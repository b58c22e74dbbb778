package dev.parley.gateway.openapi;

import dev.parley.domain.catalog.Scope;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.gateway.openapi.Operation.Trait;
import dev.parley.gateway.problem.ErrorCode;
import java.util.List;

/** {@code /api/v1/agents}. */
final class AgentOperations {

    private static final String PATH = "/api/v1/agents";
    private static final Parameter ID = Parameter.id("id", Kind.AGENT, "The agent.");
    private static final int CREATED = 201;

    private static final Example SMALLEST = Example.of("smallest", "Only what is required", """
            {"name": "Ada", "persona": {"system_prompt": "You are kind.", "tone": "neutral"},
             "techniques": ["funnel"], "probing_depth": "light"}""");

    private static final Example EVERYTHING = Example.of("everything", "Everything that can be said", """
            {"name": "Ada", "description": "Asks about tools",
             "persona": {"system_prompt": "You are kind.", "tone": "neutral", "language": "en"},
             "voice": {"provider": "acme", "voice_id": "v1", "speed": 1.5},
             "techniques": ["five_whys", "funnel"], "probing_depth": "moderate",
             "boundaries": {"max_follow_ups_per_question": 2, "off_topic_handling": "allow", "sensitive_topics": ["health"]},
             "model_config": {"generation": {"provider": "builtin", "model": null}, "assessment": {"provider": "builtin"}},
             "metadata": {"team": "research"}}""");

    private static final Example PATCH = Example.of("tone", "Another tone, and no voice", """
            {"persona": {"tone": "formal"}, "voice": null}""");

    private AgentOperations() {}

    static List<Operation> all() {
        return List.of(
                Operation.post(PATH, "createAgent", Tag.AGENTS, "Create an agent")
                        .needs(Scope.CATALOG_WRITE)
                        .takes(AgentShapes.NEW, SMALLEST, EVERYTHING)
                        .answers(CREATED, AgentShapes.AGENT, AgentShapes.example())
                        .follows(Trait.COMMAND),
                Operation.get(PATH + "/{id}", "getAgent", Tag.AGENTS, "Get an agent")
                        .needs(Scope.CATALOG_READ)
                        .with(ID)
                        .answers(AgentShapes.AGENT, AgentShapes.example())
                        .follows(Trait.VERSIONED, Trait.MIN_VERSION),
                Operation.get(PATH, "listAgents", Tag.AGENTS, "List agents")
                        .describedAs(CatalogLists.NEWEST_FIRST)
                        .needs(Scope.CATALOG_READ)
                        .with(CatalogLists.parameters(Kind.AGENT))
                        .answers(Paging.page("AgentPage", AgentShapes.AGENT), AgentShapes.page())
                        .follows(Trait.PAGED),
                Operation.patch(PATH + "/{id}", "updateAgent", Tag.AGENTS, "Change an agent")
                        .describedAs(CatalogLists.MERGE_PATCH + " model_preset takes the place of the models it has.")
                        .needs(Scope.CATALOG_WRITE)
                        .with(ID)
                        .takes(AgentShapes.NEW.asPatch("AgentPatch"), PATCH)
                        .answers(AgentShapes.AGENT, AgentShapes.example())
                        .follows(Trait.COMMAND)
                        .refuses(ErrorCode.ARCHIVED, ErrorCode.CONFLICT, ErrorCode.LIMIT_EXCEEDED),
                Operation.delete(PATH + "/{id}", "archiveAgent", Tag.AGENTS, "Archive an agent")
                        .describedAs(
                                CatalogLists.ARCHIVES + " Blueprints use agents, and so do runs that are not over.")
                        .needs(Scope.CATALOG_WRITE)
                        .with(ID)
                        .answers(AgentShapes.AGENT, AgentShapes.example())
                        .follows(Trait.COMMAND)
                        .refuses(ErrorCode.IN_USE));
    }
}
