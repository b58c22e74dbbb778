package dev.parley.kit.query;

import dev.parley.domain.id.RunId;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/**
 * A place in a list of runs, newest first; runs of the same millisecond in the order of their ids. As text it is the list's
 * cursor. It holds neither tenant nor filter: a cursor shows nothing that its reader may not see.
 */
public record ListPosition(Instant createdAt, RunId runId) implements Comparable<ListPosition> {

    /** Bytes of a cursor before it is written as text. */
    private static final int BYTES = Long.BYTES + 2 * Long.BYTES;

    private static final Comparator<ListPosition> NEWEST_FIRST = Comparator.comparing(
                    ListPosition::createdAt, Comparator.reverseOrder())
            .thenComparing(position -> position.runId.value().getMostSignificantBits(), Long::compareUnsigned)
            .thenComparing(position -> position.runId.value().getLeastSignificantBits(), Long::compareUnsigned);

    public ListPosition {
        createdAt = Instant.ofEpochMilli(createdAt.toEpochMilli());
    }

    @Override
    public int compareTo(ListPosition other) {
        return NEWEST_FIRST.compare(this, other);
    }

    /** This place as an opaque text. */
    public String cursor() {
        var bytes = ByteBuffer.allocate(BYTES)
                .putLong(createdAt.toEpochMilli())
                .putLong(runId.value().getMostSignificantBits())
                .putLong(runId.value().getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** The place that the text stands for; empty when it is no cursor. */
    public static Optional<ListPosition> ofCursor(String cursor) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor);
            if (bytes.length != BYTES) {
                return Optional.empty();
            }
            var buffer = ByteBuffer.wrap(bytes);
            return Optional.of(new ListPosition(
                    Instant.ofEpochMilli(buffer.getLong()), new RunId(new UUID(buffer.getLong(), buffer.getLong()))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
