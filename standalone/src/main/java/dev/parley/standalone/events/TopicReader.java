package dev.parley.standalone.events;

import dev.parley.standalone.embedded.Addresses;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads stretches of topics as bytes, what is committed only. Not thread-safe. */
public final class TopicReader implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration POLL = Duration.ofMillis(100);

    private final String bootstrapServers;
    private final KafkaConsumer<byte[], byte[]> consumer;

    /** @throws EventsFailure if these are no addresses */
    public TopicReader(Addresses addresses) {
        this.bootstrapServers = addresses.bootstrapServers();
        try {
            this.consumer = new KafkaConsumer<>(
                    addresses.connecting(Map.of(
                            ConsumerConfig.CLIENT_ID_CONFIG,
                            "parley-reader",
                            ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                            "read_committed",
                            ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                            Math.toIntExact(PATIENCE.toMillis()),
                            ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                            Math.toIntExact(PATIENCE.toMillis() / 2))),
                    new ByteArrayDeserializer(),
                    new ByteArrayDeserializer());
        } catch (KafkaException e) {
            throw new EventsFailure(
                    "There cannot be brokers at '" + bootstrapServers + "': give host:port, comma separated.", e);
        }
    }

    /** Where each partition of the topics begins. */
    public Map<TopicPartition, Long> begins(Collection<String> topics) {
        return answered(() -> consumer.beginningOffsets(partitions(topics)));
    }

    /** Where each partition of the topics ends now. */
    public Map<TopicPartition, Long> ends(Collection<String> topics) {
        return answered(() -> consumer.endOffsets(partitions(topics)));
    }

    private List<TopicPartition> partitions(Collection<String> topics) {
        var there = consumer.listTopics();
        return topics.stream()
                .flatMap(topic -> Optional.ofNullable(there.get(topic))
                        .orElseThrow(() -> new EventsFailure("The brokers at " + bootstrapServers + " have no topic "
                                + topic + ". " + Advice.BROKER))
                        .stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
    }

    /** Shows everything from these places on that is there now. */
    public void read(Map<TopicPartition, Long> from, Consumer<ConsumerRecord<byte[], byte[]>> visitor) {
        answered(() -> {
            begin(from);
            var ends = new HashMap<>(consumer.endOffsets(from.keySet()));
            while (isBefore(ends)) {
                consumer.poll(POLL).forEach(visitor);
            }
            return ends;
        });
    }

    private boolean isBefore(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue());
    }

    /** The first thing that is found among what comes from these places on, if it comes in time. */
    public <T> Optional<T> await(
            Map<TopicPartition, Long> from,
            Duration atMost,
            Function<ConsumerRecord<byte[], byte[]>, Optional<T>> search) {
        return answered(() -> {
            begin(from);
            long deadline = System.nanoTime() + atMost.toNanos();
            while (System.nanoTime() < deadline) {
                for (var record : consumer.poll(POLL)) {
                    var found = search.apply(record);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
            return Optional.<T>empty();
        });
    }

    private void begin(Map<TopicPartition, Long> from) {
        consumer.assign(from.keySet());
        from.forEach(consumer::seek);
    }

    private <T> T answered(Supplier<T> asked) {
        try {
            return asked.get();
        } catch (TimeoutException e) {
            throw new EventsFailure("No broker answers at " + bootstrapServers + ". " + Advice.BROKER, e);
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
