package dev.parley.simulator.trial;

import dev.parley.client.Parley;
import dev.parley.client.ProblemException;
import dev.parley.client.UnreachableException;
import dev.parley.client.model.Blueprint;
import dev.parley.simulator.StudyNotes;
import dev.parley.simulator.report.BlueprintReport;
import dev.parley.simulator.report.Tally;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.function.IntConsumer;

/**
 * Tries a blueprint: makes test runs, lets simulated participants take part, each on a virtual thread, and adds up what the runs tell.
 * Nothing of a run is kept once it is counted, so thousands of them need no more memory than those that go on at once. Conducted once;
 * {@link #stop} may come from another thread.
 */
public final class Trial {

    private final Parley parley;
    private final Plan plan;
    private final Cast cast;
    private final Set<TrialRun> running = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private boolean stopping;

    /** @param parley with a test key that may read results */
    public Trial(Parley parley, Plan plan, Cast cast) {
        this.parley = parley;
        this.plan = plan;
        this.cast = cast;
    }

    /**
     * Conducts all interviews and returns what they tell; a run that fails is counted, named and stops nothing. When it is stopped,
     * what is returned is what the runs tell that were done by then.
     *
     * @param counted told how many runs are done, from several threads, after each
     * @throws TrialFailure when there is nothing to try
     * @throws ProblemException when the server refuses to show the blueprint
     * @throws UnreachableException when it does not answer
     */
    public BlueprintReport conduct(IntConsumer counted) throws InterruptedException {
        try (threads) {
            var blueprint = published();
            var findings = parley.blueprints().validate(blueprint.id()).warnings();
            var agent = parley.agents().get(blueprint.agentId());
            var tally = new Tally(blueprint, agent, new Tally.Plan(cast.engine(), plan.seed(), plan.runs()));
            try (var watch = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("trial-watch").factory())) {
                conduct(blueprint, tally, watch, counted);
            }
            return tally.report(findings);
        }
    }

    private void conduct(Blueprint blueprint, Tally tally, ScheduledExecutorService watch, IntConsumer counted)
            throws InterruptedException {
        var notes = StudyNotes.of(blueprint.graph());
        var places = new Semaphore(plan.parallel());
        for (int i = 0; i < plan.runs(); i++) {
            places.acquire();
            var run = new TrialRun(parley, plan, i, cast, notes, watch);
            boolean begun = begin(run, () -> {
                try {
                    one(run, blueprint, tally);
                } finally {
                    running.remove(run);
                    counted.accept(tally.count());
                    places.release();
                }
            });
            if (!begun) {
                return;
            }
        }
        places.acquire(plan.parallel());
    }

    private synchronized boolean begin(TrialRun run, Runnable work) {
        if (!stopping) {
            running.add(run);
            threads.execute(work);
        }
        return !stopping;
    }

    /** Ends the interviews that are under way, which then tell nothing, and begins no more. */
    public synchronized void stop() {
        stopping = true;
        running.forEach(TrialRun::stop);
        threads.shutdownNow();
    }

    private synchronized boolean isStopping() {
        return stopping;
    }

    private void one(TrialRun run, Blueprint blueprint, Tally tally) {
        attempted(run, blueprint, tally).filter(_ -> !isStopping()).ifPresent(tally::failed);
    }

    /** Why it came to nothing. */
    private static Optional<String> attempted(TrialRun run, Blueprint blueprint, Tally tally) {
        try {
            tally.add(run.conduct(blueprint));
            return Optional.empty();
        } catch (TrialFailure | ProblemException | UnreachableException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        } catch (RuntimeException bug) {
            return Optional.of("Something went wrong inside of Parley: " + bug);
        }
    }

    private Blueprint published() {
        var newest = parley.blueprints().get(plan.blueprintId());
        var version = newest.publishedVersion()
                .orElseThrow(() -> new TrialFailure("The blueprint \"" + newest.name()
                        + "\" has not been published: publish it (POST /api/v1/blueprints/" + newest.id()
                        + "/publish), then it can be tried."));
        if (!newest.testMode()) {
            throw new TrialFailure("Simulated participants take part in test runs only: give a test key (sk_test_…),"
                    + " and a blueprint that was made with one.");
        }
        return parley.blueprints().version(newest.id(), version);
    }
}
