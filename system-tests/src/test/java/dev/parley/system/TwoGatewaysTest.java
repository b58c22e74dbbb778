package dev.parley.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.client.Parley;
import dev.parley.domain.envelope.AddressedOutcome;
import dev.parley.domain.id.PublicIds;
import dev.parley.kit.topic.Topics;
import dev.parley.system.client.Studies;
import dev.parley.system.deployment.Deployment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.apache.kafka.common.IsolationLevel;
import org.junit.jupiter.api.Test;

/** Two gateways at once: each gets its own replies, and only those. */
class TwoGatewaysTest {

    private static final int REQUESTS = 150;

    private final Deployment parley = Deployment.shared();

    @Test
    void each_gateway_is_answered_on_a_reply_partition_of_its_own() throws InterruptedException, ExecutionException {
        String blueprint = Studies.plain(parley.client());
        var first = new ArrayList<UUID>();
        var second = new ArrayList<UUID>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var left = threads.submit(creates(parley.client(), blueprint));
            var right = threads.submit(creates(parley.secondClient(), blueprint));
            first.addAll(left.get());
            second.addAll(right.get());
        }
        // An answer may come before its transaction is committed.
        Map<UUID, Integer> partitions = await().until(
                        this::partitionsByRun,
                        found -> found.keySet().containsAll(first)
                                && found.keySet().containsAll(second));
        assertThat(partitionsOf(first, partitions)).hasSize(1);
        assertThat(partitionsOf(second, partitions)).hasSize(1);
        assertThat(partitionsOf(first, partitions)).doesNotContainAnyElementsOf(partitionsOf(second, partitions));
    }

    private static Callable<List<UUID>> creates(Parley api, String blueprint) {
        return () -> {
            var runs = new ArrayList<UUID>();
            for (int i = 0; i < REQUESTS; i++) {
                runs.add(PublicIds.parse(PublicIds.Kind.RUN, Studies.run(api, blueprint))
                        .orElseThrow());
            }
            return runs;
        };
    }

    private Map<UUID, Integer> partitionsByRun() {
        var partitions = new HashMap<UUID, Integer>();
        for (var found : parley.kafka().readAll(Topics.RUN_OUTCOMES, IsolationLevel.READ_COMMITTED)) {
            found.value()
                    .map(AddressedOutcome::outcome)
                    .ifPresent(outcome -> partitions.put(outcome.aggregateId(), found.partition()));
        }
        return partitions;
    }

    private static Set<Integer> partitionsOf(List<UUID> runs, Map<UUID, Integer> partitions) {
        var used = new HashSet<Integer>();
        runs.forEach(run -> used.add(partitions.get(run)));
        return used;
    }
}
