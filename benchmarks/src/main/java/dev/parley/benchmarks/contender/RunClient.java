package dev.parley.benchmarks.contender;

import java.io.IOException;

/** One user's way to a contender. Used by one thread. */
public interface RunClient extends AutoCloseable {

    /** Creates a run on the ten questions; answers its id. */
    String create() throws IOException, InterruptedException;

    /** Answers the run's open question; returns once that is decided. */
    void answer(String run) throws IOException, InterruptedException;

    /** Whether the run is completed, for a check now and then. */
    boolean completed(String run) throws IOException, InterruptedException;

    /** How often an outcome was late, or a request was refused for the time being. */
    long late();

    @Override
    void close() throws IOException;
}
