package dev.parley.benchmarks.parts;

import dev.parley.benchmarks.contender.Durability;
import dev.parley.benchmarks.contender.ParleyProcess;
import dev.parley.benchmarks.measure.Spread;
import dev.parley.benchmarks.report.Goal;
import dev.parley.benchmarks.report.Section;
import dev.parley.benchmarks.report.Table;
import dev.parley.benchmarks.report.Verdict;
import dev.parley.benchmarks.turns.Turns;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.HdrHistogram.Histogram;

/** The agent's next words, with the built-in engine. */
public final class AgentTurns implements Part {

    private static final Duration THINKING = Duration.ofSeconds(4);

    /** Each must see some turns of everybody, who all think for seconds. */
    private static final int ROUNDS_OF_OTHERS = 3;

    private static final double GOAL_P50_MS = 50;
    private static final double GOAL_P99_MS = 250;

    private static final String MEANING = """
            Participants with links, each thinking for 2 to 6 s before an answer of one to three sentences, on a blueprint of ten questions with up to two
            follow-ups each; from sending an answer to reading the agent's next words on the live stream, every answer assessed and every follow-up worded by the
            built-in engine, results and analyses of interviews that end being made meanwhile.
            """;

    private record Round(Histogram waits, double cpuMs) {}

    @Override
    public String name() {
        return "turns";
    }

    @Override
    public List<Section> measure(Plan plan) throws IOException, InterruptedException {
        Progress.say("Starting Parley for the agent's turns");
        var rounds = new ArrayList<Round>();
        try (var parley = ParleyProcess.start(Durability.CACHE);
                var turns = Turns.begin(parley, plan.interviews(), THINKING)) {
            turns.during(plan.warmUp());
            for (int i = 1; i <= plan.rounds(); i++) {
                Duration before = parley.cpuTime();
                var waits = turns.during(plan.rounds(ROUNDS_OF_OTHERS));
                double cpuMs = parley.cpuTime().minus(before).toNanos() / 1e6 / Math.max(1, waits.getTotalCount());
                rounds.add(new Round(waits, cpuMs));
                Progress.say("Round %d of %d: %d turns, p50 %.0f ms, p99 %.0f ms"
                        .formatted(i, plan.rounds(), waits.getTotalCount(), ms(waits, 50), ms(waits, 99)));
            }
        }
        return List.of(section(plan.interviews(), rounds));
    }

    private static Section section(int interviews, List<Round> rounds) {
        var p50 = spread(rounds, 50);
        var p99 = spread(rounds, 99);
        var table =
                new Table("interviews at once", "turns a round", "p50 ms", "p90 ms", "p99 ms", "server CPU ms a turn");
        table.row(
                Integer.toString(interviews),
                Spread.of(rounds.stream()
                                .map(round -> (double) round.waits.getTotalCount())
                                .toList())
                        .with(0),
                p50.with(0),
                spread(rounds, 90).with(0),
                p99.with(0),
                Spread.of(rounds.stream().map(Round::cpuMs).toList()).with(1));
        return new Section(
                "The agent's next words",
                List.of(new Goal(
                        "agent's next words with the built-in engine, %d interviews at once".formatted(interviews),
                        "p50 ≤ 50 ms, p99 ≤ 250 ms",
                        "p50 %s ms, p99 %s ms".formatted(p50.with(0), p99.with(0)),
                        Verdict.atMost(p50.median(), GOAL_P50_MS).and(Verdict.atMost(p99.median(), GOAL_P99_MS)))),
                MEANING,
                table.toString());
    }

    private static Spread spread(List<Round> rounds, double percentile) {
        return Spread.of(
                rounds.stream().map(round -> ms(round.waits, percentile)).toList());
    }

    private static double ms(Histogram waits, double percentile) {
        return waits.getValueAtPercentile(percentile) / 1_000.0;
    }
}
