package dev.parley.kit.share;

import java.time.Instant;
import java.util.Optional;

/**
 * A record that was given to a worker.
 *
 * @param count how often it was given to a worker by now, 1 the first time
 * @param writtenAt the record's timestamp
 * @param traceparent the trace it came with
 */
public record Delivery<V>(String key, V value, int count, Instant writtenAt, Optional<String> traceparent) {}
