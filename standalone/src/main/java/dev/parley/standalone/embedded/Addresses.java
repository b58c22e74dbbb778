package dev.parley.standalone.embedded;

import java.net.URI;

/**
 * Where a running Parley's brokers and registry are.
 *
 * @param bootstrapServers as Kafka's {@code bootstrap.servers}
 * @param registryUrl as Apicurio's {@code apicurio.registry.url}
 */
public record Addresses(String bootstrapServers, URI registryUrl) {}
