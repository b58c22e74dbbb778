package dev.parley.gateway;

import dev.parley.engines.model.Models;
import dev.parley.gateway.http.CopiesToLookAt;
import dev.parley.kit.command.CommandSender;
import dev.parley.kit.config.Settings;
import dev.parley.kit.http.Metrics;
import dev.parley.kit.id.TimeOrderedIds;
import dev.parley.kit.query.Decoding;
import dev.parley.kit.query.RemoteQueries;
import dev.parley.kit.serde.SchemaRegistration;
import dev.parley.kit.serde.TopicSerdes;
import dev.parley.kit.service.Health;
import dev.parley.kit.service.Services;
import dev.parley.kit.service.Shutdown;
import dev.parley.kit.topic.Topic;
import dev.parley.kit.topic.TopicSetup;
import dev.parley.kit.topic.Topics;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs a gateway as a process of its own, configured by the environment: see {@link GatewayProcess#from}. */
public final class GatewayMain {

    /** How long to wait at start for brokers and registry. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private GatewayMain() {}

    /** Runs until the process is told to stop. */
    public static void main(String[] args) throws InterruptedException {
        var process = GatewayProcess.from(Settings.ofProcess());
        var kafka = process.kafka();
        new TopicSetup(kafka, PATIENCE).ensure(Gateway.TOPICS);
        var serdes = new SchemaRegistration(kafka, PATIENCE).registerAll(topics());
        var clock = InstantSource.system();
        try (var metrics = Metrics.from(Settings.ofProcess());
                var queries = RemoteQueries.to(
                        process.projections(),
                        process.internalSecret(),
                        kafka.partitions(),
                        Decoding.with(serdes),
                        clock,
                        new CopiesToLookAt());
                var watch = new ProjectionsWatch(queries, queries::anybodyAnswers);
                var models = Models.of(process.engines(), clock)) {
            var views = new Gateway.Views(
                    queries,
                    queries,
                    queries.deliveries(),
                    queries,
                    queries,
                    () -> Health.all(Map.of("views", watch.health())));
            var gateway = new Gateway(
                    process.gateway(), kafka, serdes, views, models.writer(), metrics, clock, new TimeOrderedIds());
            Shutdown.runUntilStopped(
                    process.firstKeys().isEmpty() ? gateway : withKeys(gateway, process, serdes, clock));
        }
    }

    /** A gateway that makes the operator's keys known. */
    private static Services withKeys(Gateway gateway, GatewayProcess process, TopicSerdes serdes, InstantSource clock) {
        var sender =
                new CommandSender(process.kafka(), serdes, List.of(Topics.CATALOG_COMMANDS), "/parley/api-gateway");
        return new Services(
                gateway.name(), List.of(gateway, sender, new BootstrapKeys(process.firstKeys(), sender, clock)));
    }

    /** What the gateway writes and reads, and what its queries read. */
    private static List<Topic<?>> topics() {
        var topics = new ArrayList<>(Gateway.TOPICS);
        topics.add(Topics.RUN_EVENTS);
        topics.add(Topics.CATALOG_EVENTS);
        topics.add(Topics.WEBHOOK_DELIVERIES);
        return topics;
    }
}
