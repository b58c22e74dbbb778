package dev.parley.kit.query;

import dev.parley.domain.catalog.CatalogEvent;
import dev.parley.domain.catalog.CatalogState;
import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.run.RunState;
import dev.parley.domain.webhook.Delivery;
import dev.parley.kit.serde.TopicSerdes;
import dev.parley.kit.topic.Topics;
import dev.parley.schemas.CatalogStateCodec;
import dev.parley.schemas.RunStateCodec;
import java.util.function.Function;

/**
 * How {@link Records} are read. All functions are thread-safe.
 *
 * @param runEvent a value of the topic of run events
 * @param catalogEvent a value of the topic of catalog events
 * @param delivery a value of the topic of deliveries to webhooks
 */
public record Decoding(
        Function<byte[], RunState> runState,
        Function<byte[], EventEnvelope<RunEvent>> runEvent,
        Function<byte[], CatalogState> catalogState,
        Function<byte[], EventEnvelope<CatalogEvent>> catalogEvent,
        Function<byte[], Delivery> delivery) {

    /** With serdes that know the event topics. */
    public static Decoding with(TopicSerdes serdes) {
        return new Decoding(
                new RunStateCodec()::decode,
                serdes.deserializer(Topics.RUN_EVENTS)::value,
                new CatalogStateCodec()::decode,
                serdes.deserializer(Topics.CATALOG_EVENTS)::value,
                serdes.deserializer(Topics.WEBHOOK_DELIVERIES)::value);
    }
}
