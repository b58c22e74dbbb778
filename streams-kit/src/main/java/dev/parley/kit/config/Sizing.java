package dev.parley.kit.config;

/**
 * How much of the machine a Streams application may use, and how often it commits. Correctness does not depend on it. Immutable.
 *
 * @param streamThreads stream threads of this instance
 * @param commitIntervalMs how long a transaction stays open: what a committed reader waits for at most
 * @param cacheBytes record caches of all stores together; 0 writes every change through
 * @param pollMs how long a stream thread waits for records before it looks at its timers
 * @param standbyReplicas copies of each store on other instances, which take over at once from one that is stopped
 * @param gathering whether records are fetched together, at most half a second late, instead of each as soon as it can be read
 */
public record Sizing(
        int streamThreads, int commitIntervalMs, long cacheBytes, int pollMs, int standbyReplicas, boolean gathering) {

    /** Fits a laptop. */
    public static final Sizing DEFAULT = new Sizing(1, 20, 8L * 1024 * 1024, 10, 0, false);

    /**
     * For applications whose commits nobody waits for. A broker pays for each transaction, whatever is in it: five applications that
     * commit ten times a second cost it more than a hundred answers do.
     */
    public static final Sizing UNHURRIED = DEFAULT.committingEvery(400);

    public Sizing {
        check(streamThreads >= 1 && streamThreads <= 64, "streamThreads", streamThreads, "1 to 64");
        check(
                commitIntervalMs >= 1 && commitIntervalMs <= 3000,
                "commitIntervalMs",
                commitIntervalMs,
                "1 to 3000, well under the transaction timeout");
        check(cacheBytes >= 0, "cacheBytes", cacheBytes, "0 or more");
        check(pollMs >= 1 && pollMs <= 1000, "pollMs", pollMs, "1 to 1000");
        check(standbyReplicas >= 0 && standbyReplicas <= 8, "standbyReplicas", standbyReplicas, "0 to 8");
    }

    /** {@link #DEFAULT} where nothing else is said. */
    public static Sizing from(Settings settings) {
        return from(settings, DEFAULT);
    }

    /**
     * Reads {@code PARLEY_STREAM_THREADS}, {@code PARLEY_COMMIT_INTERVAL_MS}, {@code PARLEY_CACHE_BYTES}, {@code PARLEY_POLL_MS},
     * {@code PARLEY_STANDBY_REPLICAS}.
     *
     * @param usual where nothing else is said
     */
    public static Sizing from(Settings settings, Sizing usual) {
        return new Sizing(
                settings.integer("PARLEY_STREAM_THREADS", usual.streamThreads, 1, 64),
                settings.integer("PARLEY_COMMIT_INTERVAL_MS", usual.commitIntervalMs, 1, 3000),
                settings.wholeNumber("PARLEY_CACHE_BYTES", usual.cacheBytes, 0, Long.MAX_VALUE),
                settings.integer("PARLEY_POLL_MS", usual.pollMs, 1, 1000),
                settings.integer("PARLEY_STANDBY_REPLICAS", usual.standbyReplicas, 0, 8),
                usual.gathering);
    }

    /** The same with another commit interval. */
    public Sizing committingEvery(int otherCommitIntervalMs) {
        return new Sizing(streamThreads, otherCommitIntervalMs, cacheBytes, pollMs, standbyReplicas, gathering);
    }

    /** The same with another time of waiting for records. */
    public Sizing polling(int otherPollMs) {
        return new Sizing(streamThreads, commitIntervalMs, cacheBytes, otherPollMs, standbyReplicas, gathering);
    }

    /**
     * The same for an application that nobody waits for. Where it fetches each record at once, every commit of those who write what
     * it reads wakes it, and brokers pay for a request.
     */
    public Sizing gathered() {
        return new Sizing(streamThreads, commitIntervalMs, cacheBytes, pollMs, standbyReplicas, true);
    }

    private static void check(boolean holds, String name, long value, String wanted) {
        if (!holds) {
            throw new ConfigurationException("%s is %d: give %s".formatted(name, value, wanted));
        }
    }
}
