package dev.parley.gateway.openapi;

import dev.parley.domain.catalog.Channel;
import dev.parley.domain.catalog.Connector;
import dev.parley.domain.catalog.ConnectorSpec;
import dev.parley.domain.id.ConnectorId;
import dev.parley.gateway.document.ConnectorDocument;
import dev.parley.kit.id.PublicIds.Kind;
import java.util.Optional;

/** Connectors as the API shows them. */
final class ConnectorShapes {

    /** A connector. */
    static final Members CONNECTOR = Owned.object("Connector", Kind.CONNECTOR)
            .with("name", Shape.text())
            .with("type", Shape.choice(ConnectorSpec.Type.class))
            .with("status", Shape.choice(Channel.Status.class))
            .with(
                    "auth",
                    Shape.object("ConnectorAuth")
                            .with("credentials_id", Shape.text().orNull())
                            .with("service_account", Shape.text().orNull()))
            .with(
                    "bot_config",
                    Shape.object("BotConfig")
                            .with("display_name", Shape.text().orNull())
                            .with("avatar_url", Shape.text().orNull())
                            .with("join_message", Shape.text().orNull())
                            .with("auto_record", Shape.bool()))
            .with("metadata", Shape.freeObject())
            .with(Owned.times())
            .with("version", Shape.version())
            .with("archived", Shape.bool())
            .with("object", Shape.constant("connector"));

    /** The connector of the examples. */
    static final Connector SAMPLE = new Connector(
            new ConnectorId(Owned.sampleId(4)),
            Owned.TENANT,
            1,
            new ConnectorSpec(
                    "Meet",
                    ConnectorSpec.Type.GOOGLE_MEET,
                    new ConnectorSpec.Auth(Optional.of("cred-2"), Optional.of("bot@acme.example")),
                    new ConnectorSpec.BotConfig(
                            Optional.of("Ada"),
                            Optional.of("https://acme.example/ada.png"),
                            Optional.of("Hello"),
                            true),
                    Owned.METADATA),
            Channel.Status.ACTIVE,
            false,
            Owned.CREATED,
            Owned.CREATED);

    private ConnectorShapes() {}

    static Example example() {
        return Example.of("connector", "A connector", out -> ConnectorDocument.write(out, SAMPLE));
    }
}
