package dev.parley.projections.rebuild;

import dev.parley.projections.fold.ProjectionsTopology;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Where all instances and operators read which generation serves and which one is wanted: an internal topic of the application, as its
 * changelogs are, compacted, with one partition and two keys. Both numbers only ever go up. Not thread-safe.
 */
public final class GenerationLog implements AutoCloseable {

    /** Begins as all internal topics of the application do, so that access lists allow it. */
    static final String TOPIC = ProjectionsTopology.APPLICATION + "-generations";

    private static final TopicPartition PLACE = new TopicPartition(TOPIC, 0);
    private static final String WANTED = "wanted";
    private static final String SERVING = "serving";
    private static final int LONGEST_FETCH_MS = 5_000;
    private static final int PATIENCE_MS = 20_000;

    private final Map<String, Object> connection;
    private final KafkaConsumer<String, String> consumer;
    private Generations known = Generations.FIRST;

    private GenerationLog(Map<String, Object> connection, KafkaConsumer<String, String> consumer) {
        this.connection = Map.copyOf(connection);
        this.consumer = consumer;
    }

    /**
     * Opens the log, makes it where there is none, and reads what it says.
     *
     * @param replicationFactor of a log that is made; -1 for the brokers' default
     * @throws IllegalStateException if the brokers do not answer
     */
    public static GenerationLog open(Map<String, Object> connection, short replicationFactor) {
        make(connection, replicationFactor);
        var log = new GenerationLog(connection, consumer(connection));
        log.readToEnd();
        return log;
    }

    private static void make(Map<String, Object> connection, short replicationFactor) {
        var topic = new NewTopic(TOPIC, 1, replicationFactor)
                .configs(Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT));
        var settings = new HashMap<>(connection);
        settings.put("default.api.timeout.ms", PATIENCE_MS);
        settings.put("request.timeout.ms", PATIENCE_MS / 2);
        try (var admin = Admin.create(settings)) {
            if (!admin.listTopics().names().get().contains(TOPIC)) {
                admin.createTopics(List.of(topic)).all().get();
            }
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("The topic " + TOPIC + " cannot be made: " + e.getCause(), e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while looking for " + TOPIC, e);
        }
    }

    private static KafkaConsumer<String, String> consumer(Map<String, Object> connection) {
        var settings = new HashMap<>(connection);
        // Nobody is in a hurry: an idle machine is to stay idle.
        settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, LONGEST_FETCH_MS);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
    }

    private void readToEnd() {
        consumer.assign(List.of(PLACE));
        consumer.seekToBeginning(List.of(PLACE));
        long end = consumer.endOffsets(List.of(PLACE)).getOrDefault(PLACE, 0L);
        while (consumer.position(PLACE) < end) {
            await(Duration.ofMillis(100));
        }
    }

    /** What is known so far. */
    public Generations known() {
        return known;
    }

    /** What is known after waiting so long for news at most; {@link #wakeUp()} ends the waiting. */
    public Generations await(Duration atMost) {
        consumer.poll(atMost).forEach(this::take);
        return known;
    }

    private void take(ConsumerRecord<String, String> record) {
        int number = Optional.ofNullable(record.value()).map(Integer::parseInt).orElse(0);
        known = switch (record.key()) {
            case WANTED -> new Generations(known.serving(), Math.max(number, known.wanted()));
            case SERVING -> new Generations(Math.max(number, known.serving()), Math.max(number, known.wanted()));
            default -> known;
        };
    }

    /** Asks for a generation. */
    public void want(int generation) {
        write(WANTED, generation);
    }

    /** Says that the generation serves from now on, for all instances and for ever. */
    public void serve(int generation) {
        write(SERVING, generation);
    }

    private void write(String key, int generation) {
        var settings = new HashMap<>(connection);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, key, Integer.toString(generation)))
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The brokers do not take a record of " + TOPIC + ": " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while writing to " + TOPIC, e);
        }
    }

    /** Ends a waiting on another thread, with a {@link org.apache.kafka.common.errors.WakeupException} there. Thread-safe. */
    public void wakeUp() {
        consumer.wakeup();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
