package dev.parley.system.deployment;

import static org.awaitility.Awaitility.await;

import dev.parley.client.Parley;
import dev.parley.client.Settings;
import dev.parley.domain.id.Mode;
import dev.parley.domain.id.OrganizationId;
import dev.parley.domain.id.Tenant;
import dev.parley.kit.config.KafkaConfig;
import dev.parley.standalone.platform.DataFolder;
import dev.parley.standalone.platform.LoopbackPorts;
import dev.parley.standalone.platform.PlatformProcess;
import dev.parley.standalone.platform.ServiceProcess;
import dev.parley.system.client.ApiClient;
import dev.parley.system.client.Contract;
import dev.parley.system.platform.PlatformUnderTest;
import dev.parley.system.platform.Starts;
import dev.parley.system.platform.TestJvm;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Parley as an operator deploys it: broker, registry, and every service as a process of its own, with a second gateway. Started
 * once for all tests of this JVM, because starting nine processes takes its time.
 */
public final class Deployment implements AutoCloseable {

    /** Tests ask more often than the defaults allow. */
    private static final String UNHURRIED = "100000";

    private static final String SECRET = "a-secret-of-the-system-tests-of-32-bytes";
    private static final int PARTITIONS = 4;
    private static final int ATTEMPTS = 400;
    private static final String ANYTHING = "/api/v1/interview-runs?limit=1";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Deployment SHARED = Starts.oneAtATime(Deployment::start);
    private final PlatformUnderTest platform;
    private final DataFolder folder;
    private final ModelServer models = new ModelServer();
    private final Map<Part, Integer> ports = new EnumMap<>(Part.class);
    private final Map<Part, ServiceProcess> processes = new EnumMap<>(Part.class);
    private final Tenant tenant = new Tenant(new OrganizationId(UUID.randomUUID()), Mode.TEST);
    private final Kafka kafka;
    private final Key key;
    private final Parley first;
    private final Parley second;

    private Deployment(PlatformUnderTest platform, DataFolder folder) {
        this.platform = platform;
        this.folder = folder;
        for (Part part : Part.values()) {
            ports.put(part, LoopbackPorts.free());
        }
        this.kafka = new Kafka(kafkaConfig());
        for (Part part : Part.values()) {
            processes.put(part, process(part, List.of()));
        }
        processes.values().forEach(ServiceProcess::start);
        processes.values().forEach(ServiceProcess::awaitReady);
        this.key = Keys.create(kafka, tenant);
        await().atMost(PATIENCE)
                .until(() ->
                        raw().get(ANYTHING).ok() && secondRaw().get(ANYTHING).ok());
        this.first = Parley.with(patient(Part.GATEWAY));
        this.second = Parley.with(patient(Part.SECOND_GATEWAY));
    }

    /** The deployment that all tests share. */
    public static Deployment shared() {
        return SHARED;
    }

    private static Deployment start() {
        var platform = PlatformUnderTest.start();
        var folder = DataFolder.throwAway();
        var deployment = new Deployment(platform, folder);
        Runtime.getRuntime().addShutdownHook(new Thread(deployment::close));
        return deployment;
    }

    /** A caller at the first gateway with a test key that may do everything; every answer is held against the document. */
    public Parley client() {
        return first;
    }

    /** The same caller at the second gateway, who does not know what the first one was told. */
    public Parley secondClient() {
        return second;
    }

    /** The same caller at the first gateway, for requests that the client would not send and answers that it does not show. */
    public ApiClient raw() {
        return new ApiClient(address(Part.GATEWAY), key.secret());
    }

    /** The same at the second gateway. */
    public ApiClient secondRaw() {
        return new ApiClient(address(Part.SECOND_GATEWAY), key.secret());
    }

    /** The key of {@link #client()}. */
    public Key key() {
        return key;
    }

    /** Whose objects {@link #client()} works with. */
    public Tenant tenant() {
        return tenant;
    }

    /** Topics, as an operator's tools reach them. */
    public Kafka kafka() {
        return kafka;
    }

