package dev.parley.gateway.input;

import dev.parley.domain.catalog.CatalogCommand.ReviseChannel;
import dev.parley.domain.catalog.Channel;
import dev.parley.domain.catalog.ChannelSpec;
import dev.parley.domain.json.Json;
import dev.parley.domain.limits.Limits;
import dev.parley.gateway.problem.Result;
import java.util.Optional;
import java.util.OptionalInt;

/** What is said of channels in requests. */
public final class ChannelRequest {

    public static final int NAME_BYTES = 256;
    public static final int DAY_S = 24 * 60 * 60;
    private static final ChannelSpec.ProviderRef BUILT_IN =
            new ChannelSpec.ProviderRef("builtin", Optional.empty(), Json.Object.EMPTY);
    private static final ChannelSpec.Settings NO_SETTINGS =
            new ChannelSpec.Settings(false, OptionalInt.empty(), OptionalInt.empty());

    private ChannelRequest() {}

    /** A new channel. */
    public static Result<ChannelSpec> read(Body body) {
        return body.read(ChannelRequest::spec);
    }

    /** A channel as it is to be from now on. */
    public static Result<ReviseChannel> readRevised(Body body) {
        return body.read(in -> new ReviseChannel(spec(in), in.choice("status", Channel.Status.class)));
    }

    private static ChannelSpec spec(Fields in) {
        return new ChannelSpec(
                in.text("name", NAME_BYTES),
                in.choice("type", ChannelSpec.Type.class),
                in.object("provider").map(ChannelRequest::provider).orElse(BUILT_IN),
                in.object("settings").map(ChannelRequest::settings).orElse(NO_SETTINGS),
                in.metadata("metadata"));
    }

    private static ChannelSpec.ProviderRef provider(Fields in) {
        var provider = new ChannelSpec.ProviderRef(
                in.text("name", NAME_BYTES),
                in.optionalText("credentials_id", NAME_BYTES),
                in.jsonObject("config", Limits.PROVIDER_CONFIG_BYTES).orElse(Json.Object.EMPTY));
        in.done();
        return provider;
    }

    private static ChannelSpec.Settings settings(Fields in) {
        var settings = new ChannelSpec.Settings(
                in.bool("recording", false),
                in.integer("max_duration_s", 1, DAY_S),
                in.integer("idle_timeout_s", 1, DAY_S));
        in.done();
        return settings;
    }
}
