package dev.parley.kit.query;

import dev.parley.kit.query.Routes.Kind;
import dev.parley.kit.query.Routes.Route;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How parts of a feed travel between instances: of each part its places, then its items. */
public final class FeedFrames {

    private static final int HEAD_BYTES = 2 * Integer.BYTES + 3 * FeedPlace.BYTES + 1;

    private FeedFrames() {}

    /** These parts in one. */
    public static byte[] encode(List<FeedPart<byte[]>> parts) {
        var frames = new ArrayList<byte[]>();
        for (FeedPart<byte[]> part : parts) {
            frames.add(head(part));
            frames.add(Frames.encode(part.items().stream()
                    .map(item -> item.place()
                            .put(ByteBuffer.allocate(FeedPlace.BYTES + item.value().length))
                            .put(item.value())
                            .array())
                    .toList()));
        }
        return Frames.encode(frames);
    }

    /** @throws IllegalArgumentException if they are none */
    public static List<FeedPart<byte[]>> decode(byte[] bytes) {
        List<byte[]> frames = Frames.decode(bytes);
        if (frames.size() % 2 != 0) {
            throw new IllegalArgumentException("these frames are not parts of a feed");
        }
        var parts = new ArrayList<FeedPart<byte[]>>();
        try {
            for (int i = 0; i < frames.size(); i += 2) {
                parts.add(part(ByteBuffer.wrap(frames.get(i)), Frames.decode(frames.get(i + 1))));
            }
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("these frames are not parts of a feed", e);
        }
        return parts;
    }

    private static byte[] head(FeedPart<byte[]> part) {
        var buffer = ByteBuffer.allocate(HEAD_BYTES)
                .putInt(part.partition().kind().ordinal())
                .putInt(part.partition().partition());
        part.start().put(buffer);
        part.through().put(buffer);
        part.rest().orElse(FeedPlace.START).put(buffer);
        return buffer.put((byte) (part.more() ? 1 : 0)).array();
    }

    private static FeedPart<byte[]> part(ByteBuffer head, List<byte[]> items) {
        var route = new Route(Kind.values()[head.getInt()], head.getInt());
        FeedPlace start = FeedPlace.get(head);
        FeedPlace through = FeedPlace.get(head);
        FeedPlace rest = FeedPlace.get(head);
        boolean more = head.get() == 1;
        return new FeedPart<>(
                route,
                start,
                items.stream().map(FeedFrames::item).toList(),
                through,
                more ? Optional.of(rest) : Optional.empty());
    }

    private static FeedPart.Item<byte[]> item(byte[] frame) {
        var buffer = ByteBuffer.wrap(frame);
        FeedPlace place = FeedPlace.get(buffer);
        var value = new byte[buffer.remaining()];
        buffer.get(value);
        return new FeedPart.Item<>(place, value);
    }
}
