package dev.parley.benchmarks.report;

/**
 * A goal and what was measured.
 *
 * @param figure what is measured
 * @param goal what it should be
 * @param measured what it is, with its spread
 */
public record Goal(String figure, String goal, String measured, Verdict verdict) {}
