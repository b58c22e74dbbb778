package dev.parley.domain.envelope;

/** A command with its meta. */
public record CommandEnvelope<C>(CommandMeta meta, C command) {}
