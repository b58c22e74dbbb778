package dev.parley.benchmarks.bare;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.IntegerDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads outcomes before they are committed, as Parley's gateway does, and hands each to who waits for it. */
final class Outcomes implements AutoCloseable {

    private final ConcurrentHashMap<String, CompletableFuture<Integer>> waiting = new ConcurrentHashMap<>();
    private final KafkaConsumer<String, Integer> consumer;
    private final Thread reader;

    Outcomes(String bootstrapServers) {
        this.consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_uncommitted"),
                new StringDeserializer(),
                new IntegerDeserializer());
        var partitions = IntStream.range(0, BareTopics.PARTITIONS)
                .mapToObj(partition -> new TopicPartition(BareTopics.OUTCOMES, partition))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        this.reader = Thread.ofPlatform().name("outcomes").start(this::read);
    }

    /** To be called before the command is sent. */
    CompletableFuture<Integer> of(String command) {
        var outcome = new CompletableFuture<Integer>();
        waiting.put(command, outcome);
        return outcome;
    }

    private void read() {
        try (consumer) {
            while (true) {
                for (var record : consumer.poll(Duration.ofSeconds(1))) {
                    var outcome = waiting.remove(record.key());
                    if (outcome != null) {
                        outcome.complete(record.value());
                    }
                }
            }
        } catch (WakeupException closing) {
            // Nobody waits any more.
        }
    }

    @Override
    public void close() {
        consumer.wakeup();
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
