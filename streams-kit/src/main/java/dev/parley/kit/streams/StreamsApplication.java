package dev.parley.kit.streams;

import dev.parley.kit.config.KafkaConfig;
import dev.parley.kit.config.Sizing;
import dev.parley.kit.service.Health;
import dev.parley.kit.service.Service;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.common.errors.FencedInstanceIdException;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.CloseOptions.GroupMembershipOperation;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A Streams topology with the settings that make it correct: exactly once, static membership, named resources.
 *
 * <p>Any failure of a stream thread ends its transaction; the whole client is then closed and made anew, with growing pauses. Streams
 * itself could replace the thread alone, but under another member id, and the partitions would lie idle until the old member's
 * session ends; made anew, the client has its old ids and owns its partitions again at once.
 *
 * <p>{@link #start} and {@link #close} are not thread-safe, everything else is.
 */
public final class StreamsApplication implements Service {

    private static final Logger LOG = LoggerFactory.getLogger(StreamsApplication.class);
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(10);
    private static final Duration LOOK_AT_STOPS_EVERY = Duration.ofSeconds(5);

    private final String applicationId;
    private final Supplier<Topology> topology;
    private final KafkaConfig kafka;
    private final Sizing sizing;
    private final StreamGuards guards;
    private final Surroundings surroundings;
    private final Restarts restarts = new Restarts(System::nanoTime);
    private final LocalState localState;
    private final ScheduledThreadPoolExecutor supervisor;
    private volatile Optional<KafkaStreams> running = Optional.empty();
    private volatile Optional<KafkaStreamsMetrics> meters = Optional.empty();
    private volatile boolean closed;
    private volatile boolean leaves;

    /**
     * What an application offers to others.
     *
     * @param advertised {@code host:port} under which other instances reach this one's queries
     * @param meters where its metrics go
     * @param commits told around every commit
     */
    public record Surroundings(Optional<String> advertised, Optional<MeterRegistry> meters, CommitWatcher commits) {
        /** Nothing. */
        public static final Surroundings NONE = new Surroundings(Optional.empty(), Optional.empty());

        /** With commits that nobody watches. */
        public Surroundings(Optional<String> advertised, Optional<MeterRegistry> meters) {
            this(advertised, meters, CommitWatcher.NONE);
        }
    }

    /**
     * @param applicationId names the consumer group, the internal topics and the state folder
     * @param topology makes the topology; called again for every restart, and has to make the same one
     * @param guards that the topology uses
     * @param surroundings what it offers to others
     */
    public StreamsApplication(
            String applicationId,
            Supplier<Topology> topology,
            KafkaConfig kafka,
            Sizing sizing,
            StreamGuards guards,
            Surroundings surroundings) {
        this.applicationId = applicationId;
        this.topology = topology;
        this.kafka = kafka;
        this.sizing = sizing;
        this.guards = guards;
        this.surroundings = surroundings;
        this.localState = new LocalState(kafka.stateDirectory().resolve(applicationId));
        this.supervisor = new ScheduledThreadPoolExecutor(
                1,
                Thread.ofPlatform().daemon().name(applicationId + "-supervisor").factory(),
                new ThreadPoolExecutor.DiscardPolicy());
        supervisor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** Without queries from other instances and without metrics. */
    public StreamsApplication(
            String applicationId, Supplier<Topology> topology, KafkaConfig kafka, Sizing sizing, StreamGuards guards) {
        this(applicationId, topology, kafka, sizing, guards, Surroundings.NONE);
    }

    @Override
    public String name() {
        return applicationId;
    }

    @Override
    public void start() {
        startClient(localState.takeOver());
        long millis = LOOK_AT_STOPS_EVERY.toMillis();
        supervisor.scheduleWithFixedDelay(this::retryPassingStops, millis, millis, TimeUnit.MILLISECONDS);
    }

    private void startClient(boolean stateIsInOrder) {
        var settings = StreamsSettings.of(applicationId, kafka, sizing, surroundings.advertised());
        var streams = new KafkaStreams(
                topology.get(), settings, new GuardedClients(guards.stopped(), surroundings.commits()));
        streams.setUncaughtExceptionHandler(failure -> failed(streams, failure));
        streams.setStateListener((now, before) -> {
            if (now == KafkaStreams.State.ERROR) {
                scheduleRestart(streams);
            }
        });
        running = Optional.of(streams);
        meters.ifPresent(KafkaStreamsMetrics::close);
        meters = surroundings.meters().map(registry -> bound(streams, registry));
        if (!stateIsInOrder) {
            streams.cleanUp();
        }
        streams.start();
    }

    private static KafkaStreamsMetrics bound(KafkaStreams streams, MeterRegistry registry) {
        var metrics = new KafkaStreamsMetrics(streams);
        metrics.bindTo(registry);
        return metrics;
    }

    private StreamThreadExceptionResponse failed(KafkaStreams streams, Throwable failure) {
        // A client that was replaced may still be told that it was.
        if (running.filter(now -> now == streams).isPresent()) {
            LOG.error("{} failed and starts again: {}", applicationId, Failures.reason(failure), failure);
            restarts.failed(Failures.reason(failure), isFenced(failure));
        }
        return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }

    /** Two processes with one instance id take the partitions from each other. */
    private static boolean isFenced(Throwable failure) {
        return failure instanceof FencedInstanceIdException
                || (failure.getCause() != null && isFenced(failure.getCause()));
    }

    private void scheduleRestart(KafkaStreams streams) {
        if (!closed && !restarts.givenUp()) {
            supervisor.schedule(() -> restart(streams), restarts.pause().toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void restart(KafkaStreams old) {
        if (closed || running.filter(now -> now == old).isEmpty()) {
            return;
        }
        try {
            startClient(old.close(CloseOptions.timeout(CLOSE_TIMEOUT)));
        } catch (RuntimeException e) {
            LOG.error("{} could not start again and will try once more", applicationId, e);
            restarts.failed(Failures.reason(e), false);
            running.ifPresent(this::scheduleRestart);
        }
    }

    /** A partition that waited for a schema is read again from its stop: only a client made anew does that. */
    private void retryPassingStops() {
        if (!closed && guards.stopped().forgetRemedied()) {
            LOG.info("{} goes on with partitions that waited for a schema", applicationId);
            running.ifPresent(this::restart);
        }
    }

    /** The client, once started; another one after a restart, so ask every time. Empty before the start. */
    public Optional<KafkaStreams> streams() {
        return running;
    }

    @Override
    public Health health() {
        return StreamsHealth.of(running, restarts, guards.stopped().stops());
    }

    /** Ends it for good on this instance: it leaves its group, and its local state is deleted. */
    public void retire() {
        leaves = true;
        close();
        running.ifPresent(KafkaStreams::cleanUp);
    }

    @Override
    public void close() {
        closed = true;
        supervisor.shutdown();
        try {
            if (!supervisor.awaitTermination(CLOSE_TIMEOUT.toSeconds(), TimeUnit.SECONDS)) {
                supervisor.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        running.ifPresent(this::closeClient);
        meters.ifPresent(KafkaStreamsMetrics::close);
    }

    /**
     * Where others keep copies, it leaves its group: they go on at once, instead of waiting whether it comes back. Otherwise it stays a
     * member, unless it retires: whoever comes back with the same instance id owns its partitions, and nobody else had to read them anew.
     */
    private void closeClient(KafkaStreams streams) {
        var membership = leaves || sizing.standbyReplicas() > 0
                ? GroupMembershipOperation.LEAVE_GROUP
                : GroupMembershipOperation.REMAIN_IN_GROUP;
        if (streams.close(CloseOptions.timeout(CLOSE_TIMEOUT).withGroupMembershipOperation(membership))) {
            localState.closedInOrder();
        } else {
            LOG.warn("{} did not close within {}", applicationId, CLOSE_TIMEOUT);
        }
    }
}
