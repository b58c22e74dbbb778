package dev.parley.gateway;

import dev.parley.domain.catalog.Agent;
import dev.parley.domain.catalog.ApiKey;
import dev.parley.domain.catalog.Blueprint;
import dev.parley.domain.catalog.CatalogCommand;
import dev.parley.domain.catalog.CatalogDecider;
import dev.parley.domain.catalog.CatalogEvent;
import dev.parley.domain.catalog.CatalogFold;
import dev.parley.domain.catalog.CatalogState;
import dev.parley.domain.catalog.Channel;
import dev.parley.domain.catalog.Connector;
import dev.parley.domain.catalog.Definition;
import dev.parley.domain.catalog.OpenLink;
import dev.parley.domain.envelope.AddressedOutcome;
import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.envelope.CommandMeta;
import dev.parley.domain.envelope.Decision;
import dev.parley.domain.envelope.EventEnvelopes;
import dev.parley.domain.envelope.Outcome;
import dev.parley.domain.envelope.RejectionCode;
import dev.parley.domain.id.AgentId;
import dev.parley.domain.id.ApiKeyId;
import dev.parley.domain.id.BlueprintId;
import dev.parley.domain.id.ChannelId;
import dev.parley.domain.id.CommandId;
import dev.parley.domain.id.ConnectorId;
import dev.parley.domain.id.DeliveryId;
import dev.parley.domain.id.OpenLinkId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.id.WebhookId;
import dev.parley.domain.query.CatalogFacts;
import dev.parley.domain.query.CatalogFilter;
import dev.parley.domain.query.CatalogQueries;
import dev.parley.domain.query.DeliveryFilter;
import dev.parley.domain.query.DeliveryQueries;
import dev.parley.domain.query.Freshness;
import dev.parley.domain.query.Page;
import dev.parley.domain.query.PageRequest;
import dev.parley.domain.query.ReadResult;
import dev.parley.domain.run.RunCommand;
import dev.parley.domain.view.RunView;
import dev.parley.domain.webhook.Delivery;
import dev.parley.domain.webhook.WebhookCommand;
import dev.parley.gateway.port.CommandSink;
import dev.parley.gateway.port.Definitions;
import dev.parley.kit.outcome.OutcomeSearch.Sought;
import dev.parley.kit.query.ListPosition;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The pipeline without Kafka: the same core decides in memory, one command after the other, and the views are always there. */
public final class FakePipeline implements CommandSink, Definitions, CatalogQueries, DeliveryQueries {

    private final Map<UUID, CatalogState> catalog = new HashMap<>();
    /** Runs are read while their monitor is held, and commands go from this one's to theirs: so these are found without a lock. */
    private final Map<String, Definition> definitions = new ConcurrentHashMap<>();

    private final Map<String, Decided> decided = new HashMap<>();
    private final List<Definition> late = new ArrayList<>();
    private volatile boolean viewsStandStill;
    private final FakeRuns runs = new FakeRuns(this);
    private final FakeDeliveries deliveries = new FakeDeliveries();
    private final List<Sent> sent = new ArrayList<>();
    private final List<AddressedOutcome> held = new ArrayList<>();
    private Consumer<AddressedOutcome> listener = _ -> {};
    private Behaviour behaviour = Behaviour.WORKS;
    private int taken;

    /** How the log behaves. */
    public enum Behaviour {
        WORKS,
        /** Takes commands and decides nothing. */
        SILENT,
        /** Decides, and tells nobody until it works again. */
        HOLDS,
        /** Refuses every record. */
        REFUSES
    }

    /** What came with a command. */
    public record Sent(String correlationId, Optional<String> traceparent) {}

    private record Decided(String fingerprint, Outcome outcome) {}

    public FakeRuns runs() {
        return runs;
    }

    public synchronized void listen(Consumer<AddressedOutcome> outcomes) {
        listener = outcomes;
    }

    public synchronized void behave(Behaviour now) {
        behaviour = now;
        if (now == Behaviour.WORKS) {
            held.forEach(this::tell);
            held.clear();
        }
    }

    /** Puts a definition in place as if its command had been decided long ago. */
    public synchronized void know(Definition definition) {
        definitions.put(definition.key(), definition);
        catalog.put(definition.uuid(), new CatalogState.Existing(definition));
    }

    @Override
    public synchronized CompletableFuture<Void> sendRun(
            CommandEnvelope<RunCommand> command, Optional<String> traceparent) {
        return accept(command.meta(), traceparent, () -> outcome(command.meta(), () -> runs.decide(command)));
    }

    @Override
    public synchronized CompletableFuture<Void> sendCatalog(
            CommandEnvelope<CatalogCommand> command, Optional<String> traceparent) {
        if (command.command() instanceof CatalogCommand.NoteApiKeyUse) {
            // Nobody waits for it, and nobody who counts commands means it.
            decide(command);
            return CompletableFuture.completedFuture(null);
        }
        return accept(command.meta(), traceparent, () -> outcome(command.meta(), () -> decide(command)));
    }

