package dev.parley.benchmarks.parts;

import dev.parley.benchmarks.contender.Durability;
import dev.parley.benchmarks.measure.Round;
import dev.parley.benchmarks.measure.Spread;
import dev.parley.benchmarks.report.Goal;
import dev.parley.benchmarks.report.Section;
import dev.parley.benchmarks.report.Table;
import dev.parley.benchmarks.report.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;

/** What the ten-answer job says. */
final class ContestReport {

    private static final String PARLEY = "Parley";
    private static final String CRUD = "CRUD";
    private static final String BARE = "bare loop";

    private final Contest.Outcome outcome;

    ContestReport(Contest.Outcome outcome) {
        this.outcome = outcome;
    }

    Section section(Plan plan) {
        int most = plan.mostUsers();
        var goals = new ArrayList<Goal>();
        String how = outcome.durability().words();
        var ratio = ratio(most, CRUD, (parley, crud) -> parley.runsPerSecond() / crud.runsPerSecond());
        goals.add(new Goal(
                "completed runs/s at %d users against Micronaut + PostgreSQL, %s".formatted(most, how),
                "≥ 1 ×, aim 2 ×",
                ratio.with(2) + " ×",
                Verdict.atLeast(ratio.median(), 1)));
        // Compared where nobody waits for a disk: with fsync, both mostly wait.
        if (outcome.durability() == Durability.CACHE) {
            var cpu = ratio(most, BARE, (parley, bare) -> parley.cpuMsPerAnswer() / bare.cpuMsPerAnswer());
            goals.add(new Goal(
                    "server CPU per answer at %d users against the bare loop".formatted(most),
                    "≤ 4 ×, aim 3 ×",
                    cpu.with(1) + " ×",
                    Verdict.atMost(cpu.median(), 4)));
            goals.addAll(latencyGoals(plan, most));
        }
        return new Section("The ten-answer job, " + how, goals, tables(plan));
    }

    private List<Goal> latencyGoals(Plan plan, int most) {
        var goals = new ArrayList<Goal>();
        if (plan.users().contains(1)) {
            var p50 = of(PARLEY, 1, Round::p50Ms);
            var p99 = of(PARLEY, 1, Round::p99Ms);
            goals.add(new Goal(
                    "answer latency, 1 user",
                    "p50 ≤ 1 ms, p99 ≤ 5 ms",
                    "p50 %s ms (%s × the bare loop), p99 %s ms"
                            .formatted(p50.with(2), latencyRatio(1).with(1), p99.with(1)),
                    Verdict.atMost(p50.median(), 1).and(Verdict.atMost(p99.median(), 5))));
        }
        var p50 = of(PARLEY, most, Round::p50Ms);
        goals.add(new Goal(
                "answer latency, %d users".formatted(most),
                "p50 ≤ 10 ms",
                "p50 %s ms (%s × the bare loop), p99 %s ms"
                        .formatted(
                                p50.with(1),
                                latencyRatio(most).with(1),
                                of(PARLEY, most, Round::p99Ms).with(0)),
                Verdict.atMost(p50.median(), 10)));
        return goals;
    }

    private Spread latencyRatio(int users) {
        return ratio(users, BARE, (parley, bare) -> parley.p50Ms() / bare.p50Ms());
    }

    private String tables(Plan plan) {
        var table = new Table(
                "users",
                "contender",
                "completed runs/s",
                "answer p50 ms",
                "answer p99 ms",
                "server CPU ms per answer",
                "repeated requests",
                "cores used by others");
        for (int users : plan.users()) {
            for (var contender : List.of(PARLEY, CRUD, BARE)) {
                table.row(
                        Integer.toString(users),
                        contender,
                        of(contender, users, Round::runsPerSecond).with(0),
                        of(contender, users, Round::p50Ms).with(2),
                        of(contender, users, Round::p99Ms).with(1),
                        of(contender, users, Round::cpuMsPerAnswer).with(3),
                        Long.toString(rounds(contender, users).stream()
                                .mapToLong(Round::late)
                                .sum()),
                        of(contender, users, Round::othersCores).with(2));
            }
        }
        return table.toString();
    }

    private Spread of(String contender, int users, ToDoubleFunction<Round> figure) {
        return Spread.of(rounds(contender, users).stream()
                .map(round -> figure.applyAsDouble(round))
                .toList());
    }

    /** Round by round: what was measured next to each other is compared. */
    private Spread ratio(int users, String against, ToDoubleBiFunction<Round, Round> figure) {
        var ours = rounds(PARLEY, users);
        var theirs = rounds(against, users);
        var ratios = new ArrayList<Double>();
        for (int i = 0; i < ours.size(); i++) {
            ratios.add(figure.applyAsDouble(ours.get(i), theirs.get(i)));
        }
        return Spread.of(ratios);
    }

    private List<Round> rounds(String contender, int users) {
        return outcome.rounds().stream()
                .filter(round -> round.contender().equals(contender) && round.users() == users)
                .toList();
    }
}
