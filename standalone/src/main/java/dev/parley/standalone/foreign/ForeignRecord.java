package dev.parley.standalone.foreign;

import dev.parley.kit.topic.Topic;
import dev.parley.kit.topic.Topics;
import dev.parley.standalone.embedded.Addresses;
import dev.parley.standalone.events.GenericValues;
import dev.parley.standalone.events.TopicReader;
import dev.parley.standalone.events.Value;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.Schema;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * One record of a compacted topic that is none of Parley's: what it is, and taking it out of the log. Nothing of what Parley wrote can be
 * removed in this way. Not thread-safe.
 */
public final class ForeignRecord implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Addresses addresses;
    private final Topic<?> topic;
    private final TopicPartition partition;
    private final long offset;
    private final TopicReader reader;
    private final GenericValues values;

    /** @throws ForeignFailure if the topic forgets by itself */
    public ForeignRecord(Addresses addresses, Topic<?> topic, int partition, long offset) {
        if (!topic.settings(1).getOrDefault("cleanup.policy", "").equals("compact")) {
            throw new ForeignFailure("Records of " + topic.name() + " go by themselves, and hold up nobody for good.");
        }
        this.addresses = addresses;
        this.topic = topic;
        this.partition = new TopicPartition(topic.name(), partition);
        this.offset = offset;
        this.reader = new TopicReader(addresses);
        this.values = new GenericValues(addresses);
    }

    /**
     * Why it is foreign, in words.
     *
     * @throws ForeignFailure if it is not, or not there
     */
    public String described() {
        var record = found();
        String why = foreign(record);
        checkAlone(record);
        return partition + "@" + offset + " with the key " + text(record.key()) + ": " + why;
    }

    /**
     * Takes it out of the log; returns when it is out.
     *
     * @throws ForeignFailure if it is not foreign, or not there, or cannot be removed
     */
    public void remove() {
        var record = found();
        foreign(record);
        checkAlone(record);
        try (var compaction = new Compaction(addresses, partition)) {
            compaction.remove(
                    record.key(),
                    () -> first().filter(next -> next.offset() == offset).isEmpty());
        }
    }

    private ConsumerRecord<byte[], byte[]> found() {
        return first().filter(record -> record.offset() == offset && record.value() != null)
                .orElseThrow(() -> new ForeignFailure("There is no record " + partition + "@" + offset
                        + ", or no more. Health says where a partition has stopped; if it went on, all is well."));
    }

    private Optional<ConsumerRecord<byte[], byte[]>> first() {
        var ends = reader.ends(List.of(topic.name()));
        return ends.getOrDefault(partition, 0L) <= offset
                ? Optional.empty()
                : reader.await(Map.of(partition, offset), PATIENCE, Optional::of);
    }

    private String foreign(ConsumerRecord<byte[], byte[]> record) {
        return switch (values.read(topic.name(), record.value())) {
            case Value.Tombstone() -> throw new ForeignFailure("It is a tombstone, which every reader passes over.");
            case Value.Raw(var _, String reason) -> reason;
            case Value.Decoded(var decoded) -> foreign(decoded.getSchema());
        };
    }

    private String foreign(Schema schema) {
        if (belongs(topic, schema)) {
            throw new ForeignFailure(
                    "It is a " + schema.getName() + " of Parley's, which belongs there. A partition stops at such a"
                            + " record only where it cannot follow on those before it; to erase a run, use the API.");
        }
        if (Topics.ALL.stream().noneMatch(other -> belongs(other, schema))) {
            throw new ForeignFailure(
                    "It is a " + schema.getFullName() + ", which this Parley does not know: a newer one has"
                            + " written it. Stop this one and start the newer one.");
        }
        return "a " + schema.getName() + ", which belongs on another topic";
    }

    private static boolean belongs(Topic<?> topic, Schema schema) {
        return topic.schemas().stream().anyMatch(own -> own.getFullName().equals(schema.getFullName()));
    }

    /** A tombstone takes everything with its key. */
    private void checkAlone(ConsumerRecord<byte[], byte[]> foreign) {
        var begin = reader.begins(List.of(topic.name())).getOrDefault(partition, 0L);
        reader.read(Map.of(partition, begin), record -> {
            if (Arrays.equals(record.key(), foreign.key())
                    && values.read(topic.name(), record.value()) instanceof Value.Decoded(var decoded)
                    && belongs(topic, decoded.getSchema())) {
                throw new ForeignFailure(
                        "The record at offset " + record.offset() + " has the same key and is Parley's own:"
                                + " it would go with it. Ask for help with the output of './parley events --topic "
                                + topic.name()
                                + " --from-beginning'.");
            }
        });
    }

    private static String text(byte @Nullable [] key) {
        return key == null ? "none" : new String(key, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        values.close();
        reader.close();
    }
}
