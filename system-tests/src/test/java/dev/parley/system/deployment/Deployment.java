package dev.parley.system.deployment;

import static org.awaitility.Awaitility.await;

import dev.parley.client.Parley;
import dev.parley.client.Settings;
import dev.parley.domain.id.Mode;
import dev.parley.domain.id.OrganizationId;
import dev.parley.domain.id.Tenant;
import dev.parley.kit.config.KafkaConfig;
import dev.parley.kit.query.Routes;
import dev.parley.standalone.platform.DataFolder;
import dev.parley.standalone.platform.PlatformProcess;
import dev.parley.standalone.platform.ServiceProcess;
import dev.parley.system.client.ApiClient;
import dev.parley.system.client.Contract;
import dev.parley.system.platform.PlatformUnderTest;
import dev.parley.system.platform.Starts;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Parley as an operator deploys it: broker, registry, and every service as a process of its own, with a second gateway. Started
 * once for all tests of this JVM, because starting nine processes takes its time.
 */
public final class Deployment implements AutoCloseable {

    private static final int ATTEMPTS = 400;
    private static final String ANYTHING = "/api/v1/interview-runs?limit=1";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** How many of each service there are to begin with. */
    private static final int INSTANCES = Integer.getInteger("parley.instances", 1);

    private static final Deployment SHARED = Starts.oneAtATime(Deployment::start);
    private final PlatformUnderTest platform;
    private final DataFolder folder;
    private final ModelServer models = new ModelServer();
    private final Launch launch;
    private final RouteReader routes = new RouteReader(Launch.SECRET);
    private final Map<Instance, ServiceProcess> processes = new ConcurrentHashMap<>();
    private final Tenant tenant = new Tenant(new OrganizationId(UUID.randomUUID()), Mode.TEST);
    private final Kafka kafka;
    private final Key key;
    private final Parley first;
    private final Parley second;

    private Deployment(PlatformUnderTest platform, DataFolder folder) {
        this.platform = platform;
        this.folder = folder;
        this.launch = new Launch(platform, folder, models.url());
        this.kafka = new Kafka(kafkaConfig());
        scale(Set.of(), INSTANCES);
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
        return process(Instance.first(part));
    }

    /** One of several, to be killed and started again. */
    public ServiceProcess process(Instance instance) {
        return Optional.ofNullable(processes.get(instance))
                .orElseThrow(() -> new IllegalArgumentException(instance.id() + " does not run"));
    }

    /**
     * Starts what is missing to have so many instances of these services and as many of all others as to begin with, and waits until
     * they serve; stops what is too much.
     */
    public void scale(Set<Part> services, int instances) {
        var wanted = Arrays.stream(Part.values())
                .flatMap(part -> IntStream.rangeClosed(
                                1, services.contains(part) ? Math.max(instances, INSTANCES) : toBeginWith(part))
                        .mapToObj(number -> new Instance(part, number)))
                .toList();
        var surplus = new HashSet<>(processes.keySet());
        wanted.forEach(surplus::remove);
        surplus.parallelStream()
                .forEach(instance ->
                        Optional.ofNullable(processes.remove(instance)).ifPresent(ServiceProcess::stop));
        var missing = wanted.stream()
                .filter(instance -> !processes.containsKey(instance))
                .toList();
        missing.forEach(instance -> processes.put(instance, launch.process(instance, List.of())));
        missing.forEach(instance -> process(instance).start());
        missing.forEach(instance -> process(instance).awaitReady());
    }

    /** Gateways are two parts of their own. */
    private static int toBeginWith(Part part) {
        return part.isGateway() ? 1 : INSTANCES;
    }

    /** All that run, or could: one that was killed is among them. */
    public Set<Instance> instances() {
        return Set.copyOf(processes.keySet());
    }

    /** Who answers for which partition of the views, as those instances of the projections that answer know it. */
    public Routes routes() {
        return instances().stream()
                .filter(instance -> instance.part() == Part.PROJECTIONS)
                .flatMap(instance -> routes.at(address(instance)).stream())
                .findFirst()
                .orElse(Routes.NONE);
    }

    /** The services by name. */
    public Map<String, PlatformProcess> services() {
        var services = new TreeMap<String, PlatformProcess>();
        processes.forEach((instance, process) -> services.put(instance.id(), process));
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
        process(part).awaitReady();
    }

    /** The same, for one that may end before it serves. */
    public void replaceWith(Part part, List<String> flags) {
        process(part).stop();
        var process = launch.process(Instance.first(part), flags);
        processes.put(Instance.first(part), process);
        process.start();
    }

    /** Where a service listens. */
    public URI address(Part part) {
        return address(Instance.first(part));
    }

    /** Where an instance listens. */
    public URI address(Instance instance) {
        return launch.address(instance);
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
                Launch.PARTITIONS,
                (short) 1,
                true);
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
