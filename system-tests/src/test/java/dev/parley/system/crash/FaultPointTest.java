package dev.parley.system.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.kit.faults.FaultPoint;
import dev.parley.system.deployment.Deployment;
import dev.parley.system.deployment.Part;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * The bet behind the fast answer: the gateway replies from an outcome that is not committed yet. Both processors that decide are
 * halted at each point of a transaction while interviews go on, studies are published and runs created on them at once, and requests are
 * refused; every reply given must be what the committed log says in the end.
 */
class FaultPointTest {

    /** So many times a point is reached before the process ends there: in the middle of things. */
    private static final Map<Part, Integer> COMMANDS = Map.of(Part.RUN_PROCESSOR, 60, Part.CATALOG_PROCESSOR, 5);

    /** Transactions are fewer than commands. */
    private static final Map<Part, Integer> COMMITS = Map.of(Part.RUN_PROCESSOR, 15, Part.CATALOG_PROCESSOR, 4);

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Deployment parley = Deployment.shared();

    @Test
    void processors_halted_at_any_point_redo_every_command_to_the_same_outcome() throws InterruptedException {
        var doors = List.of(Door.at("gateway", parley.client()), Door.at("second-gateway", parley.secondClient()));
        var journal = new Journal();
        try (var interviewees = Interviewees.start(doors, journal, new Pulse(), new SplittableRandom(1))) {
            for (var point : FaultPoint.values()) {
                haltAt(point, interviewees);
            }
            COMMANDS.keySet().forEach(part -> parley.restartWith(part, List.of()));
            interviewees.awaitMoreAnswers(5 * interviewees.count());
            interviewees.finish();
        }
        new Results(parley.client(), journal.sent().keySet()).awaitAll();
        assertThat(Verdict.of(parley, journal)).isEmpty();
    }

    /** From one halt they go on into the next: what they redo is under the same load as what they do. */
    private void haltAt(FaultPoint point, Interviewees interviewees) {
        reached(point)
                .forEach((part, nth) -> parley.replaceWith(
                        part, List.of("-Dparley.test-faults=true", "-Dparley.fault-point=" + point + ":" + nth)));
        reached(point)
                .keySet()
                .forEach(part -> await(part + " is halted " + point)
                        .atMost(PATIENCE)
                        .until(() -> {
                            interviewees.nobodyGaveUp();
                            return !parley.process(part).isAlive();
                        }));
    }

    private static Map<Part, Integer> reached(FaultPoint point) {
        return switch (point) {
            case AFTER_DECIDE, AFTER_PUT, AFTER_FORWARD -> COMMANDS;
            case BEFORE_COMMIT, AFTER_COMMIT -> COMMITS;
        };
    }
}
