package dev.parley.standalone.events;

import dev.parley.standalone.embedded.Addresses;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Prints records of the topics as they come, in the order of each partition. It is in no consumer group and keeps no more than what one
 * fetch brings. {@link #read} is called once, by one thread; {@link #close} by any, at any time.
 */
public final class EventReader implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final int FETCH_BYTES = 8 * 1024 * 1024;
    private static final int RECORDS_AT_ONCE = 500;

    private final Addresses addresses;
    private final Selection selection;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final CountDownLatch ended = new CountDownLatch(1);

    /** @throws EventsFailure if these are no addresses */
    public EventReader(Addresses addresses, Selection selection) {
        this.addresses = addresses;
        this.selection = selection;
        this.consumer = consumer(addresses);
    }

    private static KafkaConsumer<byte[], byte[]> consumer(Addresses addresses) {
        var settings = addresses.connecting(Map.of(
                ConsumerConfig.CLIENT_ID_CONFIG,
                "parley-events",
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.FETCH_MAX_BYTES_CONFIG,
                FETCH_BYTES,
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                RECORDS_AT_ONCE,
                ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                Math.toIntExact(PATIENCE.toMillis()),
                ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                Math.toIntExact(PATIENCE.toMillis() / 2)));
        try {
            return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        } catch (KafkaException e) {
            throw new EventsFailure(
                    "There cannot be brokers at '" + addresses.bootstrapServers()
                            + "': give host:port, comma separated.",
                    e);
        }
    }

    /** Why reading ended. */
    public enum End {
        /** Everything that was there has been printed. */
        ALL_READ,
        /** Nobody takes the lines any more. */
        NOBODY_READS,
        /** It was closed. */
        STOPPED
    }

    /**
     * Prints until there is a reason to end.
     *
     * @param fromBeginning begin with what is there, otherwise with what comes
     * @param follow go on with what comes
     * @throws EventsFailure if brokers or registry do not answer
     */
    public End read(PrintWriter out, boolean fromBeginning, boolean follow) {
        try (consumer;
                var values = new GenericValues(addresses)) {
            List<TopicPartition> partitions = partitions();
            consumer.assign(partitions);
            if (fromBeginning) {
                consumer.seekToBeginning(partitions);
            } else {
                consumer.seekToEnd(partitions);
            }
            var ends = new HashMap<TopicPartition, Long>(follow ? Map.of() : consumer.endOffsets(partitions));
            while (follow || isBefore(ends)) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                    if (follow || record.offset() < end(ends, record)) {
                        print(out, record, values);
                    }
                }
                if (out.checkError()) {
                    return End.NOBODY_READS;
                }
            }
            return End.ALL_READ;
        } catch (WakeupException e) {
            return End.STOPPED;
        } catch (TimeoutException e) {
            throw new EventsFailure("No broker answers at " + addresses.bootstrapServers() + ". " + Advice.BROKER, e);
        } finally {
            ended.countDown();
        }
    }

    private static long end(Map<TopicPartition, Long> ends, ConsumerRecord<byte[], byte[]> record) {
        return ends.getOrDefault(new TopicPartition(record.topic(), record.partition()), 0L);
    }

    private List<TopicPartition> partitions() {
        var there = consumer.listTopics(PATIENCE);
        var partitions = selection.topics().stream()
                .flatMap(topic -> there.getOrDefault(topic, List.of()).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        if (partitions.isEmpty()) {
            throw new EventsFailure("The brokers at " + addresses.bootstrapServers() + " have none of the topics "
                    + String.join(", ", selection.topics()) + ". " + Advice.BROKER);
        }
        return partitions;
    }

    private boolean isBefore(Map<TopicPartition, Long> ends) {
        ends.entrySet().removeIf(end -> consumer.position(end.getKey()) >= end.getValue());
        // What is read to its end need not be fetched again while others are not.
        consumer.pause(consumer.assignment().stream()
                .filter(partition -> !ends.containsKey(partition))
                .toList());
        return !ends.isEmpty();
    }

    private void print(PrintWriter out, ConsumerRecord<byte[], byte[]> record, GenericValues values) {
        Value value = values.read(record.topic(), record.value());
        boolean wanted = switch (value) {
            case Value.Decoded(var decoded) ->
                selection.shows(decoded.getSchema().getName());
            case Value.Tombstone() -> selection.types().isEmpty();
            case Value.Raw ignored -> selection.types().isEmpty();
        };
        if (wanted) {
            out.print(RecordLine.of(record, value));
            out.print('\n');
        }
    }

    /** Ends the reading, and returns when it has ended. */
    @Override
    public void close() {
        consumer.wakeup();
        try {
            if (!ended.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("the consumer did not stop within " + PATIENCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
