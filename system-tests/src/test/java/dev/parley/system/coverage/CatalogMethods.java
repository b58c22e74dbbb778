package dev.parley.system.coverage;

import dev.parley.client.Listing;
import dev.parley.client.Parley;
import dev.parley.client.model.AgentDraft;
import dev.parley.client.model.ApiKeyDraft;
import dev.parley.client.model.BlueprintDraft;
import dev.parley.client.model.ChannelDraft;
import dev.parley.client.model.ConnectorDraft;
import dev.parley.client.model.Edge;
import dev.parley.client.model.Graph;
import dev.parley.client.model.Node;
import dev.parley.client.model.OpenLinkDraft;
import dev.parley.client.model.WebhookDraft;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Which method of the client is which operation on what an organization has. */
final class CatalogMethods {

    private static final String ID = "agt_01k39a8z0hfs9sy2r000000001";
    private static final String BLUEPRINT = "bp_01k39a8z0hfs9sy2r000000002";
    private static final String LINK = "lnk_01k39a8z0hfs9sy2r000000003";
    private static final String CHANNEL = "chn_01k39a8z0hfs9sy2r000000003";
    private static final String CONNECTOR = "con_01k39a8z0hfs9sy2r000000003";
    private static final String KEY = "key_01k39a8z0hfs9sy2r000000003";
    private static final String WEBHOOK = "whk_01k39a8z0hfs9sy2r000000003";
    private static final String DELIVERY = "whd_01k39a8z0hfs9sy2r000000004";
    private static final String NODE = "why";

    private final Parley parley;

    CatalogMethods(Parley parley) {
        this.parley = parley;
    }

    Map<String, Method> agents() {
        var agents = parley.agents();
        return Map.of(
                "createAgent", body -> agents.create(body.as(AgentDraft.class)),
                "listAgents", _ -> agents.list(Listing.ALL.archived()),
                "getAgent", _ -> agents.get(ID),
                "updateAgent", body -> agents.patch(ID, body.patch()),
                "archiveAgent", _ -> agents.archive(ID));
    }

    Map<String, Method> blueprints() {
        var blueprints = parley.blueprints();
        return Map.ofEntries(
                Map.entry("createBlueprint", body -> blueprints.create(body.as(BlueprintDraft.class))),
                Map.entry("listBlueprints", _ -> blueprints.list(Listing.ALL.agent(ID))),
                Map.entry("getBlueprint", _ -> blueprints.getWithAgent(BLUEPRINT)),
                Map.entry("updateBlueprint", body -> blueprints.patch(BLUEPRINT, body.patch(), 2)),
                Map.entry("archiveBlueprint", _ -> blueprints.archive(BLUEPRINT)),
                Map.entry("replaceGraph", body -> blueprints.putGraph(BLUEPRINT, body.as(Graph.class))),
                Map.entry("putNode", body -> blueprints.putNode(BLUEPRINT, NODE, body.as(Node.class))),
                Map.entry("updateNode", body -> blueprints.patchNode(BLUEPRINT, NODE, body.patch())),
                Map.entry("deleteNode", _ -> blueprints.deleteNode(BLUEPRINT, NODE)),
                Map.entry(
                        "replaceEdges",
                        body -> blueprints.putEdges(
                                BLUEPRINT, body.as(Edges.class).edges())),
                Map.entry("validateBlueprint", _ -> blueprints.validate(BLUEPRINT)),
                Map.entry("publishBlueprint", _ -> blueprints.publish(BLUEPRINT)),
                Map.entry("listBlueprintVersions", _ -> blueprints.versions(BLUEPRINT, Listing.ALL.limit(2))),
                Map.entry("getBlueprintVersion", _ -> blueprints.version(BLUEPRINT, 1)));
    }

    private record Edges(List<Edge> edges) {}

    Map<String, Method> openLinks() {
        var links = parley.openLinks();
        return Map.of(
                "createOpenLink", body -> links.create(BLUEPRINT, body.as(OpenLinkDraft.class)),
                "listOpenLinks", _ -> links.list(BLUEPRINT, Listing.ALL.archived()),
                "getOpenLink", _ -> links.get(LINK),
                "reviseOpenLink", body -> links.patch(LINK, body.patch()),
                "archiveOpenLink", _ -> links.archive(LINK));
    }

    Map<String, Method> channels() {
        var channels = parley.channels();
        return Map.of(
                "createChannel", body -> channels.create(body.as(ChannelDraft.class)),
                "listChannels", _ -> channels.list(Listing.ALL.type("chat")),
                "getChannel", _ -> channels.get(CHANNEL),
                "updateChannel", body -> channels.patch(CHANNEL, body.patch()),
                "archiveChannel", _ -> channels.archive(CHANNEL));
    }

    Map<String, Method> connectors() {
        var connectors = parley.connectors();
        return Map.of(
                "createConnector", body -> connectors.create(body.as(ConnectorDraft.class)),
                "listConnectors", _ -> connectors.list(Listing.ALL.startingAfter(CONNECTOR)),
                "getConnector", _ -> connectors.get(CONNECTOR),
                "updateConnector", body -> connectors.patch(CONNECTOR, body.patch()),
                "archiveConnector", _ -> connectors.archive(CONNECTOR));
    }

    Map<String, Method> apiKeys() {
        var keys = parley.apiKeys();
        return Map.of(
                "createApiKey", body -> keys.create(body.as(ApiKeyDraft.class)),
                "listApiKeys", _ -> keys.list(Listing.ALL),
                "getApiKey", _ -> keys.get(KEY),
                "revokeApiKey", _ -> keys.revoke(KEY));
    }

    Map<String, Method> webhooks() {
        var webhooks = parley.webhooks();
        return Map.of(
                "createWebhook", body -> webhooks.create(body.as(WebhookDraft.class)),
                "listWebhooks", _ -> webhooks.list(Listing.ALL),
                "getWebhook", _ -> webhooks.get(WEBHOOK),
                "updateWebhook", body -> webhooks.patch(WEBHOOK, body.patch()),
                "archiveWebhook", _ -> webhooks.archive(WEBHOOK),
                "rotateWebhookSecret", _ -> webhooks.rotateSecret(WEBHOOK, Duration.ZERO),
                "testWebhook", _ -> webhooks.test(WEBHOOK),
                "listWebhookDeliveries", _ -> webhooks.deliveries(WEBHOOK, Listing.ALL.where("status", "failed")),
                "getWebhookDelivery", _ -> webhooks.delivery(WEBHOOK, DELIVERY),
                "retryWebhookDelivery", _ -> webhooks.retry(WEBHOOK, DELIVERY));
    }
}
