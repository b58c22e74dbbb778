package dev.parley.client;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.client.http.Call;
import dev.parley.client.http.KnownVersions;
import dev.parley.client.http.Query;
import dev.parley.client.http.Transport;
import dev.parley.client.model.Agent;
import dev.parley.client.model.AgentDraft;
import dev.parley.client.model.Channel;
import dev.parley.client.model.ChannelDraft;
import dev.parley.client.model.Connector;
import dev.parley.client.model.ConnectorDraft;
import dev.parley.client.model.UsageDay;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The API for holders of a key. Requests are repeated while the server is away or asks for patience, and never take effect twice;
 * what this client was told once, it is never shown older. Blocking; thread-safe: make one and share it.
 *
 * <pre>{@code
 * try (var parley = Parley.at(URI.create("http://127.0.0.1:8080"), "sk_test_…")) {
 *     var run = parley.runs().create(RunDraft.on("bp_…"));
 *     System.out.println(run.joinUrl().orElseThrow());
 * }
 * }</pre>
 */
public final class Parley implements AutoCloseable {

    private final Settings settings;
    private final Transport transport;
    private final KnownVersions known = new KnownVersions();

    private Parley(Settings settings) {
        this.settings = settings;
        this.transport = new Transport(settings);
    }

    /** A client with the default patience. Sends nothing yet. */
    public static Parley at(URI server, String apiKey) {
        return with(Settings.of(server, Optional.of(apiKey)));
    }

    /** A client. Sends nothing yet. */
    public static Parley with(Settings settings) {
        return new Parley(settings);
    }

    /** Who asks. */
    public Catalog<Agent, AgentDraft> agents() {
        return new Catalog<>(transport, known, "agents", Agent.class, Agent::id);
    }

    /** What is asked. */
    public Blueprints blueprints() {
        return new Blueprints(transport, known);
    }

    /** Where participants talk. */
    public Catalog<Channel, ChannelDraft> channels() {
        return new Catalog<>(transport, known, "channels", Channel.class, Channel::id);
    }

    /** Meeting bots. */
    public Catalog<Connector, ConnectorDraft> connectors() {
        return new Catalog<>(transport, known, "connectors", Connector.class, Connector::id);
    }

    /** Links over which everybody gets a run of their own. */
    public OpenLinks openLinks() {
        return new OpenLinks(transport, known);
    }

    /** Interviews. */
    public Runs runs() {
        return new Runs(transport, known);
    }

    /** Commands as CloudEvents, one or many at once. */
    public Commands commands() {
        return new Commands(transport);
    }

    /** What participants have a right to, over all their runs. */
    public Participants participants() {
        return new Participants(transport);
    }

    /** Where to tell what happens. */
    public Webhooks webhooks() {
        return new Webhooks(transport, known);
    }

    /** Who may call. */
    public ApiKeys apiKeys() {
        return new ApiKeys(transport, known);
    }

    /** What happens in the whole organization. */
    public Feed feed() {
        return new Feed(transport);
    }

    /** What was used on each of these days, both included. */
    public List<UsageDay> usage(LocalDate from, LocalDate to) {
        return Lists.page(transport, "usage", Listing.ALL.where("from", from).where("to", to), UsageDay.class)
                .data();
    }

    /** Any document of the API, as it is: {@code path} is what follows {@code /api/v1/}, parameters included. */
    public JsonNode document(String path) {
        return transport.send(Call.get(path, Query.NONE)).as(JsonNode.class);
    }

    /** The visitor's side of an open link. */
    public Entrance entrance(String openToken) {
        return Entrance.with(settings.withoutKey(), openToken);
    }

    /** The participant's side of a run whose link this key may see; over this client's connections, so it ends with this client. */
    public Conversation conversation(String joinToken) {
        return Conversation.over(transport.sharedBy(settings.withoutKey()), joinToken);
    }

    @Override
    public void close() {
        transport.close();
    }
}
