package dev.parley.standalone.embedded;

import dev.parley.engines.EngineSettings;
import dev.parley.engines.Engines;
import dev.parley.kit.config.KafkaConfig;
import dev.parley.kit.config.Settings;
import dev.parley.kit.http.Metrics;
import dev.parley.kit.serde.SchemaRegistration;
import dev.parley.kit.serde.TopicSerdes;
import dev.parley.kit.topic.TopicSetup;
import dev.parley.kit.topic.Topics;
import dev.parley.standalone.platform.BrokerProcess;
import dev.parley.standalone.platform.BrokerSettings;
import dev.parley.standalone.platform.DataFolder;
import dev.parley.standalone.platform.LoopbackPorts;
import dev.parley.standalone.platform.PlatformProcess;
import dev.parley.standalone.platform.RegistryProcess;
import dev.parley.standalone.platform.RegistrySettings;
import dev.parley.standalone.platform.StartupException;
import dev.parley.standalone.terminal.Progress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A whole Parley on this machine: broker and registry as child processes, every service in this JVM.
 * {@link #start} is called once; {@link #close} may come at any time, also during the start.
 */
public final class EmbeddedParley implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final DataFolder folder;
    private final Installation installation;
    private final BrokerProcess broker;
    private final RegistryProcess registry;
    private final Metrics metrics = new Metrics();
    private final RunningServices services = new RunningServices();
    private final List<ChildKeeper> keepers = new ArrayList<>();
    private final int port;
    private volatile Optional<Engines> engines = Optional.empty();

    /**
     * Prepares everything below a folder.
     *
     * @param port of 127.0.0.1, free, for the REST API
     * @throws StartupException where the folder's data cannot be used
     */
    public EmbeddedParley(DataFolder folder, int port, Installation installation) {
        this.folder = folder;
        this.installation = installation;
        this.port = port;
        var settings = BrokerSettings.onFreePorts();
        this.broker = BrokerProcess.in(folder, folder.isThrowAway() ? settings.forShortUse() : settings);
        this.registry = RegistryProcess.in(folder, RegistrySettings.onFreePorts());
    }

    /** Where the REST API is. */
    public URI url() {
        return URI.create("http://" + LoopbackPorts.HOST + ":" + port);
    }

    /** Where the broker and the registry are. */
    public Addresses addresses() {
        return new Addresses(broker.bootstrapServers(), registry.url());
    }

    /**
     * Starts everything and returns when requests can be served.
     *
     * @throws StartupException where something does not start; close it then
     */
    public void start(Progress progress) {
        broker.start();
        registry.start();
        var kafka = ServiceSet.kafka(folder, broker.bootstrapServers(), registry.url());
        var models = Settings.ofProcess().read(EngineSettings::from);
        var loading = inBackground(() -> Engines.of(models, InstantSource.system()));
        var serdes = infrastructure(kafka, progress);
        progress.step("services", () -> {
            var loaded = loading.join();
            engines = Optional.of(loaded);
            startServices(new ServiceSet(kafka, serdes, loaded));
            return services;
        });
    }

    private void startServices(ServiceSet set) {
        var keys = new FirstKeys(installation);
        try (var sender = set.commandSender()) {
            sender.start();
            keys.send(sender, Instant.now());
        }
        services.start(set.services(metrics, ServiceSet.gateway(port, installation), installation), PATIENCE);
        keys.awaitKnown(url(), PATIENCE);
    }

    /** From now on a child that dies is started again; {@code report} takes a sentence about it. */
    public void keepChildrenAlive(Consumer<String> report) {
        keep("broker", broker, report);
        keep("schema registry", registry, report);
    }

    private void keep(String name, PlatformProcess child, Consumer<String> report) {
        synchronized (keepers) {
            keepers.add(ChildKeeper.watch(name, child, report));
        }
    }

    /** Topics need the broker only, schemas the registry only: each goes ahead as soon as it can. */
    private TopicSerdes infrastructure(KafkaConfig kafka, Progress progress) {
        var topics = inBackground(() -> progress.step("Kafka broker and " + Topics.ALL.size() + " topics", () -> {
            broker.awaitReady();
            new TopicSetup(kafka, PATIENCE).ensure(Topics.ALL);
            return Topics.ALL;
        }));
        var serdes = inBackground(() -> progress.step("schema registry and schemas", () -> {
            registry.awaitReady();
            return new SchemaRegistration(kafka, PATIENCE).registerAll(Topics.ALL);
        }));
        try {
            topics.join();
            return serdes.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private static <T> CompletableFuture<T> inBackground(Supplier<T> work) {
        return CompletableFuture.supplyAsync(
                work, task -> Thread.ofPlatform().daemon().name("start").start(task));
    }

    @Override
    public void close() {
        synchronized (keepers) {
            keepers.forEach(ChildKeeper::close);
            keepers.clear();
        }
        services.close();
        engines.ifPresent(Engines::close);
        metrics.close();
        end(registry);
        end(broker);
    }

    private void end(PlatformProcess child) {
        if (folder.isThrowAway()) {
            child.killHard();
        } else {
            child.stop();
        }
    }
}
