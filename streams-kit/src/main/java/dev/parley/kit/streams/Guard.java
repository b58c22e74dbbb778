package dev.parley.kit.streams;

import dev.parley.kit.serde.SchemaUnavailableException;
import dev.parley.kit.serde.TopicDeserializer;
import dev.parley.kit.serde.UndecodableRecordException;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;

/** What guards have in common: partitions that stopped stay stopped, a schema that cannot be had now is waited for. */
abstract class Guard<V, K1, V1> implements Processor<byte[], byte[], K1, V1> {

    private final Processor<String, V, K1, V1> inner;
    private final TopicDeserializer<V> values;
    private final StoppedPartitions stopped;
    private final Set<TopicPartition> seen = new HashSet<>();
    private @Nullable ProcessorContext<K1, V1> context;

    Guard(Processor<String, V, K1, V1> inner, TopicDeserializer<V> values, StoppedPartitions stopped) {
        this.inner = inner;
        this.values = values;
        this.stopped = stopped;
    }

    @Override
    public final void init(ProcessorContext<K1, V1> context) {
        this.context = context;
        inner.init(context);
    }

    @Override
    public final void process(Record<byte[], byte[]> record) {
        var from = context()
                .recordMetadata()
                .orElseThrow(() -> new IllegalStateException("a guard has to stand right behind a source"));
        var partition = new TopicPartition(from.topic(), from.partition());
        if (seen.add(partition)) {
            stopped.begins(partition, from.offset());
        }
        if (stopped.holdsBack(partition, from.offset())) {
            return;
        }
        try {
            meet(record, partition, from);
        } catch (SchemaUnavailableException e) {
            stopped.waitAt(partition, from.offset(), Failures.reason(e), () -> schemaIsThere(record.value()));
        }
    }

    private boolean schemaIsThere(byte[] bytes) {
        try {
            values.value(bytes);
            return true;
        } catch (SchemaUnavailableException e) {
            return false;
        } catch (UndecodableRecordException e) {
            return true;
        }
    }

    abstract void meet(Record<byte[], byte[]> record, TopicPartition partition, RecordMetadata from);

    final void pass(Record<byte[], byte[]> record, String key, V value) {
        inner.process(record.withKey(key).withValue(value));
    }

    final ProcessorContext<K1, V1> context() {
        return Objects.requireNonNull(context, "init comes first");
    }

    final V value(byte[] bytes) {
        return values.value(bytes);
    }

    final StoppedPartitions stopped() {
        return stopped;
    }

    @Override
    public final void close() {
        seen.forEach(stopped::ends);
        seen.clear();
        inner.close();
    }
}
