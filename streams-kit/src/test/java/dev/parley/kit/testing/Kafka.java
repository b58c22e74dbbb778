package dev.parley.kit.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A foreign client of the broker: raw records in and out. */
public final class Kafka {

    private static final Map<String, Object> ADDRESS = Map.of("bootstrap.servers", TestBroker.address());

    private Kafka() {}

    public static void write(String topic, int partition, String key, byte[] value) {
        try (var producer = new KafkaProducer<>(ADDRESS, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(topic, partition, key, value)).get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every committed record of the partition so far. */
    public static List<ConsumerRecord<String, byte[]>> read(String topic, int partition) {
        var from = new TopicPartition(topic, partition);
        var settings =
                Map.<String, Object>of("bootstrap.servers", TestBroker.address(), "isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(from));
            consumer.seekToBeginning(List.of(from));
            long end = consumer.endOffsets(List.of(from)).get(from);
            var records = new ArrayList<ConsumerRecord<String, byte[]>>();
            while (consumer.position(from) < end) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
            return records;
        }
    }

    /** Where the group would begin if it began now. */
    public static Map<TopicPartition, Long> committed(String group) {
        try (var admin = Admin.create(ADDRESS)) {
            return admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get().entrySet().stream()
                    .filter(entry -> Optional.ofNullable(entry.getValue()).isPresent())
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> offset(entry.getValue())));
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long offset(OffsetAndMetadata offset) {
        return offset.offset();
    }
}
