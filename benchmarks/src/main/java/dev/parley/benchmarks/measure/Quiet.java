package dev.parley.benchmarks.measure;

import dev.parley.benchmarks.contender.Contender;
import java.time.Duration;

/** Waits until a contender has done what its answers left it to do, so that it is no burden to whoever is next. */
final class Quiet {

    private static final Duration LOOK = Duration.ofMillis(250);
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    /** Of one core; more than any of them needs to do nothing. */
    private static final double SHARE = 0.2;

    private Quiet() {}

    /** Returns after two quiet looks, and in any case after some seconds. */
    static void await(Contender contender) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        int quiet = 0;
        while (quiet < 2 && System.nanoTime() < deadline) {
            Duration before = contender.cpuTime();
            long begin = System.nanoTime();
            Thread.sleep(LOOK);
            double share = (double) contender.cpuTime().minus(before).toNanos() / (System.nanoTime() - begin);
            quiet = share < SHARE ? quiet + 1 : 0;
        }
    }
}
