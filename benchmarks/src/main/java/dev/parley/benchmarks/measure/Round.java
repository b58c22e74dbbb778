package dev.parley.benchmarks.measure;

import java.time.Duration;
import org.HdrHistogram.Histogram;

/**
 * What one round of the ten-answer job brought.
 *
 * @param contender who did it
 * @param runs completed in the round
 * @param late requests repeated because their outcome was late or they were refused for the time being
 * @param elapsed wall time of the round
 * @param answers microseconds from sending an answer to its acknowledgement
 * @param serverCpu user and system time of all server processes, by the operating system's accounts, until they were quiet
 * @param idleCpu time that the contenders that had nothing to do took in the round
 * @param othersCpu time that the machine spent on what is neither contenders nor the load
 */
public record Round(
        String contender,
        int users,
        long runs,
        long late,
        Duration elapsed,
        Histogram answers,
        Duration serverCpu,
        Duration idleCpu,
        Duration othersCpu) {

    public double runsPerSecond() {
        return runs * 1e9 / elapsed.toNanos();
    }

    public double answersPerSecond() {
        return answers.getTotalCount() * 1e9 / elapsed.toNanos();
    }

    public double p50Ms() {
        return answers.getValueAtPercentile(50) / 1_000.0;
    }

    public double p99Ms() {
        return answers.getValueAtPercentile(99) / 1_000.0;
    }

    public double cpuMsPerAnswer() {
        return serverCpu.toNanos() / 1e6 / Math.max(1, answers.getTotalCount());
    }

    /** How many cores the contenders had that had nothing to do. */
    public double idleCores() {
        return (double) idleCpu.toNanos() / elapsed.toNanos();
    }

    /** How many cores others had. */
    public double othersCores() {
        return (double) othersCpu.toNanos() / elapsed.toNanos();
    }
}
