package dev.parley.gateway.input;

import dev.parley.domain.catalog.CatalogCommand.ReviseConnector;
import dev.parley.domain.catalog.Channel;
import dev.parley.domain.catalog.ConnectorSpec;
import dev.parley.domain.limits.Limits;
import dev.parley.gateway.problem.Result;
import java.util.Optional;

/** What is said of connectors in requests. */
public final class ConnectorRequest {

    public static final int NAME_BYTES = 256;
    private static final ConnectorSpec.Auth NO_AUTH = new ConnectorSpec.Auth(Optional.empty(), Optional.empty());
    private static final ConnectorSpec.BotConfig PLAIN_BOT =
            new ConnectorSpec.BotConfig(Optional.empty(), Optional.empty(), Optional.empty(), false);

    private ConnectorRequest() {}

    /** A new connector. */
    public static Result<ConnectorSpec> read(Body body) {
        return body.read(ConnectorRequest::spec);
    }

    /** A connector as it is to be from now on. */
    public static Result<ReviseConnector> readRevised(Body body) {
        return body.read(in -> new ReviseConnector(spec(in), in.choice("status", Channel.Status.class)));
    }

    private static ConnectorSpec spec(Fields in) {
        return new ConnectorSpec(
                in.text("name", NAME_BYTES),
                in.choice("type", ConnectorSpec.Type.class),
                in.object("auth").map(ConnectorRequest::auth).orElse(NO_AUTH),
                in.object("bot_config").map(ConnectorRequest::botConfig).orElse(PLAIN_BOT),
                in.metadata("metadata"));
    }

    private static ConnectorSpec.Auth auth(Fields in) {
        var auth = new ConnectorSpec.Auth(
                in.optionalText("credentials_id", NAME_BYTES), in.optionalText("service_account", NAME_BYTES));
        in.done();
        return auth;
    }

    private static ConnectorSpec.BotConfig botConfig(Fields in) {
        var bot = new ConnectorSpec.BotConfig(
                in.optionalText("display_name", NAME_BYTES),
                in.httpsAddress("avatar_url"),
                in.optionalText("join_message", Limits.TEXT_BYTES),
                in.bool("auto_record", false));
        in.done();
        return bot;
    }
}
