package dev.parley.kit.streams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class StoppedPartitionsTest {

    private static final TopicPartition STOPPED = new TopicPartition("events", 0);
    private static final TopicPartition OTHER = new TopicPartition("events", 1);

    private final StoppedPartitions partitions = new StoppedPartitions(InstantSource.fixed(Instant.EPOCH));

    private void stopAt(long offset) {
        partitions.begins(STOPPED, 0);
        partitions.stop(STOPPED, offset, "unknown event");
    }

    @Test
    void from_the_stop_on_everything_of_the_partition_is_held_back_and_nothing_of_another() {
        stopAt(5);

        assertThat(partitions.holdsBack(STOPPED, 4)).isFalse();
        assertThat(partitions.holdsBack(STOPPED, 5)).isTrue();
        assertThat(partitions.holdsBack(STOPPED, 6)).isTrue();
        assertThat(partitions.holdsBack(OTHER, 6)).isFalse();
    }

    @Test
    void no_commit_passes_the_stop() {
        stopAt(5);

        var capped = partitions.cappedOffsets(
                Map.of(STOPPED, new OffsetAndMetadata(9, "meta"), OTHER, new OffsetAndMetadata(9)));

        assertThat(capped)
                .containsEntry(STOPPED, new OffsetAndMetadata(5, "meta"))
                .containsEntry(OTHER, new OffsetAndMetadata(9));
        assertThat(partitions.cappedOffsets(Map.of(STOPPED, new OffsetAndMetadata(3))))
                .containsEntry(STOPPED, new OffsetAndMetadata(3));
    }

    @Test
    void a_partition_that_comes_back_at_its_stop_is_still_stopped() {
        stopAt(5);
        partitions.ends(STOPPED);
        partitions.begins(STOPPED, 5);

        assertThat(partitions.holdsBack(STOPPED, 5)).isTrue();
        assertThat(partitions.stops()).hasSize(1);
    }

    @Test
    void a_partition_that_comes_back_behind_its_stop_was_carried_on_by_somebody_who_could() {
        stopAt(5);
        partitions.ends(STOPPED);
        partitions.begins(STOPPED, 8);

        assertThat(partitions.holdsBack(STOPPED, 8)).isFalse();
        assertThat(partitions.cappedOffsets(Map.of(STOPPED, new OffsetAndMetadata(9))))
                .containsEntry(STOPPED, new OffsetAndMetadata(9));
        assertThat(partitions.stops()).isEmpty();
    }

    @Test
    void a_stop_is_reported_by_the_instance_that_owns_the_partition() {
        stopAt(5);
        partitions.ends(STOPPED);

        assertThat(partitions.stops()).isEmpty();
    }

    @Test
    void a_wait_ends_when_it_is_remedied_and_a_stop_for_good_does_not() {
        var remedied = new AtomicBoolean();
        partitions.waitAt(STOPPED, 5, "no registry", remedied::get);
        partitions.stop(OTHER, 7, "unknown event");

        assertThat(partitions.forgetRemedied()).isFalse();
        remedied.set(true);
        assertThat(partitions.forgetRemedied()).isTrue();

        assertThat(partitions.holdsBack(STOPPED, 5)).isFalse();
        assertThat(partitions.holdsBack(OTHER, 7)).isTrue();
    }
}
