package dev.parley.run.commands;

import dev.parley.domain.run.RunDefinitions;
import dev.parley.domain.run.RunPins;
import dev.parley.run.stores.Recent;
import java.util.Map;
import java.util.Optional;

/** Definitions put together, by what is pinned; the ones used last stay. One for all tasks of a process. Thread-safe. */
final class DefinitionCache {

    private final Map<RunPins, RunDefinitions> byPins;

    /** @param capacity combinations of pins */
    DefinitionCache(int capacity) {
        this.byPins = new Recent<>(capacity);
    }

    synchronized Optional<RunDefinitions> get(RunPins pins) {
        return Optional.ofNullable(byPins.get(pins));
    }

    synchronized void put(RunPins pins, RunDefinitions definitions) {
        byPins.put(pins, definitions);
    }
}
