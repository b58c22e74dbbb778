package dev.parley.client.model;

import java.time.Instant;
import java.util.Optional;

/** Somebody read what was said in a run; {@code content} such as {@code transcript}. */
public record ContentRead(String runId, String keyId, String content, Instant at, Optional<String> requestId) {}
