package dev.parley.kit.service;

/**
 * A part of Parley with a life of its own: a process of its own, or one of several in a JVM.
 * {@link #start} and {@link #close} are called once each, by one thread; {@link #health} at any time by any thread.
 */
public interface Service extends AutoCloseable {

    /** Its name in logs and health, for example {@code run-processor}. */
    String name();

    /**
     * Starts; returns when everything has been set going. It may serve only a little later: {@link #health} says when. A part that
     * works only when it is given something has nothing to do here.
     *
     * @throws RuntimeException if it cannot start; the message says what to do. Nothing is left running
     */
    default void start() {}

    /** Stops within a bounded time, work in hand first. Does nothing when it is not running. */
    @Override
    void close();

    /** How it is doing right now. Cheap; never blocks. */
    Health health();
}
