package dev.parley.kit.query;

import dev.parley.domain.view.Usage;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How usage is stored and travels: its figures in their order, eight bytes each. */
public final class UsageFrames {

    private UsageFrames() {}

    /** The figures. */
    public static byte[] encode(Usage usage) {
        return ByteBuffer.allocate(8 * Long.BYTES)
                .putLong(usage.runsCreated())
                .putLong(usage.runsStarted())
                .putLong(usage.runsCompleted())
                .putLong(usage.sessionMillis())
                .putLong(usage.messages())
                .putLong(usage.inputTokens())
                .putLong(usage.outputTokens())
                .putLong(usage.costMicros())
                .array();
    }

    /** What they say. */
    public static Usage usage(byte[] bytes) {
        return usage(ByteBuffer.wrap(bytes));
    }

    private static Usage usage(ByteBuffer figures) {
        return new Usage(
                figures.getLong(),
                figures.getLong(),
                figures.getLong(),
                figures.getLong(),
                figures.getLong(),
                figures.getLong(),
                figures.getLong(),
                figures.getLong());
    }

    /** Of each partition its number, then its days. */
    public static byte[] ofPartitions(Map<Integer, Map<LocalDate, Usage>> partitions) {
        var frames = new ArrayList<byte[]>();
        new TreeMap<>(partitions).forEach((number, days) -> {
            frames.add(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
            var parts = new ArrayList<byte[]>();
            new TreeMap<>(days).forEach((day, usage) -> {
                parts.add(ByteBuffer.allocate(Long.BYTES)
                        .putLong(day.toEpochDay())
                        .array());
                parts.add(encode(usage));
            });
            frames.add(Frames.encode(parts));
        });
        return Frames.encode(frames);
    }

    /** @throws IllegalArgumentException if they are none */
    public static Map<Integer, Map<LocalDate, Usage>> partitions(byte[] bytes) {
        List<byte[]> frames = Frames.decode(bytes);
        var partitions = new HashMap<Integer, Map<LocalDate, Usage>>();
        try {
            for (int i = 0; i < frames.size(); i += 2) {
                partitions.put(ByteBuffer.wrap(frames.get(i)).getInt(), days(Frames.decode(frames.get(i + 1))));
            }
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("these frames are not usage", e);
        }
        return partitions;
    }

    private static Map<LocalDate, Usage> days(List<byte[]> frames) {
        var days = new HashMap<LocalDate, Usage>();
        for (int i = 0; i < frames.size(); i += 2) {
            days.put(LocalDate.ofEpochDay(ByteBuffer.wrap(frames.get(i)).getLong()), usage(frames.get(i + 1)));
        }
        return days;
    }
}