    @Override
    public synchronized CompletableFuture<Void> sendWebhook(
            CommandEnvelope<WebhookCommand> command, Optional<String> traceparent) {
        return accept(command.meta(), traceparent, () -> outcome(command.meta(), () -> deliveries.decide(command)));
    }

    @Override
    public ReadResult<Delivery> delivery(Tenant tenant, WebhookId webhook, DeliveryId id, Freshness freshness) {
        return deliveries.delivery(tenant, webhook, id, freshness);
    }

    @Override
    public ReadResult<Page<Delivery>> deliveries(
            Tenant tenant, WebhookId webhook, DeliveryFilter filter, PageRequest page) {
        return deliveries.deliveries(tenant, webhook, filter, page);
    }

    /** Everything there is, to compare. */
    public synchronized List<Object> everything() {
        return List.of(new HashMap<>(catalog), runs.versions(), deliveries.versions());
    }

    /** How many commands the log has taken or refused. */
    public synchronized int taken() {
        return taken;
    }

    /** What came with the commands that were sent. */
    public synchronized List<Sent> sent() {
        return List.copyOf(sent);
    }

    private CompletableFuture<Void> accept(CommandMeta meta, Optional<String> traceparent, Supplier<Outcome> decide) {
        taken++;
        sent.add(new Sent(meta.correlationId(), traceparent));
        return switch (behaviour) {
            case WORKS -> {
                tell(addressed(meta, decide));
                yield CompletableFuture.completedFuture(null);
            }
            case HOLDS -> {
                held.add(addressed(meta, decide));
                yield CompletableFuture.completedFuture(null);
            }
            case SILENT -> CompletableFuture.completedFuture(null);
            case REFUSES -> CompletableFuture.failedFuture(new IllegalStateException("no broker"));
        };
    }

    private static AddressedOutcome addressed(CommandMeta meta, Supplier<Outcome> decide) {
        return new AddressedOutcome(decide.get(), meta.tenant(), OptionalInt.of(0), meta.correlationId());
    }

    private void tell(AddressedOutcome outcome) {
        var tell = listener;
        Thread.ofVirtual().start(() -> tell.accept(outcome));
    }

    private Outcome outcome(CommandMeta meta, Supplier<Outcome> decide) {
        var before = decided.get(meta.tenant() + "/" + meta.commandId());
        if (before == null) {
            var outcome = decide.get();
            decided.put(meta.tenant() + "/" + meta.commandId(), new Decided(meta.fingerprint(), outcome));
            return outcome;
        }
        return before.fingerprint().equals(meta.fingerprint())
                ? again(before.outcome())
                : new Outcome.Rejected(
                        meta.commandId(),
                        meta.aggregateId(),
                        true,
                        RejectionCode.IDEMPOTENCY_KEY_REUSED,
                        "another request had this key",
                        List.of());
    }

