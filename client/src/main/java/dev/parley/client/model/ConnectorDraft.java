package dev.parley.client.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** What {@code POST connectors} takes. */
public record ConnectorDraft(
        String name,
        Connector.Type type,
        Optional<Connector.Auth> auth,
        Optional<Connector.BotConfig> botConfig,
        Optional<JsonNode> metadata) {}
