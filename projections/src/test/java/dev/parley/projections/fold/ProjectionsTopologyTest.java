package dev.parley.projections.fold;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.kit.streams.StreamGuards;
import dev.parley.projections.Driver;
import dev.parley.projections.deliveries.HeldDeliveries;
import dev.parley.projections.store.FeedWatch;
import dev.parley.projections.store.HeldPartitions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ProjectionsTopologyTest {

    @Test
    void the_topology_is_the_one_on_file() throws IOException {
        var guards = new StreamGuards(Driver.SERDES, 1, InstantSource.fixed(Driver.NOW));
        var held = new HeldPartitions(id -> 0, 1, new FeedWatch());
        try (var golden = getClass().getResourceAsStream("/topology.txt")) {
            var expected = new String(Objects.requireNonNull(golden).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(ProjectionsTopology.build(guards, Driver.SERDES, held, held, new HeldDeliveries(1))
                            .describe()
                            .toString())
                    .isEqualToNormalizingNewlines(expected);
        }
    }
}
