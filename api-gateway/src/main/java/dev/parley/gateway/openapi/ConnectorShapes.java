package dev.parley.gateway.openapi;

import dev.parley.domain.catalog.Channel;
import dev.parley.domain.catalog.Connector;
import dev.parley.domain.catalog.ConnectorSpec;
import dev.parley.domain.id.ConnectorId;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.domain.limits.Limits;
import dev.parley.gateway.document.ConnectorDocument;
import dev.parley.gateway.document.ListDocument;
import dev.parley.gateway.input.ConnectorRequest;
import dev.parley.gateway.input.Fields;
import java.util.List;
import java.util.Optional;

/** Connectors as the API takes and shows them. */
final class ConnectorShapes {

    /** What POST takes. */
    static final Members NEW = Shape.object("NewConnector")
            .with("name", Shape.words(ConnectorRequest.NAME_BYTES))
            .with("type", Shape.choice(ConnectorSpec.Type.class))
            .optional(
                    "auth",
                    Shape.object("NewConnectorAuth")
                            .optional("credentials_id", Shape.text(ConnectorRequest.NAME_BYTES))
                            .optional("service_account", Shape.text(ConnectorRequest.NAME_BYTES)))
            .optional(
                    "bot_config",
                    Shape.object("NewBotConfig")
                            .optional("display_name", Shape.text(ConnectorRequest.NAME_BYTES))
                            .optional("avatar_url", Shape.httpsAddress(Fields.ADDRESS_BYTES))
                            .optional("join_message", Shape.text(Limits.TEXT_BYTES))
                            .optional("auto_record", Shape.bool()))
            .optional("metadata", Owned.metadata());

    /** What PATCH takes. */
    static final Members PATCH =
            NEW.with("status", Shape.choice(Channel.Status.class)).asPatch("ConnectorPatch");

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
            .with(Owned.archivable())
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

    static Example page() {
        return Example.of(
                "page",
                "The first page",
                ListDocument.bytes(List.of(SAMPLE), Optional.empty(), ConnectorDocument::write));
    }

    static Example example() {
        return Example.of("connector", "A connector", out -> ConnectorDocument.write(out, SAMPLE));
    }
}
