package dev.parley.client.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** Who is interviewed, as far as the researcher tells. */
public record Participant(Optional<String> externalId, Optional<String> name, Optional<JsonNode> metadata) {}
