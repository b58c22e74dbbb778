package dev.parley.client.model;

/** What was said in a run is gone; {@code version} is the run's afterwards. */
public record Erasure(String runId, String status, long version) {}
