package dev.parley.standalone.platform;

import java.net.URI;

/**
 * The broker and the registry of one embedded Parley, serving. Thread-safe.
 *
 * @param broker stopped last, because everything else talks to it
 * @param registry holds the schemas of what is on the broker's topics
 */
public record Platform(BrokerProcess broker, RegistryProcess registry) implements AutoCloseable {
    /**
     * Starts both at the same time and waits until they serve.
     *
     * @throws StartupException where one of them does not; nothing is left running then
     */
    public static Platform start(DataFolder folder, BrokerSettings brokerSettings, RegistrySettings registrySettings) {
        var platform =
                new Platform(BrokerProcess.in(folder, brokerSettings), RegistryProcess.in(folder, registrySettings));
        try {
            platform.broker.start();
            platform.registry.start();
            platform.broker.awaitReady();
            platform.registry.awaitReady();
            return platform;
        } catch (StartupException e) {
            platform.close();
            throw e;
        }
    }

    public String bootstrapServers() {
        return broker.bootstrapServers();
    }

    public URI registryUrl() {
        return registry.url();
    }

    @Override
    public void close() {
        registry.stop();
        broker.stop();
    }
}
