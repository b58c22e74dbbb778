package dev.parley.kit.query;

import java.util.List;
import java.util.Optional;

/**
 * An aggregate at a version, as it is stored: a state, and the events that follow on it up to the version.
 *
 * @param state its encoded state; without one the events begin with the first
 * @param events records of its event topic, oldest first
 */
public record EncodedHistory(Optional<byte[]> state, List<byte[]> events) {
    public EncodedHistory {
        events = List.copyOf(events);
    }
}
