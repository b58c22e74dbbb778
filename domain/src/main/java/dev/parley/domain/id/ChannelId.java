package dev.parley.domain.id;

import java.util.UUID;

/** Identifies a channel. */
public record ChannelId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
