package dev.parley.projections.rebuild;

import dev.parley.kit.config.KafkaConfig;
import dev.parley.kit.service.Health;
import dev.parley.kit.topic.Topic;
import dev.parley.projections.rebuild.CatchUp.Progress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.streams.KafkaStreams;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the generation that serves, and builds the next one beside it when somebody wants one: a Streams application with another id reads
 * the log from its beginning into stores of its own. When it has caught up on all instances it is shown to readers, and only then the old
 * one goes. Which generation serves is on the {@link GenerationLog}, so a restart in between changes nothing.
 *
 * <p>{@link #start} and {@link #close} are called once; everything else is thread-safe.
 */
public final class ViewKeeper implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ViewKeeper.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);
    private static final Duration IDLE = Duration.ofSeconds(10);

    private final KafkaConfig kafka;
    private final List<Topic<?>> topics;
    private final IntFunction<Generation> maker;
    private final HeldViews shown;
    private final Thread thread =
            Thread.ofPlatform().daemon().name("view-keeper").unstarted(this::run);
    private volatile Optional<GenerationLog> log = Optional.empty();
    private volatile Optional<Generation> serving = Optional.empty();
    private volatile Optional<Generation> building = Optional.empty();
    private volatile Optional<Progress> progress = Optional.empty();
    private volatile boolean closed;

    /** Only the keeper's thread has these. */
    private Optional<CatchUp> catchUp = Optional.empty();

    private Optional<Generation> passing = Optional.empty();
    private int cleanBefore;

    /**
     * @param topics that are folded
     * @param maker makes a generation, not started
     * @param shown what readers read
     */
    public ViewKeeper(KafkaConfig kafka, List<Topic<?>> topics, IntFunction<Generation> maker, HeldViews shown) {
        this.kafka = kafka;
        this.topics = List.copyOf(topics);
        this.maker = maker;
        this.shown = shown;
    }

    /** Starts the generation that serves. */
    public void start() {
        var opened = GenerationLog.open(kafka.connection(), kafka.replicationFactor());
        log = Optional.of(opened);
        Remains.deleteLocal(kafka.stateDirectory(), opened.known().serving());
        var generation = maker.apply(opened.known().serving());
        shown.show(generation.views());
        serving = Optional.of(generation);
        generation.application().start();
        thread.start();
    }

    private void run() {
        try (var opened = log.orElseThrow()) {
            while (!closed) {
                look(opened);
            }
        } finally {
            catchUp.ifPresent(CatchUp::close);
        }
    }

    private void look(GenerationLog opened) {
        try {
            var known = opened.await(building.isPresent() || passing.isPresent() ? LOOK_EVERY : IDLE);
            passing.ifPresent(this::retire);
            serving.ifPresent(now -> follow(opened, known, now));
            serving.ifPresent(this::cleanUp);
        } catch (WakeupException e) {
            LOG.debug("told to end");
        } catch (RuntimeException e) {
            LOG.warn("The generations of the views are looked after again in a moment", e);
        }
    }

    private void follow(GenerationLog opened, Generations known, Generation now) {
        int next = known.serving() > now.number() ? known.serving() : known.wanted();
        if (next <= now.number() || closed) {
            return;
        }
        if (building.filter(begun -> begun.number() >= known.serving()).isEmpty()) {
            building.ifPresent(begun -> begun.application().retire());
            build(next);
        }
        building.ifPresent(begun -> {
            if (known.serving() < begun.number()) {
                serveWhenComplete(opened, begun);
            } else if (begun.health().ready()) {
                show(begun, now);
            }
        });
    }

    private void build(int number) {
        LOG.info("Generation {} of the views is being built", number);
        var generation = maker.apply(number);
        catchUp.ifPresent(CatchUp::close);
        catchUp = Optional.of(new CatchUp(kafka.connection(), number, topics));
        progress = Optional.empty();
        building = Optional.of(generation);
        generation.application().start();
    }

    private void serveWhenComplete(GenerationLog opened, Generation begun) {
        progress = catchUp.map(CatchUp::look);
        if (progress.filter(Progress::complete).isPresent()) {
            opened.serve(begun.number());
        }
    }

    /** The old one goes with the next look: readers that hold one of its partitions come to their end first. */
    private void show(Generation begun, Generation old) {
        shown.show(begun.views());
        serving = Optional.of(begun);
        building = Optional.empty();
        passing = Optional.of(old);
        catchUp.ifPresent(CatchUp::close);
        catchUp = Optional.empty();
        LOG.info("Generation {} of the views serves", begun.number());
    }

    private void retire(Generation old) {
        passing = Optional.empty();
        old.application().retire();
    }

    private void cleanUp(Generation now) {
        if (passing.isEmpty() && cleanBefore < now.number() && new Remains(kafka.connection()).removed(now.number())) {
            cleanBefore = now.number();
        }
    }

    /** The client of the generation that serves, once started. */
    public Optional<KafkaStreams> streams() {
        return serving.flatMap(now -> now.application().streams());
    }

    /** That of the generation that serves; one that is being built is a matter of its own, and worth a look when it cannot go on. */
    public Health health() {
        var now = serving.map(Generation::health)
                .orElseGet(() -> Health.of("streams", Health.State.NOT_READY, "not started"));
        return building.map(begun -> now.and(rebuilding(begun))).orElse(now);
    }

    private Health rebuilding(Generation begun) {
        var stops = begun.health().checks().stream()
                .filter(check -> check.state() == Health.State.DEGRADED)
                .map(check -> check.name() + " " + check.detail())
                .toList();
        var far = progress.map(come -> come.done() + " of " + come.all() + " records")
                .orElse("begins");
        return stops.isEmpty()
                ? Health.of("rebuild", Health.State.UP, far)
                : Health.of("rebuild", Health.State.DEGRADED, "cannot come to its end: " + String.join("; ", stops));
    }

    @Override
    public void close() {
        closed = true;
        log.ifPresent(GenerationLog::wakeUp);
        try {
            thread.join(Duration.ofSeconds(15));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        building.ifPresent(begun -> begun.application().close());
        passing.ifPresent(old -> old.application().close());
        serving.ifPresent(now -> now.application().close());
    }
}
