package dev.parley.tables;

import dev.parley.kit.config.KafkaConfig;
import dev.parley.kit.config.Sizing;
import dev.parley.kit.serde.TopicSerdes;
import dev.parley.kit.service.Health;
import dev.parley.kit.service.Service;
import dev.parley.kit.streams.StreamGuards;
import dev.parley.kit.streams.StreamsApplication;
import dev.parley.kit.topic.Topic;
import dev.parley.kit.topic.Topics;
import java.time.InstantSource;
import java.util.List;

/** Keeps the tables in step with the run events. Everything but start and close is thread-safe. */
public final class Tables implements Service {

    /** What it reads and writes. */
    public static final List<Topic<?>> TOPICS = List.of(
            Topics.RUN_EVENTS,
            Topics.RUN_ROWS,
            Topics.TRANSCRIPT_ENTRY_ROWS,
            Topics.RESPONSE_ROWS,
            Topics.ANALYSIS_ROWS);

    /** Tables may be a second behind. */
    public static final Sizing SIZING = Sizing.UNHURRIED.polling(100).gathered();

    private final StreamsApplication application;

    /**
     * @param serdes that know {@link #TOPICS}
     * @param surroundings where its metrics go
     */
    public Tables(
            KafkaConfig kafka,
            Sizing sizing,
            TopicSerdes serdes,
            InstantSource clock,
            StreamsApplication.Surroundings surroundings) {
        var guards = new StreamGuards(serdes, kafka.partitions(), clock);
        this.application = new StreamsApplication(
                TablesTopology.APPLICATION_ID,
                new TablesTopology(serdes, guards)::topology,
                kafka,
                sizing,
                guards,
                surroundings);
    }

    @Override
    public String name() {
        return "tables";
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
