package dev.parley.projections.store;

import dev.parley.domain.id.BlueprintId;
import dev.parley.domain.id.Mode;
import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import dev.parley.kit.query.ListPosition;
import dev.parley.kit.query.Slice;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * One partition's runs in list order: key tenant, creation time counted backwards, run id; value the blueprint. New runs
 * come before every position already handed out, so pages stay stable.
 */
public record RunList(KeyValueStore<Bytes, byte[]> rows) {

    /** How many rows one request looks through in one partition; a longer search goes on with the next page. */
    public static final int ROWS_PER_REQUEST = 1_000;

    private static final int TENANT_BYTES = 2 * Long.BYTES + 1;
    private static final int KEY_BYTES = TENANT_BYTES + 3 * Long.BYTES;

    /** Puts the run in its place. */
    public void put(Tenant tenant, ListPosition position, BlueprintId blueprint) {
        var value = put(ByteBuffer.allocate(2 * Long.BYTES), blueprint.value());
        rows.put(key(tenant, position), value.array());
    }

    /** Takes the run out. */
    public void remove(Tenant tenant, ListPosition position) {
        rows.delete(key(tenant, position));
    }

    /**
     * The tenant's runs, from after the position on.
     *
     * @param blueprint only runs on this one
     * @param load what to hand out of a run; empty when it does not pass
     */
    public <T> Slice<T> scan(
            Tenant tenant,
            Optional<BlueprintId> blueprint,
            int limit,
            Optional<ListPosition> after,
            Function<RunId, Optional<T>> load) {
        var items = new ArrayList<Slice.Item<T>>();
        int looked = 0;
        Bytes last = lastKey(tenant);
        try (KeyValueIterator<Bytes, byte[]> iterator = rows.range(firstKey(tenant, after), last)) {
            while (iterator.hasNext()) {
                KeyValue<Bytes, byte[]> row = iterator.next();
                ListPosition position = position(row.key);
                if (isOn(blueprint, row.value)) {
                    load.apply(position.runId()).ifPresent(run -> items.add(new Slice.Item<>(position, run)));
                }
                looked++;
                if (items.size() == limit || looked == ROWS_PER_REQUEST) {
                    return new Slice<>(items, iterator.hasNext() ? Optional.of(position) : Optional.empty());
                }
            }
        }
        return new Slice<>(items, Optional.empty());
    }

    private static boolean isOn(Optional<BlueprintId> wanted, byte[] value) {
        var buffer = ByteBuffer.wrap(value);
        var blueprint = new BlueprintId(new UUID(buffer.getLong(), buffer.getLong()));
        return wanted.map(blueprint::equals).orElse(true);
    }

    private static Bytes firstKey(Tenant tenant, Optional<ListPosition> after) {
        // The key after a key is that key with a zero byte behind it.
        return after.map(position ->
                        Bytes.wrap(Arrays.copyOf(key(tenant, position).get(), KEY_BYTES + 1)))
                .orElseGet(() -> Bytes.wrap(prefix(tenant, TENANT_BYTES).array()));
    }

    private static Bytes lastKey(Tenant tenant) {
        byte[] key = prefix(tenant, KEY_BYTES).array();
        Arrays.fill(key, TENANT_BYTES, KEY_BYTES, (byte) 0xff);
        return Bytes.wrap(key);
    }

    private static Bytes key(Tenant tenant, ListPosition position) {
        var buffer = prefix(tenant, KEY_BYTES)
                .putLong(Long.MAX_VALUE - position.createdAt().toEpochMilli());
        return Bytes.wrap(put(buffer, position.runId().value()).array());
    }

    private static ListPosition position(Bytes key) {
        var buffer = ByteBuffer.wrap(key.get()).position(TENANT_BYTES);
        var createdAt = Instant.ofEpochMilli(Long.MAX_VALUE - buffer.getLong());
        return new ListPosition(createdAt, new RunId(new UUID(buffer.getLong(), buffer.getLong())));
    }

    private static ByteBuffer prefix(Tenant tenant, int size) {
        var buffer = put(ByteBuffer.allocate(size), tenant.organization().value());
        return buffer.put((byte) (tenant.mode() == Mode.TEST ? 1 : 0));
    }

    private static ByteBuffer put(ByteBuffer buffer, UUID id) {
        return buffer.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }
}
