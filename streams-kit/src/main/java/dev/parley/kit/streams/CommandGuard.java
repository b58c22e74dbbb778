package dev.parley.kit.streams;

import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.kit.serde.TopicDeserializer;
import dev.parley.kit.serde.UndecodableRecordException;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** See {@link StreamGuards#commands}. */
final class CommandGuard<V, K1, V1> extends Guard<V, K1, V1> {

    private static final Logger LOG = LoggerFactory.getLogger(CommandGuard.class);

    private final FailedCommands failed;
    private final int partitions;
    private final String deadLetters;

    CommandGuard(
            Processor<String, V, K1, V1> processor,
            TopicDeserializer<V> values,
            StoppedPartitions stopped,
            FailedCommands failed,
            int partitions,
            String deadLetters) {
        super(processor, values, stopped);
        this.failed = failed;
        this.partitions = partitions;
        this.deadLetters = deadLetters;
    }

    @Override
    void meet(Record<byte[], byte[]> record, TopicPartition partition, RecordMetadata from) {
        var failure = failed.failureOf(partition, from.offset());
        if (failure.isPresent()) {
            bury(record, from, failure.get());
            return;
        }
        String key;
        V value;
        try {
            key = key(record, from);
            value = value(record, key);
        } catch (UndecodableRecordException e) {
            bury(record, from, Failures.reason(e));
            return;
        }
        try {
            pass(record, key, value);
        } catch (RefusedRecordException e) {
            bury(record, from, Failures.reason(e));
        } catch (RuntimeException e) {
            if (Failures.belongsToTheRecord(e)) {
                // Something may have been written already: the transaction is given up, and the second time it is
                // buried at once.
                failed.failed(partition, from.offset(), Failures.reason(e));
            }
            throw e;
        }
    }

    private String key(Record<byte[], byte[]> record, RecordMetadata from) {
        if (record.key() == null) {
            throw new UndecodableRecordException("it has no key");
        }
        var key = new String(record.key(), StandardCharsets.UTF_8);
        int home = Partitions.of(key, partitions);
        if (home != from.partition()) {
            throw new UndecodableRecordException(
                    "it is on partition %d, its key belongs on partition %d".formatted(from.partition(), home));
        }
        return key;
    }

    private V value(Record<byte[], byte[]> record, String key) {
        if (record.value() == null) {
            throw new UndecodableRecordException("it has no value");
        }
        V value = value(record.value());
        if (value instanceof CommandEnvelope<?> command
                && !command.meta().aggregateId().toString().equals(key)) {
            throw new UndecodableRecordException("its key is %s, but it is for %s"
                    .formatted(key, command.meta().aggregateId()));
        }
        return value;
    }

    private void bury(Record<byte[], byte[]> record, RecordMetadata from, String reason) {
        LOG.warn(
                "Record {} of partition {}-{} goes to the dead letters: {}",
                from.offset(),
                from.topic(),
                from.partition(),
                reason);
        bytes(context()).forward(DeadLetter.of(record, from, reason), deadLetters);
    }

    /** The sink of the dead letters takes bytes, whatever the other children take. */
    @SuppressWarnings("unchecked")
    private static ProcessorContext<byte[], byte[]> bytes(ProcessorContext<?, ?> context) {
        return (ProcessorContext<byte[], byte[]>) context;
    }
}
