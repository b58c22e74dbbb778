package dev.parley.client.model;

import com.fasterxml.jackson.databind.JsonNode;

/** An answer to a form or a custom node has become part of the run. */
public record ContentReceipt(String runId, String nodeId, String nodeType, JsonNode data, long version) {}
