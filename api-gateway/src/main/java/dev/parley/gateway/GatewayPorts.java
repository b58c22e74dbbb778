package dev.parley.gateway;

import dev.parley.domain.query.CatalogQueries;
import dev.parley.domain.query.DeliveryQueries;
import dev.parley.domain.query.FeedQueries;
import dev.parley.domain.query.RunQueries;
import dev.parley.domain.query.UsageQueries;
import dev.parley.gateway.port.CommandSink;
import dev.parley.gateway.port.Definitions;
import dev.parley.kit.http.Metrics;
import dev.parley.kit.service.Health;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What the HTTP server works with.
 *
 * @param health how these parts are doing
 * @param metrics where the server's metrics go, and what {@code /metrics} shows
 * @param newIds makes ids, version 7
 */
public record GatewayPorts(
        CommandSink commands,
        Definitions definitions,
        RunQueries runs,
        CatalogQueries catalog,
        DeliveryQueries deliveries,
        FeedQueries feed,
        UsageQueries usage,
        Supplier<Health> health,
        Metrics metrics,
        InstantSource clock,
        Supplier<UUID> newIds) {}
