package dev.parley.projections;

import dev.parley.kit.config.Settings;
import dev.parley.kit.http.InternalEndpoint;
import dev.parley.kit.http.Metrics;
import dev.parley.kit.query.QueryProtocol;
import dev.parley.kit.serde.SchemaRegistration;
import dev.parley.kit.service.Shutdown;
import dev.parley.kit.streams.StreamsApplication.Surroundings;
import dev.parley.kit.topic.TopicSetup;
import dev.parley.projections.http.QueryHandler;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs projections as a process of their own, configured by the environment: see {@link ProjectionsConfig#from}. */
public final class ProjectionsMain {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectionsMain.class);

    /** How long to wait at start for brokers and registry. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private ProjectionsMain() {}

    /** Runs until the process is told to stop. */
    public static void main(String[] args) throws InterruptedException {
        var config = ProjectionsConfig.from(Settings.ofProcess());
        new TopicSetup(config.kafka(), PATIENCE).ensure(Projections.TOPICS);
        var serdes = new SchemaRegistration(config.kafka(), PATIENCE).registerAll(Projections.TOPICS);
        var metrics = Metrics.from(Settings.ofProcess());
        var projections = new Projections(
                config.kafka(),
                config.sizing(),
                serdes,
                InstantSource.system(),
                new Surroundings(Optional.of(config.advertised()), Optional.of(metrics.registry())));
        var queries = new QueryHandler(
                projections.records(),
                projections.deliveries(),
                projections.copies(),
                projections::routes,
                config.secret());
        try (metrics;
                var endpoint = new InternalEndpoint(
                        config.host(),
                        config.port(),
                        projections::health,
                        metrics,
                        Map.of(QueryProtocol.ROOT, queries))) {
            LOG.info("Queries are answered on {}:{}", config.host(), endpoint.port());
            Shutdown.runUntilStopped(projections);
        }
    }
}
