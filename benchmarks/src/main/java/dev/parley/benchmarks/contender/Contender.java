package dev.parley.benchmarks.contender;

import java.io.IOException;
import java.time.Duration;

/** Something that does the ten-answer job, in processes of its own. Thread-safe. */
public interface Contender extends AutoCloseable {

    /** For tables. */
    String name();

    /** The way of one more user to it. */
    RunClient connect() throws IOException;

    /** CPU time of all its processes so far. */
    Duration cpuTime();

    @Override
    void close() throws IOException;
}
