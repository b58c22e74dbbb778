package dev.parley.system.platform;

import dev.parley.standalone.platform.PlatformProcess;
import java.net.URI;
import java.util.Map;

/** The broker and the registry that the tests run on. */
public interface PlatformUnderTest extends AutoCloseable {

    /** Kafka's {@code bootstrap.servers}. */
    String bootstrapServers();

    /** The registry's core API. */
    URI registryUrl();

    /** What can be killed on this machine, by name: {@code broker} and {@code registry}, or nothing. */
    Map<String, PlatformProcess> processes();

    /** A platform of the kind asked for with {@code -Dparley.platform}: {@code native} (default) or {@code containers}. */
    static PlatformUnderTest start() {
        return switch (System.getProperty("parley.platform", "native")) {
            case "native" -> NativePlatform.start();
            case "containers" -> ContainerPlatform.start();
            case String other ->
                throw new IllegalArgumentException("parley.platform is '" + other + "': give native or containers");
        };
    }

    @Override
    void close();
}
