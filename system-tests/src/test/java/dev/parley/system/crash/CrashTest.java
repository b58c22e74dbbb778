package dev.parley.system.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.client.Parley;
import dev.parley.system.client.Studies;
import dev.parley.system.deployment.Deployment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.kafka.common.IsolationLevel;
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
    private static final int QUICK = 8;
    private static final int GUESTS = 4;
    private static final int RECOVERED = 2 * (QUICK + GUESTS);
    private static final Path REPORT = Path.of("target", "crash-report.md");

    private final Deployment parley = Deployment.shared();
    private final Parley api = parley.client();

    @Test
    void nothing_is_lost_doubled_or_told_wrongly() throws InterruptedException, IOException {
        var random = new SplittableRandom(SEED);
        var journal = new Journal();
        var gaps = new Gaps();
        var plan = new FaultPlan(
                random.split(),
                List.copyOf(parley.services().keySet()),
                List.copyOf(parley.processes().keySet()));
        try (var interviewees = Interviewees.start(
                api, journal, random.split(), Studies.plain(api), QUICK, Studies.full(api), GUESTS)) {
            var stage = new Stage(parley.processes());
            for (int round = 0; round < ROUNDS; round++) {
                suffer(plan.next(), stage, interviewees, gaps);
            }
            interviewees.finish();
        }
        parley.awaitCompleted(journal.sent().keySet());
        report(journal, gaps);
        var log = new PublicLog(
                parley.kafka().config().bootstrapServers(),
                parley.kafka().config().registryUrl());
        var checker = new Checker(
                journal,
                log.read("parley.run.events.v1", IsolationLevel.READ_COMMITTED),
                log.read("parley.run.outcomes.v1", IsolationLevel.READ_UNCOMMITTED),
                run -> Seen.over(api, run));
        assertThat(checker.violations()).as("seed %d, %d rounds", SEED, ROUNDS).isEmpty();
    }

    private static void suffer(FaultPlan.Planned planned, Stage stage, Interviewees interviewees, Gaps gaps) {
        interviewees.awaitMoreAnswers(planned.afterAnswers());
        System.out.printf(
                "seed %d round %d: %s%n", SEED, planned.round(), planned.fault().kind());
        long from = System.nanoTime();
        stage.suffer(planned.fault());
        interviewees.awaitMoreAnswers(RECOVERED);
        gaps.suffered(planned.fault(), from, System.nanoTime());
    }

    private static void report(Journal journal, Gaps gaps) throws IOException {
        var text = "seed %d, %d rounds, %d interviews, %d answers acknowledged%n%n%s"
                .formatted(SEED, ROUNDS, journal.sent().size(), journal.answers(), gaps.table(journal.answerTimes()));
        System.out.println(text);
        Files.writeString(REPORT, text);
    }
}
