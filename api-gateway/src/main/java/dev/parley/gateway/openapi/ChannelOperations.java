package dev.parley.gateway.openapi;

import dev.parley.domain.catalog.Channel;
import dev.parley.domain.catalog.ChannelSpec;
import dev.parley.domain.catalog.Scope;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.gateway.openapi.Operation.Trait;
import dev.parley.gateway.problem.ErrorCode;
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

    private static final Example PATCH = Example.of("off", "Switched off", """
            {"status": "inactive", "metadata": {"team": null}}""");

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
                        .follows(Trait.VERSIONED, Trait.MIN_VERSION),
                Operation.get(PATH, "listChannels", Tag.CHANNELS, "List channels")
                        .describedAs(CatalogLists.NEWEST_FIRST + " The built-in chat channel is the oldest.")
                        .needs(Scope.CATALOG_READ)
                        .with(CatalogLists.parameters(
                                Kind.CHANNEL,
                                Parameter.query(
                                        "status[]",
                                        Shape.list(Shape.choice(Channel.Status.class)),
                                        "Only channels with one of these statuses."),
                                Parameter.query(
                                        "type", Shape.choice(ChannelSpec.Type.class), "Only channels of this type.")))
                        .answers(Paging.page("ChannelPage", ChannelShapes.CHANNEL), ChannelShapes.page())
                        .follows(Trait.PAGED),
                Operation.patch(PATH + "/{id}", "updateChannel", Tag.CHANNELS, "Change a channel")
                        .describedAs(CatalogLists.MERGE_PATCH
                                + " Only an active channel is used for new runs; runs keep what they"
                                + " were made with. The built-in chat channel does not change.")
                        .needs(Scope.CATALOG_WRITE)
                        .with(ID)
                        .takes(ChannelShapes.PATCH, PATCH)
                        .answers(ChannelShapes.CHANNEL, ChannelShapes.example())
                        .follows(Trait.COMMAND)
                        .refuses(ErrorCode.ARCHIVED, ErrorCode.CONFLICT, ErrorCode.LIMIT_EXCEEDED),
                Operation.delete(PATH + "/{id}", "archiveChannel", Tag.CHANNELS, "Archive a channel")
                        .describedAs(CatalogLists.ARCHIVES)
                        .needs(Scope.CATALOG_WRITE)
                        .with(ID)
                        .answers(ChannelShapes.CHANNEL, ChannelShapes.example())
                        .follows(Trait.COMMAND)
                        .refuses(ErrorCode.IN_USE, ErrorCode.CONFLICT));
    }
}
