package dev.parley.standalone.embedded;

import dev.parley.kit.config.BrokerSecurity;
import dev.parley.kit.config.RegistryAccess;
import io.apicurio.registry.resolver.config.SchemaResolverConfig;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/**
 * Where a running Parley's brokers and registry are, and as whom they are asked.
 *
 * @param bootstrapServers as Kafka's {@code bootstrap.servers}
 * @param registryUrl as Apicurio's {@code apicurio.registry.url}
 * @param security how the brokers and this process know each other
 * @param access how the registry and this process know each other
 */
public record Addresses(String bootstrapServers, URI registryUrl, BrokerSecurity security, RegistryAccess access) {

    /** Of those who let anybody ask, in clear text. */
    public Addresses(String bootstrapServers, URI registryUrl) {
        this(bootstrapServers, registryUrl, BrokerSecurity.NONE, RegistryAccess.OPEN);
    }

    /** The settings of a client of the brokers, and what it needs to connect. */
    public Map<String, Object> connecting(Map<String, ?> settings) {
        return security.connecting(bootstrapServers, settings);
    }

    /** What a client of the registry is told. */
    public Map<String, Object> askingRegistry() {
        var settings = new HashMap<>(access.settings());
        settings.put(SchemaResolverConfig.REGISTRY_URL, registryUrl.toString());
        settings.put(SchemaResolverConfig.HTTP_ADAPTER, "JDK");
        return settings;
    }
}
