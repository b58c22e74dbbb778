package dev.parley.domain.query;

import dev.parley.domain.catalog.Agent;
import dev.parley.domain.catalog.ApiKey;
import dev.parley.domain.catalog.Blueprint;
import dev.parley.domain.catalog.Channel;
import dev.parley.domain.catalog.Connector;
import dev.parley.domain.catalog.Definition;
import dev.parley.domain.catalog.OpenLink;
import dev.parley.domain.catalog.Webhook;
import dev.parley.domain.id.AgentId;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * What lists of catalog objects are filtered and ordered by; the same few facts for every kind.
 *
 * @param status in lower case, as the API writes it: {@code draft}, {@code active}, {@code revoked}, …
 * @param type of a kind that has several: {@code chat}, {@code zoom}, …; of an open link its blueprint's id
 * @param agentId the agent it uses
 */
public record CatalogFacts(
        String kind,
        String status,
        Optional<String> type,
        boolean archived,
        Optional<AgentId> agentId,
        Instant createdAt,
        Instant updatedAt) {

    private static final String ACTIVE = "active";

    /** The facts of an object. A new kind says its own here. */
    public static CatalogFacts of(Definition definition) {
        return switch (definition) {
            case Agent agent -> facts(agent, ACTIVE, Optional.empty(), Optional.empty());
            case Blueprint blueprint ->
                facts(
                        blueprint,
                        text(blueprint.status()),
                        Optional.empty(),
                        Optional.of(blueprint.spec().agentId()));
            case Channel channel ->
                facts(
                        channel,
                        text(channel.status()),
                        Optional.of(channel.spec().type()),
                        Optional.empty());
            case Connector connector ->
                facts(
                        connector,
                        text(connector.status()),
                        Optional.of(connector.spec().type()),
                        Optional.empty());
            case Webhook webhook ->
                facts(
                        webhook,
                        webhook.disabled().isPresent() ? "disabled" : "enabled",
                        Optional.empty(),
                        Optional.empty());
            case OpenLink link ->
                new CatalogFacts(
                        link.kind(),
                        link.spec().enabled() ? "enabled" : "disabled",
                        Optional.of(link.spec().blueprintId().toString()),
                        link.archived(),
                        link.spec().agentId(),
                        link.createdAt(),
                        link.updatedAt());
            case ApiKey key -> facts(key, key.revoked() ? "revoked" : ACTIVE, Optional.empty(), Optional.empty());
        };
    }

    private static CatalogFacts facts(
            Definition definition, String status, Optional<Enum<?>> type, Optional<AgentId> agent) {
        return new CatalogFacts(
                definition.kind(),
                status,
                type.map(CatalogFacts::text),
                definition.archived(),
                agent,
                definition.createdAt(),
                definition.updatedAt());
    }

    private static String text(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
