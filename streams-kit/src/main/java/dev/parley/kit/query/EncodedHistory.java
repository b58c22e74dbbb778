package dev.parley.kit.query;

import java.util.List;
import java.util.Optional;

/**
 * An aggregate at a version, as it is stored.
 *
 * @param version the version it stands for
 * @param state its encoded state, when that is kept at this version; otherwise the events have to be folded
 * @param events records of its event topic up to the version, oldest first; empty when only the state was asked for and is here
 */
public record EncodedHistory(long version, Optional<byte[]> state, List<byte[]> events) {
    public EncodedHistory {
        events = List.copyOf(events);
    }
}
