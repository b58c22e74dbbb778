package dev.parley.kit.config;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Where the brokers and the registry are and who this instance is. Immutable.
 *
 * @param bootstrapServers {@code host:port}, comma separated
 * @param registryUrl the registry's core API, {@code http://host:port/apis/registry/v3}
 * @param instanceId stays the same over restarts and is unique among the instances of a service: static membership hangs on it
 * @param stateDirectory where local state is kept; the same one after a restart, never shared by two instances
 * @param partitions of every topic; fixed at installation
 * @param replicationFactor of every topic; 3 wherever the loss of a machine must not lose anything
 * @param registersSchemas whether services may register schemas at start; otherwise they insist on finding them registered
 * @param security how the brokers and this process know each other
 * @param registryAccess how the registry and this process know each other
 */
public record KafkaConfig(
        String bootstrapServers,
        URI registryUrl,
        String instanceId,
        Path stateDirectory,
        int partitions,
        short replicationFactor,
        boolean registersSchemas,
        BrokerSecurity security,
        RegistryAccess registryAccess) {

    /** Partitions of every topic unless set otherwise. */
    public static final int DEFAULT_PARTITIONS = 12;

    private static final Pattern SERVERS = Pattern.compile("[^\\s:,]+:\\d{1,5}(,[^\\s:,]+:\\d{1,5})*");
    private static final Pattern INSTANCE = Pattern.compile("[A-Za-z0-9._-]{1,100}");

    public KafkaConfig {
        check(
                SERVERS.matcher(bootstrapServers).matches(),
                "PARLEY_BOOTSTRAP_SERVERS",
                bootstrapServers,
                "host:port, comma separated");
        var scheme = registryUrl.getScheme();
        check(
                "http".equals(scheme) || "https".equals(scheme),
                "PARLEY_REGISTRY_URL",
                registryUrl,
                "http://host:port/apis/registry/v3");
        check(
                INSTANCE.matcher(instanceId).matches(),
                "PARLEY_INSTANCE_ID",
                instanceId,
                "1 to 100 of letters, digits, '.', '_', '-'");
        check(partitions >= 1 && partitions <= 1000, "PARLEY_PARTITIONS", partitions, "a number from 1 to 1000");
        check(
                replicationFactor >= 1 && replicationFactor <= 9,
                "PARLEY_REPLICATION_FACTOR",
                replicationFactor,
                "a number from 1 to 9");
    }

    /** One whose brokers and registry let anybody in. */
    public KafkaConfig(
            String bootstrapServers,
            URI registryUrl,
            String instanceId,
            Path stateDirectory,
            int partitions,
            short replicationFactor,
            boolean registersSchemas) {
        this(
                bootstrapServers,
                registryUrl,
                instanceId,
                stateDirectory,
                partitions,
                replicationFactor,
                registersSchemas,
                BrokerSecurity.NONE,
                RegistryAccess.OPEN);
    }

    /** What every client of the brokers needs to connect. */
    public Map<String, Object> connection() {
        return connecting(Map.of());
    }

    /** The settings of a client, and what it needs to connect. */
    public Map<String, Object> connecting(Map<String, ?> settings) {
        return security.connecting(bootstrapServers, settings);
    }

    /** Reads {@code PARLEY_BOOTSTRAP_SERVERS}, {@code PARLEY_REGISTRY_URL} and the rest, {@link BrokerSecurity} and {@link RegistryAccess} included. */
    public static KafkaConfig from(Settings settings) {
        var registry =
                settings.required("PARLEY_REGISTRY_URL", "the registry's core API, http://host:port/apis/registry/v3");
        return new KafkaConfig(
                settings.required("PARLEY_BOOTSTRAP_SERVERS", "the brokers, host:port, comma separated"),
                uri(registry),
                settings.required(
                        "PARLEY_INSTANCE_ID", "a name that is this instance's alone and stays the same over restarts"),
                settings.path("PARLEY_STATE_DIR", Path.of("state")),
                settings.integer("PARLEY_PARTITIONS", DEFAULT_PARTITIONS, 1, 1000),
                (short) settings.integer("PARLEY_REPLICATION_FACTOR", 1, 1, 9),
                settings.flag("PARLEY_REGISTER_SCHEMAS", false),
                BrokerSecurity.from(settings),
                RegistryAccess.from(settings));
    }

    private static URI uri(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(
                    "PARLEY_REGISTRY_URL is '%s': give http://host:port/apis/registry/v3".formatted(text));
        }
    }

    private static void check(boolean holds, String name, Object value, String wanted) {
        if (!holds) {
            throw new ConfigurationException("%s is '%s': give %s".formatted(name, value, wanted));
        }
    }
}
