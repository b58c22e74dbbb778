package dev.parley.kit.outcome;

import dev.parley.domain.envelope.AddressedOutcome;
import dev.parley.domain.envelope.Outcome;
import dev.parley.domain.id.CommandId;
import dev.parley.domain.id.Tenant;
import dev.parley.kit.config.KafkaConfig;
import dev.parley.kit.serde.SchemaUnavailableException;
import dev.parley.kit.serde.TopicDeserializer;
import dev.parley.kit.serde.TopicSerdes;
import dev.parley.kit.serde.UndecodableRecordException;
import dev.parley.kit.topic.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Finds what became of a command where it was told: on the outcomes topics, from their ends backwards. Senders ask for what they have
 * just sent, so it is near the end; it costs nothing for the commands that nobody asks for. Blocking; thread-safe.
 */
public final class OutcomeSearch {

    /** How far back outcomes are looked for; the topics keep them for longer. */
    public static final Duration MEMORY = Duration.ofHours(36);

    private static final long STRETCH = 4_000;
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration API_TIMEOUT = Duration.ofSeconds(2);

    private final KafkaConfig config;
    private final Map<String, TopicDeserializer<AddressedOutcome>> values;
    private final InstantSource clock;

    public OutcomeSearch(
            KafkaConfig config, TopicSerdes serdes, List<Topic<AddressedOutcome>> topics, InstantSource clock) {
        this.config = config;
        this.values = topics.stream().collect(Collectors.toMap(Topic::name, serdes::deserializer));
        this.clock = clock;
    }

    /** What a search came to. */
    public sealed interface Sought {
        /** Here it is. */
        record Found(Outcome outcome) implements Sought {}

        /** No such command of this tenant was decided. */
        record None() implements Sought {}

        /** There was more to look through than time. */
        record OutOfTime() implements Sought {}
    }

    /** Looks for the tenant's command, for so long at most. */
    public Sought find(Tenant tenant, CommandId command, Duration atMost) {
        Instant end = clock.instant().plus(atMost);
        try (var consumer = consumer()) {
            return new Search(consumer, tenant, command).run(end);
        } catch (KafkaException e) {
            return new Sought.OutOfTime();
        }
    }

    private final class Search {
        private final KafkaConsumer<byte[], byte[]> consumer;
        private final Tenant tenant;
        private final byte[] key;
        private final Map<TopicPartition, Long> firsts = new HashMap<>();
        /** What lies at and behind these was looked through. */
        private final Map<TopicPartition, Long> ends = new HashMap<>();

        Search(KafkaConsumer<byte[], byte[]> consumer, Tenant tenant, CommandId command) {
            this.consumer = consumer;
            this.tenant = tenant;
            this.key = command.toString().getBytes(StandardCharsets.UTF_8);
            open();
        }

        private void open() {
            var partitions = values.keySet().stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            ends.putAll(consumer.endOffsets(partitions));
            long since = clock.instant().minus(MEMORY).toEpochMilli();
            consumer.offsetsForTimes(partitions.stream().collect(Collectors.toMap(Function.identity(), _ -> since)))
                    .forEach((partition, at) ->
                            firsts.put(partition, at == null ? ends.getOrDefault(partition, 0L) : at.offset()));
        }

        Sought run(Instant until) {
            while (ends.entrySet().stream().anyMatch(end -> end.getValue() > first(end.getKey()))) {
                if (clock.instant().isAfter(until)) {
                    return new Sought.OutOfTime();
                }
                Optional<Outcome> found = stretch(until);
                if (found.isPresent()) {
                    return new Sought.Found(found.get());
                }
            }
            return new Sought.None();
        }

        /** Looks through one stretch of every partition. */
        private Optional<Outcome> stretch(Instant until) {
            var begins = new HashMap<TopicPartition, Long>();
            ends.forEach((partition, end) -> begins.put(partition, Math.max(first(partition), end - STRETCH)));
            begins.forEach(consumer::seek);
            Optional<Outcome> found = Optional.empty();
            while (found.isEmpty() && isBefore(ends) && !clock.instant().isAfter(until)) {
                for (var record : consumer.poll(POLL)) {
                    found = found.or(() -> outcome(record));
                }
            }
            ends.putAll(begins);
            return found;
        }

        private boolean isBefore(Map<TopicPartition, Long> places) {
            return places.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue());
        }

        private long first(TopicPartition partition) {
            return firsts.getOrDefault(partition, 0L);
        }

        private Optional<Outcome> outcome(ConsumerRecord<byte[], byte[]> record) {
            if (record.value() == null || !Arrays.equals(record.key(), key)) {
                return Optional.empty();
            }
            try {
                var addressed = Optional.ofNullable(values.get(record.topic())).map(it -> it.value(record.value()));
                return addressed.filter(it -> it.tenant().equals(tenant)).map(AddressedOutcome::outcome);
            } catch (UndecodableRecordException | SchemaUnavailableException e) {
                return Optional.empty();
            }
        }
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        return new KafkaConsumer<>(
                config.connecting(Map.of(
                        ConsumerConfig.CLIENT_ID_CONFIG,
                        config.instanceId() + "-outcome-search",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed",
                        ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                        (int) API_TIMEOUT.toMillis(),
                        ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                        5_000)),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }
}
