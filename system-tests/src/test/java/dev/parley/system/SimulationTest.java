package dev.parley.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.parley.client.Listing;
import dev.parley.client.Parley;
import dev.parley.client.ProblemException;
import dev.parley.client.model.InterviewRun;
import dev.parley.client.model.RunDraft;
import dev.parley.client.model.RunStatus;
import dev.parley.client.model.SimulatedPersona;
import dev.parley.client.model.Simulation;
import dev.parley.client.model.SimulationDraft;
import dev.parley.simulator.Persona;
import dev.parley.simulator.report.BlueprintReport;
import dev.parley.simulator.trial.Cast;
import dev.parley.simulator.trial.Plan;
import dev.parley.simulator.trial.Trial;
import dev.parley.system.client.Studies;
import dev.parley.system.deployment.Deployment;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Simulated participants on real parts: each service a process, every word over the join API. */
@DisplayName("Simulated participants")
class SimulationTest {

    private static final int RUNS = 14;
    private static final Duration LONG = Duration.ofSeconds(60);

    private final Parley parley = Deployment.shared().client();
    private final Parley elsewhere = Deployment.shared().secondClient();

    @Test
    void of_every_kind_try_a_blueprint_and_the_report_says_what_the_runs_say() throws InterruptedException {
        var blueprint = Studies.full(parley);
        var name = UUID.randomUUID().toString();
        var counted = new AtomicInteger();
        var report = new Trial(
                        parley, new Plan(blueprint, Arrays.asList(Persona.values()), RUNS, 4, 1, name), Cast.BUILT_IN)
                .conduct(done -> counted.accumulateAndGet(done, Math::max));

        assertThat(report.failures()).isEmpty();
        assertThat(report.runs()).isEqualTo(RUNS);
        assertThat(counted).hasValue(RUNS);
        var runs = parley.runs()
                .list(Listing.ALL.limit(100).metadata("simulation", name))
                .data();
        assertThat(runs).hasSize(RUNS).allMatch(InterviewRun::testMode);
        assertThat(report.personas()).hasSize(Persona.values().length).allMatch(part -> part.runs() == 2);
        endsAreThoseOfTheRuns(report, runs);
        questionsAreThoseOfTheResponses(report, runs);
    }

    @Test
    void are_sent_in_by_a_post_and_reported_on_at_any_gateway() {
        var run = parley.runs().create(RunDraft.on(Studies.full(parley)));

        var begun = parley.runs().simulate(run.id(), SimulationDraft.of(SimulatedPersona.COOPERATIVE));

        assertThat(begun.status()).contains(Simulation.Status.RUNNING);
        await().atMost(LONG)
                .until(() -> parley.runs().simulation(run.id()).status().equals(Optional.of(Simulation.Status.OVER)));
        var report = elsewhere.runs().simulation(run.id());
        assertThat(report.persona()).isEmpty();
        assertThat(report.report().orElseThrow().endReason()).contains("graph_completed");
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> parley.runs().simulate(run.id(), SimulationDraft.of(SimulatedPersona.TERSE)))
                .matches(refused -> refused.is("run_ended"));
    }

    private static void endsAreThoseOfTheRuns(BlueprintReport report, List<InterviewRun> runs) {
        assertThat(report.ends().stream().mapToInt(BlueprintReport.ByEnd::runs).sum())
                .isEqualTo(RUNS);
        assertThat(runs).allMatch(run -> !run.status().isOpen() && run.status() != RunStatus.PROCESSING);
        for (var end : report.ends()) {
            assertThat(runs)
                    .filteredOn(run -> run.endReason().equals(end.endReason()))
                    .hasSize(end.runs());
        }
    }

    private void questionsAreThoseOfTheResponses(BlueprintReport report, List<InterviewRun> runs) {
        var items = runs.stream()
                .flatMap(run -> parley.runs().partialResponses(run.id()).items().stream())
                .toList();
        for (var question : report.questions()) {
            var ofNode = items.stream()
                    .filter(item -> item.nodeId().equals(question.nodeId()))
                    .toList();
            assertThat(question.reached()).as(question.nodeId()).isEqualTo((int) runs.stream()
                    .filter(run -> run.progress().pathTaken().contains(question.nodeId()))
                    .count());
            assertThat(ofNode)
                    .as(question.nodeId())
                    .filteredOn(item -> item.answered())
                    .hasSize(question.answered());
        }
        assertThat(report.questions())
                .filteredOn(question -> question.reached() > 0)
                .hasSizeGreaterThan(4);
    }
}
