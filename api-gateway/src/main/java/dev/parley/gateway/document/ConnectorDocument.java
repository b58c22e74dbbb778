package dev.parley.gateway.document;

import dev.parley.domain.catalog.Connector;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.gateway.json.JsonWriter;

/** A connector. */
public final class ConnectorDocument {

    private ConnectorDocument() {}

    /** Writes the members. */
    public static void write(JsonWriter out, Connector connector) {
        var spec = connector.spec();
        Owner.write(out, Kind.CONNECTOR, connector.id().value(), connector.tenant());
        out.text("name", spec.name())
                .choice("type", spec.type())
                .choice("status", connector.status())
                .object(
                        "auth",
                        auth -> auth.text("credentials_id", spec.auth().credentialsId())
                                .text("service_account", spec.auth().serviceAccount()))
                .object(
                        "bot_config",
                        bot -> bot.text("display_name", spec.botConfig().displayName())
                                .text("avatar_url", spec.botConfig().avatarUrl())
                                .text("join_message", spec.botConfig().joinMessage())
                                .bool("auto_record", spec.botConfig().autoRecord()))
                .json("metadata", spec.metadata())
                .time("created_at", connector.createdAt())
                .time("updated_at", connector.updatedAt())
                .number("version", connector.revision())
                .bool("archived", connector.archived())
                .time("archived_at", connector.archivedAt())
                .text("object", "connector");
    }
}
