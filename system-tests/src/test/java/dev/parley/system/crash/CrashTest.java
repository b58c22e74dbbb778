package dev.parley.system.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.system.deployment.Deployment;
import dev.parley.system.deployment.Instance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Processes are killed, frozen and kept away at random moments while interviews go on. {@code system-tests/crash} runs many rounds;
 * the seed decides faults and words, so that the same seed tells the same story again, as far as the machine's own timing lets it.
 */
@DisplayName("Whatever is killed while interviews go on")
@EnabledIfSystemProperty(named = "parley.crash.rounds", matches = "\\d+", disabledReason = "system-tests/crash runs it")
class CrashTest {

    private static final long SEED = Long.getLong("parley.crash.seed", 20_261_122L);
    private static final int ROUNDS = Integer.getInteger("parley.crash.rounds", 5);

    /** No round begins later than this. */
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(Integer.getInteger("parley.crash.minutes", 60));

    private static final Path REPORT = Path.of("target", "crash-report.md");
    private static final Path LOGS = Path.of("target", "crash-logs");

    /** Where the broker keeps what it knows of consumer groups: without it nobody can tell why it knew nothing of one. */
    private static final String GROUPS = "__consumer_offsets-";

    private final Deployment parley = Deployment.shared();
    private final Journal journal = new Journal();

    @Test
    void nothing_is_lost_doubled_or_told_wrongly() throws InterruptedException, IOException {
        var random = new SplittableRandom(SEED);
        var plan = new FaultPlan(random.split(), List.copyOf(parley.processes().keySet()), replaceable());
        var stage = new Stage(parley.processes());
        var doors = List.of(Door.at("gateway", parley.client()), Door.at("second-gateway", parley.secondClient()));
        var turns = new Pulse();
        var at = Map.of("gateway", parley.raw(), "second-gateway", parley.secondRaw());
        try (var knocks = Knocks.at(at, doors.getFirst().plain());
                var interviewees = Interviewees.start(doors, journal, turns, random.split())) {
            var gaps = new GapReport(doors.stream().map(Door::answers).toList(), turns, knocks);
            long enough = System.nanoTime() + LONG_ENOUGH.toNanos();
            for (int round = 0; round < ROUNDS && System.nanoTime() < enough; round++) {
                gaps.add(suffer(plan.next(), stage, interviewees));
                report(stage, gaps);
            }
            interviewees.finish();
            assertThat(knocks.violations()).isEmpty();
        }
        new Results(parley.client(), journal.sent().keySet()).awaitAll();
        assertThat(Verdict.of(parley, journal)).as("seed %d", SEED).isEmpty();
    }

    private List<String> replaceable() {
        return parley.instances().stream()
                .filter(instance -> parley.instances().contains(new Instance(instance.part(), 2)))
                .map(Instance::id)
                .sorted()
                .toList();
    }

    /** For whoever wants to know what a process went through. */
    @AfterEach
    void keepLogs() throws IOException {
        Files.createDirectories(LOGS);
        for (var process : parley.processes().values()) {
            var logs = Objects.requireNonNull(process.logFile().getParent());
            keep(logs, LOGS);
            var groups = logs.resolveSibling("broker").resolve("log");
            for (int i = 0; Files.exists(groups.resolve(GROUPS + i)); i++) {
                keep(groups.resolve(GROUPS + i), LOGS.resolve(GROUPS + i));
            }
        }
    }

    private static void keep(Path folder, Path copy) throws IOException {
        Files.createDirectories(copy);
        try (var files = Files.list(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, copy.resolve(folder.relativize(file)), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static Suffered suffer(FaultPlan.Planned planned, Stage stage, Interviewees interviewees) {
        interviewees.awaitMoreAnswers(planned.afterAnswers());
        System.out.printf(
                "%s seed %d round %d: %s%n",
                LocalTime.now().truncatedTo(ChronoUnit.SECONDS),
                SEED,
                planned.round(),
                planned.fault().kind());
        long from = System.nanoTime();
        long back = stage.suffer(planned.fault());
        long ready = System.nanoTime();
        interviewees.awaitMoreAnswers(2 * interviewees.count());
        return new Suffered(planned.fault(), from, back, ready, System.nanoTime());
    }

    private void report(Stage stage, GapReport gaps) throws IOException {
        int killed = stage.kills().values().stream().mapToInt(Integer::intValue).sum();
        Files.writeString(
                REPORT,
                "Seed %d, %d rounds: %d interviews, %d answers acknowledged, %d processes killed: %s%n%n%s"
                        .formatted(
                                SEED,
                                gaps.rounds(),
                                journal.sent().size(),
                                journal.answers(),
                                killed,
                                new TreeMap<>(stage.kills()),
                                gaps.table()));
    }
}
