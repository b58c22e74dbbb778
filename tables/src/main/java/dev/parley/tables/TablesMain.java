package dev.parley.tables;

import dev.parley.kit.config.Settings;
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

/** Runs tables as a process of its own, configured by the environment: see {@link TablesConfig#from}. */
public final class TablesMain {

    private static final Logger LOG = LoggerFactory.getLogger(TablesMain.class);

    /** How long to wait at start for brokers and registry. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private TablesMain() {}

    /** Runs until the process is told to stop. */
    public static void main(String[] args) throws InterruptedException {
        var config = TablesConfig.from(Settings.ofProcess());
        new TopicSetup(config.kafka(), PATIENCE).ensure(Tables.TOPICS);
        var serdes = new SchemaRegistration(config.kafka(), PATIENCE).registerAll(Tables.TOPICS);
        var metrics = Metrics.from(Settings.ofProcess());
        var tables = new Tables(
                config.kafka(),
                config.sizing(),
                serdes,
                InstantSource.system(),
                new Surroundings(Optional.empty(), Optional.of(metrics.registry())));
        try (metrics;
                var endpoint = new InternalEndpoint(config.host(), config.port(), tables::health, metrics, Map.of())) {
            LOG.info("Health and metrics on {}:{}", config.host(), endpoint.port());
            Shutdown.runUntilStopped(tables);
        }
    }
}
