package dev.parley.gateway.openapi;

import dev.parley.domain.catalog.Scope;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.gateway.openapi.Operation.Trait;
import java.util.List;

/** {@code /api/v1/api-keys}. */
final class ApiKeyOperations {

    private static final String PATH = "/api/v1/api-keys";
    private static final Parameter ID = Parameter.id("id", Kind.API_KEY, "The key.");
    private static final int CREATED = 201;

    private static final Example DASHBOARD = Example.of("dashboard", "A key for a dashboard", """
            {"name": "Dashboard", "scopes": ["runs:read", "results:read", "webhooks:*"]}""");

    private ApiKeyOperations() {}

    static List<Operation> all() {
        return List.of(
                Operation.post(PATH, "createApiKey", Tag.API_KEYS, "Create an API key")
                        .describedAs(
                                "Makes a key of the caller's organization and mode. Its secret is in this answer and nowhere else;"
                                        + " with an Idempotency-Key an answer that was lost can be asked for again.")
                        .needs(Scope.ADMIN)
                        .takes(ApiKeyShapes.NEW, DASHBOARD)
                        .answers(CREATED, ApiKeyShapes.CREATED, ApiKeyShapes.created())
                        .follows(Trait.COMMAND),
                Operation.get(PATH, "listApiKeys", Tag.API_KEYS, "List API keys")
                        .describedAs("Newest first, revoked ones included.")
                        .needs(Scope.ADMIN)
                        .with(CatalogLists.parameters(Kind.API_KEY))
                        .answers(Paging.page("ApiKeyPage", ApiKeyShapes.KEY), ApiKeyShapes.page())
                        .follows(Trait.PAGED),
                Operation.get(PATH + "/{id}", "getApiKey", Tag.API_KEYS, "Get an API key")
                        .needs(Scope.ADMIN)
                        .with(ID)
                        .answers(ApiKeyShapes.KEY, ApiKeyShapes.example())
                        .follows(Trait.VERSIONED, Trait.MIN_VERSION),
                Operation.delete(PATH + "/{id}", "revokeApiKey", Tag.API_KEYS, "Revoke an API key")
                        .describedAs("The key is refused from now on, for ever. Repeating it changes nothing.")
                        .needs(Scope.ADMIN)
                        .with(ID)
                        .answers(ApiKeyShapes.KEY, ApiKeyShapes.example())
                        .follows(Trait.COMMAND));
    }
}
