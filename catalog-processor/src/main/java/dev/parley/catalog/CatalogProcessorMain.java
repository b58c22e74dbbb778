package dev.parley.catalog;

import dev.parley.kit.config.Settings;
import dev.parley.kit.faults.FaultPoints;
import dev.parley.kit.http.InternalEndpoint;
import dev.parley.kit.http.Metrics;
import dev.parley.kit.serde.SchemaRegistration;
import dev.parley.kit.service.Shutdown;
import dev.parley.kit.streams.StreamsApplication.Surroundings;
import dev.parley.kit.topic.TopicSetup;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the catalog-processor as a process of its own, configured by the environment: see {@link CatalogProcessorConfig#from}. */
public final class CatalogProcessorMain {

    private static final Logger LOG = LoggerFactory.getLogger(CatalogProcessorMain.class);

    /** How long to wait at start for brokers and registry. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private CatalogProcessorMain() {}

    /** Runs until the process is told to stop. */
    public static void main(String[] args) throws InterruptedException {
        var config = CatalogProcessorConfig.from(Settings.ofProcess());
        new TopicSetup(config.kafka(), PATIENCE).ensure(CatalogProcessor.TOPICS);
        var serdes = new SchemaRegistration(config.kafka(), PATIENCE).registerAll(CatalogProcessor.TOPICS);
        var metrics = Metrics.from(Settings.ofProcess());
        var processor = new CatalogProcessor(
                config.kafka(),
                config.sizing(),
                serdes,
                InstantSource.system(),
                new Surroundings(Optional.empty(), Optional.of(metrics.registry())),
                FaultPoints.ofProcess());
        try (metrics;
                var endpoint =
                        new InternalEndpoint(config.host(), config.port(), processor::health, metrics, Map.of())) {
            LOG.info("Health and metrics on {}:{}", config.host(), endpoint.port());
            Shutdown.runUntilStopped(processor);
        }
    }
}
