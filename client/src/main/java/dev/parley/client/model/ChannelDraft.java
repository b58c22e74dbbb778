package dev.parley.client.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** What {@code POST channels} takes. */
public record ChannelDraft(
        String name,
        Channel.Type type,
        Optional<Channel.Provider> provider,
        Optional<Channel.Settings> settings,
        Optional<JsonNode> metadata) {}
