package dev.parley.domain.catalog;

import dev.parley.domain.id.ChannelId;
import dev.parley.domain.id.DerivedId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.json.Json;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** A channel at one revision. */
public record Channel(
        ChannelId id,
        Tenant tenant,
        long revision,
        ChannelSpec spec,
        Status status,
        boolean archived,
        Instant createdAt,
        Instant updatedAt)
        implements Definition {

    /** The kind's name in keys. */
    public static final String KIND = "channel";

    /** Whether the channel can carry conversations. */
    public enum Status {
        ACTIVE,
        INACTIVE,
        ERROR
    }

    /** The chat channel that every organization has without making one: the same id and content for ever. */
    public static Channel builtInChat(Tenant tenant) {
        var id = DerivedId.of("channel/built-in-chat", tenant.organization().value() + "/" + tenant.mode());
        var spec = new ChannelSpec(
                "Chat",
                ChannelSpec.Type.CHAT,
                new ChannelSpec.ProviderRef("builtin", Optional.empty(), Json.Object.EMPTY),
                new ChannelSpec.Settings(false, OptionalInt.empty(), OptionalInt.empty()),
                Json.Object.EMPTY);
        return new Channel(new ChannelId(id), tenant, 1, spec, Status.ACTIVE, false, Instant.EPOCH, Instant.EPOCH);
    }

    @Override
    public UUID uuid() {
        return id.value();
    }

    @Override
    public String kind() {
        return KIND;
    }
}
