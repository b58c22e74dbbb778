package dev.parley.kit.streams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.kit.testing.Samples;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.junit.jupiter.api.Test;

class PartitionersTest {

    private static final int COUNT = 12;

    @Test
    void a_key_is_where_every_kafka_client_puts_it() {
        for (int i = 0; i < 1000; i++) {
            var key = UUID.randomUUID().toString();
            assertThat(Partitions.of(key, COUNT))
                    .isEqualTo(BuiltInPartitioner.partitionForKey(key.getBytes(StandardCharsets.UTF_8), COUNT));
        }
    }

    @Test
    void all_events_of_an_aggregate_are_where_its_commands_are() {
        var partitioner = new EventKeyPartitioner<String>();
        for (int version = 1; version < 100; version++) {
            var id = UUID.randomUUID().toString();
            assertThat(partitioner.partitions("events", id + ":" + version, "event", COUNT))
                    .isEqualTo(Optional.of(Set.of(Partitions.of(id, COUNT))));
        }
    }

    @Test
    void all_rows_of_a_run_are_together_whatever_the_rest_of_their_keys() {
        var partitioner = new RowKeyPartitioner<String>();
        var run = UUID.randomUUID().toString();
        for (String key : List.of(run, run + ":" + UUID.randomUUID(), run + ":a node: the first")) {
            assertThat(partitioner.partitions("rows", key, "row", COUNT))
                    .isEqualTo(Optional.of(Set.of(Partitions.of(run, COUNT))));
        }
    }

    @Test
    void an_outcome_is_where_its_sender_reads() {
        var command = UUID.randomUUID();

        assertThat(partition(command, OptionalInt.of(7))).isEqualTo(7);
    }

    @Test
    void an_outcome_nobody_reads_specially_or_from_a_partition_that_does_not_exist_is_by_its_key() {
        var command = UUID.randomUUID();
        int byKey = Partitions.of(command.toString(), COUNT);

        assertThat(partition(command, OptionalInt.empty())).isEqualTo(byKey);
        assertThat(partition(command, OptionalInt.of(COUNT))).isEqualTo(byKey);
        assertThat(partition(command, OptionalInt.of(-1))).isEqualTo(byKey);
    }

    private static int partition(UUID command, OptionalInt reply) {
        return new OutcomePartitioner()
                .partitions("outcomes", command.toString(), Samples.outcome(command, reply), COUNT)
                .orElseThrow()
                .iterator()
                .next();
    }
}
