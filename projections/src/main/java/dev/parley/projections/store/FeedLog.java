package dev.parley.projections.store;

import dev.parley.domain.envelope.EventMeta;
import dev.parley.domain.id.Mode;
import dev.parley.domain.id.Tenant;
import dev.parley.kit.query.FeedPlace;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * One partition's events in the order in which they were folded, by tenant: key tenant, time and record offset, six bytes each;
 * value the type's hash and which event it is. The events themselves are in {@link AggregateStores}.
 */
public record FeedLog(KeyValueStore<Bytes, byte[]> rows) {

    private static final int TENANT_BYTES = 2 * Long.BYTES + 1;
    private static final int SIX = 6;
    private static final int KEY_BYTES = TENANT_BYTES + 2 * SIX;
    private static final FeedPlace LAST = new FeedPlace((1L << 48) - 1, (1L << 48) - 1);

    /** Which event a row stands for. @param type hash of its type's name */
    public record Row(FeedPlace place, int type, UUID id, long version) {}

    /** Adds an event at the end. */
    public void append(Tenant tenant, FeedPlace place, String type, UUID id, long version) {
        var value = ByteBuffer.allocate(Integer.BYTES + 2 * Long.BYTES + Integer.BYTES)
                .putInt(type.hashCode())
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .putInt(Math.toIntExact(version));
        rows.put(key(tenant, place), value.array());
    }

    /** Takes an event out that was erased. */
    public void remove(EventMeta meta) {
        var from = new FeedPlace(meta.occurredAt().toEpochMilli(), 0);
        find(meta, from).ifPresent(place -> rows.delete(key(meta.tenant(), place)));
    }

    /** Rows stand at the event's time, or later when another event's was later already. */
    private Optional<FeedPlace> find(EventMeta meta, FeedPlace from) {
        try (var found = range(meta.tenant(), from, LAST)) {
            while (found.hasNext()) {
                Row row = row(found.next());
                if (row.id().equals(meta.aggregateId()) && row.version() == meta.version()) {
                    return Optional.of(row.place());
                }
            }
        }
        return Optional.empty();
    }

    /** The time of the tenant's last event; 0 without one. */
    public long lastAt(Tenant tenant) {
        try (var last = reverseRange(tenant, FeedPlace.START, LAST)) {
            return last.hasNext() ? row(last.next()).place().at() : 0;
        }
    }

    /** The tenant's rows from one place to the other, both included, oldest first. */
    KeyValueIterator<Bytes, byte[]> range(Tenant tenant, FeedPlace first, FeedPlace last) {
        return rows.range(key(tenant, first), key(tenant, last));
    }

    /** The same, newest first. */
    KeyValueIterator<Bytes, byte[]> reverseRange(Tenant tenant, FeedPlace first, FeedPlace last) {
        return rows.reverseRange(key(tenant, first), key(tenant, last));
    }

    static FeedPlace last() {
        return LAST;
    }

    static Row row(KeyValue<Bytes, byte[]> row) {
        var key = ByteBuffer.wrap(row.key.get()).position(TENANT_BYTES);
        var place = new FeedPlace(getSix(key), getSix(key));
        var value = ByteBuffer.wrap(row.value);
        return new Row(place, value.getInt(), new UUID(value.getLong(), value.getLong()), value.getInt());
    }

    private static Bytes key(Tenant tenant, FeedPlace place) {
        UUID organization = tenant.organization().value();
        var buffer = ByteBuffer.allocate(KEY_BYTES)
                .putLong(organization.getMostSignificantBits())
                .putLong(organization.getLeastSignificantBits())
                .put((byte) (tenant.mode() == Mode.TEST ? 1 : 0));
        putSix(buffer, place.at());
        putSix(buffer, place.offset());
        return Bytes.wrap(buffer.array());
    }

    private static void putSix(ByteBuffer buffer, long value) {
        buffer.putShort((short) (value >>> Integer.SIZE)).putInt((int) value);
    }

    private static long getSix(ByteBuffer buffer) {
        return (long) Short.toUnsignedInt(buffer.getShort()) << Integer.SIZE | Integer.toUnsignedLong(buffer.getInt());
    }
}
