package dev.parley.projections;

import dev.parley.domain.query.DeliveryQueries;
import dev.parley.kit.config.KafkaConfig;
import dev.parley.kit.config.Sizing;
import dev.parley.kit.query.Decoding;
import dev.parley.kit.query.DeliveryAnswers;
import dev.parley.kit.query.RecordQueries;
import dev.parley.kit.query.Routes;
import dev.parley.kit.serde.TopicSerdes;
import dev.parley.kit.service.Health;
import dev.parley.kit.service.Service;
import dev.parley.kit.streams.Partitions;
import dev.parley.kit.streams.StreamGuards;
import dev.parley.kit.streams.StreamsApplication;
import dev.parley.kit.streams.StreamsApplication.Surroundings;
import dev.parley.kit.topic.Topic;
import dev.parley.kit.topic.Topics;
import dev.parley.projections.deliveries.HeldDeliveries;
import dev.parley.projections.deliveries.LocalDeliveries;
import dev.parley.projections.fold.ProjectionsTopology;
import dev.parley.projections.http.StreamsRoutes;
import dev.parley.projections.store.FeedWatch;
import dev.parley.projections.store.HeldPartitions;
import java.time.InstantSource;
import java.util.List;

/**
 * Folds the events of runs and catalog into what readers ask for, and answers for the partitions that are on this instance.
 * Everything but {@link #start} and {@link #close} is thread-safe.
 */
public final class Projections implements Service {

    /** The topics it reads. */
    public static final List<Topic<?>> TOPICS =
            List.of(Topics.RUN_EVENTS, Topics.CATALOG_EVENTS, Topics.WEBHOOK_DELIVERIES);

    /** Fits a laptop. Nobody waits for this application's commits: views show what is folded, not what is committed. */
    public static final Sizing SIZING = Sizing.DEFAULT.committingEvery(100);

    private final StreamsApplication application;
    private final LocalRecords records;
    private final LocalDeliveries deliveries;
    private final RecordQueries queries;
    private final DeliveryQueries deliveryQueries;

    /**
     * @param sizing see {@link #SIZING}
     * @param serdes that know the event topics
     * @param clock up to when the time of an open session counts
     * @param surroundings under which address other instances reach this one's endpoint, and where metrics go
     */
    public Projections(
            KafkaConfig kafka, Sizing sizing, TopicSerdes serdes, InstantSource clock, Surroundings surroundings) {
        var feed = new FeedWatch();
        var runs = new HeldPartitions(id -> Partitions.of(id.toString(), kafka.partitions()), kafka.partitions(), feed);
        var catalog =
                new HeldPartitions(id -> Partitions.of(id.toString(), kafka.partitions()), kafka.partitions(), feed);
        var held = new HeldDeliveries(kafka.partitions());
        var guards = new StreamGuards(serdes, kafka.partitions(), clock);
        this.application = new StreamsApplication(
                ProjectionsTopology.APPLICATION,
                () -> ProjectionsTopology.build(guards, serdes, runs, catalog, held),
                kafka,
                sizing,
                guards,
                surroundings);
        var decoding = Decoding.with(serdes);
        this.records = new LocalRecords(runs, catalog, feed, decoding);
        this.deliveries = new LocalDeliveries(held, decoding.delivery());
        this.deliveryQueries = new DeliveryAnswers(deliveries, decoding.delivery());
        this.queries = new RecordQueries(records, decoding, clock);
    }

    /** Queries on what is on this instance; anything else is unreachable. */
    public RecordQueries queries() {
        return queries;
    }

    /** The records behind the queries, for those who ask over HTTP. */
    public LocalRecords records() {
        return records;
    }

    /** Queries on the deliveries that are on this instance; anything else is unreachable. */
    public DeliveryQueries deliveryQueries() {
        return deliveryQueries;
    }

    /** The deliveries behind the queries, for those who ask over HTTP. */
    public LocalDeliveries deliveries() {
        return deliveries;
    }

    /** Who answers for what, as known here now. */
    public Routes routes() {
        return StreamsRoutes.of(application.streams());
    }

    @Override
    public String name() {
        return "projections";
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
