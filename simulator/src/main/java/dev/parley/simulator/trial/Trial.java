package dev.parley.simulator.trial;

import dev.parley.client.Parley;
import dev.parley.client.ProblemException;
import dev.parley.client.UnreachableException;
import dev.parley.client.model.Blueprint;
import dev.parley.simulator.StudyNotes;
import dev.parley.simulator.report.BlueprintReport;
import dev.parley.simulator.report.RunReports;
import dev.parley.simulator.report.Tally;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.IntConsumer;

/**
 * Tries a blueprint: makes test runs, lets simulated participants take part, each on a virtual thread, and adds up what the runs tell.
 * Nothing of a run is kept once it is counted, so thousands of them need no more memory than those that go on at once.
 */
public final class Trial {

    private final Parley parley;
    private final Plan plan;

    /** @param parley with a test key that may read results */
    public Trial(Parley parley, Plan plan) {
        this.parley = parley;
        this.plan = plan;
    }

    /**
     * Conducts all interviews and returns what they tell; a run that fails is counted, named and stops nothing.
     *
     * @param counted told how many runs are done, from several threads, after each
     * @throws TrialFailure when there is nothing to try
     * @throws ProblemException when the server refuses to show the blueprint
     * @throws UnreachableException when it does not answer
     */
    public BlueprintReport conduct(IntConsumer counted) throws InterruptedException {
        var blueprint = published();
        var tally = new Tally(blueprint, parley.agents().get(blueprint.agentId()), plan.seed());
        var notes = StudyNotes.of(blueprint.graph());
        var places = new Semaphore(plan.parallel());
        try (var watch = Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("trial-watch").factory());
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < plan.runs(); i++) {
                int number = i;
                places.acquire();
                threads.submit(() -> {
                    try {
                        one(new TrialRun(parley, plan, number, notes, watch), blueprint, tally);
                    } finally {
                        counted.accept(tally.count());
                        places.release();
                    }
                });
            }
        }
        return tally.report(parley.blueprints().validate(blueprint.id()).warnings());
    }

    private void one(TrialRun run, Blueprint blueprint, Tally tally) {
        try {
            var facts = run.conduct(blueprint);
            tally.add(run.persona(), RunReports.of(facts));
        } catch (TrialFailure | ProblemException | UnreachableException e) {
            tally.failed(String.valueOf(e.getMessage()));
        } catch (RuntimeException bug) {
            tally.failed("Something went wrong inside of Parley: " + bug);
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
