package dev.parley.webhooks;

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

/** Runs webhooks as a process of its own, configured by the environment: see {@link WebhooksConfig#from}. */
public final class WebhooksMain {

    private static final Logger LOG = LoggerFactory.getLogger(WebhooksMain.class);

    /** How long to wait at start for brokers and registry. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private WebhooksMain() {}

    /** Runs until the process is told to stop. */
    public static void main(String[] args) throws InterruptedException {
        var config = WebhooksConfig.from(Settings.ofProcess());
        new TopicSetup(config.kafka(), PATIENCE).ensure(Webhooks.TOPICS);
        var serdes = new SchemaRegistration(config.kafka(), PATIENCE).registerAll(Webhooks.TOPICS);
        var metrics = Metrics.from(Settings.ofProcess());
        var webhooks = new Webhooks(
                config.kafka(),
                config.sizing(),
                serdes,
                new Webhooks.Sending(config.secrets(), config.policy(), config.limits()),
                InstantSource.system(),
                new Surroundings(Optional.empty(), Optional.of(metrics.registry())));
        try (metrics;
                var endpoint =
                        new InternalEndpoint(config.host(), config.port(), webhooks::health, metrics, Map.of())) {
            LOG.info("Health and metrics on {}:{}", config.host(), endpoint.port());
            Shutdown.runUntilStopped(webhooks);
        }
    }
}
