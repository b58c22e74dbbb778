package dev.parley.kit.query;

import dev.parley.domain.id.RunId;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** How records travel between instances: byte strings, each behind its length. */
public final class Frames {

    private static final byte[] NOTHING = new byte[0];

    private Frames() {}

    /** These byte strings in one. */
    public static byte[] encode(List<byte[]> frames) {
        int size =
                frames.stream().mapToInt(frame -> Integer.BYTES + frame.length).sum();
        var buffer = ByteBuffer.allocate(size);
        frames.forEach(frame -> buffer.putInt(frame.length).put(frame));
        return buffer.array();
    }

    /** The byte strings in this one. @throws IllegalArgumentException if it is not made so */
    public static List<byte[]> decode(byte[] bytes) {
        var frames = new ArrayList<byte[]>();
        var buffer = ByteBuffer.wrap(bytes);
        try {
            while (buffer.hasRemaining()) {
                var frame = new byte[Math.min(buffer.getInt(), bytes.length)];
                buffer.get(frame);
                frames.add(frame);
            }
        } catch (BufferUnderflowException | NegativeArraySizeException e) {
            throw new IllegalArgumentException("these bytes are not frames", e);
        }
        return frames;
    }

    /** The one byte string in this one. @throws IllegalArgumentException if it is not exactly one */
    public static byte[] only(byte[] bytes) {
        List<byte[]> frames = decode(bytes);
        if (frames.size() != 1) {
            throw new IllegalArgumentException("one frame expected, not " + frames.size());
        }
        return frames.getFirst();
    }

    /** State (nothing where there is none), then events. */
    public static byte[] ofHistory(EncodedHistory history) {
        var frames = new ArrayList<byte[]>();
        frames.add(history.state().orElse(NOTHING));
        frames.addAll(history.events());
        return encode(frames);
    }

    /** @throws IllegalArgumentException if it is none */
    public static EncodedHistory history(byte[] bytes) {
        List<byte[]> frames = decode(bytes);
        if (frames.isEmpty()) {
            throw new IllegalArgumentException("these frames are not a history");
        }
        byte[] state = frames.getFirst();
        return new EncodedHistory(
                state.length == 0 ? Optional.empty() : Optional.of(state), frames.subList(1, frames.size()));
    }

    /** Partitions, place to resume from (nothing at the end), then place and history of each item. */
    public static byte[] ofSlice(HeldSlice held) {
        var frames = new ArrayList<byte[]>();
        var partitions = ByteBuffer.allocate(held.partitions().size() * Integer.BYTES);
        new TreeSet<>(held.partitions()).forEach(partitions::putInt);
        frames.add(partitions.array());
        frames.add(held.slice().resume().map(Frames::text).orElse(NOTHING));
        held.slice().items().forEach(item -> {
            frames.add(text(item.position()));
            frames.add(ofHistory(item.value()));
        });
        return encode(frames);
    }

    /** @throws IllegalArgumentException if it is none */
    public static HeldSlice slice(byte[] bytes) {
        List<byte[]> frames = decode(bytes);
        if (frames.size() < 2 || frames.size() % 2 != 0) {
            throw new IllegalArgumentException("these frames are not a part of a list");
        }
        var items = new ArrayList<Slice.Item<EncodedHistory>>();
        for (int i = 2; i < frames.size(); i += 2) {
            items.add(new Slice.Item<>(position(frames.get(i)), history(frames.get(i + 1))));
        }
        byte[] resume = frames.get(1);
        return new HeldSlice(
                partitions(frames.getFirst()),
                new Slice<>(items, resume.length == 0 ? Optional.empty() : Optional.of(position(resume))));
    }

    /** Of each run its id, then its frames. */
    public static byte[] ofRuns(Map<RunId, List<byte[]>> runs) {
        var frames = new ArrayList<byte[]>();
        runs.forEach((run, some) -> {
            frames.add(run.toString().getBytes(StandardCharsets.US_ASCII));
            frames.add(encode(some));
        });
        return encode(frames);
    }

    /** @throws IllegalArgumentException if they are none */
    public static Map<RunId, List<byte[]>> byRun(byte[] bytes) {
        List<byte[]> frames = decode(bytes);
        if (frames.size() % 2 != 0) {
            throw new IllegalArgumentException("these frames are not of runs");
        }
        var runs = new LinkedHashMap<RunId, List<byte[]>>();
        for (int i = 0; i < frames.size(); i += 2) {
            var id = UUID.fromString(new String(frames.get(i), StandardCharsets.US_ASCII));
            runs.put(new RunId(id), decode(frames.get(i + 1)));
        }
        return runs;
    }

    private static Set<Integer> partitions(byte[] frame) {
        var partitions = new TreeSet<Integer>();
        var buffer = ByteBuffer.wrap(frame);
        while (buffer.remaining() >= Integer.BYTES) {
            partitions.add(buffer.getInt());
        }
        return partitions;
    }

    private static byte[] text(ListPosition position) {
        return position.text().getBytes(StandardCharsets.US_ASCII);
    }

    private static ListPosition position(byte[] frame) {
        return ListPosition.ofText(new String(frame, StandardCharsets.US_ASCII))
                .orElseThrow(() -> new IllegalArgumentException("this frame is not a place in a list"));
    }
}
