package dev.parley.gateway.simulate;

import dev.parley.client.Conversation;
import dev.parley.client.ProblemException;
import dev.parley.client.UnreachableException;
import dev.parley.domain.id.RunId;
import dev.parley.gateway.problem.ErrorCode;
import dev.parley.gateway.problem.Problem;
import dev.parley.gateway.problem.Result;
import dev.parley.gateway.simulate.Simulation.Status;
import dev.parley.simulator.SimulatedInterview;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets simulated participants take part, each on a virtual thread, through this gateway's own door: they join, consent and answer with
 * the run's link as people do, rates and checks included. What they do follows from what they are asked, so nothing is kept but how
 * they stand, and a simulation that a restart broke off goes on when it is asked for again. Thread-safe.
 */
public final class Simulations implements AutoCloseable {

    /** So many take part at once on a gateway. */
    public static final int MOST_AT_ONCE = 50;

    /** So many are remembered, the newest ones. */
    public static final int MOST_REMEMBERED = 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(Simulations.class);
    private static final Duration COME_BACK_AFTER = Duration.ofSeconds(5);
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(2);

    private final Supplier<URI> gateway;
    private final InstantSource clock;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("simulations-watch").unstarted(task));
    private final Map<RunId, SimulatedInterview> running = new HashMap<>();
    private final Map<RunId, Simulation> known = new LinkedHashMap<>();
    private boolean closed;

    /** @param gateway where this gateway listens, for itself */
    public Simulations(Supplier<URI> gateway, InstantSource clock) {
        this.gateway = gateway;
        this.clock = clock;
    }

    /** Sends somebody into a run. Who is there already stays; somebody else must wait until they have gone. */
    public synchronized Result<Simulation> start(Visit visit) {
        var before = of(visit.run()).filter(Simulation::isRunning);
        if (before.isPresent()) {
            return before.get().isOf(visit.guest())
                    ? Result.ok(before.get())
                    : Result.refused(Problem.of(
                            ErrorCode.CONFLICT,
                            "A simulated participant is taking part already: "
                                    + before.get().persona().wireName() + ", by "
                                    + before.get().engine() + "."));
        }
        if (closed || running.size() >= MOST_AT_ONCE) {
            return Result.refused(new Problem(
                    ErrorCode.RATE_LIMITED,
                    "At most " + MOST_AT_ONCE + " simulated participants take part at once on this gateway.",
                    List.of(),
                    Optional.of(COME_BACK_AFTER)));
        }
        var simulation = visit.begun(clock.instant());
        var conversation = Conversation.at(gateway.get(), visit.joinToken());
        var interview = new SimulatedInterview(conversation, visit.guest().participant(), visit.notes(), watch);
        running.put(visit.run(), interview);
        remember(simulation);
        threads.submit(() -> takePart(simulation, conversation, interview));
        return Result.ok(simulation);
    }

    /** What this gateway knows of the simulation in a run. */
    public synchronized Optional<Simulation> of(RunId run) {
        return Optional.ofNullable(known.get(run))
                .map(simulation -> Optional.ofNullable(running.get(run))
                        .map(interview -> simulation.wordedBy(interview.authors()))
                        .orElse(simulation));
    }

    private void takePart(Simulation simulation, Conversation conversation, SimulatedInterview interview) {
        try (conversation) {
            var end = interview.takePart().end();
            switch (end) {
                case OVER -> end(simulation, Status.OVER, Optional.empty());
                case STOPPED -> end(simulation, Status.STOPPED, Optional.empty());
                case SILENT, TOO_LONG -> end(simulation, Status.FAILED, Optional.of(end.sentence()));
            }
        } catch (ProblemException refused) {
            boolean over = refused.is("run_ended");
            end(
                    simulation,
                    over ? Status.OVER : Status.FAILED,
                    over ? Optional.empty() : Optional.ofNullable(refused.getMessage()));
        } catch (UnreachableException away) {
            end(simulation, isClosed() ? Status.STOPPED : Status.FAILED, Optional.ofNullable(away.getMessage()));
        } catch (RuntimeException bug) {
            LOG.error("The simulated participant of run {} broke off", simulation.run(), bug);
            end(simulation, Status.FAILED, Optional.of("Something went wrong inside of Parley."));
        }
    }

    private synchronized void end(Simulation simulation, Status how, Optional<String> why) {
        var authors = Optional.ofNullable(running.remove(simulation.run()))
                .map(SimulatedInterview::authors)
                .orElse(simulation.authors());
        remember(simulation.ended(how, why, authors, clock.instant()));
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private void remember(Simulation simulation) {
        known.remove(simulation.run());
        known.put(simulation.run(), simulation);
        if (known.size() > MOST_REMEMBERED) {
            known.values().stream()
                    .filter(old -> !old.isRunning())
                    .findFirst()
                    .ifPresent(oldest -> known.remove(oldest.run()));
        }
    }

    /** Sends everybody home; their runs stay as they are. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            running.values().forEach(SimulatedInterview::close);
        }
        threads.shutdownNow();
        watch.shutdownNow();
        try {
            if (!threads.awaitTermination(LONGEST_GOODBYE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.info("Some simulated participants are cut off");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