    /** The only provider of models that Parley may ask here. */
    public ModelServer models() {
        return models;
    }

    /** A service's process, to be killed and started again. */
    public ServiceProcess process(Part part) {
        return processes.get(part);
    }

    /** The services by name. */
    public Map<String, PlatformProcess> services() {
        var services = new TreeMap<String, PlatformProcess>();
        processes.forEach((part, process) -> services.put(part.id(), process));
        return services;
    }

    /** All that can be killed, by name: the services, and broker and registry where they are processes of this machine. */
    public Map<String, PlatformProcess> processes() {
        var all = new TreeMap<>(services());
        all.putAll(platform.processes());
        return all;
    }

    /** Stops a service and starts it again with other JVM flags, on the same port and data; returns when it serves. */
    public void restartWith(Part part, List<String> flags) {
        replaceWith(part, flags);
        processes.get(part).awaitReady();
    }

    /** The same, for one that may end before it serves. */
    public void replaceWith(Part part, List<String> flags) {
        processes.get(part).stop();
        var process = process(part, flags);
        processes.put(part, process);
        process.start();
    }

    /** Where a service listens. */
    public URI address(Part part) {
        return URI.create("http://127.0.0.1:" + ports.get(part));
    }

    /** Services are killed and started again while tests wait for their answers. */
    private Settings patient(Part gateway) {
        return new Settings(
                address(gateway),
                Optional.of(key.secret()),
                Duration.ofSeconds(30),
                ATTEMPTS,
                Duration.ofMillis(50),
                Duration.ofSeconds(1),
                Contract::hold);
    }

    private KafkaConfig kafkaConfig() {
        return new KafkaConfig(
                platform.bootstrapServers(),
                platform.registryUrl(),
                "system-tests",
                Path.of("unused"),
                PARTITIONS,
                (short) 1,
                true);
    }

    private ServiceProcess process(Part part, List<String> flags) {
        var jvm = TestJvm.flags(folder, part.id(), flags);
        return ServiceProcess.in(
                folder, part.id(), part.mainClass(), address(part).resolve("/health/ready"), jvm, environment(part));
    }

    private Map<String, String> environment(Part part) {
        var environment = new HashMap<String, String>();
        environment.put("PARLEY_BOOTSTRAP_SERVERS", platform.bootstrapServers());
        environment.put("PARLEY_REGISTRY_URL", platform.registryUrl().toString());
        environment.put("PARLEY_INSTANCE_ID", part.id());
        environment.put("PARLEY_STATE_DIR", folder.folder("state-" + part.id()).toString());
        environment.put("PARLEY_PARTITIONS", Integer.toString(PARTITIONS));
        environment.put("PARLEY_REGISTER_SCHEMAS", "true");
        environment.put("PARLEY_INTERNAL_SECRET", SECRET);
        environment.put("PARLEY_JOIN_SECRET", SECRET);
        environment.put("PARLEY_WEBHOOK_ALLOW_HTTP", "true");
        environment.put("PARLEY_WEBHOOK_ALLOWED_NETWORKS", "127.0.0.0/8");
        environment.put("PARLEY_RATE_PER_KEY", UNHURRIED);
        environment.put("PARLEY_RATE_PER_LINK", UNHURRIED);
        environment.put("PARLEY_RATE_PER_ADDRESS", UNHURRIED);
        environment.put("PARLEY_MODEL_PROVIDERS", "ollama");
        environment.put("PARLEY_OLLAMA_URL", models.url().toString());
        environment.put("PARLEY_PUBLIC_URL", "http://parley.test");
        environment.put("PARLEY_PROJECTIONS", "127.0.0.1:" + ports.get(Part.PROJECTIONS));
        environment.put(part.portSetting(), Integer.toString(ports.get(part)));
        return environment;
    }

    @Override
    public void close() {
        first.close();
        second.close();
        processes.values().forEach(ServiceProcess::stop);
        models.close();
        kafka.close();
        platform.close();
        folder.close();
    }
}
