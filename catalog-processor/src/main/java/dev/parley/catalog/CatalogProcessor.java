package dev.parley.catalog;

import dev.parley.kit.config.KafkaConfig;
import dev.parley.kit.config.Sizing;
import dev.parley.kit.faults.FaultPoints;
import dev.parley.kit.faults.FaultyCommits;
import dev.parley.kit.serde.TopicSerdes;
import dev.parley.kit.service.Health;
import dev.parley.kit.service.Service;
import dev.parley.kit.streams.StreamGuards;
import dev.parley.kit.streams.StreamsApplication;
import dev.parley.kit.streams.StreamsApplication.Surroundings;
import dev.parley.kit.topic.Topic;
import dev.parley.kit.topic.Topics;
import java.time.InstantSource;
import java.util.List;

/** Decides about agents, blueprints, channels, connectors and API keys. Everything but start and close is thread-safe. */
public final class CatalogProcessor implements Service {

    /** What it reads and writes. */
    public static final List<Topic<?>> TOPICS = List.of(
            Topics.CATALOG_COMMANDS,
            Topics.CATALOG_OUTCOMES,
            Topics.CATALOG_EVENTS,
            Topics.DEFINITIONS,
            Topics.CATALOG_DEAD_LETTERS);

    private final StreamsApplication application;

    /**
     * @param serdes that know {@link #TOPICS}
     * @param clock tells when something stopped, for health; never when something happened
     * @param surroundings where its metrics go
     */
    public CatalogProcessor(
            KafkaConfig kafka, Sizing sizing, TopicSerdes serdes, InstantSource clock, Surroundings surroundings) {
        this(kafka, sizing, serdes, clock, surroundings, FaultPoints.NONE);
    }

    /** For crash tests: {@code faults} is told where the commands are. */
    public CatalogProcessor(
            KafkaConfig kafka,
            Sizing sizing,
            TopicSerdes serdes,
            InstantSource clock,
            Surroundings surroundings,
            FaultPoints faults) {
        var guards = new StreamGuards(serdes, kafka.partitions(), clock);
        this.application = new StreamsApplication(
                CatalogTopology.APPLICATION_ID,
                new CatalogTopology(serdes, guards, faults)::topology,
                kafka,
                sizing,
                guards,
                new Surroundings(surroundings.advertised(), surroundings.meters(), new FaultyCommits(faults)));
    }

    @Override
    public String name() {
        return "catalog-processor";
    }

    @Override
    public void start() {
        application.start();
    }

    @Override
    public void close() {
        application.close();
    }

    @Override
    public Health health() {
        return application.health();
    }
}
