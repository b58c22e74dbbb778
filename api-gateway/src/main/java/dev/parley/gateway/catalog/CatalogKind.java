package dev.parley.gateway.catalog;

import dev.parley.domain.catalog.Agent;
import dev.parley.domain.catalog.ApiKey;
import dev.parley.domain.catalog.Blueprint;
import dev.parley.domain.catalog.Channel;
import dev.parley.domain.catalog.Connector;
import dev.parley.domain.catalog.Definition;
import dev.parley.domain.catalog.OpenLink;
import dev.parley.domain.catalog.Webhook;
import dev.parley.domain.id.PublicIds;
import dev.parley.gateway.problem.Problem;
import dev.parley.gateway.problem.Result;
import java.util.UUID;

/**
 * A kind of catalog object as the REST API knows it.
 *
 * @param kind as {@link Definition#kind} names it
 * @param ids how its ids are written
 * @param noun what people call it
 * @param path of the collection
 */
public record CatalogKind<T extends Definition>(
        Class<T> type, String kind, PublicIds.Kind ids, String noun, String path) {

    public static final CatalogKind<Agent> AGENT =
            new CatalogKind<>(Agent.class, Agent.KIND, PublicIds.Kind.AGENT, "agent", "/api/v1/agents");
    public static final CatalogKind<Blueprint> BLUEPRINT = new CatalogKind<>(
            Blueprint.class, Blueprint.KIND, PublicIds.Kind.BLUEPRINT, "blueprint", "/api/v1/blueprints");
    public static final CatalogKind<Channel> CHANNEL =
            new CatalogKind<>(Channel.class, Channel.KIND, PublicIds.Kind.CHANNEL, "channel", "/api/v1/channels");
    public static final CatalogKind<Connector> CONNECTOR = new CatalogKind<>(
            Connector.class, Connector.KIND, PublicIds.Kind.CONNECTOR, "connector", "/api/v1/connectors");
    public static final CatalogKind<OpenLink> OPEN_LINK = new CatalogKind<>(
            OpenLink.class, OpenLink.KIND, PublicIds.Kind.OPEN_LINK, "open link", "/api/v1/open-links");
    public static final CatalogKind<ApiKey> API_KEY =
            new CatalogKind<>(ApiKey.class, ApiKey.KIND, PublicIds.Kind.API_KEY, "API key", "/api/v1/api-keys");
    public static final CatalogKind<Webhook> WEBHOOK =
            new CatalogKind<>(Webhook.class, Webhook.KIND, PublicIds.Kind.WEBHOOK, "webhook", "/api/v1/webhooks");

    /** The id in a path; what is not an id names nothing. */
    public Result<UUID> id(String text) {
        return PublicIds.parse(ids, text).map(Result::ok).orElseGet(() -> Result.refused(Problem.notFound(noun)));
    }

    /** Where the object is read. */
    public String location(UUID id) {
        return path + "/" + PublicIds.format(ids, id);
    }
}
