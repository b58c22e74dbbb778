package dev.parley.client.model;

/** A message has become part of the run; {@code version} is the run's afterwards. */
public record MessageReceipt(String runId, String status, long version) {}
