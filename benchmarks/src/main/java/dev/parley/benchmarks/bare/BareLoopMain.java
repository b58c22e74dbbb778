package dev.parley.benchmarks.bare;

import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.Stores;

/** The floor's processor as a process: {@code BareLoopMain <bootstrap servers> <state folder>}; ends with SIGTERM. */
public final class BareLoopMain {

    private BareLoopMain() {}

    /** Decides until the process is told to end. */
    public static void main(String[] arguments) throws InterruptedException {
        var settings = new Properties();
        settings.putAll(settings(arguments[0], arguments[1]));
        var streams = new KafkaStreams(topology(), settings);
        Runtime.getRuntime().addShutdownHook(new Thread(streams::close));
        streams.start();
        new CountDownLatch(1).await();
    }

    static Topology topology() {
        var topology = new Topology();
        topology.addSource(
                "commands", Serdes.String().deserializer(), Serdes.String().deserializer(), BareTopics.COMMANDS);
        topology.addProcessor("decide", CountingDecider::new, "commands");
        topology.addStateStore(
                Stores.keyValueStoreBuilder(
                                Stores.persistentKeyValueStore(CountingDecider.RUNS), Serdes.String(), Serdes.Integer())
                        .withCachingEnabled(),
                "decide");
        topology.addSink(
                "outcomes",
                BareTopics.OUTCOMES,
                Serdes.String().serializer(),
                Serdes.Integer().serializer(),
                "decide");
        return topology;
    }

    /** The sizing of Parley's run processor, and exactly once as there. */
    private static Map<String, Object> settings(String bootstrapServers, String stateFolder) {
        return Map.ofEntries(
                Map.entry(StreamsConfig.APPLICATION_ID_CONFIG, "bare-loop"),
                Map.entry(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                Map.entry(StreamsConfig.STATE_DIR_CONFIG, stateFolder),
                Map.entry(StreamsConfig.REPLICATION_FACTOR_CONFIG, 1),
                Map.entry(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2),
                Map.entry(StreamsConfig.NUM_STREAM_THREADS_CONFIG, 1),
                Map.entry(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, 20L),
                Map.entry(StreamsConfig.POLL_MS_CONFIG, 10L),
                Map.entry(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, 8L << 20),
                Map.entry(StreamsConfig.producerPrefix("linger.ms"), 0));
    }
}
