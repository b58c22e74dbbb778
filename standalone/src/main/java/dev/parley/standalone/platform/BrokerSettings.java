package dev.parley.standalone.platform;

import dev.parley.kit.config.ConfigurationException;
import dev.parley.kit.config.Settings;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * How the one broker of an embedded Parley runs.
 *
 * @param clientPort where clients connect, on 127.0.0.1
 * @param controllerPort where the broker talks to itself
 * @param heapMiB the most its heap takes
 * @param overrides broker properties that replace the ones set here, for example {@code log.flush.interval.messages}
 * @param shortLived whether it matters more how soon it serves than how fast it is after minutes
 */
public record BrokerSettings(
        int clientPort, int controllerPort, int heapMiB, Map<String, String> overrides, boolean shortLived) {
    public static final int DEFAULT_HEAP_MIB = 384;

    private static final String COORDINATORS_SEGMENT_BYTES = Integer.toString(1 << 20);

    public BrokerSettings {
        overrides = Map.copyOf(overrides);
    }

    /** The defaults on two free ports. */
    public static BrokerSettings onFreePorts() {
        return new BrokerSettings(LoopbackPorts.free(), LoopbackPorts.free(), DEFAULT_HEAP_MIB, Map.of(), false);
    }

    /** These settings with some broker properties replaced. */
    public BrokerSettings with(Map<String, String> moreOverrides) {
        var all = new TreeMap<>(overrides);
        all.putAll(moreOverrides);
        return new BrokerSettings(clientPort, controllerPort, heapMiB, all, shortLived);
    }

    /**
     * These settings with the properties that {@code PARLEY_BROKER_PROPERTIES} names: {@code name=value}, comma separated.
     *
     * @throws ConfigurationException where it says something else
     */
    public BrokerSettings with(Settings settings) {
        var properties = new TreeMap<String, String>();
        settings.text("PARLEY_BROKER_PROPERTIES").ifPresent(text -> {
            for (String property : text.strip().split("\\s*,\\s*")) {
                int equals = property.indexOf('=');
                if (equals < 1) {
                    throw new ConfigurationException(
                            "PARLEY_BROKER_PROPERTIES is '%s': give name=value, comma separated".formatted(text));
                }
                properties.put(property.substring(0, equals), property.substring(equals + 1));
            }
        });
        return with(properties);
    }

    /** These settings for a broker that acknowledges a record once it is on the disk, at the price of a wait for it each time. */
    public BrokerSettings flushingEveryRecord() {
        return with(Map.of("log.flush.interval.messages", "1"));
    }

    /** These settings for a broker that is needed for a minute only. */
    public BrokerSettings forShortUse() {
        return new BrokerSettings(clientPort, controllerPort, heapMiB, overrides, true);
    }

    Properties toProperties(String logFolder) {
        var properties = new Properties();
        properties.putAll(identity(logFolder));
        properties.putAll(correctness());
        properties.putAll(oneMachine());
        properties.putAll(latency());
        properties.putAll(overrides);
        return properties;
    }

    private Map<String, String> identity(String logFolder) {
        var host = LoopbackPorts.HOST;
        return Map.of(
                "process.roles", "broker,controller",
                "node.id", "1",
                "controller.quorum.voters", "1@" + host + ":" + controllerPort,
                "controller.listener.names", "CONTROLLER",
                "listeners", "PLAINTEXT://" + host + ":" + clientPort + ",CONTROLLER://" + host + ":" + controllerPort,
                "listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "log.dirs", logFolder);
    }

    private static Map<String, String> correctness() {
        return Map.of(
                "auto.create.topics.enable", "false",
                // The default forgets where a group was after it was away for a week; a laptop may be shut for longer.
                "offsets.retention.minutes", "527040");
    }

    /** There is one broker, and it shares two cores and some memory with everything else. */
    private static Map<String, String> oneMachine() {
        return Map.ofEntries(
                Map.entry("default.replication.factor", "1"),
                Map.entry("min.insync.replicas", "1"),
                Map.entry("offsets.topic.replication.factor", "1"),
                Map.entry("offsets.topic.num.partitions", "4"),
                Map.entry("transaction.state.log.replication.factor", "1"),
                Map.entry("transaction.state.log.min.isr", "1"),
                Map.entry("transaction.state.log.num.partitions", "4"),
                Map.entry("share.coordinator.state.topic.replication.factor", "1"),
                Map.entry("share.coordinator.state.topic.min.isr", "1"),
                Map.entry("share.coordinator.state.topic.num.partitions", "4"),
                // Coordinators read these from their beginning when the broker starts, and everybody waits.
                // Only closed segments are compacted: with the default of 100 MB there would be hours of commits.
                Map.entry("offsets.topic.segment.bytes", COORDINATORS_SEGMENT_BYTES),
                Map.entry("transaction.state.log.segment.bytes", COORDINATORS_SEGMENT_BYTES),
                Map.entry("num.network.threads", "2"),
                Map.entry("num.io.threads", "4"),
                Map.entry("log.cleaner.dedupe.buffer.size", Integer.toString(16 << 20)));
    }

    private static Map<String, String> latency() {
        return Map.of(
                // After kill -9 the controller in the new process waits out the session of the broker in the old one.
                // A controller that is kept waiting for longer, by a busy machine, fences its own broker.
                "broker.session.timeout.ms", "2000",
                // The most that the session allows. The controller gives up a heartbeat that it did not get to within
                // half of this: with less, a broker that starts on a busy machine is refused again and again.
                "broker.heartbeat.interval.ms", "1000",
                "group.initial.rebalance.delay.ms", "0",
                "add.partitions.to.txn.retry.backoff.ms", "1",
                // A transaction its producer left behind holds up readers of committed data until this scan finds it.
                "transaction.abort.timed.out.transaction.cleanup.interval.ms", "500",
                // A new interviewer is given work at its next heartbeat; a killed one keeps its share of the partitions
                // for a session.
                "group.share.min.heartbeat.interval.ms", "500",
                "group.share.heartbeat.interval.ms", "500",
                "group.share.min.session.timeout.ms", "3000",
                "group.share.session.timeout.ms", "3000");
    }
}
