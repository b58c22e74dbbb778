package dev.parley.domain.envelope;

/** An event with its meta. */
public record EventEnvelope<E>(EventMeta meta, E event) {}
