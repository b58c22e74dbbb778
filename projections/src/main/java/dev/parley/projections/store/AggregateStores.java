package dev.parley.projections.store;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * One partition's aggregates of one kind: the events as they stand in the topic, by record key, and one head each.
 *
 * @param events key {@code <aggregate id>:<version>}, value the record's value, byte for byte
 * @param heads key the 16 bytes of the id; behind it, for states kept under a number, the 8 bytes of that
 */
public record AggregateStores(KeyValueStore<String, byte[]> events, KeyValueStore<Bytes, byte[]> heads) {

    /** An aggregate's head and the events that follow on it. */
    public record Newest(Head head, List<byte[]> tail) {
        /** Of the last event. */
        public long version() {
            return head.version() + tail.size();
        }
    }

    /** The aggregate as it is now. */
    public Optional<Newest> newest(UUID id) {
        return head(id).map(head -> newest(id, head));
    }

    /** The aggregate whose head that is, as it is now. */
    public Newest newest(UUID id, Head head) {
        return new Newest(head, tail(id, head.version()));
    }

    /** The aggregate's head, which may be a few events old. */
    public Optional<Head> head(UUID id) {
        return Optional.ofNullable(heads.get(key(id))).map(Head::decode);
    }

    /** Replaces the aggregate's head. */
    public void putHead(UUID id, Head head) {
        heads.put(key(id), head.encode());
    }

    /** Keeps a state of the aggregate under a number, for good. */
    public void putEdition(UUID id, long number, Head head) {
        heads.put(key(id, number), head.encode());
    }

    /** The states kept under numbers below that one, the greatest first. */
    public List<Head> editions(UUID id, long below, int limit) {
        var found = new ArrayList<Head>();
        if (below > 1) {
            try (var rows = heads.reverseRange(key(id, 1), key(id, below - 1))) {
                while (rows.hasNext() && found.size() < limit) {
                    found.add(Head.decode(rows.next().value));
                }
            }
        }
        return found;
    }

    /** Keeps an event's record. */
    public void putEvent(UUID id, long version, byte[] record) {
        events.put(eventKey(id, version), record);
    }

    /** The event of that version, unless it was erased. */
    public Optional<byte[]> event(UUID id, long version) {
        return Optional.ofNullable(events.get(eventKey(id, version)));
    }

    /** The events of these versions, both included, oldest first; empty when one of them was erased. */
    public Optional<List<byte[]>> events(UUID id, long first, long last) {
        var found = new ArrayList<byte[]>();
        for (long version = first; version <= last; version++) {
            Optional<byte[]> event = event(id, version);
            if (event.isEmpty()) {
                return Optional.empty();
            }
            found.add(event.get());
        }
        return Optional.of(found);
    }

    private List<byte[]> tail(UUID id, long after) {
        var tail = new ArrayList<byte[]>();
        Optional<byte[]> next = event(id, after + 1);
        while (next.isPresent()) {
            tail.add(next.get());
            next = event(id, after + 1 + tail.size());
        }
        return tail;
    }

    /** The key of an event's record. */
    public static String eventKey(UUID id, long version) {
        return id + ":" + version;
    }

    private static Bytes key(UUID id, long number) {
        return Bytes.wrap(ByteBuffer.allocate(3 * Long.BYTES)
                .put(key(id).get())
                .putLong(number)
                .array());
    }

    private static Bytes key(UUID id) {
        return Bytes.wrap(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
    }
}
