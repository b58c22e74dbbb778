package dev.parley.projections.store;

import dev.parley.kit.query.Direction;
import dev.parley.kit.query.ListPosition;
import java.util.Optional;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** Walks one list of an index and can jump ahead. For one thread. */
final class IndexCursor implements AutoCloseable {

    /** So many rows are rather stepped over than jumped: opening an iterator costs about as much. */
    private static final int STEPS = 8;

    private final KeyValueStore<Bytes, byte[]> rows;
    private final byte[] prefix;
    private final Direction direction;
    private KeyValueIterator<Bytes, byte[]> iterator;
    private Optional<ListPosition> current = Optional.empty();
    private byte[] value = new byte[0];

    /** Stands on the first row at the position or behind it. */
    IndexCursor(KeyValueStore<Bytes, byte[]> rows, byte[] prefix, Direction direction, Optional<ListPosition> from) {
        this.rows = rows;
        this.prefix = prefix;
        this.direction = direction;
        this.iterator = open(from);
        advance();
    }

    /** The row it stands on; none at the end. */
    Optional<ListPosition> current() {
        return current;
    }

    /** What is known there. */
    byte[] value() {
        return value;
    }

    /** Goes to the next row. */
    void advance() {
        if (iterator.hasNext()) {
            KeyValue<Bytes, byte[]> row = iterator.next();
            current = Optional.of(IndexKeys.position(row.key));
            value = row.value;
        } else {
            current = Optional.empty();
        }
    }

    /** Goes to the first row at the position or behind it. */
    void seek(ListPosition position) {
        for (int step = 0; step < STEPS && isBefore(position); step++) {
            advance();
        }
        if (isBefore(position)) {
            iterator.close();
            iterator = open(Optional.of(position));
            advance();
        }
    }

    private boolean isBefore(ListPosition position) {
        return current.filter(here -> direction.order().compare(here, position) < 0)
                .isPresent();
    }

    private KeyValueIterator<Bytes, byte[]> open(Optional<ListPosition> from) {
        Optional<Bytes> key = from.map(position -> IndexKeys.key(prefix, position));
        return switch (direction) {
            case OLDER -> rows.range(key.orElseGet(() -> IndexKeys.first(prefix)), IndexKeys.last(prefix));
            case NEWER -> rows.reverseRange(IndexKeys.first(prefix), key.orElseGet(() -> IndexKeys.last(prefix)));
        };
    }

    @Override
    public void close() {
        iterator.close();
    }
}
