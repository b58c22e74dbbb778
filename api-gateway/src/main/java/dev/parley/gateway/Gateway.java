package dev.parley.gateway;

import dev.parley.domain.envelope.AddressedOutcome;
import dev.parley.domain.query.CatalogQueries;
import dev.parley.domain.query.DeliveryQueries;
import dev.parley.domain.query.FeedQueries;
import dev.parley.domain.query.RunQueries;
import dev.parley.domain.query.UsageQueries;
import dev.parley.engines.model.ModelWriter;
import dev.parley.gateway.canary.Canary;
import dev.parley.gateway.http.GatewayServer;
import dev.parley.gateway.intake.IntakeDoor;
import dev.parley.gateway.kafka.KafkaAccessLog;
import dev.parley.gateway.kafka.KafkaCommandSink;
import dev.parley.gateway.kafka.KafkaDefinitions;
import dev.parley.gateway.kafka.KafkaSettings;
import dev.parley.gateway.port.DecidedCommands;
import dev.parley.gateway.simulate.ModelVoices;
import dev.parley.kit.access.AccessReader;
import dev.parley.kit.access.AccessWriter;
import dev.parley.kit.command.CommandSender;
import dev.parley.kit.config.KafkaConfig;
import dev.parley.kit.definitions.DefinitionReader;
import dev.parley.kit.http.Metrics;
import dev.parley.kit.id.IdSource;
import dev.parley.kit.outcome.OutcomeReader;
import dev.parley.kit.outcome.OutcomeSearch;
import dev.parley.kit.serde.TopicSerdes;
import dev.parley.kit.service.Health;
import dev.parley.kit.service.Service;
import dev.parley.kit.service.Services;
import dev.parley.kit.topic.Topic;
import dev.parley.kit.topic.Topics;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;

/** The only public door: HTTP, and the requests topic for producers. Everything but start and close is thread-safe. */
public final class Gateway implements Service {

    /** What it reads and writes. */
    public static final List<Topic<?>> TOPICS = List.of(
            Topics.RUN_REQUESTS,
            Topics.RUN_COMMANDS,
            Topics.RUN_OUTCOMES,
            Topics.RUN_DEAD_LETTERS,
            Topics.CATALOG_COMMANDS,
            Topics.CATALOG_OUTCOMES,
            Topics.DEFINITIONS,
            Topics.WEBHOOK_COMMANDS,
            Topics.WEBHOOK_OUTCOMES,
            Topics.ACCESS);

    private final GatewayServer server;
    private final Services parts;
    private final Supplier<Health> beside;

    /**
     * Where answers to readers come from: in this JVM or elsewhere.
     *
     * @param health theirs, and that of whatever else an operator cannot ask elsewhere
     */
    public record Views(
            RunQueries runs,
            CatalogQueries catalog,
            DeliveryQueries deliveries,
            FeedQueries feed,
            UsageQueries usage,
            Supplier<Health> health) {}

    /**
     * @param serdes that know {@link #TOPICS}
     * @param writer words what simulated participants say that are played by a model
     * @param metrics of this process, served at {@code /metrics}
     */
    public Gateway(
            GatewayConfig config,
            KafkaConfig kafka,
            TopicSerdes serdes,
            Views views,
            ModelWriter writer,
            Metrics metrics,
            InstantSource clock,
            IdSource ids) {
        this.beside = views.health();
        var sender = new CommandSender(
                kafka,
                serdes,
                List.of(Topics.RUN_COMMANDS, Topics.CATALOG_COMMANDS, Topics.WEBHOOK_COMMANDS),
                "/parley/api-gateway");
        var outcomes = new OutcomeReader(
                kafka,
                serdes,
                List.of(Topics.RUN_OUTCOMES, Topics.CATALOG_OUTCOMES, Topics.WEBHOOK_OUTCOMES),
                this::outcome);
        var access = new AccessWriter(kafka, serdes, metrics.registry());
        var definitions = new DefinitionReader(kafka, serdes, Topics.DEFINITIONS);
        var ports = new GatewayPorts(
                new KafkaCommandSink(sender, outcomes),
                new KafkaDefinitions(definitions),
                views.runs(),
                views.catalog(),
                views.deliveries(),
                views.feed(),
                views.usage(),
                this::health,
                metrics,
                clock,
                ids::next);
        var search = new OutcomeSearch(kafka, serdes, List.of(Topics.RUN_OUTCOMES, Topics.CATALOG_OUTCOMES), clock);
        DecidedCommands decided = (tenant, command) -> search.find(tenant, command, config.patience());
        var door = new IntakeDoor(serdes.deserializer(Topics.RUN_REQUESTS), serdes.serializer(Topics.RUN_OUTCOMES));
        this.server = new GatewayServer(
                config,
                ports,
                KafkaSettings.of(kafka),
                List.of(
                        door,
                        decided,
                        new KafkaAccessLog(access, new AccessReader(kafka, serdes)),
                        new ModelVoices(writer, clock)));
        var canary = new Canary(
                server.commands(),
                views.runs(),
                config.canary(),
                new Canary.Source(kafka.instanceId(), kafka.partitions()),
                metrics.registry(),
                clock,
                ids);
        this.parts = new Services("api-gateway", List.of(definitions, sender, access, outcomes, server, canary));
    }

    private void outcome(AddressedOutcome outcome) {
        server.outcome(outcome);
    }

    /** Where it listens, once started. */
    public URI uri() {
        return server.uri();
    }

    @Override
    public String name() {
        return "api-gateway";
    }

    @Override
    public void start() {
        parts.start();
    }

    @Override
    public void close() {
        parts.close();
    }

    @Override
    public Health health() {
        return parts.health().and(beside.get());
    }
}
