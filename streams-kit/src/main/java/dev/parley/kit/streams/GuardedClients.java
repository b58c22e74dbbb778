package dev.parley.kit.streams;

import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.processor.internals.DefaultKafkaClientSupplier;

/** The clients of an application, whose commits stay in front of the records at which partitions stopped. */
final class GuardedClients extends DefaultKafkaClientSupplier {

    private final StoppedPartitions stopped;
    private final CommitWatcher watcher;

    GuardedClients(StoppedPartitions stopped, CommitWatcher watcher) {
        this.stopped = stopped;
        this.watcher = watcher;
    }

    @Override
    public Producer<byte[], byte[]> getProducer(Map<String, Object> config) {
        return new CappedProducer(config, stopped, watcher);
    }

    private static final class CappedProducer extends KafkaProducer<byte[], byte[]> {

        private final StoppedPartitions stopped;
        private final CommitWatcher watcher;

        CappedProducer(Map<String, Object> config, StoppedPartitions stopped, CommitWatcher watcher) {
            super(config, new ByteArraySerializer(), new ByteArraySerializer());
            this.stopped = stopped;
            this.watcher = watcher;
        }

        @Override
        public void commitTransaction() {
            watcher.beforeCommit();
            super.commitTransaction();
            watcher.afterCommit();
        }

        @Override
        public void sendOffsetsToTransaction(
                Map<TopicPartition, OffsetAndMetadata> offsets, ConsumerGroupMetadata group) {
            super.sendOffsetsToTransaction(stopped.cappedOffsets(offsets), group);
        }
    }
}
