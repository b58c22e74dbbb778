package dev.parley.kit.streams;

/** Told around every commit of a transaction, on the thread that commits; has to be quick. Thread-safe. */
public interface CommitWatcher {

    /** Watches nothing. */
    CommitWatcher NONE = new CommitWatcher() {};

    /** Everything of the transaction was sent, its commit comes next. */
    default void beforeCommit() {}

    /** The transaction is committed, and the application does not know yet. */
    default void afterCommit() {}
}
