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
import dev.parley.kit.streams.StreamGuards;
import dev.parley.kit.streams.StreamsApplication;
import dev.parley.kit.streams.StreamsApplication.Surroundings;
import dev.parley.kit.topic.Topic;
import dev.parley.kit.topic.Topics;
import dev.parley.projections.copies.CopiedViews;
import dev.parley.projections.copies.StreamsCopies;
import dev.parley.projections.deliveries.LocalDeliveries;
import dev.parley.projections.fold.ProjectionsTopology;
import dev.parley.projections.http.StreamsRoutes;
import dev.parley.projections.rebuild.Generation;
import dev.parley.projections.rebuild.Generations;
import dev.parley.projections.rebuild.HeldViews;
import dev.parley.projections.rebuild.ViewKeeper;
import dev.parley.projections.store.FeedWatch;
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

    /** Fits a laptop. Views show what is folded, not what is committed. */
    public static final Sizing SIZING = Sizing.UNHURRIED;

    private final ViewKeeper keeper;
    private final LocalRecords records;
    private final StreamsCopies copies;
    private final boolean copied;
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
        var shown = HeldViews.none(kafka.partitions(), feed);
        this.keeper = new ViewKeeper(
                kafka,
                TOPICS,
                number -> generation(
                        number, HeldViews.none(kafka.partitions(), feed), kafka, sizing, serdes, clock, surroundings),
                shown);
        var decoding = Decoding.with(serdes);
        this.copies = new StreamsCopies(keeper::streams, shown, decoding, clock);
        this.copied = sizing.standbyReplicas() > 0;
        this.records = new LocalRecords(shown.runs(), shown.catalog(), feed, decoding);
        this.deliveries = new LocalDeliveries(shown.deliveries(), decoding.delivery());
        this.deliveryQueries = new DeliveryAnswers(deliveries, decoding.delivery());
        this.queries = new RecordQueries(records, decoding, clock);
    }

    private static Generation generation(
            int number,
            HeldViews views,
            KafkaConfig kafka,
            Sizing sizing,
            TopicSerdes serdes,
            InstantSource clock,
            Surroundings surroundings) {
        var guards = new StreamGuards(serdes, kafka.partitions(), clock);
        var application = new StreamsApplication(
                Generations.application(number),
                () -> ProjectionsTopology.build(guards, serdes, views.runs(), views.catalog(), views.deliveries()),
                kafka,
                sizing,
                guards,
                surroundings);
        return new Generation(number, application, views);
    }

    /** Queries on what is on this instance; anything else is unreachable. */
    public RecordQueries queries() {
        return queries;
    }

    /** The records behind the queries, for those who ask over HTTP. */
    public LocalRecords records() {
        return records;
    }

    /** Copies of what is on other instances; none where no standby replicas are configured. */
    public CopiedViews copies() {
        return copies;
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
        return StreamsRoutes.of(keeper.streams());
    }

    @Override
    public String name() {
        return "projections";
    }

    @Override
    public void start() {
        keeper.start();
        if (copied) {
            copies.start();
        }
    }

    @Override
    public void close() {
        copies.close();
        keeper.close();
    }

    @Override
    public Health health() {
        return keeper.health();
    }
}
