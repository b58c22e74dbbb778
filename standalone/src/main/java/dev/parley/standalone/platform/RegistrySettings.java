package dev.parley.standalone.platform;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * How the registry of an embedded Parley runs.
 *
 * @param home where its program was unpacked
 * @param httpPort where its API listens, on 127.0.0.1
 * @param managementPort where its health listens
 * @param heapMiB the most its heap takes
 */
public record RegistrySettings(Path home, int httpPort, int managementPort, int heapMiB) {
    /** Names the folder of the registry's program, where it is not beside this program's own classes. */
    public static final String HOME_PROPERTY = "parley.registry.home";

    public static final int DEFAULT_HEAP_MIB = 160;

    /** The defaults on two free ports. */
    public static RegistrySettings onFreePorts() {
        return new RegistrySettings(findHome(), LoopbackPorts.free(), LoopbackPorts.free(), DEFAULT_HEAP_MIB);
    }

    /** Where the build put the registry: a folder beside this module's jar or classes. */
    public static Path findHome() {
        var set = System.getProperty(HOME_PROPERTY);
        if (set != null) {
            return Path.of(set);
        }
        var source = RegistrySettings.class.getProtectionDomain().getCodeSource();
        try {
            var classes = Path.of(source.getLocation().toURI());
            return Objects.requireNonNull(classes.getParent()).resolve("registry");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    List<String> jvmFlags(Path dataFile) {
        return List.of(
                "-Xms32m",
                "-Xmx" + heapMiB + "m",
                "-XX:+UseSerialGC",
                // Asked a few times at every start of a service and idle afterwards: not worth the second compiler.
                "-XX:TieredStopAtLevel=1",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dquarkus.http.host=" + LoopbackPorts.HOST,
                "-Dquarkus.http.port=" + httpPort,
                "-Dquarkus.management.host=" + LoopbackPorts.HOST,
                "-Dquarkus.management.port=" + managementPort,
                "-Dquarkus.http.access-log.enabled=false",
                "-Dquarkus.vertx.event-loops-pool-size=2",
                // Written before it is answered: records on topics refer to a schema by the id the registry gave it.
                "-Dapicurio.datasource.url=jdbc:h2:file:" + dataFile + ";WRITE_DELAY=0",
                "-Dapicurio.datasource.jdbc.initial-size=2",
                "-Dapicurio.datasource.jdbc.min-size=2",
                "-Dapicurio.datasource.jdbc.max-size=10");
    }
}
