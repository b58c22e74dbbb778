package dev.parley.standalone.platform;

import java.nio.file.Path;

/** A process of the platform that can be started, stopped, killed and started again in the same place. Thread-safe. */
public interface PlatformProcess extends AutoCloseable {
    /** The process behind it. */
    ManagedProcess process();

    /** Starts and returns at once. */
    default void start() {
        process().start();
    }

    /** Waits until it serves, or throws a {@link StartupException}. */
    default void awaitReady() {
        process().awaitReady();
    }

    /** Stops in good order. */
    default void stop() {
        process().stop();
    }

    /** What {@code kill -9} does. */
    default void killHard() {
        process().killHard();
    }

    /** Starts again with the same ports and data and waits until it serves. */
    default void restart() {
        process().restart();
    }

    default boolean isAlive() {
        return process().isAlive();
    }

    default long pid() {
        return process().pid();
    }

    default Path logFile() {
        return process().logFile();
    }

    @Override
    default void close() {
        stop();
    }
}
