package dev.parley.kit.streams;

import dev.parley.kit.config.Settings;
import java.time.Duration;
import java.util.function.LongConsumer;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Writes to quiet partitions now and then, an hour after the last time ({@code PARLEY_STIR_SECONDS}). Erased words leave the log by
 * compaction, but a broker never compacts a partition's newest segment, and begins another one only when something is written: where
 * nothing happens any more, the words would stay for ever. What is written is a tombstone for a row that there never is.
 *
 * <p>For compacted topics and changelogs that may hold what participants said. Events have canaries; what is deleted by time needs nothing.
 */
public final class Stir {

    private static final long HOUR_S = 3_600;

    /** How often, by the clock of the machine: nothing is decided by it. */
    public static final Duration EVERY =
            Duration.ofSeconds(Settings.ofProcess().wholeNumber("PARLEY_STIR_SECONDS", HOUR_S, 1, 24 * HOUR_S));

    private Stir() {}

    /**
     * Keeps the store's changelog from resting, for as long as the task runs.
     *
     * @param nobody a key that no row ever has
     */
    public static <K> void changelog(ProcessingContext context, KeyValueStore<K, ?> store, K nobody) {
        every(context, _ -> store.delete(nobody));
    }

    /**
     * The same for what a processor writes itself.
     *
     * @param write is given the time, in milliseconds
     */
    public static void every(ProcessingContext context, LongConsumer write) {
        context.schedule(EVERY, PunctuationType.WALL_CLOCK_TIME, write::accept);
    }
}
