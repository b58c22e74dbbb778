package dev.parley.run.commands;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * Commands that wait for a definition, and behind them all later ones of the same run, in their order. Which runs wait is in
 * memory, so that a command to a run that does not wait costs nothing here. One per task; not thread-safe.
 */
final class WaitingCommands {

    /** Rows {@code first} up to, not including, {@code end}; the first one was parked when it had been appended {@code since}. */
    private record Queue(long first, long end, Instant since) {}

    private final KeyValueStore<Bytes, byte[]> store;
    private final ParkedCommands rows;
    private final LinkedHashMap<UUID, Queue> queues = new LinkedHashMap<>();

    WaitingCommands(KeyValueStore<Bytes, byte[]> store, ParkedCommands rows) {
        this.store = store;
        this.rows = rows;
        try (var all = store.all()) {
            all.forEachRemaining(row -> remember(row.key, row.value));
        }
    }

    static StoreBuilder<KeyValueStore<Bytes, byte[]>> builder(String name) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.Bytes(), Serdes.ByteArray())
                .withCachingDisabled();
    }

    private void remember(Bytes key, byte[] row) {
        var buffer = ByteBuffer.wrap(key.get());
        var runId = new UUID(buffer.getLong(), buffer.getLong());
        long number = buffer.getLong();
        // Rows come in the order of their keys: the first of a run is the front of its queue.
        queues.merge(
                runId,
                new Queue(number, number + 1, rows.ofBytes(row).appendedAt()),
                (front, next) -> new Queue(front.first(), next.end(), front.since()));
    }

    boolean isEmpty() {
        return queues.isEmpty();
    }

    /** How many runs wait. */
    int size() {
        return queues.size();
    }

    boolean holds(UUID runId) {
        return queues.containsKey(runId);
    }

    /** Puts the command at the end of its run's queue. */
    void park(LoggedCommand command) {
        byte[] row = rows.toBytes(command);
        Queue queue = queues.getOrDefault(command.runId(), new Queue(0, 0, command.appendedAt()));
        store.put(key(command.runId(), queue.end()), row);
        queues.put(command.runId(), new Queue(queue.first(), queue.end() + 1, queue.since()));
    }

    /** Some of the runs that wait, other ones every time. */
    List<UUID> some(int limit) {
        List<UUID> some = queues.keySet().stream().limit(limit).toList();
        some.forEach(runId -> queues.putLast(runId, queues.get(runId)));
        return some;
    }

    /** The command at the front of the run's queue; empty when the run does not wait. */
    Optional<LoggedCommand> first(UUID runId) {
        return Optional.ofNullable(queues.get(runId))
                .flatMap(queue -> Optional.ofNullable(store.get(key(runId, queue.first()))))
                .map(rows::ofBytes);
    }

    /** Takes the command at the front away. */
    void removeFirst(UUID runId) {
        queues.computeIfPresent(runId, (id, queue) -> {
            store.delete(key(id, queue.first()));
            var rest = new Queue(queue.first() + 1, queue.end(), queue.since());
            return rest.first() < rest.end() ? rest : null;
        });
    }

    /** When the command was appended that has made its run wait for the longest. */
    Optional<Instant> oldest() {
        return queues.values().stream().map(Queue::since).min(Instant::compareTo);
    }

    private static Bytes key(UUID runId, long number) {
        return Bytes.wrap(ByteBuffer.allocate(3 * Long.BYTES)
                .putLong(runId.getMostSignificantBits())
                .putLong(runId.getLeastSignificantBits())
                .putLong(number)
                .array());
    }
}
