package dev.parley.kit.query;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;

/** Where a page of a list left off, and which way it was going. */
public record ListCursor(Direction direction, ListPosition position) {

    private static final int BYTES = 1 + ListPosition.BYTES;

    /** This as an opaque text. */
    public String text() {
        var bytes = ByteBuffer.allocate(BYTES).put((byte) direction.ordinal());
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(position.put(bytes).array());
    }

    /** What the text stands for; empty when it is no cursor. */
    public static Optional<ListCursor> of(String text) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            if (bytes.remaining() != BYTES) {
                return Optional.empty();
            }
            byte direction = bytes.get();
            return direction < 0 || direction >= Direction.values().length
                    ? Optional.empty()
                    : Optional.of(new ListCursor(Direction.values()[direction], ListPosition.get(bytes)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
