package dev.parley.interviewer;

import dev.parley.engines.Engines;
import dev.parley.kit.config.Settings;
import dev.parley.kit.http.InternalEndpoint;
import dev.parley.kit.http.Metrics;
import dev.parley.kit.serde.SchemaRegistration;
import dev.parley.kit.service.Shutdown;
import dev.parley.kit.topic.TopicSetup;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the interviewer as a process of its own, configured by the environment: see {@link InterviewerConfig#from}. */
public final class InterviewerMain {

    private static final Logger LOG = LoggerFactory.getLogger(InterviewerMain.class);

    /** How long to wait at start for brokers and registry. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private InterviewerMain() {}

    /** Runs until the process is told to stop. */
    public static void main(String[] args) throws InterruptedException {
        var config = InterviewerConfig.from(Settings.ofProcess());
        new TopicSetup(config.kafka(), PATIENCE).ensure(Interviewer.TOPICS);
        var serdes = new SchemaRegistration(config.kafka(), PATIENCE).registerAll(Interviewer.TOPICS);
        var engines = Engines.of(config.engines(), InstantSource.system());
        var interviewer = new Interviewer(config.kafka(), config.sizing(), serdes, engines, InstantSource.system());
        try (engines;
                var metrics = Metrics.from(Settings.ofProcess());
                var endpoint =
                        new InternalEndpoint(config.host(), config.port(), interviewer::health, metrics, Map.of())) {
            LOG.info("Health and metrics on {}:{}", config.host(), endpoint.port());
            Shutdown.runUntilStopped(interviewer);
        }
    }
}
