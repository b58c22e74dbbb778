package dev.parley.kit.streams;

import dev.parley.kit.serde.TopicSerdes;
import dev.parley.kit.topic.Topic;
import java.time.InstantSource;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;

/**
 * Processors that meet every record of a topic first: as raw bytes, so that no record can fail where we could not
 * say why and what becomes of it. One per application; outlives its restarts. Thread-safe.
 *
 * <p>Sources have to read keys and values as bytes: see {@link TopicNodes}.
 */
public final class StreamGuards {

    private final TopicSerdes serdes;
    private final int partitions;
    private final StoppedPartitions stopped;
    private final FailedCommands failed = new FailedCommands();

    /** @param partitions of every topic, see {@link dev.parley.kit.config.KafkaConfig#partitions} */
    public StreamGuards(TopicSerdes serdes, int partitions, InstantSource clock) {
        this.serdes = serdes;
        this.partitions = partitions;
        this.stopped = new StoppedPartitions(clock);
    }

    /**
     * A fold over facts. A record that cannot be read, or that the fold throws on, stops its partition for good: neither it nor
     * anything behind it is applied or committed until a process that can takes over. Tombstones are passed over.
     *
     * <p>A fold that throws may have written something already, so its transaction is given up and the application restarts,
     * applying everything before that record again. A {@link RefusedRecordException} says that nothing was written, and costs nothing.
     */
    public <V, K1, V1> ProcessorSupplier<byte[], byte[], K1, V1> fold(
            Topic<V> topic, ProcessorSupplier<String, V, K1, V1> fold) {
        var values = serdes.deserializer(topic);
        return guarded(fold, () -> new FoldGuard<>(fold.get(), values, stopped));
    }

    /**
     * A processor of commands. A record that cannot be read, that lies on a partition where its key does not belong, or that the
     * processor throws on, goes to the dead letters with everything it had; the partition goes on. As with folds, only a {@link
     * RefusedRecordException} does not cost a restart.
     *
     * <p>Records are read here and not by the source because what is done about those that cannot be is ours to say: Streams' own
     * handlers would not know the reason we give, and see neither the key's home nor what the processor throws.
     *
     * @param deadLetters the name of the sink of the dead letters, a child of this processor
     */
    public <V, K1, V1> ProcessorSupplier<byte[], byte[], K1, V1> commands(
            Topic<V> topic, String deadLetters, ProcessorSupplier<String, V, K1, V1> processor) {
        var values = serdes.deserializer(topic);
        return guarded(
                processor, () -> new CommandGuard<>(processor.get(), values, stopped, failed, partitions, deadLetters));
    }

    /** How many partitions every topic has. */
    public int partitions() {
        return partitions;
    }

    /** Partitions that stopped. */
    public StoppedPartitions stopped() {
        return stopped;
    }

    private static <V, K1, V1> ProcessorSupplier<byte[], byte[], K1, V1> guarded(
            ProcessorSupplier<String, V, K1, V1> inner, Supplier<Processor<byte[], byte[], K1, V1>> guard) {
        return new ProcessorSupplier<>() {
            @Override
            public Processor<byte[], byte[], K1, V1> get() {
                return guard.get();
            }

            @Override
            public Set<StoreBuilder<?>> stores() {
                return inner.stores();
            }
        };
    }
}
