package dev.parley.kit.service;

import java.util.function.Supplier;

/**
 * A part that has nothing to start: it says in a service's health what an operator may want to know. Thread-safe if the line is.
 *
 * @param line a sentence, asked for anew each time
 */
public record Remark(String name, Supplier<String> line) implements Service {

    @Override
    public void close() {
        // Whoever made what it tells of ends it.
    }

    @Override
    public Health health() {
        return Health.of(name, Health.State.UP, line.get());
    }
}
