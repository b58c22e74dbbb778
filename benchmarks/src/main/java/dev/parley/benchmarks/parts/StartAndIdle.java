package dev.parley.benchmarks.parts;

import dev.parley.benchmarks.contender.Durability;
import dev.parley.benchmarks.contender.ParleyProcess;
import dev.parley.benchmarks.measure.Spread;
import dev.parley.benchmarks.report.Goal;
import dev.parley.benchmarks.report.Section;
import dev.parley.benchmarks.report.Table;
import dev.parley.benchmarks.report.Verdict;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What starting the embedded default takes, and what it takes to have it there. */
public final class StartAndIdle implements Part {

    private static final int STARTS = 3;
    private static final double GOAL_START_S = 10;
    private static final double GOAL_GIB = 1.2;
    private static final double GOAL_PERCENT = 3;
    private static final Duration SETTLE = Duration.ofSeconds(60);
    private static final Duration IDLE = Duration.ofSeconds(60);
    private static final double MIB = 1 << 20;

    private static final String MEANING = """
            **Start**: from `./parley up` (built already) on an empty data folder until `/health/ready` is good and the first key
            is taken, three times; broker, registry and all services.
            **Idle**: the last of them, a minute later, for a minute in which nobody asks for anything: resident memory of all its processes at the end, as the operating
            system counts it (pages that processes share count in each), and CPU time, in percent of one core.
            """;

    /**
     * @param cpu in percent of a core
     * @param memory resident bytes by process
     */
    private record Idle(double cpu, Map<String, Long> memory) {

        double gib() {
            return memory.values().stream().mapToLong(Long::longValue).sum() / MIB / 1024;
        }
    }

    @Override
    public String name() {
        return "start-idle";
    }

    @Override
    public List<Section> measure(Plan plan) throws IOException, InterruptedException {
        var starts = new ArrayList<Double>();
        for (int i = 1; ; i++) {
            try (var parley = ParleyProcess.start(Durability.CACHE)) {
                double seconds = parley.startup().toMillis() / 1_000.0;
                Progress.say(String.format(Locale.ROOT, "Start %d of %d: %.1f s", i, STARTS, seconds));
                starts.add(seconds);
                if (i == STARTS) {
                    return List.of(section(Spread.of(starts), idle(parley)));
                }
            }
        }
    }

    private static Idle idle(ParleyProcess parley) throws IOException, InterruptedException {
        Progress.say("Watching it do nothing for " + IDLE.toSeconds() + " s");
        Thread.sleep(SETTLE);
        Duration before = parley.cpuTime();
        Thread.sleep(IDLE);
        double cpu = 100.0 * parley.cpuTime().minus(before).toNanos() / IDLE.toNanos();
        return new Idle(cpu, new TreeMap<>(parley.memory()));
    }

    private static Section section(Spread start, Idle idle) {
        var table = new Table("process", "resident MiB");
        idle.memory.forEach((process, bytes) -> table.row(process, Long.toString(Math.round(bytes / MIB))));
        return new Section(
                "Start and idle",
                List.of(
                        new Goal(
                                "embedded default: cold start to ready",
                                "≤ 10 s",
                                start.with(1) + " s",
                                Verdict.atMost(start.median(), GOAL_START_S)),
                        new Goal(
                                "embedded default: memory when idle",
                                "≤ 1.2 GiB RSS",
                                String.format(Locale.ROOT, "%.2f GiB", idle.gib()),
                                Verdict.atMost(idle.gib(), GOAL_GIB)),
                        new Goal(
                                "embedded default: CPU when idle",
                                "< 3 %",
                                String.format(Locale.ROOT, "%.1f %% of a core", idle.cpu),
                                idle.cpu < GOAL_PERCENT ? Verdict.MET : Verdict.MISSED)),
                MEANING,
                table.toString());
    }
}
