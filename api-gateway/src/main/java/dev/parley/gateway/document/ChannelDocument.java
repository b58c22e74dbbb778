package dev.parley.gateway.document;

import dev.parley.domain.catalog.Channel;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.gateway.json.JsonWriter;

/** A channel. */
public final class ChannelDocument {

    private ChannelDocument() {}

    /** Writes the members. */
    public static void write(JsonWriter out, Channel channel) {
        var spec = channel.spec();
        Owner.write(out, Kind.CHANNEL, channel.id().value(), channel.tenant());
        out.text("name", spec.name())
                .choice("type", spec.type())
                .choice("status", channel.status())
                .object(
                        "provider",
                        provider -> provider.text("name", spec.provider().name())
                                .text("credentials_id", spec.provider().credentialsId())
                                .json("config", spec.provider().config()))
                .object(
                        "settings",
                        settings -> settings.bool("recording", spec.settings().recording())
                                .number("max_duration_s", spec.settings().maxDurationS())
                                .number("idle_timeout_s", spec.settings().idleTimeoutS()))
                .json("metadata", spec.metadata())
                .time("created_at", channel.createdAt())
                .time("updated_at", channel.updatedAt())
                .number("version", channel.revision())
                .bool("archived", channel.archived())
                .time("archived_at", channel.archivedAt())
                .text("object", "channel");
    }
}
