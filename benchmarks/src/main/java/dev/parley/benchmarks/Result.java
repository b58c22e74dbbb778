package dev.parley.benchmarks;

import java.time.Duration;
import org.HdrHistogram.Histogram;

/**
 * What one round brought.
 *
 * @param runs completed in the round
 * @param late requests repeated because their outcome was late or they were refused for the time being
 * @param elapsed wall time of the round
 * @param answers microseconds from sending an answer to its acknowledgement
 * @param serverCpu user and system time of all server processes, by the operating system's accounts
 */
record Result(int users, long runs, long late, Duration elapsed, Histogram answers, Duration serverCpu) {

    double runsPerSecond() {
        return runs * 1e9 / elapsed.toNanos();
    }

    double p50Ms() {
        return answers.getValueAtPercentile(50) / 1_000.0;
    }

    double p99Ms() {
        return answers.getValueAtPercentile(99) / 1_000.0;
    }

    double cpuMsPerAnswer() {
        return serverCpu.toNanos() / 1e6 / Math.max(1, answers.getTotalCount());
    }
}
