package dev.parley.gateway.document;

import dev.parley.domain.catalog.Agent;
import dev.parley.domain.catalog.Blueprint;
import dev.parley.domain.catalog.Channel;
import dev.parley.domain.catalog.Connector;
import dev.parley.domain.catalog.OpenLink;
import dev.parley.domain.catalog.Webhook;
import dev.parley.domain.graph.Node;
import dev.parley.domain.json.Json;
import dev.parley.gateway.auth.JoinLink;
import dev.parley.gateway.json.JsonParsing;
import dev.parley.gateway.json.JsonWriter;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The part of an object's document that its readers may write again: what a patch is applied to. */
public final class Writable {

    private static final List<String> AGENT = List.of(
            "name",
            "description",
            "persona",
            "voice",
            "techniques",
            "probing_depth",
            "boundaries",
            "model_config",
            "metadata");
    private static final List<String> BLUEPRINT =
            List.of("agent_id", "name", "description", "settings", "pipeline", "metadata");
    private static final List<String> CHANNEL = List.of("name", "type", "status", "provider", "settings", "metadata");
    private static final List<String> CONNECTOR = List.of("name", "type", "status", "auth", "bot_config", "metadata");

    private static final List<String> OPEN_LINK = List.of(
            "name",
            "agent_id",
            "channel_id",
            "max_runs",
            "expires_at",
            "runs_per_minute",
            "fields",
            "enabled",
            "metadata");
    private static final List<String> WEBHOOK = List.of("url", "description", "event_types", "status", "metadata");

    private Writable() {}

    public static Json.Object of(Agent agent) {
        return document(out -> AgentDocument.write(out, agent), AGENT);
    }

    public static Json.Object of(Blueprint blueprint) {
        return document(new BlueprintDocument(blueprint, Optional.empty())::write, BLUEPRINT);
    }

    public static Json.Object of(Channel channel) {
        return document(out -> ChannelDocument.write(out, channel), CHANNEL);
    }

    public static Json.Object of(Connector connector) {
        return document(out -> ConnectorDocument.write(out, connector), CONNECTOR);
    }

    public static Json.Object of(OpenLink link) {
        return document(out -> OpenLinkDocument.write(out, link, new JoinLink("", ""), Instant.EPOCH), OPEN_LINK);
    }

    public static Json.Object of(Webhook webhook) {
        return document(out -> WebhookDocument.write(out, webhook), WEBHOOK);
    }

    /** All of a node is its writers'. */
    public static Json.Object of(Node node) {
        return parse(out -> GraphDocument.node(out, node));
    }

    private static Json.Object document(Consumer<JsonWriter> content, List<String> names) {
        var whole = parse(content).members();
        var writable = new LinkedHashMap<String, Json>();
        names.forEach(name -> writable.put(name, whole.getOrDefault(name, Json.Null.NULL)));
        return new Json.Object(writable);
    }

    private static Json.Object parse(Consumer<JsonWriter> content) {
        return (Json.Object) JsonParsing.parseTrusted(JsonWriter.object(content));
    }
}
