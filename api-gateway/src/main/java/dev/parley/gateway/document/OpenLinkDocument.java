package dev.parley.gateway.document;

import dev.parley.domain.catalog.OpenLink;
import dev.parley.domain.id.AgentId;
import dev.parley.domain.id.ChannelId;
import dev.parley.domain.id.PublicIds;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.gateway.auth.JoinLink;
import dev.parley.gateway.json.JsonWriter;
import java.time.Instant;

/** An open link as its owner sees it. */
public final class OpenLinkDocument {

    private OpenLinkDocument() {}

    /** Writes the members; the status is that of {@code now}. */
    public static void write(JsonWriter out, OpenLink link, JoinLink address, Instant now) {
        var spec = link.spec();
        Owner.write(out, Kind.OPEN_LINK, link.id().value(), link.tenant());
        out.text(
                        "blueprint_id",
                        PublicIds.format(Kind.BLUEPRINT, spec.blueprintId().value()))
                .text("name", spec.name())
                .text("url", address.url())
                .text("token", address.token())
                .choice("status", link.statusAt(now))
                .bool("enabled", spec.enabled())
                .text("agent_id", spec.agentId().map(AgentId::value).map(id -> PublicIds.format(Kind.AGENT, id)))
                .text(
                        "channel_id",
                        spec.channelId().map(ChannelId::value).map(id -> PublicIds.format(Kind.CHANNEL, id)))
                .number("max_runs", spec.maxRuns())
                .number("runs", link.placesTaken())
                .time("expires_at", spec.expiresAt())
                .number("runs_per_minute", spec.runsPerMinute())
                .objects("fields", spec.fields(), OpenLinkEntryDocument::field)
                .json("metadata", spec.metadata())
                .time("created_at", link.createdAt())
                .time("updated_at", link.updatedAt())
                .number("version", link.aggregateVersion())
                .bool("archived", link.archived())
                .text("object", "open_link");
    }
}
