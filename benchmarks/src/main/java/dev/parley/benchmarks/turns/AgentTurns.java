package dev.parley.benchmarks.turns;

import dev.parley.benchmarks.contender.Durability;
import dev.parley.benchmarks.contender.ParleyProcess;
import dev.parley.benchmarks.contender.Study;
import dev.parley.client.Parley;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.HdrHistogram.Histogram;

/**
 * How long participants wait for the agent's next words with the built-in engine: from sending an answer to reading the agent's words
 * on the live stream. So many interviews go on at once on an embedded Parley of its own, with probing, on the participants' API;
 * everybody thinks before each answer, between half and one and a half times the time given, as people do. Results and analyses of
 * those that end are made meanwhile. Client and servers share the machine.
 *
 * <p>{@code AgentTurns [interviews at once] [seconds] [seconds of thinking]}
 */
public final class AgentTurns {

    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final long SEED = 20_261_122;

    private AgentTurns() {}

    /** Runs the benchmark and prints a table. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int interviews = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 50;
        var time = Duration.ofSeconds(arguments.length > 1 ? Long.parseLong(arguments[1]) : 120);
        var thinking = Duration.ofSeconds(arguments.length > 2 ? Long.parseLong(arguments[2]) : 4);
        System.err.println("Starting an embedded Parley ...");
        try (var parley = ParleyProcess.start(Durability.CACHE);
                var client = Parley.at(parley.base(), parley.key())) {
            var blueprint = Study.publishProbed(parley);
            var random = new SplittableRandom(SEED);
            System.err.println("Warming up for " + WARM_UP.toSeconds() + " s ...");
            measure(parley, client, blueprint, random.split(), interviews, WARM_UP, thinking);
            System.err.println("Measuring for " + time.toSeconds() + " s ...");
            var cpuBefore = parley.cpuTime();
            var waits = measure(parley, client, blueprint, random.split(), interviews, time, thinking);
            print(interviews, thinking, waits, parley.cpuTime().minus(cpuBefore));
            parley.memory().forEach((process, bytes) -> System.out.printf("- %s: %d MiB%n", process, bytes >> 20));
        }
    }

    private static Histogram measure(
            ParleyProcess parley,
            Parley client,
            String blueprint,
            SplittableRandom random,
            int interviews,
            Duration time,
            Duration thinking)
            throws IOException, InterruptedException {
        long deadline = System.nanoTime() + time.toNanos();
        var waits = new Histogram(3);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Histogram>> taking = new ArrayList<>();
            for (int i = 0; i < interviews; i++) {
                var somebody = new Interviewee(client, parley.base(), blueprint, new Talk(random.split()), thinking);
                taking.add(threads.submit(() -> somebody.takePartUntil(deadline)));
            }
            for (var part : taking) {
                waits.add(part.get());
            }
        } catch (ExecutionException failed) {
            throw new IOException("an interview failed", failed.getCause());
        }
        return waits;
    }

    private static void print(int interviews, Duration thinking, Histogram waits, Duration cpu) {
        System.out.println(
                "| interviews at once | thinking s | turns | p50 ms | p90 ms | p99 ms | longest ms | CPU ms per turn |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        System.out.println(String.format(
                Locale.ROOT,
                "| %d | %d | %d | %.0f | %.0f | %.0f | %.0f | %.1f |",
                interviews,
                thinking.toSeconds(),
                waits.getTotalCount(),
                ms(waits.getValueAtPercentile(50)),
                ms(waits.getValueAtPercentile(90)),
                ms(waits.getValueAtPercentile(99)),
                ms(waits.getMaxValue()),
                cpu.toNanos() / 1e6 / Math.max(1, waits.getTotalCount())));
        System.out.println("\nMemory (resident) at the end:\n");
    }

    private static double ms(long micros) {
        return micros / 1_000.0;
    }
}
