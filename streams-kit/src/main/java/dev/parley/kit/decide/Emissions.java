package dev.parley.kit.decide;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/**
 * The records that a decision brings: encoded first, forwarded when everything has been encoded and put, so that nothing half
 * done can stay. All carry the decision's time. Lives for one command; not thread-safe.
 */
public final class Emissions {

    private record Emission(String sink, Record<Object, @Nullable Object> record) {}

    private final long timestamp;
    private final Deque<Emission> emissions = new ArrayDeque<>(8);

    public Emissions(Instant at) {
        this.timestamp = at.toEpochMilli();
    }

    /** A record, after those added before. */
    public void add(String sink, String key, byte[] value, Headers headers) {
        emissions.addLast(emission(sink, key, value, headers));
    }

    /** A tombstone, after the records added before: what has that key goes. */
    public void addTombstone(String sink, String key, Headers headers) {
        emissions.addLast(emission(sink, key, null, headers));
    }

    /** The outcome: ahead of all others, because somebody waits for it. */
    public void addOutcome(String sink, String key, EncodedOutcome outcome, Headers headers) {
        emissions.addFirst(emission(sink, key, outcome, headers));
    }

    /** Hands everything to the sinks. */
    public void forward(ProcessorContext<Object, Object> context) {
        for (Emission emission : emissions) {
            context.forward(emission.record(), emission.sink());
        }
    }

    private Emission emission(String sink, Object key, @Nullable Object value, Headers headers) {
        return new Emission(sink, new Record<>(key, value, timestamp, headers));
    }
}