    private static Outcome again(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Accepted(var command, var aggregate, var version, var _, var _) ->
                new Outcome.Accepted(command, aggregate, version, true, Optional.empty());
            case Outcome.Rejected(var command, var aggregate, var _, var code, var detail, var findings) ->
                new Outcome.Rejected(command, aggregate, true, code, detail, findings);
        };
    }

    static Outcome outcome(CommandMeta meta, Decision<?> decision, long version, Optional<RunView> snapshot) {
        return switch (decision) {
            case Decision.Accepted<?> _ ->
                new Outcome.Accepted(meta.commandId(), meta.aggregateId(), version, false, snapshot);
            case Decision.Rejected<?>(var code, var detail, var findings) ->
                new Outcome.Rejected(meta.commandId(), meta.aggregateId(), false, code, detail, findings);
        };
    }

    private Outcome decide(CommandEnvelope<CatalogCommand> envelope) {
        var meta = envelope.meta();
        var state = catalog.getOrDefault(meta.aggregateId(), CatalogState.None.NONE);
        var at = Instant.now();
        var decision = CatalogDecider.decide(state, envelope, at);
        if (decision instanceof Decision.Accepted<CatalogEvent>(var events)) {
            for (var event : events) {
                state = CatalogFold.evolve(state, EventEnvelopes.of(meta, state.version() + 1, at, event));
                dev.parley.domain.catalog.Definitions.of(state, event)
                        .ifPresent(definition -> definitions.put(definition.key(), definition));
            }
            catalog.put(meta.aggregateId(), state);
        }
        return outcome(meta, decision, state.version(), Optional.empty());
    }

    /** What became of a command, as the log would say. */
    public synchronized Sought find(Tenant tenant, CommandId command) {
        return Optional.ofNullable(decided.get(tenant + "/" + command))
                .<Sought>map(found -> new Sought.Found(found.outcome()))
                .orElseGet(Sought.None::new);
    }

    @Override
    public OptionalInt replyPartition() {
        return OptionalInt.of(0);
    }

    private <D extends Definition> Optional<D> find(Class<D> type, String kind, UUID id, OptionalLong revision) {
        return definitions.values().stream()
                .filter(definition ->
                        definition.kind().equals(kind) && definition.uuid().equals(id))
                .filter(definition ->
                        revision.isEmpty() || definition.key().equals(Definition.key(kind, id, revision.getAsLong())))
                .max(Comparator.comparingLong(Definition::aggregateVersion))
                .map(type::cast);
    }

    @Override
    public Optional<Blueprint> blueprint(BlueprintId id, OptionalLong version) {
        return find(Blueprint.class, Blueprint.KIND, id.value(), version);
    }

    @Override
    public Optional<Agent> agent(AgentId id, OptionalLong revision) {
        return find(Agent.class, Agent.KIND, id.value(), revision);
    }

    @Override
    public Optional<Channel> channel(ChannelId id, OptionalLong revision) {
        return find(Channel.class, Channel.KIND, id.value(), revision);
    }

    @Override
    public Optional<Connector> connector(ConnectorId id, OptionalLong revision) {
        return find(Connector.class, Connector.KIND, id.value(), revision);
    }

    @Override
    public synchronized Stream<Blueprint> blueprints() {
        return List.copyOf(definitions.values()).stream()
                .flatMap(
                        definition -> definition instanceof Blueprint blueprint ? Stream.of(blueprint) : Stream.empty())
                .filter(blueprint -> blueprint(blueprint.id(), OptionalLong.empty())
                        .filter(blueprint::equals)
                        .isPresent());
    }

    @Override
    public Optional<OpenLink> openLink(OpenLinkId id) {
        return find(OpenLink.class, OpenLink.KIND, id.value(), OptionalLong.empty());
    }

    @Override
    public Optional<ApiKey> apiKey(ApiKeyId id) {
        return find(ApiKey.class, ApiKey.KIND, id.value(), OptionalLong.empty());
    }

    @Override
    public <D extends Definition> Optional<D> newest(Class<D> type, String kind, UUID id) {
        return find(type, kind, id, OptionalLong.empty());
    }

    @Override
    public synchronized Optional<ApiKey> apiKeyByDigest(String digest) {
        return definitions.values().stream()
                .filter(ApiKey.class::isInstance)
                .map(ApiKey.class::cast)
                .filter(key -> key.digest().equals(digest))
                .max(Comparator.comparingLong(ApiKey::aggregateVersion));
    }

    @Override
    public synchronized boolean catchUp(Duration patience) {
        late.forEach(this::know);
        late.clear();
        return true;
    }

    /** A definition that was written but not read yet. */
    public synchronized void knowLate(Definition definition) {
        late.add(definition);
    }

    /** From now on the views do not come to any version in time. */
    public void viewsStandStill() {
        viewsStandStill = true;
    }

    @Override
    public synchronized <D extends Definition> ReadResult<D> definition(
            Tenant tenant, Class<D> kind, UUID id, Freshness freshness) {
        if (viewsStandStill && freshness.minVersion().isPresent()) {
            return new ReadResult.NotYet<>();
        }
        return current(tenant)
                .filter(definition -> definition.uuid().equals(id) && kind.isInstance(definition))
                .findFirst()
                .<ReadResult<D>>map(definition -> freshness.minVersion().orElse(0) > definition.aggregateVersion()
                        ? new ReadResult.NotYet<>()
                        : new ReadResult.Found<>(kind.cast(definition)))
                .orElseGet(ReadResult.Absent::new);
    }

    @Override
    public synchronized ReadResult<Page<Definition>> list(Tenant tenant, CatalogFilter filter, PageRequest page) {
        var all = current(tenant)
                .filter(definition -> filter.matches(CatalogFacts.of(definition)))
                .toList();
        return FakePages.page(all, definition -> new ListPosition(definition.createdAt(), definition.uuid()), page);
    }

    @Override
    public synchronized ReadResult<Page<Blueprint>> blueprintVersions(
            Tenant tenant, BlueprintId id, OptionalLong below, int limit) {
        var versions = definitions.values().stream()
                .flatMap(definition -> definition instanceof Blueprint version ? Stream.of(version) : Stream.empty())
                .filter(version -> version.id().equals(id) && version.tenant().equals(tenant) && !version.archived())
                .filter(version -> version.version() < below.orElse(Long.MAX_VALUE))
                .sorted(Comparator.comparingLong(Blueprint::version).reversed())
                .toList();
        var shown = versions.subList(0, Math.min(limit, versions.size()));
        return new ReadResult.Found<>(new Page<>(
                shown,
                versions.size() > limit
                        ? Optional.of(Long.toString(shown.getLast().version()))
                        : Optional.empty()));
    }

    @Override
    public ReadResult<Blueprint> blueprintVersion(Tenant tenant, BlueprintId id, long version) {
        return blueprint(id, OptionalLong.of(version))
                .filter(blueprint -> blueprint.tenant().equals(tenant))
                .<ReadResult<Blueprint>>map(ReadResult.Found::new)
                .orElseGet(ReadResult.Absent::new);
    }

    private Stream<Definition> current(Tenant tenant) {
        return catalog.values().stream()
                .flatMap(state ->
                        state instanceof CatalogState.Existing(var current) ? Stream.of(current) : Stream.empty())
                .filter(definition -> definition.tenant().equals(tenant));
    }
}
