package dev.parley.gateway.openapi;

import dev.parley.domain.catalog.Channel;
import dev.parley.domain.catalog.ChannelSpec;
import dev.parley.domain.id.ChannelId;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.domain.json.Json;
import dev.parley.domain.limits.Limits;
import dev.parley.gateway.document.ChannelDocument;
import dev.parley.gateway.document.ListDocument;
import dev.parley.gateway.input.ChannelRequest;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Channels as the API takes and shows them. */
final class ChannelShapes {

    /** What POST takes. */
    static final Members NEW = Shape.object("NewChannel")
            .with("name", Shape.words(ChannelRequest.NAME_BYTES))
            .with("type", Shape.choice(ChannelSpec.Type.class))
            .optional(
                    "provider",
                    Shape.object("NewChannelProvider")
                            .with("name", Shape.words(ChannelRequest.NAME_BYTES))
                            .optional("credentials_id", Shape.text(ChannelRequest.NAME_BYTES))
                            .optional(
                                    "config",
                                    Shape.freeObject()
                                            .describedAs("Passed to the provider; at most "
                                                    + Limits.PROVIDER_CONFIG_BYTES + " bytes as JSON text.")))
            .optional(
                    "settings",
                    Shape.object("NewChannelSettings")
                            .optional("recording", Shape.bool())
                            .optional("max_duration_s", Shape.whole(1, ChannelRequest.DAY_S))
                            .optional("idle_timeout_s", Shape.whole(1, ChannelRequest.DAY_S)))
            .optional("metadata", Owned.metadata());

    /** What PATCH takes. */
    static final Members PATCH =
            NEW.with("status", Shape.choice(Channel.Status.class)).asPatch("ChannelPatch");

    /** A channel. */
    static final Members CHANNEL = Owned.object("Channel", Kind.CHANNEL)
            .with("name", Shape.text())
            .with("type", Shape.choice(ChannelSpec.Type.class))
            .with("status", Shape.choice(Channel.Status.class))
            .with(
                    "provider",
                    Shape.object("ChannelProvider")
                            .with("name", Shape.text())
                            .with("credentials_id", Shape.text().orNull())
                            .with("config", Shape.freeObject()))
            .with(
                    "settings",
                    Shape.object("ChannelSettings")
                            .with("recording", Shape.bool())
                            .with("max_duration_s", Shape.count().orNull())
                            .with("idle_timeout_s", Shape.count().orNull()))
            .with("metadata", Shape.freeObject())
            .with(Owned.times())
            .with("version", Shape.version())
            .with(Owned.archivable())
            .with("object", Shape.constant("channel"));

    /** The channel of the examples. */
    static final Channel SAMPLE = new Channel(
            new ChannelId(Owned.sampleId(3)),
            Owned.TENANT,
            1,
            new ChannelSpec(
                    "Web voice",
                    ChannelSpec.Type.WEBRTC_VOICE,
                    new ChannelSpec.ProviderRef("acme", Optional.of("cred-1"), Json.Object.EMPTY),
                    new ChannelSpec.Settings(true, OptionalInt.of(3600), OptionalInt.of(300)),
                    Owned.METADATA),
            Channel.Status.ACTIVE,
            false,
            Owned.CREATED,
            Owned.CREATED);

    private ChannelShapes() {}

    static Example page() {
        return Example.of(
                "page",
                "The first page",
                ListDocument.bytes(List.of(SAMPLE), Optional.empty(), ChannelDocument::write));
    }

    static Example example() {
        return Example.of("channel", "A channel", out -> ChannelDocument.write(out, SAMPLE));
    }
}
