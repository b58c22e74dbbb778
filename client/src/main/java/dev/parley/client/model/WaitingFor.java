package dev.parley.client.model;

import java.time.Instant;

/**
 * What a run waits for.
 *
 * @param what {@code scheduled_time}, {@code participant}, {@code consent}, {@code answer}, {@code assessment}, {@code responses}
 *     or {@code analysis}
 * @param until when the run goes on without it, by itself
 */
public record WaitingFor(String what, Instant since, Instant until) {}
