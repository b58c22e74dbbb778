package dev.parley.system.crash;

import static org.awaitility.Awaitility.await;

import dev.parley.client.Parley;
import dev.parley.client.model.RunStatus;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Waits for the results of finished interviews: as long as it takes, while there are more and more of them. Not thread-safe. */
final class Results {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration GLANCE = Duration.ofSeconds(1);

    private final Parley parley;
    private final Set<String> missing;

    Results(Parley parley, Collection<String> runs) {
        this.parley = parley;
        this.missing = new HashSet<>(runs);
    }

    /** Returns when every run has its results; fails, and names those that have none, when no more of them come. */
    void awaitAll() {
        while (!missing.isEmpty()) {
            int before = missing.size();
            await("results of " + missing).atMost(PATIENCE).pollInterval(GLANCE).until(() -> {
                missing.removeIf(run -> parley.runs().get(run).status() == RunStatus.COMPLETED);
                return missing.size() < before;
            });
        }
    }
}
