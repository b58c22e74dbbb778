package dev.parley.analysis;

import dev.parley.engines.Engines;
import dev.parley.kit.config.Settings;
import dev.parley.kit.http.InternalEndpoint;
import dev.parley.kit.http.Metrics;
import dev.parley.kit.query.Copies;
import dev.parley.kit.query.Decoding;
import dev.parley.kit.query.RemoteQueries;
import dev.parley.kit.serde.SchemaRegistration;
import dev.parley.kit.service.Shutdown;
import dev.parley.kit.streams.StreamsApplication.Surroundings;
import dev.parley.kit.topic.Topic;
import dev.parley.kit.topic.TopicSetup;
import dev.parley.kit.topic.Topics;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the analysis-processor as a process of its own, configured by the environment: see {@link AnalysisProcessorConfig#from}. */
public final class AnalysisProcessorMain {

    private static final Logger LOG = LoggerFactory.getLogger(AnalysisProcessorMain.class);

    /** How long to wait at start for brokers and registry. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private AnalysisProcessorMain() {}

    /** Runs until the process is told to stop. */
    public static void main(String[] args) throws InterruptedException {
        var config = AnalysisProcessorConfig.from(Settings.ofProcess());
        new TopicSetup(config.kafka(), PATIENCE).ensure(AnalysisProcessor.TOPICS);
        var serdes = new SchemaRegistration(config.kafka(), PATIENCE).registerAll(topics());
        var metrics = Metrics.from(Settings.ofProcess());
        var clock = InstantSource.system();
        var engines = Engines.of(config.engines(), clock);
        var queries = RemoteQueries.to(
                config.projections(),
                config.internalSecret(),
                config.kafka().partitions(),
                Decoding.with(serdes),
                clock,
                Copies.NEVER);
        var processor = new AnalysisProcessor(
                config.kafka(),
                config.sizing(),
                serdes,
                engines,
                queries,
                clock,
                new Surroundings(Optional.empty(), Optional.of(metrics.registry())));
        try (metrics;
                engines;
                queries;
                var endpoint =
                        new InternalEndpoint(config.host(), config.port(), processor::health, metrics, Map.of())) {
            LOG.info("Health and metrics on {}:{}", config.host(), endpoint.port());
            Shutdown.runUntilStopped(processor);
        }
    }

    /** What it reads and writes, and what its queries read. */
    private static List<Topic<?>> topics() {
        var topics = new ArrayList<>(AnalysisProcessor.TOPICS);
        topics.add(Topics.CATALOG_EVENTS);
        return topics;
    }
}
