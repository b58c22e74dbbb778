package dev.parley.kit.setup;

import dev.parley.kit.config.KafkaConfig;
import dev.parley.kit.config.Settings;
import dev.parley.kit.serde.SchemaRegistration;
import dev.parley.kit.topic.TopicSetup;
import dev.parley.kit.topic.Topics;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes every topic and registers every schema of this version, then ends. Run it before services that may not register schemas
 * themselves; running it again changes nothing. Configured as they are: see {@link KafkaConfig#from}; {@code PARLEY_REGISTER_SCHEMAS}
 * has to be {@code true}.
 */
public final class SetupMain {

    private static final Logger LOG = LoggerFactory.getLogger(SetupMain.class);

    /** How long to wait for brokers and registry. */
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private SetupMain() {}

    /** Ends with an exception, and so with another code than 0, when something cannot be made. */
    public static void main(String[] args) {
        var kafka = KafkaConfig.from(Settings.ofProcess());
        new TopicSetup(kafka, PATIENCE).ensure(Topics.ALL);
        new SchemaRegistration(kafka, PATIENCE).registerAll(Topics.ALL);
        LOG.info("{} topics are there, and the schemas of their records are registered", Topics.ALL.size());
    }
}
