package dev.parley.client.model;

import java.util.Optional;

/** A run of one's own; the link is absent when the run has ended meanwhile. */
public record OpenLinkPlace(String runId, Optional<String> joinUrl, Optional<String> joinToken) {}
