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
import dev.parley.standalone.platform.AotCaches;
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
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A whole Parley on this machine: broker and registry as child processes, every service in this JVM.
 * {@link #start} is called once; {@link #close} may come at any time, also during the start.
 */
public final class EmbeddedParley implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration NOTICING = Duration.ofSeconds(10);

    private final DataFolder folder;
    private final Installation installation;
    private final BrokerProcess broker;
    private final RegistryProcess registry;
    private final Metrics metrics = Metrics.from(Settings.ofProcess());
    private final RunningServices services = new RunningServices();
    private final List<ChildKeeper> keepers = new ArrayList<>();
    private final int port;
    private final ReentrantLock starting = new ReentrantLock();
    private final CompletableFuture<Void> closed = new CompletableFuture<>();
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
        this.broker = BrokerProcess.in(folder, brokerSettings(folder));
        this.registry = RegistryProcess.in(folder, RegistrySettings.onFreePorts());
    }

    /** {@code PARLEY_FSYNC=true}: what was acknowledged outlives a machine that loses its power, too. */
    private static BrokerSettings brokerSettings(DataFolder folder) {
        var settings = BrokerSettings.onFreePorts().with(Settings.ofProcess());
        var sized = folder.isThrowAway() ? settings.forShortUse() : settings;
        return Settings.ofProcess().flag("PARLEY_FSYNC", false) ? sized.flushingEveryRecord() : sized;
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
     * @throws CancellationException where it was closed meanwhile
     */
    public void start(Progress progress) {
        starting.lock();
        try {
            startAll(progress);
        } finally {
            starting.unlock();
        }
    }

    private void startAll(Progress progress) {
        goesOn(broker::start);
        goesOn(registry::start);
        var kafka = ServiceSet.kafka(folder, broker.bootstrapServers(), registry.url());
        var models = Settings.ofProcess().read(EngineSettings::from);
        var loading = inBackground(() -> Engines.of(models, InstantSource.system()));
        var serdes = infrastructure(kafka, progress);
        progress.step("services", () -> {
            var loaded = untilClosed(loading);
            engines = Optional.of(loaded);
            return untilClosed(inBackground(() -> {
                startServices(new ServiceSet(kafka, serdes, loaded));
                return services;
            }));
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

    /** What {@code /health/ready} calls degraded, a line for each service; none where all is well. */
    public List<String> complaints() {
        return services.complaints();
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
        untilClosed(topics);
        return untilClosed(serdes);
    }

    /** What comes of the work, unless this is closed meanwhile: then nobody waits for it. */
    private <T> T untilClosed(CompletableFuture<T> work) {
        try {
            return work.applyToEither(closed.thenApply(EmbeddedParley::<T>endOf), Function.identity())
                    .join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private static <T> T endOf(Void ignored) {
        throw new CancellationException("Parley was stopped while it was starting");
    }

    private void goesOn(Runnable step) {
        if (closed.isDone()) {
            endOf(null);
        }
        step.run();
    }

    private static <T> CompletableFuture<T> inBackground(Supplier<T> work) {
        return CompletableFuture.supplyAsync(
                work, task -> Thread.ofPlatform().daemon().name("start").start(task));
    }

    /** What a start that is under way still opens is closed too, once the start has noticed. */
    @Override
    public void close() {
        closed.complete(null);
        end();
        if (starting.isLocked()) {
            awaitNoticed();
            end();
        }
        metrics.close();
    }

    private void awaitNoticed() {
        try {
            if (starting.tryLock(NOTICING.toMillis(), TimeUnit.MILLISECONDS)) {
                starting.unlock();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void end() {
        synchronized (keepers) {
            keepers.forEach(ChildKeeper::close);
            keepers.clear();
        }
        services.close();
        engines.ifPresent(Engines::close);
        engines = Optional.empty();
        end(registry);
        end(broker);
    }

    private void end(PlatformProcess child) {
        // A program makes its cache when it ends in peace.
        if (folder.isThrowAway() && !AotCaches.training()) {
            child.killHard();
        } else {
            child.stop();
        }
    }
}
