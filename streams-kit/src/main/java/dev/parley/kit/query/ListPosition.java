package dev.parley.kit.query;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/**
 * A place in a list, newest first; objects of the same millisecond in the order of their ids. It holds neither tenant nor
 * filter: it shows nothing that its reader may not see.
 */
public record ListPosition(Instant createdAt, UUID id) implements Comparable<ListPosition> {

    static final int BYTES = Long.BYTES + 2 * Long.BYTES;

    private static final Comparator<ListPosition> NEWEST_FIRST = Comparator.comparing(
                    ListPosition::createdAt, Comparator.reverseOrder())
            .thenComparing(position -> position.id.getMostSignificantBits(), Long::compareUnsigned)
            .thenComparing(position -> position.id.getLeastSignificantBits(), Long::compareUnsigned);

    public ListPosition {
        createdAt = Instant.ofEpochMilli(createdAt.toEpochMilli());
    }

    @Override
    public int compareTo(ListPosition other) {
        return NEWEST_FIRST.compare(this, other);
    }

    /** This place as a text for URLs. */
    public String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(put(ByteBuffer.allocate(BYTES)).array());
    }

    /** The place that the text stands for; empty when it stands for none. */
    public static Optional<ListPosition> ofText(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            return bytes.length == BYTES ? Optional.of(get(ByteBuffer.wrap(bytes))) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    ByteBuffer put(ByteBuffer buffer) {
        return buffer.putLong(createdAt.toEpochMilli())
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits());
    }

    static ListPosition get(ByteBuffer buffer) {
        return new ListPosition(Instant.ofEpochMilli(buffer.getLong()), new UUID(buffer.getLong(), buffer.getLong()));
    }
}
