package dev.parley.gateway.canary;

import dev.parley.domain.envelope.Issuer;
import dev.parley.domain.id.CommandId;
import dev.parley.domain.id.RunId;
import dev.parley.domain.query.Freshness;
import dev.parley.domain.query.ReadResult;
import dev.parley.domain.query.RunQueries;
import dev.parley.domain.run.RunCommand.PassCanary;
import dev.parley.gateway.command.CommandGateway;
import dev.parley.gateway.command.Sender;
import dev.parley.gateway.problem.Result;
import dev.parley.kit.command.Canaries;
import dev.parley.kit.id.IdSource;
import dev.parley.kit.service.Health;
import dev.parley.kit.service.Service;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends something through every partition of the pipe at regular intervals, the way of every command: log, processor, outcome, event,
 * view. It belongs to nobody's organization, changes nothing and leaves nothing behind. Thread-safe.
 */
public final class Canary implements Service {

    private static final Logger LOG = LoggerFactory.getLogger(Canary.class);

    private final CommandGateway commands;
    private final RunQueries runs;
    private final CanarySettings settings;
    private final Source source;
    private final InstantSource clock;
    private final IdSource ids;
    private final Flights flights;
    private final Timer latency;
    private final CountDownLatch closed = new CountDownLatch(1);

    /**
     * Whose canaries these are.
     *
     * @param gateway its instance id: gateways do not take each other's canaries for their own
     */
    public record Source(String gateway, int partitions) {}

    public Canary(
            CommandGateway commands,
            RunQueries runs,
            CanarySettings settings,
            Source source,
            MeterRegistry metrics,
            InstantSource clock,
            IdSource ids) {
        this.commands = commands;
        this.runs = runs;
        this.settings = settings;
        this.source = source;
        this.clock = clock;
        this.ids = ids;
        this.flights = new Flights(source.partitions(), settings.limit(), clock);
        this.latency = Timer.builder("parley.canary.latency")
                .description("From sending a command to seeing its event in the view")
                .register(metrics);
        TimeGauge.builder(
                        "parley.canary.age",
                        flights,
                        TimeUnit.SECONDS,
                        it -> it.age().toMillis() / 1000.0)
                .description("Since the last canary that came through, where it is longest ago")
                .register(metrics);
    }

    @Override
    public String name() {
        return "canary";
    }

    @Override
    public void start() {
        for (int partition = 0; partition < source.partitions(); partition++) {
            int number = partition;
            Thread.ofVirtual().name("canary-" + number).start(() -> fly(number));
        }
    }

    @Override
    public void close() {
        closed.countDown();
    }

    @Override
    public Health health() {
        return flights.health();
    }

    private void fly(int partition) {
        RunId run = Canaries.run(source.gateway(), partition, source.partitions());
        try {
            do {
                send(partition, run);
            } while (!closed.await(settings.every().toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void send(int partition, RunId run) {
        long begun = System.nanoTime();
        try {
            Optional<String> lost = lost(run);
            if (lost.isPresent()) {
                flights.wasLost(partition, lost.get());
            } else {
                latency.record(System.nanoTime() - begun, TimeUnit.NANOSECONDS);
                flights.cameThrough(partition);
            }
        } catch (RuntimeException bug) {
            LOG.error("A canary broke off", bug);
            flights.wasLost(partition, "it broke off: " + bug.getMessage());
        }
    }

    /** Where it was lost; empty when it came through. */
    private Optional<String> lost(RunId run) {
        long number = clock.millis();
        return switch (commands.send(sender(run), new PassCanary(number), false)) {
            case Result.Refused<CommandGateway.Answer>(var problem) -> Optional.of("refused: " + problem.detail());
            case Result.Ok<CommandGateway.Answer>(CommandGateway.Answer.Pending _) ->
                Optional.of("its command was not decided in time");
            case Result.Ok<CommandGateway.Answer>(CommandGateway.Answer.Accepted _) ->
                lostBehindTheOutcome(run, number);
        };
    }

    /** There never was such a run: that the view knows so at this number is what is waited for. */
    private Optional<String> lostBehindTheOutcome(RunId run, long number) {
        Duration patience = settings.every();
        return switch (runs.run(Canaries.TENANT, run, Freshness.atLeast(number, patience))) {
            case ReadResult.Absent<?> _, ReadResult.Found<?> _, ReadResult.Erased<?> _ -> Optional.empty();
            case ReadResult.NotYet<?> _ ->
                Optional.of("its event did not reach the view in " + patience.toSeconds() + " s");
            case ReadResult.Unreachable<?>(var detail) -> Optional.of("the view cannot be reached: " + detail);
        };
    }

    private Sender sender(RunId run) {
        var id = new CommandId(ids.next());
        return new Sender(
                Canaries.TENANT,
                Issuer.WORKER,
                "canary",
                id,
                run.value(),
                "canary",
                OptionalLong.empty(),
                id.toString(),
                Optional.empty(),
                OptionalInt.empty());
    }
}
