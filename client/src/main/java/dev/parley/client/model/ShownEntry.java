package dev.parley.client.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;

/** Something said, as the participant may see it. */
public record ShownEntry(
        String id,
        Entry.Role role,
        String content,
        Instant timestamp,
        Optional<String> sessionId,
        Optional<String> nodeId,
        Entry.Type entryType,
        Optional<JsonNode> data,
        long version)
        implements ConversationUpdate {}
