package dev.parley.benchmarks.parts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.benchmarks.contender.Durability;
import dev.parley.benchmarks.measure.Round;
import dev.parley.benchmarks.report.Goal;
import dev.parley.benchmarks.report.Verdict;
import java.time.Duration;
import java.util.List;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the ten-answer job says")
class ContestReportTest {

    private static final int USERS = 64;

    @Test
    void compares_parley_with_the_baseline_and_the_bare_loop_round_by_round() {
        var goals = goals(
                Durability.CACHE,
                round("Parley", 300, 1.2, 18),
                round("CRUD", 200, 0.6, 20),
                round("bare loop", 900, 0.2, 5));
        assertThat(goals)
                .extracting(Goal::measured)
                .containsExactly(
                        "1.50 (1.50–1.50) ×",
                        "6.0 (6.0–6.0) ×",
                        "p50 18.0 (18.0–18.0) ms (3.6 (3.6–3.6) × the bare loop), p99 18 (18–18) ms");
        assertThat(goals).extracting(Goal::verdict).containsExactly(Verdict.MET, Verdict.MISSED, Verdict.MISSED);
    }

    @Test
    void with_fsync_says_throughput_only() {
        var goals = goals(
                Durability.FSYNC,
                round("Parley", 100, 1.2, 18),
                round("CRUD", 200, 0.6, 20),
                round("bare loop", 900, 0.2, 5));
        assertThat(goals).extracting(Goal::measured).containsExactly("0.50 (0.50–0.50) ×");
        assertThat(goals).extracting(Goal::verdict).containsExactly(Verdict.MISSED);
    }

    private static List<Goal> goals(Durability durability, Round... rounds) {
        var plan = new Plan(1, Duration.ofSeconds(1), Duration.ZERO, List.of(USERS), List.of(durability), 1, 1);
        return new ContestReport(new Contest.Outcome(durability, List.of(USERS), List.of(rounds)))
                .section(plan)
                .goals();
    }

    /** Of a second, with ten answers a run. */
    private static Round round(String contender, int runs, double cpuMsPerAnswer, int ms) {
        var answers = new Histogram(3);
        answers.recordValueWithCount(ms * 1_000L, runs * 10L);
        return new Round(
                contender,
                USERS,
                runs,
                0,
                Duration.ofSeconds(1),
                answers,
                Duration.ofNanos(Math.round(cpuMsPerAnswer * 1e6 * runs * 10)),
                Duration.ZERO,
                Duration.ZERO);
    }
}
