package dev.parley.gateway.input;

import dev.parley.domain.catalog.OpenLinkSpec;
import dev.parley.domain.id.AgentId;
import dev.parley.domain.id.BlueprintId;
import dev.parley.domain.id.ChannelId;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.domain.limits.Limits;
import dev.parley.gateway.problem.Result;

/** The body that describes an open link. */
public final class OpenLinkRequest {

    public static final int NAME_BYTES = 256;
    public static final int KEY_BYTES = 64;
    public static final int LABEL_BYTES = Limits.METADATA_VALUE_BYTES;

    private OpenLinkRequest() {}

    /** What is said of a link to that blueprint. */
    public static Result<OpenLinkSpec> read(Body body, BlueprintId blueprint) {
        return body.read(in -> new OpenLinkSpec(
                blueprint,
                in.text("name", NAME_BYTES),
                in.optionalId("agent_id", Kind.AGENT).map(AgentId::new),
                in.optionalId("channel_id", Kind.CHANNEL).map(ChannelId::new),
                in.integer("max_runs", 1, Limits.OPEN_LINK_RUNS),
                in.time("expires_at"),
                in.integer("runs_per_minute", 1, Limits.OPEN_LINK_RUNS_PER_MINUTE),
                in.objects("fields", Limits.OPEN_LINK_FIELDS, OpenLinkRequest::field),
                in.bool("enabled", true),
                in.metadata("metadata")));
    }

    private static OpenLinkSpec.Field field(Fields in) {
        return new OpenLinkSpec.Field(
                in.text("key", KEY_BYTES), in.text("label", LABEL_BYTES), in.bool("required", false));
    }
}
