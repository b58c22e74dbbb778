package dev.parley.client.model;

/** What a participant said is gone; {@code runsErased} counts the runs in which there was something. */
public record ParticipantErasure(String externalId, int runsErased) {}
