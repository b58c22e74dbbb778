package dev.parley.run.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.envelope.CommandMeta;
import dev.parley.domain.envelope.Issuer;
import dev.parley.domain.id.CommandId;
import dev.parley.domain.id.Mode;
import dev.parley.domain.id.OrganizationId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.run.RunCommand;
import dev.parley.kit.serde.SchemaRegistration;
import dev.parley.kit.topic.Topics;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.UUID;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Waiting commands")
class WaitingCommandsTest {

    private static final UUID A = new UUID(1, 1);
    private static final UUID B = new UUID(-1, 2);

    private final ParkedCommands rows =
            new ParkedCommands(SchemaRegistration.withoutRegistry(List.of(Topics.RUN_COMMANDS)));
    private KeyValueStore<Bytes, byte[]> store;

    @BeforeEach
    void open(@TempDir Path directory) {
        var context = new MockProcessorContext<Void, Void>(new Properties(), new TaskId(0, 0), directory.toFile());
        store = WaitingCommands.builder("waiting").withLoggingDisabled().build();
        store.init(context.getStateStoreContext(), store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void stay_in_their_order_when_the_task_begins_again() {
        var before = new WaitingCommands(store, rows);
        before.park(command(A, 10));
        before.park(command(B, 11));
        before.park(command(A, 12));
        before.park(command(A, 13));
        before.removeFirst(A);

        var after = new WaitingCommands(store, rows);
        after.park(command(A, 14));

        assertThat(after.some(10)).containsExactlyInAnyOrder(A, B);
        assertThat(after.oldest()).contains(command(B, 11).appendedAt());
        assertThat(drain(after, A)).containsExactly(12L, 13L, 14L);
        assertThat(after.holds(A)).isFalse();
        assertThat(after.holds(B)).isTrue();
    }

    @Test
    void come_back_as_they_were() {
        var waiting = new WaitingCommands(store, rows);
        waiting.park(command(A, 10));

        assertThat(waiting.first(A)).contains(command(A, 10));
        assertThat(waiting.oldest()).contains(command(A, 10).appendedAt());
    }

    @Test
    void take_turns_when_many_runs_wait() {
        var waiting = new WaitingCommands(store, rows);
        waiting.park(command(A, 10));
        waiting.park(command(B, 11));

        assertThat(waiting.some(1)).containsExactly(A);
        assertThat(waiting.some(1)).containsExactly(B);
        assertThat(waiting.some(1)).containsExactly(A);
    }

    @Test
    void leave_nothing_behind_when_they_are_done() {
        var waiting = new WaitingCommands(store, rows);
        waiting.park(command(A, 10));
        waiting.removeFirst(A);

        assertThat(waiting.isEmpty()).isTrue();
        assertThat(new WaitingCommands(store, rows).isEmpty()).isTrue();
    }

    private static List<Long> drain(WaitingCommands waiting, UUID run) {
        var offsets = new ArrayList<Long>();
        while (waiting.holds(run)) {
            offsets.add(waiting.first(run).orElseThrow().offset());
            waiting.removeFirst(run);
        }
        return offsets;
    }

    private static LoggedCommand command(UUID run, long offset) {
        var meta = new CommandMeta(
                new CommandId(new UUID(offset, offset)),
                new Tenant(new OrganizationId(new UUID(3, 3)), Mode.TEST),
                run,
                Issuer.API,
                "key",
                Instant.EPOCH,
                "fingerprint",
                OptionalInt.empty(),
                false,
                OptionalLong.empty(),
                "correlation",
                Optional.empty());
        return new LoggedCommand(
                new CommandEnvelope<>(meta, new RunCommand.JoinInterviewRun()),
                offset,
                Instant.ofEpochMilli(1000 + offset),
                Optional.of("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"));
    }
}
