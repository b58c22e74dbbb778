package dev.parley.client.model;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A link over which everybody gets a run of their own.
 *
 * @param token what stands at the end of {@code url}
 * @param maxRuns how many visitors are let in
 * @param runs how many were
 * @param fields what visitors are asked first
 */
public record OpenLink(
        String id,
        String organizationId,
        boolean testMode,
        String blueprintId,
        String name,
        String url,
        String token,
        Status status,
        boolean enabled,
        Optional<String> agentId,
        Optional<String> channelId,
        Optional<Integer> maxRuns,
        int runs,
        Optional<Instant> expiresAt,
        Optional<Integer> runsPerMinute,
        List<Field> fields,
        JsonNode metadata,
        Instant createdAt,
        Instant updatedAt,
        long version,
        boolean archived) {

    /** Whether it lets anybody in. */
    public enum Status {
        OPEN,
        DISABLED,
        EXPIRED,
        FULL,
        @JsonEnumDefaultValue
        UNKNOWN
    }

    /** Something a visitor is asked. */
    public record Field(String key, String label, boolean required) {}
}
