package dev.parley.system.deployment;

import dev.parley.standalone.platform.DataFolder;
import dev.parley.standalone.platform.LoopbackPorts;
import dev.parley.standalone.platform.ServiceProcess;
import dev.parley.system.platform.PlatformUnderTest;
import dev.parley.system.platform.TestJvm;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How instances are started: each with an id, a state folder and an address of its own. Thread-safe. */
final class Launch {

    static final int PARTITIONS = 4;

    /** So many instances of the projections are known to gateways by their addresses, whether they run or not. */
    static final int MOST_INSTANCES = 3;

    private static final String LOOPBACK = "127.0.0.1:";

    /** Tests ask more often than the defaults allow. */
    private static final String UNHURRIED = "100000";

    static final String SECRET = "a-secret-of-the-system-tests-of-32-bytes";

    private final PlatformUnderTest platform;
    private final DataFolder folder;
    private final URI models;
    private final Map<Instance, Integer> ports = new ConcurrentHashMap<>();

    /** @param models the only provider of models that services may ask */
    Launch(PlatformUnderTest platform, DataFolder folder, URI models) {
        this.platform = platform;
        this.folder = folder;
        this.models = models;
    }

    /** Where the instance listens, whenever it runs. */
    URI address(Instance instance) {
        return URI.create("http://" + LOOPBACK + port(instance));
    }

    private int port(Instance instance) {
        return ports.computeIfAbsent(instance, _ -> LoopbackPorts.free());
    }

    /** Prepares it, with these JVM flags in addition. */
    ServiceProcess process(Instance instance, List<String> flags) {
        var jvm = TestJvm.flags(folder, instance.id(), flags);
        return ServiceProcess.in(
                folder,
                instance.id(),
                instance.part().mainClass(),
                address(instance).resolve("/health/ready"),
                jvm,
                environment(instance));
    }

    private Map<String, String> environment(Instance instance) {
        var environment = new HashMap<String, String>();
        environment.put("PARLEY_BOOTSTRAP_SERVERS", platform.bootstrapServers());
        environment.put("PARLEY_REGISTRY_URL", platform.registryUrl().toString());
        environment.put("PARLEY_INSTANCE_ID", instance.id());
        environment.put(
                "PARLEY_STATE_DIR", folder.folder("state-" + instance.id()).toString());
        environment.put("PARLEY_PARTITIONS", Integer.toString(PARTITIONS));
        environment.put("PARLEY_STANDBY_REPLICAS", "1");
        environment.put("PARLEY_REGISTER_SCHEMAS", "true");
        environment.put("PARLEY_INTERNAL_SECRET", SECRET);
        environment.put("PARLEY_JOIN_SECRET", SECRET);
        environment.put("PARLEY_WEBHOOK_ALLOW_HTTP", "true");
        environment.put("PARLEY_WEBHOOK_ALLOWED_NETWORKS", "127.0.0.0/8");
        environment.put("PARLEY_RATE_PER_KEY", UNHURRIED);
        environment.put("PARLEY_RATE_PER_LINK", UNHURRIED);
        environment.put("PARLEY_RATE_PER_ADDRESS", UNHURRIED);
        environment.put("PARLEY_MODEL_PROVIDERS", "ollama");
        environment.put("PARLEY_OLLAMA_URL", models.toString());
        environment.put("PARLEY_PUBLIC_URL", "http://parley.test");
        environment.put("PARLEY_PROJECTIONS", projections());
        environment.put(instance.part().portSetting(), Integer.toString(port(instance)));
        return environment;
    }

    private String projections() {
        return IntStream.rangeClosed(1, MOST_INSTANCES)
                .mapToObj(number -> LOOPBACK + port(new Instance(Part.PROJECTIONS, number)))
                .collect(Collectors.joining(","));
    }
}
