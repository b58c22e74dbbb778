package dev.parley.kit.streams;

import dev.parley.kit.serde.TopicDeserializer;
import dev.parley.kit.serde.UndecodableRecordException;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** See {@link StreamGuards#fold}. */
final class FoldGuard<V, K1, V1> extends Guard<V, K1, V1> {

    private static final Logger LOG = LoggerFactory.getLogger(FoldGuard.class);

    FoldGuard(Processor<String, V, K1, V1> fold, TopicDeserializer<V> values, StoppedPartitions stopped) {
        super(fold, values, stopped);
    }

    @Override
    void meet(Record<byte[], byte[]> record, TopicPartition partition, RecordMetadata from) {
        if (record.value() == null) {
            return;
        }
        V value;
        try {
            value = value(record.value());
        } catch (UndecodableRecordException e) {
            stop(partition, from, e);
            return;
        }
        try {
            pass(record, new String(record.key(), StandardCharsets.UTF_8), value);
        } catch (RefusedRecordException e) {
            stop(partition, from, e);
        } catch (RuntimeException e) {
            if (Failures.belongsToTheRecord(e)) {
                stop(partition, from, e);
            }
            throw e;
        }
    }

    private void stop(TopicPartition partition, RecordMetadata from, RuntimeException e) {
        LOG.error(
                "Partition {} stops at offset {}; the others go on. An upgrade that knows this record will go on from it",
                partition,
                from.offset(),
                e);
        stopped().stop(partition, from.offset(), Failures.reason(e));
    }
}
