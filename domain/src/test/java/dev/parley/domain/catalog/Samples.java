package dev.parley.domain.catalog;

import dev.parley.domain.graph.Edge;
import dev.parley.domain.graph.Graph;
import dev.parley.domain.graph.Node;
import dev.parley.domain.graph.Probing;
import dev.parley.domain.id.AgentId;
import dev.parley.domain.id.BlueprintId;
import dev.parley.domain.json.Json;
import dev.parley.domain.webhook.WebhookEventType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/** Catalog objects for specs. */
final class Samples {

    static final CatalogCommand.CreateApiKey API_KEY = new CatalogCommand.CreateApiKey(
            "Back office",
            "0123456789abcdef".repeat(4),
            Set.of(Scope.RUNS_READ),
            Optional.empty(),
            Optional.of("sk_live_…x7Qp"));

    private Samples() {}

    static AgentSpec agent() {
        return agent(Json.Object.EMPTY);
    }

    static AgentSpec agent(Json.Object metadata) {
        return new AgentSpec(
                "Alex",
                Optional.of("Calm and curious"),
                new AgentSpec.Persona("You are calm.", AgentSpec.Tone.NEUTRAL, Optional.of("en")),
                Optional.of(new AgentSpec.Voice("azure", "jenny", 1)),
                List.of(Technique.TELL_ME_MORE, Technique.FUNNEL),
                AgentSpec.ProbingDepth.LIGHT,
                AgentSpec.Boundaries.DEFAULT,
                AgentSpec.ModelConfig.BUILT_IN,
                metadata);
    }

    static BlueprintSpec blueprint(Graph graph) {
        return new BlueprintSpec(
                new AgentId(new UUID(7, 7)),
                "Why people leave",
                Optional.empty(),
                graph,
                new BlueprintSpec.Settings(
                        OptionalInt.of(10),
                        OptionalInt.empty(),
                        Optional.of("Hello"),
                        Optional.of("Thank you"),
                        Optional.of("en"),
                        true),
                BlueprintSpec.Pipeline.ALL,
                Json.Object.EMPTY);
    }

    static ChannelSpec channel() {
        return new ChannelSpec(
                "Phone",
                ChannelSpec.Type.TELEPHONY,
                new ChannelSpec.ProviderRef("twilio", Optional.of("cred_1"), Json.Object.EMPTY),
                new ChannelSpec.Settings(true, OptionalInt.of(1), OptionalInt.of(1)),
                Json.Object.EMPTY);
    }

    static ConnectorSpec connector(String avatarUrl) {
        return new ConnectorSpec(
                "Meet",
                ConnectorSpec.Type.GOOGLE_MEET,
                new ConnectorSpec.Auth(Optional.of("cred_2"), Optional.empty()),
                new ConnectorSpec.BotConfig(Optional.of("Alex"), Optional.of(avatarUrl), Optional.of("Hello"), true),
                Json.Object.EMPTY);
    }

    static OpenLinkSpec openLink(OptionalInt maxRuns) {
        return new OpenLinkSpec(
                new BlueprintId(new UUID(3, 3)),
                "On the website",
                Optional.empty(),
                Optional.empty(),
                maxRuns,
                Optional.empty(),
                OptionalInt.empty(),
                List.of(new OpenLinkSpec.Field("name", "Your name", false)),
                true,
                Json.Object.EMPTY);
    }

    static WebhookSpec webhook(String url) {
        return new WebhookSpec(
                url, Optional.empty(), Set.of(WebhookEventType.INTERVIEW_RUN_COMPLETED), Json.Object.EMPTY);
    }

    /** Questions one after the other, the first called as the first name. */
    static Graph questions(String... keys) {
        var nodes = new LinkedHashMap<String, Node>();
        var edges = new ArrayList<Edge>();
        for (int i = 0; i < keys.length; i++) {
            nodes.put(
                    keys[i],
                    new Node.Question(keys[i], "What about " + keys[i] + "?", Optional.empty(), true, Probing.OFF));
            if (i > 0) {
                edges.add(new Edge(keys[i - 1], keys[i], Optional.empty(), 0));
            }
        }
        return new Graph(keys.length == 0 ? "" : keys[0], nodes, edges);
    }
}
