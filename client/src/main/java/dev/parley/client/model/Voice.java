package dev.parley.client.model;

/** A voice of a speech provider; {@code speed} between 0.5 and 2. */
public record Voice(String provider, String voiceId, double speed) {}
