package dev.parley.gateway.openapi;

import dev.parley.domain.catalog.Scope;
import dev.parley.gateway.openapi.Operation.Trait;
import dev.parley.kit.id.PublicIds.Kind;
import java.util.List;

/** {@code /api/v1/channels}. */
final class ChannelOperations {

    private static final String PATH = "/api/v1/channels";
    private static final Parameter ID = Parameter.id("id", Kind.CHANNEL, "The channel.");
    private static final int CREATED = 201;

    private static final Example CHAT = Example.of("chat", "A chat", """
            {"name": "Chat on our site", "type": "chat"}""");

    private static final Example VOICE = Example.of("voice", "Voice in the browser", """
            {"name": "Web voice", "type": "webrtc_voice",
             "provider": {"name": "acme", "credentials_id": "cred-1", "config": {"region": "eu"}},
             "settings": {"recording": true, "max_duration_s": 3600, "idle_timeout_s": 300},
             "metadata": {"team": "research"}}""");

    private ChannelOperations() {}

    static List<Operation> all() {
        return List.of(
                Operation.post(PATH, "createChannel", Tag.CHANNELS, "Create a channel")
                        .needs(Scope.CATALOG_WRITE)
                        .takes(ChannelShapes.NEW, CHAT, VOICE)
                        .answers(CREATED, ChannelShapes.CHANNEL, ChannelShapes.example())
                        .follows(Trait.COMMAND),
                Operation.get(PATH + "/{id}", "getChannel", Tag.CHANNELS, "Get a channel")
                        .needs(Scope.CATALOG_READ)
                        .with(ID)
                        .answers(ChannelShapes.CHANNEL, ChannelShapes.example())
                        .follows(Trait.VERSIONED, Trait.MIN_VERSION));
    }
}
