package dev.parley.domain.catalog;

import dev.parley.domain.id.AgentId;
import dev.parley.domain.id.BlueprintId;
import dev.parley.domain.id.ChannelId;
import dev.parley.domain.json.Json;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is said of an open link.
 *
 * @param blueprintId what its visitors are interviewed with: the newest published version
 * @param agentId in place of the blueprint's agent
 * @param channelId in place of the built-in chat channel
 * @param maxRuns how many visitors get a run; without one there is no end
 * @param expiresAt until when
 * @param runsPerMinute how many visitors a gateway lets in in a minute
 * @param fields what visitors are asked first, in this order
 * @param enabled whether it lets anybody in
 * @param metadata of the link, and of every run it makes
 */
public record OpenLinkSpec(
        BlueprintId blueprintId,
        String name,
        Optional<AgentId> agentId,
        Optional<ChannelId> channelId,
        OptionalInt maxRuns,
        Optional<Instant> expiresAt,
        OptionalInt runsPerMinute,
        List<Field> fields,
        boolean enabled,
        Json.Object metadata) {

    public OpenLinkSpec {
        fields = List.copyOf(fields);
    }

    /**
     * Something a visitor is asked: {@code name} and {@code external_id} are the participant's own, every other key becomes the
     * participant's metadata.
     *
     * @param label what the visitor reads
     */
    public record Field(String key, String label, boolean required) {}
}
