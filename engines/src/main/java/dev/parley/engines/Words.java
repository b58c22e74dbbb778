package dev.parley.engines;

/**
 * What the agent says. Empty text when the step leads to a node that says nothing.
 *
 * @param engine who wrote it, e.g. {@code builtin/1}
 */
public record Words(String text, String engine) {}
