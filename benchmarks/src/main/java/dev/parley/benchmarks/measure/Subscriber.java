package dev.parley.benchmarks.measure;

import dev.parley.domain.id.PublicIds;
import dev.parley.kit.topic.Topics;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.SynchronizedHistogram;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Somebody outside of Parley who reads what is committed, and when. Thread-safe. */
public final class Subscriber implements AutoCloseable {

    /** What comes after that is counted as having come then. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final KafkaConsumer<String, byte[]> consumer;
    private final Map<String, Long> arrived = new ConcurrentHashMap<>();
    private final Map<String, Long> acknowledged = new ConcurrentHashMap<>();
    private final Histogram lags = new SynchronizedHistogram(3);
    private final Thread reader;

    private Subscriber(KafkaConsumer<String, byte[]> consumer) {
        this.consumer = consumer;
        this.reader = Thread.ofPlatform().name("subscriber").start(this::read);
    }

    /** Reads what comes from now on. */
    public static Subscriber ofRunEvents(String bootstrapServers) {
        var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        String topic = Topics.RUN_EVENTS.name();
        var partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        return new Subscriber(consumer);
    }

    /**
     * Says that a run has come to a version.
     *
     * @param nanos when that was acknowledged
     */
    public void expect(String run, long version, long nanos) throws IOException {
        var id = PublicIds.parse(PublicIds.Kind.RUN, run).orElseThrow(() -> new IOException(run + " is no run's id"));
        String key = id + ":" + version;
        acknowledged.put(key, nanos);
        settle(key);
    }

    private void read() {
        try (consumer) {
            while (true) {
                for (var record : consumer.poll(Duration.ofSeconds(1))) {
                    arrived.put(record.key(), System.nanoTime());
                    settle(record.key());
                }
            }
        } catch (WakeupException closing) {
            // Nobody waits any more.
        }
    }

    /** Whoever of the two comes second finds both times there, and takes one of them away. */
    private void settle(String key) {
        Long came = arrived.get(key);
        if (came != null) {
            Long told = acknowledged.remove(key);
            if (told != null) {
                arrived.remove(key);
                lags.recordValue(Math.max(0, came - told) / 1_000);
            }
        }
    }

    /** Microseconds from each acknowledgement to its event; ends the reading. */
    public Histogram lags() throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!acknowledged.isEmpty() && System.nanoTime() < deadline) {
            Thread.sleep(10);
        }
        close();
        acknowledged.forEach((_, _) -> lags.recordValue(PATIENCE.toNanos() / 1_000));
        return lags;
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
