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

    /** Of a run: its creation and its answers. */
    private static final int REQUESTS = 11;

    private static final double GOAL_MS = 10;

    private static final String JOB = """
            Create a run on a blueprint of ten questions without probing and without analysis, give ten answers, each acknowledged after it has been
            decided, until the run is completed; every user one run after the other, without a pause. **CRUD** does the same over HTTP with Micronaut and
            PostgreSQL (`benchmarks/crud`): the same documents, idempotency keys and API keys, one transaction a request. The **bare loop** is the least that
            Kafka Streams can do: a command topic, a processor that counts in a store under exactly-once, an outcome topic, no HTTP and no schemas.
            """;

    private static final String CPU = """
            Server CPU is that of all server processes (for Parley services, broker and registry, for CRUD PostgreSQL too), until they have nothing left to do; the
            views, tables and timers that follow from an answer are in it. Ratios are taken round by round.
            """;

    private final Contest.Outcome outcome;

    ContestReport(Contest.Outcome outcome) {
        this.outcome = outcome;
    }

    Section section(Plan plan) {
        int most = plan.mostUsers();
        var goals = new ArrayList<Goal>();
        goals.add(throughput(most));
        // Compared where nobody waits for a disk: with fsync, both mostly wait.
        if (outcome.durability() == Durability.CACHE) {
            goals.add(cpu(most));
            if (outcome.users().contains(1)) {
                goals.add(latencyOfOne());
            }
            goals.add(latency(most));
        }
        String how = outcome.durability().words();
        return new Section("The ten-answer job, " + how, goals, JOB + durability() + CPU, tables());
    }

    private String durability() {
        return switch (outcome.durability()) {
            case CACHE -> "An acknowledged answer is in the operating system's cache (Kafka's default; `fsync=off`).\n";
            case FSYNC ->
                "An acknowledged answer is on the disk (`PARLEY_FSYNC=true`, `log.flush.interval.messages=1`; PostgreSQL's default).\n";
        };
    }

    private Goal throughput(int users) {
        var ratio = ratio(users, CRUD, (parley, crud) -> parley.runsPerSecond() / crud.runsPerSecond());
        return new Goal(
                        "completed runs/s at %d users against Micronaut + PostgreSQL, %s"
                                .formatted(users, outcome.durability().words()),
                        "≥ 1 ×, aim 2 ×",
                        ratio.with(2) + " ×",
                        Verdict.atLeast(ratio.median(), 1))
                .above("the bare loop, without HTTP, schemas, rules or views, completes %s × as many runs/s as CRUD"
                        .formatted(ratio(BARE, users, CRUD, (bare, crud) -> bare.runsPerSecond() / crud.runsPerSecond())
                                .with(2)));
    }

    private Goal cpu(int users) {
        var ratio = ratio(users, BARE, (parley, bare) -> parley.cpuMsPerAnswer() / bare.cpuMsPerAnswer());
        var crud = ratio(CRUD, users, BARE, (it, bare) -> it.cpuMsPerAnswer() / bare.cpuMsPerAnswer());
        return new Goal(
                        "server CPU per answer at %d users against the bare loop".formatted(users),
                        "≤ 4 ×, aim 3 ×",
                        ratio.with(1) + " ×",
                        Verdict.atMost(ratio.median(), 4))
                .above("the bare loop takes %s ms an answer; CRUD, which has HTTP too, takes %s × that"
                        .formatted(of(BARE, users, Round::cpuMsPerAnswer).with(3), crud.with(1)));
    }

    private Goal latencyOfOne() {
        var p50 = of(PARLEY, 1, Round::p50Ms);
        var p99 = of(PARLEY, 1, Round::p99Ms);
        return new Goal(
                        "answer latency, 1 user",
                        "p50 ≤ 1 ms, p99 ≤ 5 ms",
                        "p50 %s ms (%s × the bare loop), p99 %s ms"
                                .formatted(p50.with(2), latencyRatio(1).with(1), p99.with(1)),
                        Verdict.atMost(p50.median(), 1).and(Verdict.atMost(p99.median(), 5)))
                .above("the bare loop answers in p50 %s ms, p99 %s ms; CRUD in p50 %s ms, p99 %s ms"
                        .formatted(
                                of(BARE, 1, Round::p50Ms).with(2),
                                of(BARE, 1, Round::p99Ms).with(1),
                                of(CRUD, 1, Round::p50Ms).with(2),
                                of(CRUD, 1, Round::p99Ms).with(1)));
    }

    private Goal latency(int users) {
        var p50 = of(PARLEY, users, Round::p50Ms);
        double requests = users * 1_000 / GOAL_MS;
        return new Goal(
                        "answer latency, %d users".formatted(users),
                        "p50 ≤ 10 ms",
                        "p50 %s ms (%s × the bare loop), p99 %s ms"
                                .formatted(
                                        p50.with(1),
                                        latencyRatio(users).with(1),
                                        of(PARLEY, users, Round::p99Ms).with(0)),
                        Verdict.atMost(p50.median(), GOAL_MS))
                .above(
                        "%d users who do not pause wait %.0f ms only where %.0f requests/s are answered, which is %.0f runs/s; the bare loop, which has no HTTP, answers in p50 %s ms, CRUD in p50 %s ms"
                                .formatted(
                                        users,
                                        GOAL_MS,
                                        requests,
                                        requests / REQUESTS,
                                        of(BARE, users, Round::p50Ms).with(1),
                                        of(CRUD, users, Round::p50Ms).with(1)));
    }

    private Spread latencyRatio(int users) {
        return ratio(users, BARE, (parley, bare) -> parley.p50Ms() / bare.p50Ms());
    }

    private String tables() {
        var table = new Table(
                "users",
                "contender",
                "completed runs/s",
                "answer p50 ms",
                "answer p99 ms",
                "server CPU ms per answer",
                "repeated requests",
                "cores that idle contenders took",
                "cores that others took");
        for (int users : outcome.users()) {
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
                        of(contender, users, Round::idleCores).with(2),
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

    private Spread ratio(int users, String against, ToDoubleBiFunction<Round, Round> figure) {
        return ratio(PARLEY, users, against, figure);
    }

    /** Round by round: what was measured next to each other is compared. */
    private Spread ratio(String who, int users, String against, ToDoubleBiFunction<Round, Round> figure) {
        return Spread.ofRatios(rounds(who, users), rounds(against, users), figure);
    }

    private List<Round> rounds(String contender, int users) {
        return outcome.rounds().stream()
                .filter(round -> round.contender().equals(contender) && round.users() == users)
                .toList();
    }
}
